// A guided tour: one step at a time, moved by the reader only, closed by a question and something to do.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Tour } from "../catalogue";
import { EnglishNote, InWords, NoticeText, OpenList, Section, Sources, Words, Written } from "./bits";
import { useExplorer, useRead, useTongue, useWords } from "./context";
import { Icon } from "./icons";
import { FlagSets } from "./WarningSigns";

function Ending({ tour }: { readonly tour: Tour }): JSX.Element {
  const t = useWords();
  const [shown, setShown] = useState(false);
  return (
    <>
      {tour.teach_back && (
        <Section title={t("tour.question")} testId="teach-back">
          <Words text={tour.teach_back.question} />
          {shown ? (
            <Words text={tour.teach_back.answer} />
          ) : (
            <button type="button" class="button" onClick={() => setShown(true)}>
              {t("tour.answer")}
            </button>
          )}
        </Section>
      )}
      {tour.actions?.length ? (
        <Section title={t("tour.actions")}>
          <OpenList ids={tour.actions} testId="tour-actions" />
        </Section>
      ) : null}
      {tour.redflags?.length ? (
        <>
          <EnglishNote />
          <FlagSets ids={tour.redflags} />
        </>
      ) : null}
      <Sources ids={tour.sources} />
      <Written review={tour.review} />
      <NoticeText where="card" />
    </>
  );
}

export function TourCard(props: { readonly id: string; readonly tour: Tour; readonly at: number }): JSX.Element {
  const { actions } = useExplorer();
  const t = useWords();
  const read = useRead();
  const tongue = useTongue();
  const { tour, id } = props;
  const total = tour.steps.length;
  const at = Math.min(Math.max(props.at, 0), total - 1);
  const step = tour.steps[at];
  const go = (to: number): void => actions.openPage({ kind: "tour", id, step: to });
  return (
    <div class="card-body tour" data-testid="tour" data-step={at + 1}>
      {at === 0 && (
        <p class="quiet" lang={tongue(tour.aim)}>
          {read(tour.aim)}
        </p>
      )}
      <p class="tour-count" aria-live="polite">
        {t("tour.step", { n: at + 1, total })}
      </p>
      <progress max={total} value={at + 1} aria-label={t("tour.step", { n: at + 1, total })} />
      {step?.safety && <EnglishNote />}
      <p class={step?.safety ? "lead safety" : "lead"} aria-live="polite" lang={tongue(step?.text)}>
        {read(step?.text)}
      </p>
      <div class="tour-buttons">
        <button type="button" class="button" disabled={at === 0} onClick={() => go(at - 1)} data-testid="tour-previous">
          <Icon name="left" /> {t("tour.previous")}
        </button>
        {at < total - 1 ? (
          <button type="button" class="button primary" onClick={() => go(at + 1)} data-testid="tour-next">
            {t("tour.next")} <Icon name="right" />
          </button>
        ) : (
          <button type="button" class="button primary" onClick={() => actions.openPage(null)} data-testid="tour-close">
            {t("tour.finish")}
          </button>
        )}
      </div>
      <InWords text={step?.text_alternative} />
      {at === total - 1 && <Ending tour={tour} />}
    </div>
  );
}
