// The living spine of one page: what the state's posture and findings come to, kept possible, and given to the view.
import { computed, effect, type ReadonlySignal, type Signal, signal, untracked } from "@preact/signals";
import type { MadePiece, Viewer } from "../viewer";
import type { Store } from "../store";
import type { Translate } from "../ui/strings";
import { bendKey, connectBending } from "./bending";
import { type Clearance, clearances, structureOf } from "./clearance";
import { type Effect, effects } from "./effects";
import { checked, type Finding, placeOf } from "./findings";
import { PostureError, swellMm } from "./kinematics";
import { bestSide, COURSE, subjectOf, windowOf } from "./looking";
import { outgrowth } from "./outgrowth";
import { nearest, type Pose, pose, refusal } from "./pose";
import type { Rig } from "./rig";
import { type Room, room } from "./room";
import { moveOf, touched } from "./shape";

export interface Living {
  /** Null until the joints have arrived. */
  readonly rig: ReadonlySignal<Rig | null>;
  /** Where everything stands now; null as long as there are no joints. */
  readonly pose: ReadonlySignal<Pose | null>;
  /** The room of every root near a herniation, least first. */
  readonly clearances: ReadonlySignal<readonly Clearance[]>;
  /** Those of them that are met. */
  readonly affected: ReadonlySignal<readonly Clearance[]>;
  /** The room for nerves at a disc as all stands now; `without` the findings, in the same posture, to compare. */
  room(level: string, without?: boolean): Room | null;
  /** Add a finding of a kind at its defaults, or where one is already, leave it; returns its place in the list. */
  add(kind: string, values?: Readonly<Record<string, string | number | null>>): number;
  change(at: number, finding: Finding): void;
  /** Look at a finding from where it is best seen. */
  show(finding: Finding): void;
  remove(at: number): void;
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

function piecesOf(rig: Rig, every: readonly Effect[]): MadePiece[] {
  return every.flatMap((effect) => {
    const level = rig.levels?.[effect.level];
    if (effect.rule !== "outgrowth" || !level) return [];
    return [{ id: `disc.${effect.level}`, upper: level.upper, lower: level.lower, ...outgrowth(level, effect) }];
  });
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

  const every = computed<readonly Effect[]>(() => effects(store.state.value.findings));
  const near = computed<readonly Clearance[]>(() =>
    rig.value && standing.value ? clearances(rig.value, standing.value.moved, every.value) : [],
  );
  const affected = computed(() => near.value.filter(({ room_mm }) => room_mm <= 0));
  const light = effect(() => {
    store.nerves.value = affected.value.flatMap((met) => [structureOf(met), ...(COURSE[met.root] ?? []).map((nerve) => `nerve.${nerve}.${met.side}`)]);
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
  const keepPossible = (): void => {
    const joints = rig.peek();
    const { posture } = store.state.peek();
    const error = joints && refusal(joints, posture);
    if (error === null) possible = posture;
    else {
      store.notify("warning", reason(error));
      store.update({ posture: possible });
    }
  };
  // As a listener and not an effect: those who hear of changes must hear of this one last.
  const unlisten = store.onChange(({ patch }) => {
    if (patch.posture) keepPossible();
  });
  /** What hides findings that someone else set becomes see-through, unless they said how they want it seen. */
  const open = (findings: readonly Finding[]): void => {
    const { visibility } = store.state.peek();
    const ids = findings.flatMap((one) => windowOf(rig.peek() as Rig, one));
    if (ids.some((id) => id in visibility)) return;
    if (ids.length > 0) store.update({ visibility: { ...visibility, ...Object.fromEntries(ids.map((id) => [id, "ghost" as const])) } });
  };
  const onArrival = effect(() => {
    if (rig.value === null) return;
    untracked(keepPossible);
    // Who is handed a finding is shown it with its words.
    const { findings, selected, condition, exercise } = store.state.peek();
    if (findings.length > 0 && !(selected ?? condition ?? exercise)) {
      store.pane.value = "finding";
      open(findings);
    }
  });

  const setPosture: Living["setPosture"] = (name, wanted_deg) => {
    if (rig.peek() === null) return;
    const found = nearest(rig.peek() as Rig, store.state.peek().posture, name, wanted_deg);
    stopped.value = found.stopped && reason(found.stopped);
    store.update({ posture: found.posture });
  };

  /** Take findings; the bones round a canal that is concerned become see-through, once, and solid again after. */
  const set = (findings: readonly Finding[]): void => {
    const { visibility, findings: before } = store.state.peek();
    const windows = (list: readonly Finding[]): ReadonlySet<string> => new Set(rig.peek() ? list.flatMap((one) => windowOf(rig.peek() as Rig, one)) : []);
    const [was, will] = [windows(before), windows(findings)];
    const kept = Object.entries(visibility).filter(([id, how]) => how !== "ghost" || !was.has(id) || will.has(id));
    const opened = [...will].filter((id) => !was.has(id) && !(id in visibility)).map((id) => [id, "ghost"] as const);
    store.update({ findings, visibility: Object.fromEntries([...kept, ...opened]) });
  };

  let look: Living["show"] = () => undefined;
  let azimuth = (): number => 0;
  const living: Living = {
    rig,
    pose: standing,
    stopped,
    bending,
    clearances: near,
    affected,
    room(level, without = false) {
      const joints = rig.value;
      if (joints === null || standing.value === null) return null;
      if (!without) return room(joints, level, standing.value.moved, every.value);
      return room(joints, level, pose(joints, possible).moved, []);
    },
    add(kind, values = {}) {
      const finding = checked({ kind, ...values });
      const { findings } = store.state.peek();
      const there = findings.findIndex((other) => placeOf(other) === placeOf(finding));
      if (there >= 0) return there;
      set([...findings, finding]);
      return findings.length;
    },
    show: (finding) => look(finding),
    change(at, finding) {
      const { findings } = store.state.peek();
      // Two of a kind in one place would be one finding told twice.
      if (findings.some((other, k) => k !== at && placeOf(other) === placeOf(finding))) return;
      set(findings.map((other, k) => (k === at ? finding : other)));
    },
    remove(at) {
      set(store.state.peek().findings.filter((_, k) => k !== at));
    },
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
      look = (finding) => {
        const at = subjectOf(finding);
        viewer.setCamera({ ...viewer.getCamera(), ...bestSide(finding) });
        if (at === null) viewer.home();
        else viewer.flyTo([at]);
      };
      let shown = false;
      const showHanded = (): void => {
        const { findings: [first], view, camera } = store.state.peek();
        if (first && view === null && camera === null && store.pane.peek() === "finding") look(first);
      };
      const follow = effect(() => {
        const [joints, now] = [rig.value, standing.value];
        if (joints === null || now === null || now.atRest) viewer.pose(null);
        else viewer.pose(now.moved, (id) => swellMm(joints, id, now.angles));
      });
      const remould = effect(() => {
        // Shapes that arrive later are changed as well.
        const there = store.shapes.value.size > 0;
        const joints = rig.value;
        const moves = joints ? [...touched(joints, every.value)].map((id) => [id, moveOf(id, joints, every.value)] as const) : [];
        const known = moves.flatMap(([id, move]) => (move ? [[id, move] as const] : []));
        viewer.reshape(new Map(known), joints ? piecesOf(joints, every.value) : []);
        if (!shown && joints && there) {
          shown = true;
          untracked(showHanded);
        }
      });
      const unbind = connectBending(element, living, azimuth);
      return () => {
        follow();
        remould();
        unbind();
      };
    },
    dispose() {
      unlisten();
      onArrival();
      light();
    },
  };
  return living;
}
