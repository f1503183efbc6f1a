// Keys that act only while the 3D view has the focus, so that single letters and digits never surprise.
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
  };
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const view = VIEWS[Number(event.key) - 1];
    const act = living.bendKey(event.key) ?? keys[event.key] ?? (view && /^[1-6]$/.test(event.key) ? () => actions.setView(view) : undefined);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}
