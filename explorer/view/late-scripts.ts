// Scripts that a page holds back, so that what it shows first need not wait for them.

/**
 * Run the scripts of a template in their order, as they would have run at the end of the page.
 *
 * A script that was parsed within a template never runs, so each is made anew. All that have an address travel at once.
 */
export async function runScripts(template: HTMLTemplateElement | null): Promise<void> {
  const written = [...(template?.content.querySelectorAll("script") ?? [])];
  for (const { src } of written) {
    if (src !== "") document.head.append(Object.assign(document.createElement("link"), { rel: "preload", as: "script", href: src }));
  }
  for (const one of written) {
    const script = document.createElement("script");
    for (const { name, value } of one.attributes) script.setAttribute(name, value);
    script.textContent = one.textContent;
    const done = script.hasAttribute("src") && new Promise((resolve) => (script.onload = script.onerror = resolve));
    document.body.append(script);
    await done;
  }
}
