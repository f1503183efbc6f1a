export function mount(el: HTMLElement): void {
  el.textContent = "";
}
export default { SpineView: { render: ({ el }: { el: HTMLElement }) => mount(el) } };
