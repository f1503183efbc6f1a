// Warning signs: always one step away, from the top bar and from every card that speaks of a condition.
import type { JSX } from "preact";
import type { Card, RedFlags } from "../catalogue";
import { EnglishNote, NoticeText, Section, Sources, Words } from "./bits";
import { useExplorer, useRead, useWords } from "./context";
import { Dialog } from "./Dialog";
import { Icon } from "./icons";
import { wordFor } from "./strings";

const URGENCY = ["emergency-now", "urgent-same-day", "prompt-days", "routine"];

function FlagSet({ set }: { readonly set: RedFlags }): JSX.Element {
  const t = useWords();
  const read = useRead();
  return (
    <section class={`flags flags-${set.level}`} lang="en" data-testid="flag-set">
      <h3>{set.label}</h3>
      {set.level && (
        <p class="flags-level">
          <Icon name="warning" />
          {wordFor(t, "flags", set.level)}
        </p>
      )}
      <ul class="plain">
        {set.signs.map((sign) => (
          <li key={read(sign)}>
            {read(sign)} {sign.level && <strong class="flags-sign">{wordFor(t, "flags", sign.level)}</strong>}
          </li>
        ))}
      </ul>
      {set.action && (
        <p class="flags-do">
          <strong>{t("flags.do")}:</strong> {read(set.action)}
        </p>
      )}
      <Words text={set.reassurance} />
      <Sources ids={set.sources} />
    </section>
  );
}

/** The sets named, most urgent first. */
export function FlagSets({ ids }: { readonly ids: readonly string[] }): JSX.Element {
  const { store } = useExplorer();
  const known = ids.flatMap((id) => store.catalogue.value.redflags[id] ?? []);
  const sorted = known.toSorted((a, b) => URGENCY.indexOf(a.level ?? "") - URGENCY.indexOf(b.level ?? ""));
  return (
    <>
      {sorted.map((set) => (
        <FlagSet key={set.label} set={set} />
      ))}
    </>
  );
}

export function WarningButton(): JSX.Element {
  const { store } = useExplorer();
  const t = useWords();
  return (
    <button type="button" class="button warning" onClick={() => (store.dialog.value = "warning")} data-testid="worried">
      <Icon name="warning" />
      {t("card.worried")}
    </button>
  );
}

export function SeekHelp({ seek }: { readonly seek: Card["seek_help"] }): JSX.Element {
  const { store } = useExplorer();
  const t = useWords();
  const sets = (seek?.sets ?? []).filter((id) => id in store.catalogue.value.redflags);
  return (
    <Section title={t("cond.seek")} testId="seek-help">
      <EnglishNote />
      <Words text={seek?.text ?? seek?.not_applicable} />
      {sets.length > 0 && (
        <details class="flag-details">
          <summary lang="en">{sets.map((id) => store.catalogue.value.redflags[id]?.label).join(" · ")}</summary>
          <FlagSets ids={sets} />
        </details>
      )}
      <WarningButton />
    </Section>
  );
}

function Services(): JSX.Element | null {
  const { store } = useExplorer();
  const t = useWords();
  const services = Object.values(store.catalogue.value.services);
  if (services.length === 0) return null;
  return (
    <ul class="services" data-testid="services">
      {services.map(({ label, emergency, urgent, clinician }) => (
        <li key={label}>
          <strong>{label}</strong>
          <dl>
            <dt>{t("flags.emergency")}</dt>
            <dd>{emergency}</dd>
            <dt>{t("flags.urgent")}</dt>
            <dd>{urgent}</dd>
            <dt>{t("flags.clinician")}</dt>
            <dd>{clinician}</dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}

export function WarningDialog(): JSX.Element {
  const { store } = useExplorer();
  const t = useWords();
  const ids = Object.keys(store.catalogue.value.redflags);
  return (
    <Dialog name="warning" title={t("flags.title")}>
      <EnglishNote />
      {ids.length > 0 ? <p class="lead">{t("flags.intro")}</p> : <p class="lead">{t("flags.missing")}</p>}
      <NoticeText where="red-flags" />
      <Services />
      <FlagSets ids={ids} />
    </Dialog>
  );
}
