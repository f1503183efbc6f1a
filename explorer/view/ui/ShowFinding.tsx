// From a condition's card to the finding it speaks of, drawn on the spine.
import type { JSX } from "preact";
import type { Card } from "../catalogue";
import { KINDS, type Value } from "../living/findings";
import { useExplorer, useWords } from "./context";
import { Icon } from "./icons";

/** The kind of finding, and the values that make it this one, of which a record of the content speaks. */
export function findingAbout(id: string): { readonly kind: string; readonly values: Readonly<Record<string, Value>> } | null {
  // Where several kinds share a record, the last is the one it is named for.
  for (const [kind, { about, about_by }] of Object.entries(KINDS).reverse()) {
    for (const [field, records] of Object.entries(about_by ?? {})) {
      const value = Object.keys(records).find((key) => records[key] === id);
      if (value !== undefined) return { kind, values: { [field]: value } };
    }
    if (about === id) return { kind, values: {} };
  }
  return null;
}

export function ShowFinding({ card }: { readonly card: Card }): JSX.Element | null {
  const { store, living } = useExplorer();
  const t = useWords();
  const { conditions, factors } = store.catalogue.value;
  const id = Object.keys(conditions).find((key) => conditions[key] === card) ?? Object.keys(factors).find((key) => factors[key] === card);
  const found = id === undefined ? null : findingAbout(id);
  if (found === null || living.rig.value === null) return null;
  const show = (): void => {
    const at = living.add(found.kind, found.values);
    // The finding is seen on the whole spine, not on the faded one of the card.
    store.page.value = null;
    store.update({ condition: null, exercise: null, selected: null });
    store.pane.value = "finding";
    const made = store.state.peek().findings[at];
    if (made) living.show(made);
  };
  return (
    <button type="button" class="button" data-testid="show-finding" onClick={show}>
      <Icon name="finding" /> {t("finding.show")}
    </button>
  );
}
