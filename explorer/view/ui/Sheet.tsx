// Narrow screens: the view above, a sheet below with the card, the list or the search.
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { IconButton } from "./bits";
import { CardPanel } from "./CardPanel";
import { useExplorer, useWords } from "./context";
import { Icon } from "./icons";
import { SearchBox } from "./SearchBox";
import { Tree } from "./Tree";

const PANES = [
  ["card", "card"],
  ["list", "list"],
  ["search", "search"],
] as const;
type Pane = (typeof PANES)[number][0];

export function Sheet(): JSX.Element {
  const { store } = useExplorer();
  const t = useWords();
  const [pane, setPane] = useState<Pane>("card");
  const [tall, setTall] = useState(false);
  const { selected, condition, exercise, page } = store.state.value;

  useEffect(() => setPane("card"), [selected, condition, exercise, page]);

  return (
    <section class={`sheet${tall ? " tall" : ""}`} aria-label={t("sheet.label")} data-testid="sheet">
      <div class="sheet-tabs" role="group" aria-label={t("sheet.label")}>
        {PANES.map(([name, icon]) => (
          <button type="button" key={name} aria-pressed={pane === name} onClick={() => setPane(name)} data-testid={`sheet-${name}`}>
            <Icon name={icon} />
            {t(`sheet.${name}`)}
          </button>
        ))}
        <IconButton
          icon={tall ? "down" : "up"}
          label={t(tall ? "sheet.smaller" : "sheet.bigger")}
          expanded={tall}
          onClick={() => setTall(!tall)}
          testId="sheet-size"
        />
      </div>
      <div class="sheet-pane">
        {pane === "card" && <CardPanel />}
        {pane === "list" && <Tree />}
        {pane === "search" && <SearchBox stays />}
      </div>
    </section>
  );
}
