// Buttons at the sides of the view, clear of the spine: every movement and change of what is shown, without a drag.
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { VIEWS } from "../state";
import { IconButton } from "./bits";
import { useExplorer, useWords } from "./context";
import { Cuts } from "./Cuts";
import { Menu } from "./Menu";

function Sides(): JSX.Element {
  const { store, actions } = useExplorer();
  const t = useWords();
  const { view } = store.state.value;
  return (
    <div class="sides" role="group" aria-label={t("view.views")}>
      {VIEWS.map((side) => (
        <button
          type="button"
          key={side}
          class="side"
          aria-pressed={view === side}
          data-testid={`view-${side}`}
          onClick={() => actions.setView(side)}
        >
          {t(`view.${side}`)}
        </button>
      ))}
    </div>
  );
}

function Where({ compact }: { readonly compact: boolean }): JSX.Element {
  const { actions } = useExplorer();
  const t = useWords();
  return (
    <div class="bar bar-where">
      <IconButton icon="home" label={t("view.home")} showLabel={!compact} onClick={() => actions.home()} testId="home" />
      {compact ? (
        <Menu icon="cube" label={t("view.views")} testId="views-menu" className="sides-menu">
          <Sides />
        </Menu>
      ) : (
        <Sides />
      )}
    </div>
  );
}

function Zoom(): JSX.Element {
  const { store, actions } = useExplorer();
  const t = useWords();
  const { selected } = store.state.value;
  const drawn = selected !== null && store.kin.value.pieces(selected).length > 0;
  return (
    <div class="bar">
      <IconButton icon="plus" label={t("view.zoom-in")} onClick={() => actions.zoom(1)} testId="zoom-in" />
      <IconButton icon="minus" label={t("view.zoom-out")} onClick={() => actions.zoom(-1)} testId="zoom-out" />
      <IconButton
        icon="target"
        label={t("view.fly")}
        disabled={!drawn}
        onClick={() => selected !== null && actions.flyTo(selected)}
        testId="zoom-to"
      />
    </div>
  );
}

function Seen({ narrow }: { readonly narrow: boolean }): JSX.Element {
  const { store, actions } = useExplorer();
  const t = useWords();
  const { selected, isolate, visibility } = store.state.value;
  const cut = store.apart.value > 0 || Object.values(store.cuts.value).some(({ on }) => on);
  const lit = store.drawn.value.lit.length > 0;
  const subject = selected !== null && store.kin.value.pieces(selected).length > 0 ? selected : null;
  const hide = (): void => {
    if (subject === null) return;
    actions.setVisible([subject], "hide");
    actions.select(null);
  };
  return (
    <div class="bar">
      <IconButton
        icon="isolate"
        label={t(isolate === null ? "view.isolate" : "view.isolate-off")}
        pressed={isolate !== null}
        disabled={subject === null && isolate === null}
        onClick={() => actions.isolate(isolate === null ? subject : null)}
        testId="isolate-view"
      />
      <IconButton icon="eyeOff" label={t("view.hide")} disabled={subject === null} onClick={hide} testId="hide-view" />
      <IconButton
        icon="uncover"
        label={t("view.uncover")}
        disabled={subject === null && !lit}
        onClick={() => actions.uncover()}
        testId="uncover"
      />
      <Menu icon="cut" label={t("view.cut")} testId="cut-menu" className="side-menu">
        <Cuts />
      </Menu>
      <IconButton
        icon="all"
        label={t("view.show-all")}
        disabled={isolate === null && !cut && Object.keys(visibility).length === 0}
        onClick={() => actions.showAll()}
        testId="show-all-view"
      />
      {narrow && <Undo />}
    </div>
  );
}

function Undo(): JSX.Element {
  const { actions } = useExplorer();
  const t = useWords();
  return <IconButton icon="undo" label={t("view.undo")} disabled={!actions.canUndo.value} onClick={() => actions.undo()} testId="undo" />;
}

function Steps(): JSX.Element {
  const { actions } = useExplorer();
  const t = useWords();
  return (
    <div class="bar">
      <Undo />
      <IconButton icon="redo" label={t("view.redo")} disabled={!actions.canRedo.value} onClick={() => actions.redo()} testId="redo" />
      <IconButton icon="camera" label={t("view.picture")} onClick={() => void actions.savePicture()} testId="save-picture" />
    </div>
  );
}

export function ViewButtons(props: { readonly narrow: boolean; readonly compact: boolean }): JSX.Element {
  const { narrow, compact } = props;
  // A picture from the server always shows the whole.
  const { store } = useExplorer();
  const zooms = store.stage.value !== "picture";
  const left = useRef<HTMLDivElement>(null);
  const right = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const edge = left.current?.offsetLeft ?? 0;
    const width = (bars: HTMLElement | null): number => (bars?.offsetWidth ?? 0) + edge;
    // The same on both sides, so that what is framed stays in the middle; the wider bar covers only a corner.
    const side = Math.min(width(left.current), width(right.current));
    store.covered.value = { left: side, right: side };
  }, [narrow, compact, zooms]);

  return (
    <div class="view-buttons" data-testid="view-buttons">
      <div class="bars" ref={left}>
        <Where compact={compact} />
        {narrow && zooms && <Zoom />}
      </div>
      <div class="bars" ref={right}>
        {!narrow && zooms && <Zoom />}
        <Seen narrow={narrow} />
        {!narrow && <Steps />}
      </div>
    </div>
  );
}
