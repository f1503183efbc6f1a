// What the card's place shows while nothing is chosen: where to start.
import type { JSX } from "preact";
import { NoticeText, OpenList } from "./bits";
import { useExplorer, useWords } from "./context";
import type { Key } from "./strings";

/** Shown open, because most people come with one of these. */
const OPEN_FIRST = "conditions";

export function Welcome(): JSX.Element {
  const { store } = useExplorer();
  const t = useWords();
  const { tours, conditions, symptoms, factors, exercises } = store.catalogue.value;
  const shelves: readonly (readonly [string, Key, readonly string[]])[] = [
    ["tours", "welcome.tours", Object.keys(tours)],
    ["conditions", "welcome.conditions", Object.keys(conditions)],
    ["symptoms", "welcome.symptoms", Object.keys(symptoms)],
    ["factors", "welcome.factors", Object.keys(factors)],
    ["exercises", "welcome.exercises", Object.keys(exercises)],
  ];
  return (
    <div class="card-body welcome" data-testid="welcome">
      <h2>{t("welcome.title")}</h2>
      <p class="lead">{t("welcome.text")}</p>
      <h3>{t("welcome.start")}</h3>
      {shelves
        .filter(([, , ids]) => ids.length > 0)
        .map(([name, title, ids]) => (
          <details key={name} open={name === OPEN_FIRST} class="shelf" data-testid={`shelf-${name}`}>
            <summary>
              {t(title)} <span class="count">{ids.length}</span>
            </summary>
            <OpenList ids={ids} />
          </details>
        ))}
      <NoticeText where="start" />
    </div>
  );
}
