// What a screen reader is told when something changes, whoever changed it.
import { labelOf } from "./catalogue";
import type { Change, Store } from "./store";
import type { Translate } from "./ui/strings";

function sentence({ patch }: Change, store: Store, t: Translate): string | null {
  const catalogue = store.catalogue.peek();
  if (patch.selected != null) {
    const count = catalogue.structures[patch.selected]?.conditions?.length ?? 0;
    const conditions = count === 0 ? t("spoken.conditions.0") : count === 1 ? t("spoken.conditions.1") : t("spoken.conditions.n", { count });
    return t("spoken.selected", { label: labelOf(catalogue, patch.selected), conditions });
  }
  const opened = patch.exercise ?? patch.condition;
  if (opened != null) return t("spoken.opened", { label: labelOf(catalogue, opened) });
  if (patch.isolate != null) return t("spoken.only", { label: labelOf(catalogue, patch.isolate) });
  if (patch.view != null) return t("spoken.view", { view: t(`view.${patch.view}`) });
  if (patch.visibility && Object.keys(patch.visibility).length === 0) return t("spoken.all");
  if (patch.selected === null) return t("spoken.none");
  return null;
}

export function connectSpeech(store: Store, words: () => Translate): void {
  store.onChange((change) => {
    const said = sentence(change, store, words());
    if (said !== null) store.spoken.value = said;
  });
}
