// Show, fade or hide a whole layer.
import type { JSX } from "preact";
import { layerVisibility } from "../scene";
import { VISIBILITIES } from "../state";
import { Choice } from "./Choice";
import { useExplorer, useWords } from "./context";
import { wordFor } from "./strings";

export function Layers(): JSX.Element {
  const { store, actions } = useExplorer();
  const t = useWords();
  const drawable = new Set(store.kin.value.solids.map((id) => store.catalogue.value.structures[id]?.layer));
  return (
    <div class="layers" data-testid="layers">
      {store.kin.value.layers
        .filter((layer) => drawable.has(layer))
        .map((layer) => (
          <div class="layer" key={layer} data-layer={layer}>
            <span class={`swatch swatch-${layer}`} aria-hidden="true" />
            <span class="layer-name">{wordFor(t, "layer", layer)}</span>
            <Choice
              label={wordFor(t, "layer", layer)}
              value={layerVisibility(store.state.value, layer)}
              options={VISIBILITIES.map((value) => ({ value, label: t(`layer.${value}`) }))}
              onChange={(how) => actions.setVisible([`layer:${layer}`], how)}
              testId={`layer-${layer}`}
            />
          </div>
        ))}
      <label class="check">
        <input
          type="checkbox"
          checked={store.state.value.labels}
          onChange={(event) => actions.setLabels(event.currentTarget.checked)}
          data-testid="names"
        />
        {t("view.names")}
      </label>
      <button type="button" class="button" onClick={() => actions.showAll()} data-testid="show-all">
        {t("view.show-all")}
      </button>
    </div>
  );
}
