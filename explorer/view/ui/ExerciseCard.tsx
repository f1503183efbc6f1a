// The card of an exercise or tip: steps, how much, when to stop, what it works on.
import type { JSX } from "preact";
import type { Exercise, Text } from "../catalogue";
import { Grade, InWords, Lines, Myths, NoticeText, OpenList, Places, Section, Sources, Words, Written } from "./bits";
import { useRead, useTongue, useWords } from "./context";
import { Icon } from "./icons";
import type { Key } from "./strings";

function Fact({ title, text }: { readonly title: Key; readonly text: Text | null | undefined }): JSX.Element | null {
  const t = useWords();
  return text ? (
    <Section title={t(title)}>
      <Words text={text} />
    </Section>
  ) : null;
}

export function ExerciseCard({ exercise }: { readonly exercise: Exercise }): JSX.Element {
  const t = useWords();
  const read = useRead();
  const tongue = useTongue();
  return (
    <div class="card-body">
      <div data-testid="summary">
        <Words text={exercise.summary} lead />
      </div>
      <Section title={t("ex.steps")} testId="steps">
        {exercise.equipment?.length ? (
          <p class="quiet" data-testid="equipment">
            {t("ex.equipment")}: {exercise.equipment.join(", ")}
          </p>
        ) : null}
        <Lines texts={exercise.steps} ordered />
      </Section>
      {exercise.dose && (
        <Section title={t("ex.dose")} testId="dose">
          <p lang={tongue(exercise.dose)}>{read(exercise.dose)}</p>
        </Section>
      )}
      {exercise.stop_if && (
        <div class="stop" data-testid="stop-if">
          <Icon name="warning" />
          <div>
            <h3>{t("ex.stop")}</h3>
            <Words text={exercise.stop_if} />
          </div>
        </div>
      )}
      <Fact title="ex.ask" text={exercise.ask_first_if} />
      <Fact title="ex.easier" text={exercise.easier} />
      <Fact title="ex.harder" text={exercise.harder} />
      <Section title={t("ex.muscles")} testId="places-worked">
        <p class="quiet">{t("cond.lit")}</p>
        <Places places={exercise.structures} />
      </Section>
      {exercise.helps_with?.length ? (
        <Section title={t("ex.for")}>
          <OpenList ids={exercise.helps_with} testId="helps-with" />
        </Section>
      ) : null}
      {exercise.evidence && (
        <Section title={t("ex.evidence")}>
          <Words text={exercise.evidence} />
          <Grade grade={exercise.grade} />
        </Section>
      )}
      <InWords text={exercise.text_alternative} />
      <Myths myths={exercise.myths} />
      <Sources ids={exercise.sources} />
      <Written review={exercise.review} />
      <NoticeText where="card" />
    </div>
  );
}
