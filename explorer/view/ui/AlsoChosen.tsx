// What is chosen together with the part of the card: let go of one, or do something with all.
import type { JSX } from "preact";
import { labelOf } from "../catalogue";
import { chosenOf } from "../scene";
import { IconButton } from "./bits";
import { useExplorer, useWords } from "./context";
import { Icon } from "./icons";

/** As many names as can be read at a glance; a box may hold a hundred. */
const MOST_NAMED = 12;

export function AlsoChosen(): JSX.Element | null {
  const { store, actions } = useExplorer();
  const t = useWords();
  const { also } = store.state.value;
  if (also.length === 0) return null;
  const all = chosenOf(store.state.value);
  return (
    <section class="also-chosen" aria-label={t("many.title", { count: all.length })} data-testid="also-chosen">
      <p class="kind">{t("many.title", { count: all.length })}</p>
      <ul class="chips">
        {also.slice(0, MOST_NAMED).map((id) => (
          <li key={id}>
            <button
              type="button"
              class="chip"
              data-id={id}
              aria-label={t("many.drop", { label: labelOf(store.catalogue.value, id) })}
              onClick={() => actions.selectAlso([id])}
            >
              {labelOf(store.catalogue.value, id)}
              <Icon name="close" />
            </button>
          </li>
        ))}
        {also.length > MOST_NAMED && <li class="quiet">{t("many.more", { count: also.length - MOST_NAMED })}</li>}
      </ul>
      <div class="card-actions" role="group" aria-label={t("many.title", { count: all.length })}>
        <IconButton icon="target" label={t("many.fly")} onClick={() => actions.flyTo(all)} testId="many-fly" />
        <IconButton icon="isolate" label={t("many.isolate")} onClick={() => actions.isolate(all)} testId="many-isolate" />
        <IconButton icon="ghost" label={t("many.ghost")} onClick={() => actions.setVisible(all, "ghost")} testId="many-ghost" />
        <IconButton icon="eyeOff" label={t("many.hide")} onClick={() => actions.hide(all)} testId="many-hide" />
      </div>
    </section>
  );
}
