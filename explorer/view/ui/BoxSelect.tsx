// A rectangle drawn over the view chooses what is in sight within it; with Shift, together with what is chosen.
import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { useExplorer } from "./context";

interface Corner {
  readonly x: number;
  readonly y: number;
}

/** A press that hardly moved chooses nothing, CSS pixels. */
const LEAST_PX = 4;

export function BoxSelect(): JSX.Element | null {
  const { store, actions } = useExplorer();
  const [corners, setCorners] = useState<readonly [Corner, Corner] | null>(null);
  const from = useRef<Corner | null>(null);
  if (store.tool.value !== "box") return null;

  const at = ({ offsetX: x, offsetY: y }: PointerEvent): Corner => ({ x, y });
  const begin = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    from.current = at(event);
    setCorners([from.current, from.current]);
  };
  const move = (event: PointerEvent): void => {
    if (from.current) setCorners([from.current, at(event)]);
  };
  const end = (event: PointerEvent): void => {
    const start = from.current;
    from.current = null;
    setCorners(null);
    if (!start) return;
    const last = at(event);
    if (Math.max(Math.abs(last.x - start.x), Math.abs(last.y - start.y)) < LEAST_PX) return;
    const [left, right] = [Math.min(start.x, last.x), Math.max(start.x, last.x)];
    const [top, bottom] = [Math.min(start.y, last.y), Math.max(start.y, last.y)];
    actions.chooseIn(left, top, right, bottom, event.shiftKey);
  };
  const cancel = (): void => {
    from.current = null;
    setCorners(null);
  };

  const [a, b] = corners ?? [];
  return (
    <div class="box-select" data-testid="box-select" onPointerDown={begin} onPointerMove={move} onPointerUp={end} onPointerCancel={cancel}>
      {a && b && (
        <div
          class="box"
          style={{
            left: `${Math.min(a.x, b.x)}px`,
            top: `${Math.min(a.y, b.y)}px`,
            width: `${Math.abs(a.x - b.x)}px`,
            height: `${Math.abs(a.y - b.y)}px`,
          }}
        />
      )}
    </div>
  );
}
