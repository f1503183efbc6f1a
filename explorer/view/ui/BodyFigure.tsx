// A quiet figure from the front and from the back: where a root feels, a muscle it works, and its reflex.
import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { useWords } from "./context";
import { type Face, OUTLINE, type Spot, TERRITORIES } from "./dermatomes";

const WIDTH = 76;

/** A closed line with soft corners through spots (quadratic curves between the middles of its sides). */
function soft(spots: readonly Spot[]): string {
  const middle = (a: Spot, b: Spot): string => `${(a[0] + b[0]) / 2} ${(a[1] + b[1]) / 2}`;
  const at = (k: number): Spot => spots[k % spots.length] as Spot;
  return `M${middle(at(0), at(1))}${spots.map((_, k) => `Q${at(k + 1)[0]} ${at(k + 1)[1]} ${middle(at(k + 1), at(k + 2))}`).join("")}Z`;
}

const sharp = (spots: readonly Spot[]): string => `M${spots.map(([x, y]) => `${x} ${y}`).join("L")}Z`;
const mirrored = (spots: readonly Spot[]): Spot[] => spots.map(([x, y]) => [-x, y]);

const BODY = soft([...OUTLINE, ...mirrored(OUTLINE).toReversed()]);

function Half(props: { readonly face: Face; readonly root: string; readonly side: "left" | "right"; readonly x: number; readonly label: string }): JSX.Element {
  const id = useId();
  const { face, root, side, x, label } = props;
  const territory = TERRITORIES[root] ?? {};
  // Seen from the front the patient's left is on the right of the picture.
  const flip = (face === "front") === (side === "left") ? 1 : -1;
  const skin = territory[face];
  const { muscle, reflex } = territory;
  return (
    <g transform={`translate(${x} 0)`}>
      <clipPath id={id}>
        <ellipse cx="0" cy="14" rx="8" ry="11" />
        <path d={BODY} />
      </clipPath>
      <ellipse class="figure-body" cx="0" cy="14" rx="8" ry="11" />
      <path class="figure-body" d={BODY} />
      <g clip-path={`url(#${id})`}>
        <g transform={`scale(${flip} 1)`}>
          {skin && <path class="figure-skin" d={sharp(skin)} data-testid={`skin-${face}`} />}
          {muscle?.[0] === face && <ellipse class="figure-muscle" cx={muscle[1]} cy={muscle[2]} rx={muscle[3]} ry={muscle[4]} />}
        </g>
      </g>
      {reflex?.[0] === face && <circle class="figure-reflex" cx={flip * reflex[1]} cy={reflex[2]} r="2.6" />}
      <text x="0" y="214" text-anchor="middle">
        {label}
      </text>
    </g>
  );
}

export function BodyFigure({ root, side }: { readonly root: string; readonly side: "left" | "right" }): JSX.Element {
  const t = useWords();
  const label = t("figure.label", { root, side: t(`finding.side.${side}`).toLowerCase() });
  return (
    <figure class="body-figure" data-testid="body-figure">
      <svg viewBox={`0 0 ${2 * WIDTH} 218`} role="img" aria-label={label}>
        <Half face="front" root={root} side={side} x={WIDTH / 2} label={t("figure.front")} />
        <Half face="back" root={root} side={side} x={WIDTH * 1.5} label={t("figure.back")} />
      </svg>
      <figcaption>
        <span class="key key-skin">{t("figure.skin")}</span>
        <span class="key key-muscle">{t("figure.muscle")}</span>
        {TERRITORIES[root]?.reflex && <span class="key key-reflex">{t("figure.reflex")}</span>}
      </figcaption>
    </figure>
  );
}
