// The card: the chosen part, or else the open exercise, condition or page; a trail of what lies around it.
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { labelOf, langOf } from "../catalogue";
import { EnglishNote, IconButton } from "./bits";
import { ConditionCard } from "./ConditionCard";
import { useExplorer, useWords } from "./context";
import { ExerciseCard } from "./ExerciseCard";
import { type Translate, wordFor } from "./strings";
import { StructureActions, StructureCard } from "./StructureCard";
import { TourCard } from "./TourCard";
import { Welcome } from "./Welcome";

interface Crumb {
  readonly id: string;
  readonly label: string;
  readonly open: () => void;
}

interface Shown {
  readonly key: string;
  readonly kind: string;
  readonly content: ComponentChildren;
}

function useShown(t: Translate): Shown | null {
  const { store } = useExplorer();
  const { conditions, exercises, symptoms, factors, tours, structures } = store.catalogue.value;
  const { selected, exercise, condition } = store.state.value;
  const page = store.page.value;
  if (selected !== null && structures[selected]) {
    const layer = structures[selected].layer;
    return { key: selected, kind: wordFor(t, "layer", layer ?? "spaces"), content: <StructureCard id={selected} /> };
  }
  if (exercise !== null && exercises[exercise]) {
    const record = exercises[exercise];
    const kind = t(record.group === "tip" ? "ex.kind.tip" : "ex.kind");
    return { key: exercise, kind, content: <ExerciseCard exercise={record} /> };
  }
  if (condition !== null && conditions[condition]) {
    const card = conditions[condition];
    return { key: condition, kind: wordFor(t, "cond.kind", card.kind ?? "condition"), content: <ConditionCard card={card} /> };
  }
  if (page?.kind === "tour" && tours[page.id]) {
    const tour = tours[page.id];
    const kind = t("search.kind.tour");
    return tour ? { key: page.id, kind, content: <TourCard id={page.id} tour={tour} at={page.step} /> } : null;
  }
  if (page !== null && page.kind !== "tour") {
    const card = (page.kind === "symptom" ? symptoms : factors)[page.id];
    return card ? { key: page.id, kind: t(`cond.kind.${page.kind}`), content: <ConditionCard card={card} /> } : null;
  }
  return null;
}

function useCrumbs(): readonly Crumb[] {
  const { store, actions } = useExplorer();
  const { selected, exercise, condition } = store.state.value;
  const catalogue = store.catalogue.value;
  const crumb = (id: string, open: () => void): Crumb => ({ id, label: labelOf(catalogue, id), open });
  const crumbs: Crumb[] = [];
  if (condition !== null && (selected !== null || exercise !== null)) {
    crumbs.push(crumb(condition, () => actions.openCondition(condition)));
  }
  if (exercise !== null && selected !== null) crumbs.push(crumb(exercise, () => actions.openExercise(exercise)));
  const page = store.page.value;
  if (page !== null && selected !== null && crumbs.length === 0) crumbs.push(crumb(page.id, () => actions.select(null)));
  if (selected !== null && crumbs.length === 0) {
    for (const id of store.kin.value.ancestors(selected)) crumbs.push(crumb(id, () => actions.select(id)));
  }
  return crumbs;
}

export function CardPanel(): JSX.Element {
  const { store, actions } = useExplorer();
  const t = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const shown = useShown(t);
  const crumbs = useCrumbs();
  const catalogue = store.catalogue.value;
  const { selected, register } = store.state.value;
  const latin = selected !== null && register === "clinical" ? catalogue.structures[selected]?.latin : undefined;
  const step = store.page.value?.step;

  useEffect(() => scroller.current?.scrollTo(0, 0), [shown?.key, step]);

  return (
    <div class="card" ref={scroller} data-testid="card" data-id={shown?.key ?? ""} tabIndex={0} role="region" aria-label={t("card.region")}>
      {shown === null ? (
        <Welcome />
      ) : (
        <article key={shown.key} lang={langOf(catalogue, shown.key)}>
          <header class="card-head">
            <div class="card-top">
              {crumbs.length > 0 ? (
                <ol class="crumbs" data-testid="breadcrumbs">
                  {crumbs.map(({ id, label, open }) => (
                    <li key={id}>
                      <button type="button" onClick={open}>
                        {label}
                      </button>
                    </li>
                  ))}
                </ol>
              ) : (
                <p class="kind">{shown.kind}</p>
              )}
              <IconButton
                icon="close"
                label={t("app.close")}
                testId="card-close"
                onClick={() => actions.escape()}
              />
            </div>
            <h2 data-testid="card-title">{labelOf(catalogue, shown.key)}</h2>
            {latin && (
              <p class="latin" lang="la" data-testid="latin">
                {latin}
              </p>
            )}
            {selected === shown.key && <StructureActions id={selected} />}
          </header>
          {(langOf(catalogue, shown.key) !== catalogue.language || register === "clinical") && <EnglishNote />}
          {shown.content}
        </article>
      )}
    </div>
  );
}
