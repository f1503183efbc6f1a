// Choosing several and marking: which tool the pointer is, and the list of marks, all of it by keyboard too.
import type { JSX } from "preact";
import { labelOf } from "../catalogue";
import { numberOf } from "../marking";
import { LONGEST_NOTE, type Mark } from "../seen";
import type { Tool } from "../store";
import { IconButton } from "./bits";
import { useExplorer, useWords } from "./context";
import { Icon, type IconName } from "./icons";
import type { Translate } from "./strings";

const TOOLS: readonly (readonly [Tool, IconName])[] = [
  ["choose", "hand"],
  ["box", "box"],
  ["pin", "pin"],
  ["ink", "pen"],
  ["distance", "ruler"],
  ["angle", "angle"],
];

export const markName = (t: Translate, marks: readonly Mark[], mark: Mark): string =>
  t(`mark.${mark.kind}`, { n: numberOf(marks, mark) });

interface MarkNoteProps {
  readonly mark: Mark;
  readonly name: string;
  readonly testId?: string;
}

/** The field in which a mark is given its words. */
export function MarkNote({ mark, name, testId }: MarkNoteProps): JSX.Element {
  const { actions } = useExplorer();
  const t = useWords();
  return (
    <input
      type="text"
      class="field"
      aria-label={t("mark.note", { mark: name })}
      placeholder={t("mark.placeholder")}
      maxLength={LONGEST_NOTE}
      value={mark.text}
      data-testid={testId}
      onInput={(event) => actions.noteMark(mark.id, event.currentTarget.value)}
    />
  );
}

/** A length or an angle in words; nothing for a pin, or where it cannot be measured. */
export function MarkValue({ mark }: { readonly mark: Mark }): JSX.Element | null {
  const { measure } = useExplorer();
  const t = useWords();
  const value = measure(mark);
  if (value === null) return null;
  const count = mark.kind === "angle" ? Math.round(value) : Math.round(value * 10) / 10;
  return <output data-testid="mark-value">{t(mark.kind === "angle" ? "mark.degrees" : "mark.mm", { count })}</output>;
}

function ToolButtons({ onPick }: { readonly onPick: () => void }): JSX.Element {
  const { store, actions } = useExplorer();
  const t = useWords();
  return (
    <div class="tools" role="group" aria-label={t("tools.label")}>
      {TOOLS.map(([tool, icon]) => (
        <button
          type="button"
          key={tool}
          class="tool"
          aria-pressed={store.tool.value === tool}
          data-testid={`tool-${tool}`}
          onClick={() => {
            actions.use(store.tool.peek() === tool ? "choose" : tool);
            onPick();
          }}
        >
          <Icon name={icon} />
          {t(`tool.${tool}`)}
        </button>
      ))}
    </div>
  );
}

function MarkRow({ mark }: { readonly mark: Mark }): JSX.Element {
  const { store, actions } = useExplorer();
  const t = useWords();
  const { marks } = store.state.value;
  const name = markName(t, marks, mark);
  const [place] = mark.at;
  return (
    <li class="mark-row" data-testid="mark-row" data-id={mark.id}>
      <p class="mark-head">
        <strong>{name}</strong>
        <span class="quiet">{place && labelOf(store.catalogue.value, place.id)}</span>
        <MarkValue mark={mark} />
      </p>
      <div class="mark-edit">
        <MarkNote mark={mark} name={name} testId="mark-text" />
        <IconButton icon="target" label={t("mark.fly", { mark: name })} onClick={() => place && actions.flyTo([place.id])} />
        <IconButton icon="bin" label={t("mark.remove", { mark: name })} onClick={() => actions.removeMark(mark.id)} testId="mark-remove" />
      </div>
    </li>
  );
}

/** `onPick` is called when a tool was taken in hand, for then the view is wanted. */
export function Tools({ onPick }: { readonly onPick: () => void }): JSX.Element {
  const { store, actions } = useExplorer();
  const t = useWords();
  const { marks, selected } = store.state.value;
  const chosen = selected !== null && store.kin.value.pieces(selected).length > 0;
  return (
    <div class="tool-panel" data-testid="tools">
      <ToolButtons onPick={onPick} />
      <button
        type="button"
        class="button"
        disabled={!chosen}
        data-testid="pin-chosen"
        onClick={() => {
          if (!actions.pinChosen()) store.notify("info", t("mark.unseen"));
        }}
      >
        <Icon name="pin" />
        {t("mark.pin-chosen")}
      </button>
      <h2>{t("mark.list")}</h2>
      {marks.length === 0 ? (
        <p class="quiet">{t("mark.none")}</p>
      ) : (
        <>
          <ul class="mark-list" data-testid="mark-list">
            {marks.map((mark) => (
              <MarkRow key={mark.id} mark={mark} />
            ))}
          </ul>
          <button type="button" class="button" onClick={() => actions.removeMarks()} data-testid="marks-clear">
            <Icon name="bin" />
            {t("mark.clear")}
          </button>
        </>
      )}
    </div>
  );
}
