// How a herniation goes: months that pass, and of 100 people in how many it shrinks by itself.
import type { JSX } from "preact";
import { shareLeft, sizeNowMm } from "../living/effects";
import { COURSE, type Finding, FINDING_SOURCES } from "../living/findings";
import { Section } from "./bits";
import { useWords } from "./context";
import { People } from "./People";
import { Slider } from "./Slider";

export function FindingCourse({ finding, onMonths }: { readonly finding: Finding; readonly onMonths: (months: number) => void }): JSX.Element {
  const t = useWords();
  const months = Number(finding.months);
  const count = COURSE.shrinks_of_100[String(finding.type)] ?? 0;
  const shown = t(months === 1 ? "finding.month" : "finding.months", { count: months });
  const size = Math.round(sizeNowMm(finding) * 10) / 10;
  const odds = t("finding.odds", { count, rest: 100 - count });
  return (
    <Section title={t("finding.course")} testId="finding-course">
      <Slider label={t("finding.field.months")} value={months} range={[0, 24]} step={1} shown={shown} testId="finding-months" onInput={onMonths} />
      <p role="status" data-testid="finding-size-now" data-value={size}>
        {t(size === 0 ? "finding.gone-now" : months === 0 ? "finding.size-at-first" : "finding.size-now", { count: size, percent: Math.round(100 * shareLeft(finding) ** 3) })}
      </p>
      <figure>
        <People count={count} label={odds} />
        <figcaption>{odds}</figcaption>
      </figure>
      <p class="quiet">{t("finding.course.note")}</p>
      <details class="sources">
        <summary>{t("card.sources")}</summary>
        <ul class="plain">
          {(COURSE.left[String(finding.type)]?.sources ?? []).map((key) => (
            <li key={key} lang="en">
              {FINDING_SOURCES[key]}
            </li>
          ))}
        </ul>
      </details>
    </Section>
  );
}
