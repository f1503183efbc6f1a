// The middle: the 3D view with its buttons, the name under the pointer, and what stands in while it loads or fails.
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { labelOf } from "../catalogue";
import { BoxSelect } from "./BoxSelect";
import { useExplorer, useWords } from "./context";
import { watchCovers } from "./covers";
import { Notices } from "./Notices";
import { StructureMenu } from "./StructureMenu";
import { ToolStrip } from "./ToolStrip";
import { ViewButtons } from "./ViewButtons";
import { viewKeys } from "./view-keys";

function HoverName(): JSX.Element | null {
  const { store } = useExplorer();
  const hover = store.hover.value;
  if (hover === null) return null;
  const label = labelOf(store.catalogue.value, hover.id);
  return (
    <div class="hover-name" data-testid="hover" data-id={hover.id} style={{ left: `${hover.x}px`, top: `${hover.y}px` }} aria-hidden="true">
      {hover.region && <span class="hover-region">{hover.region} · </span>}
      {label}
    </div>
  );
}

function Loading(): JSX.Element | null {
  const { store } = useExplorer();
  const t = useWords();
  const { loaded, total, done } = store.progress.value;
  if (done) return null;
  const mb = (bytes: number): string => (bytes / 1e6).toFixed(1);
  return (
    <div class="loading" data-testid="loading">
      <p>
        {t("app.loading")}
        {total > 0 && <span class="quiet"> {t("app.loaded", { done: mb(loaded), total: mb(total) })}</span>}
      </p>
      <progress aria-label={t("app.loading")} max={Math.max(total, 1)} value={loaded} />
    </div>
  );
}

function Picture(): JSX.Element {
  const { store, picture } = useExplorer();
  const t = useWords();
  const url = picture.url.value;
  const { selected } = store.state.value;
  const label = selected === null ? t("view.label") : `${t("view.label")}: ${labelOf(store.catalogue.value, selected)}`;
  if (url === null) return <p class="stand-in">{t("app.no-picture")}</p>;
  return (
    <img
      class="picture"
      src={url}
      alt={label}
      data-testid="picture"
      onClick={(event) => picture.pick(event.offsetX, event.offsetY)}
    />
  );
}

export function StagePanel(props: { readonly narrow: boolean; readonly compact: boolean }): JSX.Element {
  const explorer = useExplorer();
  const { store, attach, picture } = explorer;
  const t = useWords();
  const host = useRef<HTMLDivElement>(null);
  const stage = store.stage.value;

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    attach(element);
    const observer = new ResizeObserver(() => picture.resize(element.clientWidth, element.clientHeight));
    observer.observe(element);
    const unwatch = watchCovers(element.parentElement as HTMLElement, (boxes) => (store.covers.value = boxes));
    return () => {
      observer.disconnect();
      unwatch();
    };
  }, []);

  return (
    <div class="stage" data-testid="stage" data-stage={stage}>
      <div
        class="canvas-host"
        ref={host}
        role="application"
        aria-label={t("view.label")}
        aria-describedby="view-hint"
        tabIndex={0}
        data-testid="canvas"
        onKeyDown={viewKeys(explorer)}
      />
      <p class="unseen" id="view-hint">
        {t("view.hint")}
      </p>
      {stage === "picture" && <Picture />}
      <BoxSelect />
      <Loading />
      <HoverName />
      <StructureMenu />
      <ViewButtons {...props} />
      <ToolStrip wide={!props.narrow} />
      {!props.narrow && <Notices />}
    </div>
  );
}
