// What a screen reader is told when something changes, whoever changed it.
import { effect } from "@preact/signals";
import { labelOf } from "./catalogue";
import { numberOf } from "./marking";
import { chosenOf } from "./scene";
import { PEEL_STEPS, PLANES } from "./state";
import type { Change, Store } from "./store";
import { type Translate, wordFor } from "./ui/strings";

type Told = string | null;

function ofChoice({ patch, after }: Change, store: Store, t: Translate): Told {
  if (!("selected" in patch) && !("also" in patch)) return null;
  const { selected } = after;
  if (selected === null) return t("spoken.none");
  const catalogue = store.catalogue.peek();
  const label = labelOf(catalogue, selected);
  if (after.also.length > 0) return t("spoken.many", { count: chosenOf(after).length, label });
  const count = catalogue.structures[selected]?.conditions?.length ?? 0;
  const conditions = count === 0 ? t("spoken.conditions.0") : count === 1 ? t("spoken.conditions.1") : t("spoken.conditions.n", { count });
  return t("spoken.selected", { label, conditions });
}

function ofCard({ patch, before }: Change, store: Store, t: Translate): Told {
  const opened = patch.exercise ?? patch.condition;
  if (opened != null) return t("spoken.opened", { label: labelOf(store.catalogue.peek(), opened) });
  if (!patch.page) return null;
  if (patch.page.id === before.page?.id) return t("spoken.step", { n: patch.page.step + 1 });
  return t("spoken.opened", { label: labelOf(store.catalogue.peek(), patch.page.id) });
}

function ofVisibility({ patch, before }: Change, store: Store, t: Translate): Told {
  if (!patch.visibility) return null;
  const changed = Object.entries(patch.visibility).filter(([name, how]) => before.visibility[name] !== how);
  const [first] = changed;
  if (first === undefined) return Object.keys(patch.visibility).length === 0 ? t("spoken.all") : t("spoken.changed");
  if (changed.length > 1) return t("spoken.changed");
  const [name, how] = first;
  const layer = name.startsWith("layer:") ? name.slice("layer:".length) : null;
  const label = layer === null ? labelOf(store.catalogue.peek(), name) : wordFor(t, "layer", layer);
  return t(how === "hide" ? "spoken.hidden" : how === "ghost" ? "spoken.ghosted" : "spoken.shown", { label });
}

function ofIsolation({ patch }: Change, store: Store, t: Translate): Told {
  if (!patch.isolate) return null;
  const [only] = patch.isolate;
  if (only === undefined) return t("spoken.together");
  if (patch.isolate.length > 1) return t("spoken.only-many", { count: patch.isolate.length });
  return t("spoken.only", { label: labelOf(store.catalogue.peek(), only) });
}

/** A slider says its own value; only the beginning and the end of a cut are told. */
function ofCuts({ patch, before, after }: Change, _: Store, t: Translate): Told {
  if (!patch.cuts) return null;
  const plane = PLANES.find((one) => (one in before.cuts) !== (one in after.cuts));
  if (plane === undefined) return null;
  return t(plane in after.cuts ? "spoken.cut.on" : "spoken.cut.off", { plane: t(`cut.${plane}`) });
}

function ofMarks({ patch, before, after }: Change, store: Store, t: Translate): Told {
  if (!patch.marks) return null;
  const added = after.marks.find(({ id }) => !before.marks.some((mark) => mark.id === id));
  const [place] = added?.at ?? [];
  if (added && place) {
    const mark = t(`mark.${added.kind}`, { n: numberOf(after.marks, added) });
    return t("spoken.marked", { mark, label: labelOf(store.catalogue.peek(), place.id) });
  }
  // A note says itself while it is typed.
  return after.marks.length < before.marks.length ? t("spoken.unmarked", { count: after.marks.length }) : null;
}

function ofLens({ patch, after }: Change, _: Store, t: Translate): Told {
  if (patch.peel !== undefined) {
    return patch.peel === null ? t("spoken.peel.off") : t("spoken.peel", { count: patch.peel, total: PEEL_STEPS });
  }
  if (patch.explode !== undefined) return t("spoken.apart", { count: Math.round(patch.explode * 100) });
  if (patch.projection !== undefined) return t(`spoken.${patch.projection}`);
  if (patch.labels !== undefined) return t(patch.labels ? "spoken.labels.on" : "spoken.labels.off");
  // A camera that reports where a flight or a drag has brought it was not asked for a view, and must not talk over.
  return patch.view == null || after.camera !== null ? null : t("spoken.view", { view: t(`view.${patch.view}`) });
}

/** From what matters most on; one change says one sentence of each kind at most. */
const TELLERS = [ofCard, ofMarks, ofIsolation, ofVisibility, ofChoice, ofCuts, ofLens];

function sentences(change: Change, store: Store, t: Translate): readonly string[] {
  const told = TELLERS.map((teller) => teller(change, store, t)).filter((said): said is string => said !== null);
  // That a card was opened says that what was chosen before is not so any more.
  return change.patch.selected === null && told.length > 1 ? told.filter((said) => said !== t("spoken.none")) : told;
}

export function connectSpeech(store: Store, words: () => Translate): () => void {
  store.onChange((change) => {
    const t = words();
    const said = sentences(change, store, t);
    if (said.length > 0) store.spoken.value = said.join(" ");
  });
  let before = store.tool.peek();
  return effect(() => {
    const tool = store.tool.value;
    if (tool !== before) store.spoken.value = words()("spoken.tool", { tool: words()(`tool.${tool}`) });
    before = tool;
  });
}
