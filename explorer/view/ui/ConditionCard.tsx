// The card of a condition, a factor or a symptom: what it is first, then how common, what happens, what helps.
import type { JSX } from "preact";
import type { Card, Claim } from "../catalogue";
import { CodeList, Grade, InWords, Lines, Myths, NoticeText, OpenButton, OpenList, Places, Section, Sources, Words, Written } from "./bits";
import { useExplorer, useRead, useWords } from "./context";
import { HowCommon } from "./People";
import { ShowFinding } from "./ShowFinding";
import { SeekHelp } from "./WarningSigns";
import { wordFor } from "./strings";

function Course({ claims }: { readonly claims: readonly Claim[] }): JSX.Element {
  const t = useWords();
  const read = useRead();
  return (
    <Section title={t("cond.course")} testId="course">
      {claims.map((claim) => (
        <div class="claim" key={read(claim.text)}>
          <Words text={claim.text} />
          <Grade grade={claim.grade} />
        </div>
      ))}
    </Section>
  );
}

function MayGoWith({ card }: { readonly card: Card }): JSX.Element | null {
  const t = useWords();
  if (!card.conditions?.length) return null;
  return (
    <Section title={t("cond.may-go")} testId="may-go-with">
      <ul class="open-list">
        {card.conditions.map((item) => {
          const { id, how_often } = typeof item === "string" ? { id: item, how_often: undefined } : item;
          return (
            <li key={id}>
              <OpenButton id={id} note={how_often && wordFor(t, "cond.often", how_often)} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Helps({ card }: { readonly card: Card }): JSX.Element | null {
  const t = useWords();
  if (!card.helps) return null;
  return (
    <Section title={t("cond.helps")} testId="helps">
      <Words text={card.helps.text} />
      {card.helps.exercises?.length ? <OpenList ids={card.helps.exercises} testId="exercises" /> : null}
    </Section>
  );
}

function Questions({ card }: { readonly card: Card }): JSX.Element | null {
  const t = useWords();
  if (!card.questions?.length) return null;
  return (
    <Section title={t("cond.ask")} testId="questions">
      <Lines texts={card.questions} />
    </Section>
  );
}

export function ConditionCard({ card }: { readonly card: Card }): JSX.Element {
  const { store } = useExplorer();
  const t = useWords();
  const lit = store.drawn.value.lit.length > 0;
  const clinical = store.state.value.register === "clinical";
  return (
    <div class="card-body">
      <div data-testid="summary">
        <Words text={card.summary} lead />
      </div>
      {card.also?.length ? (
        <p class="quiet">
          {t("cond.also")}: {card.also.join(", ")}
        </p>
      ) : null}
      <ShowFinding card={card} />
      {card.common && <HowCommon claim={card.common} />}
      {card.explanation && (
        <Section title={t("cond.what")} testId="explanation">
          <Words text={card.explanation} />
        </Section>
      )}
      {card.feel && (
        <Section title={t("cond.feel")} testId="feel">
          <Words text={card.feel} />
          {card.symptoms?.length ? <OpenList ids={card.symptoms} /> : null}
        </Section>
      )}
      <MayGoWith card={card} />
      {card.strength && (
        <Section title={t("cond.strength")} testId="strength">
          <Words text={card.strength.text} />
          <Grade grade={card.strength.grade} />
        </Section>
      )}
      {card.course?.length ? <Course claims={card.course} /> : null}
      <Helps card={card} />
      {card.care && (
        <Section title={t("cond.care")} testId="care">
          <Words text={card.care} />
        </Section>
      )}
      <SeekHelp seek={card.seek_help} />
      <Section title={t("cond.parts")} testId="parts">
        {lit && <p class="quiet">{t("cond.lit")}</p>}
        <Places places={card.structures} />
      </Section>
      {card.shape_note && (
        <Section title={t("cond.shape")}>
          <Words text={card.shape_note} />
        </Section>
      )}
      <InWords text={card.text_alternative} />
      <Myths myths={card.myths} />
      <Questions card={card} />
      {clinical && <CodeList codes={card.codes} />}
      <Grade grade={card.grade} />
      <Sources ids={card.sources} />
      <Written review={card.review} />
      <NoticeText where="card" />
    </div>
  );
}
