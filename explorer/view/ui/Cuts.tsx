// Three flat cuts through the body, each with a switch, a position and a side.
import type { JSX } from "preact";
import { type Cut, PLANES, type Plane } from "../store";
import { IconButton } from "./bits";
import { useExplorer, useWords } from "./context";

/** How far a cut can be moved, RAS+ millimetres from the top of the sacrum: a little more than the body drawn. */
const RANGE_MM: Readonly<Record<Plane, readonly [number, number]>> = {
  transverse: [-260, 620],
  coronal: [-140, 180],
  sagittal: [-180, 180],
};

function CutRow({ plane }: { readonly plane: Plane }): JSX.Element {
  const { store } = useExplorer();
  const t = useWords();
  const cut = store.cuts.value[plane];
  const name = t(`cut.${plane}`);
  const [low, high] = RANGE_MM[plane];
  const set = (change: Partial<Cut>): void => {
    store.cuts.value = { ...store.cuts.peek(), [plane]: { ...cut, ...change } };
  };
  return (
    <div class="cut" data-testid={`cut-${plane}`}>
      <label class="check">
        <input type="checkbox" checked={cut.on} onChange={(event) => set({ on: event.currentTarget.checked })} />
        {name}
      </label>
      <output>{t("cut.mm", { count: cut.at_mm })}</output>
      <input
        type="range"
        aria-label={t("cut.position", { plane: name })}
        aria-valuetext={t("cut.mm", { count: cut.at_mm })}
        min={low}
        max={high}
        value={cut.at_mm}
        disabled={!cut.on}
        onInput={(event) => set({ at_mm: Number(event.currentTarget.value), along: null })}
      />
      <IconButton
        icon="swap"
        label={t("cut.flip", { plane: name })}
        pressed={cut.flipped}
        disabled={!cut.on}
        onClick={() => set({ flipped: !cut.flipped })}
      />
    </div>
  );
}

function Apart(): JSX.Element {
  const { store } = useExplorer();
  const t = useWords();
  return (
    <label class="apart">
      {t("view.apart")}
      <input
        type="range"
        min={0}
        max={1}
        step={0.05}
        value={store.apart.value}
        data-testid="apart"
        onInput={(event) => (store.apart.value = Number(event.currentTarget.value))}
      />
    </label>
  );
}

export function Cuts(): JSX.Element {
  const t = useWords();
  return (
    <div class="cuts" data-testid="cuts">
      <p class="quiet">{t("cut.help")}</p>
      {PLANES.map((plane) => (
        <CutRow key={plane} plane={plane} />
      ))}
      <Apart />
    </div>
  );
}
