// Seeing inside: coverings taken off, structures drawn apart, and three flat cuts.
import type { JSX } from "preact";
import { PEEL_STEPS, PLANES, type Cut, type Plane } from "../state";
import { IconButton } from "./bits";
import { useExplorer, useWords } from "./context";

/** How far a cut can be moved, RAS+ millimetres from the top of the sacrum: a little more than the body drawn. */
const RANGE_MM: Readonly<Record<Plane, readonly [number, number]>> = {
  transverse: [-260, 620],
  coronal: [-140, 180],
  sagittal: [-180, 180],
};
/** And from the middle of the disc that it follows. */
const RANGE_ALONG_MM = [-40, 40] as const;

function CutRow({ plane }: { readonly plane: Plane }): JSX.Element {
  const { store, actions } = useExplorer();
  const t = useWords();
  const cut = store.state.value.cuts[plane];
  const name = t(`cut.${plane}`);
  const [low, high] = cut?.along ? RANGE_ALONG_MM : RANGE_MM[plane];
  const at_mm = Math.round(cut?.at_mm ?? 0);
  const set = (change: Partial<Cut>): void => {
    if (cut) actions.cut(plane, { ...cut, ...change });
  };
  return (
    <div class="cut" data-testid={`cut-${plane}`}>
      <label class="check">
        <input
          type="checkbox"
          checked={cut !== undefined}
          data-testid={`cut-on-${plane}`}
          onChange={(event) => actions.cut(plane, event.currentTarget.checked)}
        />
        {name}
      </label>
      <output>{cut && t("cut.mm", { count: at_mm })}</output>
      <IconButton
        icon="swap"
        label={t("cut.flip", { plane: name })}
        pressed={cut?.flipped ?? false}
        disabled={cut === undefined}
        onClick={() => set({ flipped: !cut?.flipped })}
      />
      <input
        type="range"
        aria-label={t("cut.position", { plane: name })}
        aria-valuetext={t("cut.mm", { count: at_mm })}
        min={low}
        max={high}
        value={at_mm}
        hidden={cut === undefined}
        data-testid={`cut-at-${plane}`}
        onInput={(event) => set({ at_mm: Number(event.currentTarget.value) })}
      />
    </div>
  );
}

function Peel(): JSX.Element {
  const { store, actions } = useExplorer();
  const t = useWords();
  const { peel } = store.state.value;
  const words = peel === null ? t("peel.usual") : t("peel.value", { count: peel, total: PEEL_STEPS });
  return (
    <div class="inside-slider" data-testid="peel">
      <label>
        <span class="inside-name">{t("peel.label")}</span>
        <input
          type="range"
          min={0}
          max={PEEL_STEPS}
          value={peel ?? 0}
          aria-valuetext={words}
          onInput={(event) => actions.peel(Number(event.currentTarget.value))}
        />
      </label>
      <p class="inside-ends" aria-hidden="true">
        <span>{t("peel.skin")}</span>
        <span>{t("peel.bone")}</span>
      </p>
      <p class="menu-row">
        <output class="quiet">{words}</output>
        {peel !== null && (
          <button type="button" class="button small" onClick={() => actions.peel(null)} data-testid="peel-usual">
            {t("peel.reset")}
          </button>
        )}
      </p>
    </div>
  );
}

function Apart(): JSX.Element {
  const { store, actions } = useExplorer();
  const t = useWords();
  const { explode } = store.state.value;
  return (
    <label class="inside-slider">
      <span class="inside-name">{t("view.apart")}</span>
      <input
        type="range"
        min={0}
        max={1}
        step={0.05}
        value={explode}
        aria-valuetext={t("view.apart.value", { count: Math.round(explode * 100) })}
        data-testid="apart"
        onInput={(event) => actions.explode(Number(event.currentTarget.value))}
      />
    </label>
  );
}

export function Inside(): JSX.Element {
  const t = useWords();
  return (
    <div class="inside" data-testid="inside">
      <Peel />
      <Apart />
      <h2>{t("cut.title")}</h2>
      <div class="cuts" data-testid="cuts">
        <p class="quiet small-print">{t("cut.help")}</p>
        {PLANES.map((plane) => (
          <CutRow key={plane} plane={plane} />
        ))}
      </div>
    </div>
  );
}
