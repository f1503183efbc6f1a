// What a finding is in plain words, how common it is without pain, how it usually goes; warning signs one step away.
import type { JSX } from "preact";
import { OpenButton, Section, Words } from "./bits";
import { useExplorer, useWords } from "./context";
import { HowCommon } from "./People";
import { WarningButton } from "./WarningSigns";

export function FindingAbout({ id }: { readonly id: string }): JSX.Element | null {
  const { store } = useExplorer();
  const t = useWords();
  const { conditions, factors } = store.catalogue.value;
  const card = conditions[id] ?? factors[id];
  if (!card) return null;
  return (
    <div data-testid="finding-about" data-id={id} lang={card.lang ?? "en"}>
      <Section title={t("finding.words")}>
        <Words text={card.summary} />
      </Section>
      {card.common ? <HowCommon claim={card.common} /> : <p class="quiet">{t("finding.no-figure")}</p>}
      {card.course?.length ? (
        <Section title={t("cond.course")} testId="finding-goes">
          {card.course.map((claim, k) => (
            <Words key={k} text={claim.text} />
          ))}
        </Section>
      ) : null}
      <div class="row-of-buttons">
        <OpenButton id={id} />
        <WarningButton />
      </div>
    </div>
  );
}
