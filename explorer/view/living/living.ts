// The living spine of one page: what the state's posture and findings come to, kept possible, and given to the view.
import { computed, effect, type ReadonlySignal, type Signal, signal, untracked } from "@preact/signals";
import type { Viewer } from "../viewer";
import type { Store } from "../store";
import type { Translate } from "../ui/strings";
import { bendKey, connectBending } from "./bending";
import { PostureError } from "./kinematics";
import { nearest, type Pose, pose, refusal } from "./pose";
import type { Rig } from "./rig";

export interface Living {
  /** Null until the joints have arrived. */
  readonly rig: ReadonlySignal<Rig | null>;
  /** Where everything stands now; null as long as there are no joints. */
  readonly pose: ReadonlySignal<Pose | null>;
  /** Why the last change by hand went no farther; null if it went all the way. */
  readonly stopped: Signal<string | null>;
  /** Whether a drag in the view bends the spine instead of turning the camera. */
  readonly bending: Signal<boolean>;
  /** Set one parameter, as far as the joints let it. */
  setPosture(name: string, wanted_deg: number): void;
  /** Change one parameter from where it is. */
  bend(name: string, by_deg: number): void;
  /** Take a whole posture; an empty one is rest. */
  take(posture: Readonly<Record<string, number>>): void;
  /** What a key does in the view while bending is switched on. */
  bendKey(key: string): (() => void) | undefined;
  /** Let the view follow, and be bent by hand in it. */
  connect(viewer: Viewer, element: HTMLElement): () => void;
  dispose(): void;
}

export function createLiving(store: Store, words: () => Translate): Living {
  const { rig } = store;
  const stopped = signal<string | null>(null);
  const bending = signal(false);

  const evaluate = (joints: Rig): Pose => {
    const { posture, findings } = store.state.value;
    return pose(joints, posture, findings);
  };
  let last: Pose | null = null;
  const standing = computed(() => {
    if (rig.value === null) return null;
    try {
      last = evaluate(rig.value);
    } catch (error) {
      if (!(error instanceof PostureError)) throw error;
    }
    return last;
  });

  const reason = (error: PostureError): string => {
    const { what } = error;
    if (what === null) return error.message;
    const [low, high] = what.range_deg.map((value) => String(Math.round(value * 10) / 10)) as [string, string];
    const value = String(Math.round(what.value_deg * 10) / 10);
    const t = words();
    const motion = what.motion === undefined ? "" : `, ${t(`motion.${what.motion}`)}`;
    const name = what.motion === undefined ? t(`posture.${what.id}` as Parameters<Translate>[0]) : what.id;
    return t("posture.refused", { name: `${name}${motion}`, low, high, value });
  };

  let possible: Readonly<Record<string, number>> = {};
  // Whoever asks for a body that cannot be (the address, a file, Python) is told, and the last possible one stays.
  const keepPossible = effect(() => {
    const joints = rig.value;
    const { posture } = store.state.value;
    if (joints === null) return;
    const error = refusal(joints, posture);
    if (error === null) {
      possible = posture;
      return;
    }
    untracked(() => {
      store.notify("warning", reason(error));
      store.update({ posture: possible });
    });
  });

  const setPosture: Living["setPosture"] = (name, wanted_deg) => {
    if (rig.peek() === null) return;
    const found = nearest(rig.peek() as Rig, store.state.peek().posture, name, wanted_deg);
    stopped.value = found.stopped && reason(found.stopped);
    store.update({ posture: found.posture });
  };

  let azimuth = (): number => 0;
  const living: Living = {
    rig,
    pose: standing,
    stopped,
    bending,
    setPosture,
    bend(name, by_deg) {
      const parameter = rig.peek()?.posture[name];
      if (!parameter) return;
      const [low, high] = parameter.range_deg;
      const now = store.state.peek().posture[name] ?? parameter.rest_deg;
      setPosture(name, Math.min(high, Math.max(low, Math.round((now + by_deg) * 10) / 10)));
    },
    take(posture) {
      stopped.value = null;
      store.update({ posture });
    },
    bendKey: (key) => bendKey(living, key, azimuth),
    connect(viewer, element) {
      azimuth = () => viewer.getCamera().azimuth_deg;
      const follow = effect(() => viewer.pose(standing.value?.atRest === false ? standing.value.moved : null));
      const unbind = connectBending(element, living, azimuth);
      return () => {
        follow();
        unbind();
      };
    },
    dispose: keepPossible,
  };
  return living;
}
