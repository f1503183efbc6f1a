// From the state's posture and findings to where every bone stands, or to why that cannot be.
import { type Alignment, cobb, measure } from "./alignment";
import { effects } from "./effects";
import type { Finding } from "./findings";
import { type Angles, combined, distribute, matrices, type Moved, PostureError } from "./kinematics";
import type { Rig } from "./rig";
import { offsets, shapeAngles } from "./shape";

type Posture = Readonly<Record<string, number>>;

export interface Pose {
  readonly moved: Moved;
  readonly angles: Angles;
  /** Nothing is moved at all, which can be drawn without arithmetic and exactly. */
  readonly atRest: boolean;
  readonly alignment: Alignment;
  readonly cobb: ReturnType<typeof cobb>;
}

/** Throws a PostureError for a body that cannot be. */
export function pose(rig: Rig, posture: Posture, findings: readonly Finding[] = []): Pose {
  const every = effects(findings);
  const [curved, set] = [shapeAngles(rig, every), offsets(rig, every)];
  const atRest = Object.keys(posture).length === 0 && Object.keys(curved).length === 0 && set.size === 0;
  const angles = combined(distribute(rig, posture), curved);
  const moved = matrices(rig, angles, set);
  return { moved, angles, atRest, alignment: measure(rig, moved), cobb: cobb(rig, moved) };
}

const CLOSE_DEG = 0.05;

/** The posture with `name` as near to `wanted` as the joints let it come from where it stands, and why no nearer. */
export function nearest(rig: Rig, posture: Posture, name: string, wanted: number): { posture: Posture; stopped: PostureError | null } {
  const stopped = refusal(rig, { ...posture, [name]: wanted });
  if (stopped === null) return { posture: without(rig, { ...posture, [name]: wanted }), stopped };
  let good = posture[name] ?? rig.posture[name]?.rest_deg ?? 0;
  let bad = wanted;
  while (Math.abs(bad - good) > CLOSE_DEG) {
    const middle = (good + bad) / 2;
    if (refusal(rig, { ...posture, [name]: middle }) === null) good = middle;
    else bad = middle;
  }
  // Rounded towards what is known to be possible.
  const rounded = bad > good ? Math.floor(good * 10) / 10 : Math.ceil(good * 10) / 10;
  return { posture: without(rig, { ...posture, [name]: rounded }), stopped };
}

/** Why a posture cannot be, or null. */
export function refusal(rig: Rig, posture: Posture): PostureError | null {
  try {
    distribute(rig, posture);
    return null;
  } catch (error) {
    if (error instanceof PostureError) return error;
    throw error;
  }
}

/** What stands at rest is not said. */
function without(rig: Rig, posture: Posture): Posture {
  return Object.fromEntries(Object.entries(posture).filter(([name, value]) => Math.abs(value - (rig.posture[name]?.rest_deg ?? NaN)) > 1e-6));
}
