// "How common without pain": one hundred figures, filled from the first; filled and hollow differ in shape too.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Claim } from "../catalogue";
import { Grade, Sources, Words } from "./bits";
import { useWords } from "./context";
import { wordFor } from "./strings";

const COLUMNS = 20;
const WIDTH = 10;
const HEIGHT = 18;

function Figure({ index, filled }: { readonly index: number; readonly filled: boolean }): JSX.Element {
  const x = (index % COLUMNS) * WIDTH + WIDTH / 2;
  const y = Math.floor(index / COLUMNS) * HEIGHT;
  return (
    <g class={filled ? "person filled" : "person"}>
      <circle cx={x} cy={y + 4} r="2.5" />
      <path d={`M${x - 3.2} ${y + 16}v-4.8a3.2 3.2 0 0 1 6.4 0v4.8z`} />
    </g>
  );
}

export function People({ count, label }: { readonly count: number; readonly label: string }): JSX.Element {
  return (
    <svg class="people" viewBox={`-1 0 ${COLUMNS * WIDTH + 2} ${5 * HEIGHT}`} role="img" aria-label={label} data-count={count}>
      {Array.from({ length: 100 }, (_, index) => (
        <Figure key={index} index={index} filled={index < count} />
      ))}
    </svg>
  );
}

interface Share {
  readonly name: string;
  readonly count: number;
  readonly sentence: string;
}

function useShares(claim: Claim): readonly Share[] {
  const t = useWords();
  return (claim.by_age ?? []).map(({ age, percent }) => {
    const count = Math.round(percent);
    return { name: String(age), count, sentence: t("cond.common.at-age", { count, age }) };
  });
}

function Picture({ count, sentence }: { readonly count: number; readonly sentence: string }): JSX.Element {
  return (
    <figure>
      <People count={count} label={sentence} />
      <figcaption aria-live="polite">{sentence}</figcaption>
    </figure>
  );
}

function ByAge({ claim }: { readonly claim: Claim }): JSX.Element | null {
  const t = useWords();
  const shares = useShares(claim);
  const [at, setAt] = useState(Math.max(0, Math.floor((shares.length - 1) / 2)));
  const share = shares[Math.min(at, shares.length - 1)];
  if (!share) return null;
  return (
    <>
      <div class="segments" role="group" aria-label={t("cond.common.age")}>
        <span class="segments-label">{t("cond.common.age")}</span>
        {shares.map(({ name }, index) => (
          <button type="button" key={name} aria-pressed={index === at} onClick={() => setAt(index)}>
            {name}
          </button>
        ))}
      </div>
      <Picture count={share.count} sentence={share.sentence} />
    </>
  );
}

export function HowCommon({ claim }: { readonly claim: Claim }): JSX.Element {
  const t = useWords();
  return (
    <section class="section common" data-testid="how-common">
      <h3>{wordFor(t, "cond.common", claim.about ?? "without pain")}</h3>
      <Words text={claim.text} />
      <ByAge claim={claim} />
      {claim.numbers?.map(({ value, caption }) => caption && <Picture key={caption} count={Math.round(value)} sentence={caption} />)}
      <Words text={claim.caution} />
      <Grade grade={claim.grade} />
      <Sources ids={claim.sources} />
    </section>
  );
}
