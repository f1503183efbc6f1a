// The whole page: three columns where there is room, the view over a sheet where there is not.
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { IconButton } from "./bits";
import { useExplorer, useWords } from "./context";
import { HelpDialog } from "./HelpDialog";
import { pageKeys } from "./page-keys";
import { LiveRegion, Notices } from "./Notices";
import { ShareDialog } from "./ShareDialog";
import { Sheet } from "./Sheet";
import { SidePanel } from "./SidePanel";
import { StagePanel } from "./StagePanel";
import { TopBar } from "./TopBar";
import { Tree } from "./Tree";
import { WarningDialog } from "./WarningSigns";

/** CSS pixels at or below which the sheet layout is used. */
const NARROW_PX = 760;
/** Below this the words of the bar at the top would take two rows; a menu has what there is no room for. */
const FOLDED_PX = 900;
/** Below this the list gives its room to the view at first; a button brings it back. */
const ROOMY_PX = 1100;

function useWidth(): [(element: HTMLElement | null) => void, number] {
  const [width, setWidth] = useState(window.innerWidth);
  const observer = useRef<ResizeObserver | null>(null);
  const ref = useRef((element: HTMLElement | null) => {
    observer.current?.disconnect();
    if (!element) return;
    observer.current = new ResizeObserver(() => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    });
    observer.current.observe(element);
  });
  return [ref.current, width];
}

function ListPanel(props: { readonly open: boolean; readonly onToggle: () => void }): JSX.Element {
  const t = useWords();
  return (
    <nav class={`side-panel list-panel${props.open ? "" : " closed"}`} aria-label={t("tree.label")}>
      <IconButton
        icon="panel"
        label={t(props.open ? "tree.hide-panel" : "tree.show-panel")}
        expanded={props.open}
        onClick={props.onToggle}
        className="panel-toggle"
        testId="list-toggle"
      />
      {props.open && <Tree />}
    </nav>
  );
}

export function App(): JSX.Element {
  const explorer = useExplorer();
  const t = useWords();
  const [measure, width] = useWidth();
  const [listOpen, setListOpen] = useState<boolean | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const narrow = width <= NARROW_PX;
  const dark = explorer.store.dark.value;

  // Beside a narrow view there is no room for names; the card has them.
  useEffect(() => {
    explorer.store.roomy.value = !narrow;
  }, [narrow]);

  useEffect(() => {
    const onKeyDown = pageKeys(explorer, root);
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);

  return (
    <div
      class={`app ${narrow ? "narrow" : "wide"}`}
      ref={(element) => {
        root.current = element;
        measure(element);
      }}
      data-theme={dark ? "dark" : "light"}
      data-testid="app"
      lang={explorer.store.catalogue.value.language}
    >
      <TopBar narrow={narrow} folded={width <= FOLDED_PX} />
      <main class="columns">
        {!narrow && (
          <ListPanel open={listOpen ?? width > ROOMY_PX} onToggle={() => setListOpen(!(listOpen ?? width > ROOMY_PX))} />
        )}
        <StagePanel narrow={narrow} compact={width <= ROOMY_PX} />
        {narrow ? (
          <Sheet />
        ) : (
          <aside class="side-panel card-panel" aria-label={t("card.region")}>
            <SidePanel />
          </aside>
        )}
        {narrow && <Notices />}
      </main>
      <LiveRegion />
      <WarningDialog />
      <HelpDialog />
      <ShareDialog />
    </div>
  );
}
