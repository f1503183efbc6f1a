// Small pieces that cards share.
import type { ComponentChildren, JSX } from "preact";
import { labelOf, subjectOf, type Codes, type Myth, type Place, type Review, type Text } from "../catalogue";
import { useExplorer, useRead, useTongue, useWords } from "./context";
import { Icon, type IconName } from "./icons";
import { wordFor } from "./strings";

export function Section(props: {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly testId?: string;
}): JSX.Element {
  return (
    <section class="section" data-testid={props.testId}>
      <h3>{props.title}</h3>
      {props.children}
    </section>
  );
}

/** A text in the reader's register, or nothing if there is none. */
export function Words({ text, lead = false }: { readonly text: Text | null | undefined; readonly lead?: boolean }) {
  const words = useRead()(text);
  const tongue = useTongue();
  return words === "" ? null : <p class={lead ? "lead" : undefined} lang={tongue(text)}>{words}</p>;
}

/** A list of texts in the reader's register. */
export function Lines(props: { readonly texts: readonly (Text | { readonly text: Text })[]; readonly ordered?: boolean }): JSX.Element {
  const read = useRead();
  const tongue = useTongue();
  const lines = props.texts.map((text) => (
    <li key={read(text)} lang={tongue(text)}>
      {read(text)}
    </li>
  ));
  return props.ordered ? <ol class="steps">{lines}</ol> : <ul class="plain">{lines}</ul>;
}

/** Says, in another language, that what follows was left in English. */
export function EnglishNote(): JSX.Element | null {
  const { store } = useExplorer();
  const t = useWords();
  return store.catalogue.value.language === "en" ? null : <p class="foreign">{t("card.untranslated")}</p>;
}

/** What the picture shows, in words. */
export function InWords({ text }: { readonly text: string | undefined }): JSX.Element | null {
  const t = useWords();
  return text ? (
    <Section title={t("card.picture")} testId="in-words">
      <p>{text}</p>
    </Section>
  ) : null;
}

/** Codes of other terminologies, for records and links; never shown as a diagnosis. */
export function CodeList({ codes }: { readonly codes: Codes | undefined }): JSX.Element | null {
  const t = useWords();
  const entries = Object.entries(codes ?? {});
  if (entries.length === 0) return null;
  return (
    <Section title={t("card.codes")} testId="codes">
      <dl class="facts">
        {entries.map(([system, { code, match }]) => [
          <dt key={system}>{wordFor(t, "card.code", system)}</dt>,
          <dd key={`${system}.code`}>
            {code}
            {match !== "exact" && ` (${wordFor(t, "card.code", match)})`}
          </dd>,
        ])}
      </dl>
    </Section>
  );
}

/** When a card was written, and whether people outside have read it. */
export function Written({ review }: { readonly review: Review | undefined }): JSX.Element | null {
  const t = useWords();
  if (!review) return null;
  const read = review.clinical_reviewer && review.lay_reviewer;
  return (
    <p class="quiet" data-testid="review">
      {t("card.written", { date: review.written_on, version: review.version })}{" "}
      {read ? t("card.reviewed") : t("card.unreviewed")}
    </p>
  );
}

export function IconButton(props: {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly showLabel?: boolean;
  readonly testId?: string;
  readonly className?: string;
  readonly expanded?: boolean;
}): JSX.Element {
  return (
    <button
      type="button"
      class={`icon-button ${props.className ?? ""}`}
      aria-label={props.showLabel ? undefined : props.label}
      title={props.showLabel ? undefined : props.label}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      disabled={props.disabled}
      data-testid={props.testId}
      onClick={props.onClick}
    >
      <Icon name={props.icon} />
      {props.showLabel && <span>{props.label}</span>}
    </button>
  );
}

/** Open whatever an id stands for. */
export function useOpen(): (id: string) => void {
  const { store, actions } = useExplorer();
  return (id) => {
    const subject = subjectOf(store.catalogue.peek(), id);
    if (subject === "structure") actions.select(id, { fly: true });
    else if (subject === "condition") actions.openCondition(id);
    else if (subject === "exercise") actions.openExercise(id);
    else if (subject !== null) actions.openPage({ kind: subject, id, step: 0 });
  };
}

/** A button that opens what an id stands for; hovering it lights the structure in the view. */
export function OpenButton({ id, note }: { readonly id: string; readonly note?: string | undefined }): JSX.Element {
  const { store } = useExplorer();
  const open = useOpen();
  const subject = subjectOf(store.catalogue.value, id);
  const hover = (on: boolean): void => {
    if (subject === "structure") store.pointed.value = on ? id : null;
  };
  return (
    <button
      type="button"
      class={`open open-${subject ?? "none"}`}
      data-id={id}
      data-testid={`open-${subject ?? "none"}`}
      disabled={subject === null}
      onClick={() => open(id)}
      onMouseEnter={() => hover(true)}
      onMouseLeave={() => hover(false)}
      onFocus={() => hover(true)}
      onBlur={() => hover(false)}
    >
      <span class="open-label">{labelOf(store.catalogue.value, id)}</span>
      {note && <span class="open-note">{note}</span>}
      <Icon name="right" />
    </button>
  );
}

export function OpenList(props: { readonly ids: readonly string[]; readonly testId?: string }): JSX.Element {
  return (
    <ul class="open-list" data-testid={props.testId}>
      {props.ids.map((id) => (
        <li key={id}>
          <OpenButton id={id} />
        </li>
      ))}
    </ul>
  );
}

export function Places({ places }: { readonly places: readonly Place[] }): JSX.Element {
  const t = useWords();
  return (
    <ul class="open-list" data-testid="places">
      {places.map(({ id, role }) => (
        <li key={id}>
          <OpenButton id={id} note={role && wordFor(t, "cond.place", role)} />
        </li>
      ))}
    </ul>
  );
}

/** How sure we are, in words and bars, never in colour alone. */
export function Grade({ grade }: { readonly grade: string | null | undefined }): JSX.Element | null {
  const { store } = useExplorer();
  const t = useWords();
  const read = useRead();
  const bars = grade ? "DCBA".indexOf(grade) + 1 : 0;
  if (!grade || bars === 0) return null;
  const words = read(store.catalogue.value.grades[grade]) || wordFor(t, "grade", grade);
  return (
    <p class="grade" data-testid="grade">
      <svg viewBox="0 0 22 12" width="22" height="12" aria-hidden="true">
        {[1, 2, 3, 4].map((bar) => (
          <rect key={bar} class={bar <= bars ? "on" : "off"} x={bar * 5.5 - 5} y={12 - bar * 3} width="4" height={bar * 3} />
        ))}
      </svg>
      {words}
    </p>
  );
}

export function Myths({ myths }: { readonly myths: readonly Myth[] | undefined }): JSX.Element | null {
  const t = useWords();
  const read = useRead();
  const tongue = useTongue();
  if (!myths?.length) return null;
  return (
    <Section title={t("cond.myths")} testId="myths">
      {myths.map(({ myth, fact }) => (
        <dl class="myth" key={read(myth)}>
          <dt>{t("cond.myth")}</dt>
          <dd class="said" lang={typeof fact !== "string" && fact.english?.includes("plain") ? "en" : undefined}>
            “{read(myth)}”
          </dd>
          <dt>{t("cond.fact")}</dt>
          <dd lang={tongue(fact)}>{read(fact)}</dd>
        </dl>
      ))}
    </Section>
  );
}

/** Sources, with links that only the reader opens. */
export function Sources({ ids }: { readonly ids: readonly string[] | undefined }): JSX.Element | null {
  const { store } = useExplorer();
  const t = useWords();
  if (!ids?.length) return null;
  return (
    <details class="sources" data-testid="sources">
      <summary>
        {t("card.sources")} ({ids.length})
      </summary>
      <ol>
        {ids.map((id) => {
          const source = store.catalogue.value.sources[id];
          if (!source) return <li key={id}>{id}</li>;
          const href = source.doi ? `https://doi.org/${source.doi}` : source.url;
          return (
            <li key={id}>
              {source.citation}
              {source.check && <span class="checked"> ({wordFor(t, "card.source", source.check)})</span>}{" "}
              {href && /^https:\/\//.test(href) && (
                <a href={href} target="_blank" rel="noopener noreferrer">
                  {href.replace(/^https:\/\/(www\.)?/, "")}
                  <Icon name="link" />
                </a>
              )}
            </li>
          );
        })}
      </ol>
    </details>
  );
}

/** The standing statements that belong in a place: the start, a card, or beside the warning signs. */
export function NoticeText({ where }: { readonly where: "start" | "card" | "red-flags" }): JSX.Element | null {
  const { store } = useExplorer();
  const read = useRead();
  const { notices, language } = store.catalogue.value;
  // What is said of drafts at the start is true of every card in another language.
  const places = where === "card" && language !== "en" ? ["card", "start"] : [where];
  const texts = Object.values(notices)
    .filter(({ shown }) => shown?.some((place) => places.includes(place)))
    .map((notice) => read(notice));
  if (texts.length === 0) return null;
  return (
    <div class="standing" data-testid="disclaimer">
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}
