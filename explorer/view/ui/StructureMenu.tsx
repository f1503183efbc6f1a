// The menu of a structure in the view, by right click or long press. Every entry is also on the card or a button.
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { labelOf } from "../catalogue";
import { chosenOf } from "../scene";
import { useExplorer, useWords } from "./context";
import { Icon, type IconName } from "./icons";
import { neighbourGroups } from "./neighbour-groups";

type Entry = readonly [icon: IconName, label: string, act: () => void, title?: string];

/** More of one kind than that are on the card. */
const MOST_OF_A_KIND = 6;

export function StructureMenu(): JSX.Element | null {
  const { store, actions } = useExplorer();
  const t = useWords();
  const list = useRef<HTMLDivElement>(null);
  const at = store.menu.value;
  const [near, setNear] = useState(false);

  const close = (): void => {
    store.menu.value = null;
  };

  useEffect(() => {
    setNear(false);
    if (at === null) return;
    list.current?.querySelector("button")?.focus();
    const outside = (event: Event): void => {
      if (list.current && !event.composedPath().includes(list.current)) close();
    };
    window.addEventListener("pointerdown", outside, true);
    return () => window.removeEventListener("pointerdown", outside, true);
  }, [at]);

  useEffect(() => {
    if (near) list.current?.querySelector("button")?.focus();
  }, [near]);

  if (at === null) return null;
  const { id, x, y } = at;
  const label = labelOf(store.catalogue.value, id);
  const chosen = chosenOf(store.state.value).includes(id);
  const groups = neighbourGroups(store, id);
  const things: readonly Entry[] = [
    ["card", t("menu.card"), () => actions.select(id)],
    ["plus", t(chosen ? "menu.drop" : "menu.also"), () => actions.selectAlso([id])],
    ["target", t("view.fly"), () => actions.flyTo([id])],
    ["isolate", t("view.isolate"), () => actions.isolate([id])],
    ["ghost", t("view.ghost"), () => actions.setVisible([id], "ghost")],
    ["eyeOff", t("view.hide"), () => actions.hide([id])],
    ["uncover", t("view.uncover"), () => actions.uncover([id])],
    ["pin", t("menu.pin"), () => void actions.pinAt(x, y)],
    ["all", t("view.show-all"), () => actions.showAll()],
  ];
  const neighbours: readonly Entry[] = groups.flatMap(([title, ids]) =>
    ids.slice(0, MOST_OF_A_KIND).map((one): Entry => ["right", labelOf(store.catalogue.value, one), () => actions.select(one), t(title)]),
  );
  const entries = near ? neighbours : things;

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
      style={{ "--x": `${at.x}px`, "--y": near ? "0px" : `${at.y}px` }}
      data-testid="structure-menu"
      onKeyDown={onKeyDown}
    >
      <p aria-hidden="true">{near ? t("menu.next", { label }) : label}</p>
      {entries.map(([icon, words, act, title], index) => (
        <button
          type="button"
          role="menuitem"
          key={`${index} ${words}`}
          tabIndex={-1}
          onClick={() => {
            close();
            act();
          }}
        >
          <Icon name={icon} />
          <span>
            {words}
            {title && <span class="quiet menu-note"> {title}</span>}
          </span>
        </button>
      ))}
      {!near && groups.length > 0 && (
        <button type="button" role="menuitem" aria-haspopup="menu" tabIndex={-1} onClick={() => setNear(true)} data-testid="menu-next-to">
          <Icon name="list" />
          {t("menu.next-to")}
        </button>
      )}
    </div>
  );
}
