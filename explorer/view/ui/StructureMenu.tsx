// The menu of a structure in the view, by right click or long press. Every entry is also on the card.
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { labelOf } from "../catalogue";
import { useExplorer, useWords } from "./context";
import { Icon, type IconName } from "./icons";
import type { Key } from "./strings";

export function StructureMenu(): JSX.Element | null {
  const { store, actions } = useExplorer();
  const t = useWords();
  const list = useRef<HTMLDivElement>(null);
  const at = store.menu.value;

  const close = (): void => {
    store.menu.value = null;
  };

  useEffect(() => {
    if (at === null) return;
    list.current?.querySelector("button")?.focus();
    const outside = (event: Event): void => {
      if (list.current && !event.composedPath().includes(list.current)) close();
    };
    window.addEventListener("pointerdown", outside, true);
    return () => window.removeEventListener("pointerdown", outside, true);
  }, [at]);

  if (at === null) return null;
  const { id } = at;
  const label = labelOf(store.catalogue.value, id);
  const entries: readonly (readonly [IconName, Key, () => void])[] = [
    ["card", "menu.card", () => actions.select(id)],
    ["target", "view.fly", () => actions.flyTo(id)],
    ["isolate", "view.isolate", () => actions.isolate(id)],
    ["ghost", "view.ghost", () => actions.setVisible([id], "ghost")],
    ["eyeOff", "view.hide", () => actions.setVisible([id], "hide")],
    ["all", "view.show-all", () => actions.showAll()],
  ];

  const onKeyDown = (event: KeyboardEvent): void => {
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    const index = buttons.indexOf(event.target as HTMLButtonElement);
    const to: Record<string, number> = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: buttons.length - 1 };
    event.stopPropagation();
    if (event.key === "Escape" || event.key === "Tab") return close();
    if (to[event.key] === undefined) return;
    event.preventDefault();
    buttons[((to[event.key] ?? 0) + buttons.length) % buttons.length]?.focus();
  };

  return (
    <div
      class="structure-menu"
      role="menu"
      aria-label={t("menu.label", { label })}
      ref={list}
      style={{ "--x": `${at.x}px`, "--y": `${at.y}px` }}
      data-testid="structure-menu"
      onKeyDown={onKeyDown}
    >
      <p aria-hidden="true">{label}</p>
      {entries.map(([icon, key, act]) => (
        <button
          type="button"
          role="menuitem"
          key={key}
          tabIndex={-1}
          onClick={() => {
            close();
            act();
          }}
        >
          <Icon name={icon} />
          {t(key)}
        </button>
      ))}
    </div>
  );
}
