// Beside a wide view: the card, the posture or the finding, one of them at a time.
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { CardPanel } from "./CardPanel";
import { useExplorer, useWords } from "./context";
import { FindingPanel } from "./FindingPanel";
import { Icon, type IconName } from "./icons";
import { PosturePanel } from "./PosturePanel";

export const TOOLS = [
  ["card", "card"],
  ["posture", "posture"],
  ["finding", "finding"],
] as const satisfies readonly (readonly [string, IconName])[];

/** What is chosen in the view or opened anywhere shows its card. */
export function useCardComesForward(): void {
  const { store } = useExplorer();
  const { selected, condition, exercise } = store.state.value;
  const page = store.page.value;
  useEffect(() => {
    if (selected ?? condition ?? exercise ?? page) store.pane.value = "card";
  }, [selected, condition, exercise, page]);
}

export function SidePanel(): JSX.Element {
  const { store } = useExplorer();
  const t = useWords();
  useCardComesForward();
  const pane = TOOLS.find(([name]) => name === store.pane.value)?.[0] ?? "card";
  return (
    <>
      <div class="sheet-tabs" role="group" aria-label={t("pane.label")}>
        {TOOLS.map(([name, icon]) => (
          <button type="button" key={name} aria-pressed={pane === name} onClick={() => (store.pane.value = name)} data-testid={`pane-${name}`}>
            <Icon name={icon} />
            {t(`pane.${name}`)}
          </button>
        ))}
      </div>
      {pane === "card" && <CardPanel />}
      {pane === "posture" && <PosturePanel />}
      {pane === "finding" && <FindingPanel />}
    </>
  );
}
