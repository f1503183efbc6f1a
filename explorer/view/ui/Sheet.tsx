// Narrow screens: the view above, a sheet below with the card, the list or the search.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { IconButton } from "./bits";
import { CardPanel } from "./CardPanel";
import { useExplorer, useWords } from "./context";
import { FindingPanel } from "./FindingPanel";
import { Icon } from "./icons";
import { PosturePanel } from "./PosturePanel";
import { SearchBox } from "./SearchBox";
import { TOOLS, useCardComesForward } from "./SidePanel";
import { Tree } from "./Tree";

const PANES = [...TOOLS, ["list", "list"], ["search", "search"]] as const;

export function Sheet(): JSX.Element {
  const { store } = useExplorer();
  const t = useWords();
  const pane = store.pane.value;
  const [tall, setTall] = useState(false);
  useCardComesForward();

  return (
    <section class={`sheet${tall ? " tall" : ""}`} aria-label={t("sheet.label")} data-testid="sheet">
      <div class="sheet-tabs" role="group" aria-label={t("sheet.label")}>
        {PANES.map(([name, icon]) => (
          <button type="button" key={name} aria-pressed={pane === name} onClick={() => (store.pane.value = name)} data-testid={`sheet-${name}`}>
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
        {pane === "posture" && <PosturePanel />}
        {pane === "finding" && <FindingPanel />}
        {pane === "list" && <Tree />}
        {pane === "search" && <SearchBox stays />}
      </div>
    </section>
  );
}
