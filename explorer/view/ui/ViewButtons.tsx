// Buttons that float over the view: every movement and every change of what is shown, without a drag.
import type { JSX } from "preact";
import { VIEWS } from "../state";
import { IconButton } from "./bits";
import { useExplorer, useWords } from "./context";
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

export function ViewButtons(): JSX.Element {
  const { store, actions } = useExplorer();
  const t = useWords();
  const { selected, isolate, visibility } = store.state.value;
  const changed = isolate !== null || Object.keys(visibility).length > 0;
  const subject = selected !== null && store.kin.value.pieces(selected).length > 0 ? selected : null;
  return (
    <div class="view-buttons" data-testid="view-buttons">
      <div class="bar bar-views">
        <IconButton icon="home" label={t("view.home")} onClick={() => actions.home()} testId="home" />
        <Sides />
        <Menu icon="cube" label={t("view.views")} testId="views-menu" className="sides-menu">
          <Sides />
        </Menu>
        <IconButton icon="plus" label={t("view.zoom-in")} onClick={() => actions.zoom(1)} testId="zoom-in" />
        <IconButton icon="minus" label={t("view.zoom-out")} onClick={() => actions.zoom(-1)} testId="zoom-out" />
        <IconButton
          icon="target"
          label={t("view.fly")}
          disabled={subject === null}
          onClick={() => subject !== null && actions.flyTo(subject)}
          testId="zoom-to"
        />
      </div>
      <div class="bar bar-seen">
        <IconButton
          icon="isolate"
          label={t(isolate === null ? "view.isolate" : "view.isolate-off")}
          pressed={isolate !== null}
          disabled={subject === null && isolate === null}
          onClick={() => actions.isolate(isolate === null ? subject : null)}
          testId="isolate-view"
        />
        <IconButton
          icon="eyeOff"
          label={t("view.hide")}
          disabled={subject === null}
          onClick={() => {
            if (subject === null) return;
            actions.setVisible([subject], "hide");
            actions.select(null);
          }}
          testId="hide-view"
        />
        <IconButton icon="all" label={t("view.show-all")} disabled={!changed} onClick={() => actions.showAll()} testId="show-all-view" />
        <IconButton icon="undo" label={t("view.undo")} disabled={!actions.canUndo.value} onClick={() => actions.undo()} testId="undo" />
        <IconButton icon="redo" label={t("view.redo")} disabled={!actions.canRedo.value} onClick={() => actions.redo()} testId="redo" />
      </div>
    </div>
  );
}
