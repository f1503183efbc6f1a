// At the foot of the view: what the tool in hand wants next, and the note of the mark that was just made or pressed.
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { IconButton } from "./bits";
import { useExplorer, useWords } from "./context";
import { Icon } from "./icons";
import { MarkNote, MarkValue, markName } from "./Tools";

function ToolHint(): JSX.Element | null {
  const { store, actions } = useExplorer();
  const t = useWords();
  const tool = store.tool.value;
  if (tool === "choose") return null;
  const begun = store.begun.value.length;
  const hint = begun > 0 ? t("tool.next", { n: begun + 1 }) : t(`tool.${tool}.hint`);
  return (
    <div class="strip" data-testid="tool-hint">
      <p role="status">{hint}</p>
      <button type="button" class="button small" onClick={() => actions.use("choose")} data-testid="tool-done">
        <Icon name="check" />
        {t("tool.done")}
      </button>
    </div>
  );
}

function ShownMark({ wide }: { readonly wide: boolean }): JSX.Element | null {
  const { store, actions } = useExplorer();
  const t = useWords();
  const { marks } = store.state.value;
  // Where there is no room for both, what the tool wants next is the nearer question.
  if (!wide && store.tool.value !== "choose") return null;
  const mark = marks.find(({ id }) => id === store.shownMark.value);
  if (!mark) return null;
  const name = markName(t, marks, mark);
  return (
    <div class="strip" role="group" aria-label={name} data-testid="mark-note">
      <strong>{name}</strong>
      <MarkValue mark={mark} />
      <MarkNote mark={mark} name={name} />
      <IconButton icon="bin" label={t("mark.remove", { mark: name })} onClick={() => actions.removeMark(mark.id)} />
      <IconButton icon="close" label={t("app.close")} onClick={() => (store.shownMark.value = null)} />
    </div>
  );
}

export function ToolStrip({ wide }: { readonly wide: boolean }): JSX.Element {
  const { store } = useExplorer();
  const t = useWords();
  const full = store.full.value;
  useEffect(() => {
    if (!full) return;
    store.notify("warning", t("mark.full"));
    store.full.value = false;
  }, [full]);
  return (
    <div class="strips">
      <ShownMark wide={wide} />
      <ToolHint />
    </div>
  );
}
