// Keys that act only while the 3D view has the focus, so that single letters and digits never surprise; with Shift
// the arrows walk from part to part instead of turning.
import { VIEWS } from "../state";
import type { Explorer } from "./context";

const STEP_DEG = 10;

export function viewKeys({ actions, living, pickCentre }: Explorer): (event: KeyboardEvent) => void {
  const keys: Record<string, () => void> = {
    ArrowLeft: () => actions.turn(-STEP_DEG, 0),
    ArrowRight: () => actions.turn(STEP_DEG, 0),
    ArrowUp: () => actions.turn(0, STEP_DEG),
    ArrowDown: () => actions.turn(0, -STEP_DEG),
    "+": () => actions.zoom(1),
    "=": () => actions.zoom(1),
    "-": () => actions.zoom(-1),
    _: () => actions.zoom(-1),
    Home: () => actions.home(),
    Enter: () => actions.select(pickCentre()),
    p: () => actions.pinChosen(),
  };
  const walks: Record<string, () => void> = {
    ArrowUp: () => actions.walk("above"),
    ArrowDown: () => actions.walk("below"),
    ArrowLeft: () => actions.walk("across"),
    ArrowRight: () => actions.walk("across"),
    Enter: () => {
      const id = pickCentre();
      if (id !== null) actions.selectAlso([id]);
    },
  };
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const view = VIEWS[Number(event.key) - 1];
    const bend = event.shiftKey ? undefined : living.bendKey(event.key);
    const side = view && /^[1-6]$/.test(event.key) ? () => actions.setView(view) : undefined;
    const act = bend ?? (event.shiftKey ? walks[event.key] : undefined) ?? keys[event.key] ?? side;
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}
