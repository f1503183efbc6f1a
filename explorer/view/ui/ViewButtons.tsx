// Buttons at the sides of the view, clear of the spine: every movement and change of what is shown, without a drag.
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { chosenOf } from "../scene";
import { VIEWS } from "../state";
import { IconButton } from "./bits";
import { useExplorer, useWords } from "./context";
import { Inside } from "./Inside";
import { Menu } from "./Menu";
import { Tools } from "./Tools";

function Sides(): JSX.Element {
  const { store, actions } = useExplorer();
  const t = useWords();
  const { view, projection } = store.state.value;
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
      <button
        type="button"
        class="side lens"
        aria-pressed={projection === "parallel"}
        data-testid="parallel"
        onClick={() => actions.setProjection(projection === "parallel" ? "perspective" : "parallel")}
      >
        {t("view.parallel")}
      </button>
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

/** All that is chosen and has a shape. */
function useChosen(): readonly string[] {
  const { store } = useExplorer();
  return chosenOf(store.state.value).filter((id) => store.kin.value.pieces(id).length > 0);
}

function Zoom(): JSX.Element {
  const { actions } = useExplorer();
  const t = useWords();
  const chosen = useChosen();
  return (
    <div class="bar">
      <IconButton icon="plus" label={t("view.zoom-in")} onClick={() => actions.zoom(1)} testId="zoom-in" />
      <IconButton icon="minus" label={t("view.zoom-out")} onClick={() => actions.zoom(-1)} testId="zoom-out" />
      <IconButton
        icon="target"
        label={t("view.fly")}
        disabled={chosen.length === 0}
        onClick={() => actions.flyTo(chosen)}
        testId="zoom-to"
      />
    </div>
  );
}

function Seen({ narrow }: { readonly narrow: boolean }): JSX.Element {
  const { store, actions } = useExplorer();
  const t = useWords();
  const { isolate, visibility, peel, explode, cuts } = store.state.value;
  const usual = isolate.length === 0 && peel === null && explode === 0;
  const plain = usual && Object.keys(cuts).length === 0 && Object.keys(visibility).length === 0;
  const lit = store.drawn.value.lit.length > 0;
  const chosen = useChosen();
  const alone = isolate.length > 0;
  return (
    <div class="bar">
      <IconButton
        icon="isolate"
        label={t(alone ? "view.isolate-off" : "view.isolate")}
        pressed={alone}
        disabled={chosen.length === 0 && !alone}
        onClick={() => actions.isolate(alone ? [] : chosen)}
        testId="isolate-view"
      />
      <IconButton icon="eyeOff" label={t("view.hide")} disabled={chosen.length === 0} onClick={() => actions.hide(chosen)} testId="hide-view" />
      <IconButton
        icon="uncover"
        label={t("view.uncover")}
        disabled={chosen.length === 0 && !lit}
        onClick={() => actions.uncover()}
        testId="uncover"
      />
      <Menu icon="cut" label={t("view.cut")} testId="cut-menu" className="side-menu">
        <Inside />
      </Menu>
      {narrow && <Marking />}
      <IconButton
        icon="all"
        label={t("view.show-all")}
        disabled={plain}
        onClick={() => actions.showAll()}
        testId="show-all-view"
      />
      {narrow && <Undo />}
    </div>
  );
}

function Marking(): JSX.Element {
  const { store } = useExplorer();
  const t = useWords();
  return (
    <Menu icon="pen" label={t("tools.label")} testId="tools-menu" className="side-menu" pressed={store.tool.value !== "choose"}>
      {(close) => <Tools onPick={close} />}
    </Menu>
  );
}

function Undo(): JSX.Element {
  const { actions } = useExplorer();
  const t = useWords();
  return <IconButton icon="undo" label={t("view.undo")} disabled={!actions.canUndo.value} onClick={() => actions.undo()} testId="undo" />;
}

function Steps(): JSX.Element {
  const { store, actions } = useExplorer();
  const t = useWords();
  return (
    <div class="bar">
      <Undo />
      <IconButton icon="redo" label={t("view.redo")} disabled={!actions.canRedo.value} onClick={() => actions.redo()} testId="redo" />
      <IconButton icon="share" label={t("share.title")} onClick={() => (store.dialog.value = "share")} testId="share" />
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
        {!narrow && (
          <div class="bar">
            <Marking />
          </div>
        )}
        {!narrow && <Steps />}
      </div>
    </div>
  );
}
