/** The viewer: structures, camera, pointer and the frames that show them, wired together. */
import type { Matrix4 } from "three";
import { Orbit } from "./camera";
import { Blackboard } from "./blackboard";
import { breath } from "./breath";
import { Cast } from "./cast";
import { Emitter } from "./emitter";
import { Grips } from "./grips";
import { Labels, paint } from "./labels";
import { FrameLoop } from "./loop";
import { Materials } from "./materials";
import { Orientation } from "./orientation";
import { type Piece, readPack } from "./packs";
import { Pen } from "./pen";
import { Picker } from "./picking";
import { Pointer } from "./pointer";
import type { Level } from "./quality";
import { ScaleBar } from "./scale-bar";
import { shade } from "./shading";
import { Sightings } from "./sightings";
import { Joints } from "./skeleton";
import { Stage } from "./stage";
import styles from "./style.css";
import type {
  CameraState, Events, Id, Insets, MadePiece, Mark, Modifiers, Projection, ProjectionKind, SceneState, Section, Stats, SurfacePoint, Vec3, Viewer,
  ViewerOptions, ViewName,
} from "./types";

const CAMERA_EVENT_MS = 250;
/** How long a posture must stand before the view settles on it. */
const POSED_MS = 160;

/** A tab that has drawn nothing by then is not looked at. */
const UNSEEN_MS = 1500;

export class SpineViewer implements Viewer {
  private readonly root: HTMLElement;
  private readonly stage: Stage;
  private readonly materials: Materials;
  private readonly picker: Picker;
  private readonly orbit: Orbit;
  private readonly pointer: Pointer;
  private readonly orientation: Orientation;
  private readonly loop: FrameLoop;
  private readonly joints = new Joints();
  private readonly events = new Emitter<Events>();
  private readonly observer: ResizeObserver;
  private readonly cast: Cast;
  private readonly sightings: Sightings;
  private readonly board: Blackboard;
  private readonly pen: Pen;
  private scene: SceneState;
  private hovered: Id | null = null;
  private pendingHover: { x: number; y: number } | null = null;
  private cameraTimer: ReturnType<typeof setTimeout> | undefined;
  private lastCamera = "";
  private insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
  private readonly labels = new Labels();
  private readonly scaleBar = new ScaleBar();
  private readonly grips = new Grips((index, offset, last) => this.events.emit("section", index, offset, last));
  private projection: ProjectionKind = "perspective";
  private lost = false;
  private disposed = false;
  private swellMm: (id: Id) => number = () => 0;
  private moved: ReadonlyMap<string, Matrix4> | null = null;
  /** Until the shapes that came first have their shade. */
  private shading: Promise<void> = Promise.resolve();
  private posingTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: HTMLElement, private readonly options: ViewerOptions) {
    this.stage = new Stage();
    this.scene = { selected: [], highlighted: [], shown: new Map(), theme: options.theme };
    this.root = host.ownerDocument.createElement("div");
    this.root.style.cssText = "position:absolute;inset:0;overflow:hidden";
    const style = host.ownerDocument.createElement("style");
    style.textContent = styles;
    this.orientation = new Orientation(options.orientationLetters);
    this.root.attachShadow({ mode: "open" }).append(style, this.stage.canvas, this.labels.canvas, this.orientation.canvas, this.scaleBar.element, this.grips.element);
    host.append(this.root);

    const { canvas } = this.stage;
    this.loop = new FrameLoop(
      {
        advance: (seconds) => this.orbit.update(seconds),
        prepare: () => this.hoverNow(),
        draw: (level) => this.draw(level),
        rested: () => this.reportCamera(),
        ready: () => this.ready(),
      },
      this.stage.software,
    );
    this.materials = new Materials(options.theme);
    this.stage.setTheme(options.theme);
    this.cast = new Cast(this.materials, options.structures);
    this.picker = new Picker(this.stage, this.materials);
    this.stage.add(this.joints.root);
    // No flight before there is anything to see: the first camera is simply where the view opens.
    this.orbit = new Orbit(canvas, true, () => this.loop.wake());
    this.sightings = new Sightings(this.cast, () => this.orbit.eye, this.picker, this.stage, () => this.ready());
    this.pen = new Pen(this.sightings);
    this.board = new Blackboard(this.cast, this.sightings, this.stage, options.writeMeasure ?? ((value, unit) => `${value.toFixed(1)}${unit === "°" ? unit : ` ${unit}`}`));
    this.board.ink.setTheme(options.theme);
    this.pointer = new Pointer(canvas, {
      grab: (x, y) => this.onGrab(x, y),
      line: (x, y, last) => this.onLine(x, y, last),
      hover: (x, y) => this.onHover(x, y),
      leave: () => this.onLeave(),
      click: (x, y, modifiers) => this.onClick(x, y, modifiers),
      double: (x, y, modifiers) => this.onDouble(x, y, modifiers),
      menu: (x, y) => this.events.emit("menu", this.sightings.hit(x, y)?.actor.id ?? null, x, y),
    });
    canvas.addEventListener("webglcontextlost", this.onLost);
    canvas.addEventListener("webglcontextrestored", this.onRestored);
    this.observer = new ResizeObserver(() => this.resize());
    this.observer.observe(this.root);
    this.resize();
    this.stage.warm(this.materials.commonest, this.orbit.eye);
  }

  async addPack(bytes: ArrayBuffer): Promise<Id[]> {
    const pause = breath();
    const pieces = await readPack(bytes, this.joints, pause);
    await this.shading;
    if (this.disposed) return [];
    const first = this.cast.actors.length === 0;
    // What comes first is shown at once, and its shade follows; what comes later arrives as it stays.
    if (!first) await shade(pieces, this.cast.skeleton, pause);
    if (this.disposed) return [];
    const added = this.cast.add(pieces);
    for (const actor of added) {
      actor.addTo(this.stage.scene);
      this.picker.enlist(actor);
    }
    this.cast.dress(added, this.scene, this.hovered);
    if (this.moved) this.cast.pose(this.joints, this.swellMm, added);
    if (this.scene.explode) this.cast.explode(this.scene.explode);
    if (this.stage.kept.length > 0) this.cast.orderCaps();
    if (first) this.orbit.setHome(this.cast.homePoints());
    this.look();
    this.loop.invalidate();
    if (first) this.shading = this.shadeLater(pieces);
    return pieces.map((piece) => piece.id);
  }

  apply(scene: SceneState): void {
    this.look();
    const themed = scene.theme !== this.scene.theme;
    const { labels, sections, explode = 0 } = this.scene;
    this.scene = scene;
    if (themed) {
      this.materials.setTheme(scene.theme);
      this.stage.setTheme(scene.theme);
      this.board.ink.setTheme(scene.theme);
    }
    const cut = JSON.stringify(sections ?? []) !== JSON.stringify(scene.sections ?? []);
    if (cut) {
      this.stage.setSections(scene.sections ?? []);
      this.cast.orderCaps();
      this.grips.set(scene.sections ?? [], this.stage.kept);
    }
    const apart = explode !== (scene.explode ?? 0);
    if (apart) {
      this.cast.explode(scene.explode ?? 0);
      this.orbit.setHome(this.cast.homePoints());
    }
    const projection = scene.projection ?? "perspective";
    const reshaped = projection !== this.projection;
    if (reshaped) this.orbit.setProjection((this.projection = projection));
    const relabelled = labels !== scene.labels;
    const marked = this.board.set(scene.marks ?? []);
    if (this.dress() || themed || relabelled || cut || apart || reshaped || marked) this.loop.invalidate();
  }

  pose(moved: ReadonlyMap<string, Matrix4> | null, swellMm: (id: Id) => number = () => 0): void {
    if (moved === null && this.moved === null) return;
    this.swellMm = swellMm;
    this.bend(moved);
    this.look();
    clearTimeout(this.posingTimer);
    this.posingTimer = setTimeout(() => this.onPosed(), POSED_MS);
    this.loop.invalidate();
  }

  reshape(moves: ReadonlyMap<Id, (point: Vec3) => Vec3>, made: readonly MadePiece[]): void {
    this.cast.reshape(moves);
    const fresh = this.cast.make(made);
    for (const actor of fresh) {
      actor.addTo(this.stage.scene);
      this.picker.enlist(actor);
    }
    this.cast.dress(fresh, this.scene, this.hovered);
    if (this.moved) this.cast.pose(this.joints, this.swellMm, fresh);
    if (this.scene.explode) this.cast.explode(this.scene.explode);
    this.look();
    this.loop.invalidate();
  }

  setHover(id: Id | null): void {
    if (id === this.hovered) return;
    this.hovered = id;
    if (this.dress()) this.loop.invalidate();
  }

  setView(name: ViewName): void {
    this.orbit.setView(name);
    this.loop.wake();
  }

  flyTo(ids: readonly Id[]): void {
    const points = this.cast.pointsOf(ids);
    if (points.length > 0) this.orbit.flyTo(points);
    this.loop.wake();
  }

  home(): void {
    this.orbit.home();
    this.loop.wake();
  }

  setCamera(camera: CameraState): void {
    this.orbit.set(camera);
    this.loop.wake();
  }

  getCamera(): CameraState {
    return this.orbit.get();
  }

  getView(): ViewName | null {
    return this.orbit.view();
  }

  zoom(steps: number): void {
    this.orbit.zoom(steps);
    this.loop.wake();
  }

  turn(azimuthDeg: number, elevationDeg: number): void {
    this.orbit.turn(azimuthDeg, elevationDeg);
    this.loop.wake();
  }

  pan(x: number, y: number): void {
    this.orbit.pan(x, y);
    this.loop.wake();
  }

  setInsets(insets: Insets): void {
    this.insets = insets;
    this.orbit.setInsets(insets);
    this.loop.wake();
  }

  setReducedMotion(reduced: boolean): void {
    this.orbit.setReducedMotion(reduced);
  }

  on<K extends keyof Events>(event: K, listener: (...args: Events[K]) => void): () => void {
    return this.events.on(event, listener);
  }

  project(id: Id): Projection | null {
    return this.sightings.project(id);
  }

  inFrontOf(ids: readonly Id[]): Id[] {
    return this.sightings.inFrontOf(ids);
  }

  idsIn(left: number, top: number, right: number, bottom: number): Id[] {
    return this.sightings.idsIn(left, top, right, bottom);
  }

  pickAt(x: number, y: number): Id | null {
    return this.sightings.hit(x, y)?.actor.id ?? null;
  }

  surfaceAt(x: number, y: number): SurfacePoint | null {
    return this.sightings.surfaceAt(x, y);
  }

  surfaceOf(id: Id): SurfacePoint | null {
    return this.sightings.surfaceOf(id);
  }

  setPen(out: boolean): void {
    this.pen.out = out;
  }

  markAt(x: number, y: number): string | null {
    return this.board.under(x, y);
  }

  measure(mark: Mark): number | null {
    return this.board.measure(mark);
  }

  centreOf(ids: readonly Id[]): Vec3 | null {
    return this.cast.centreOf(ids);
  }

  planeOf(id: Id): Section | null {
    return this.cast.planeOf(id);
  }

  frame(): Promise<void> {
    return this.loop.frame();
  }

  async settled(): Promise<void> {
    await this.shading;
    return this.loop.settled();
  }

  screenshot(scale: number, labels = false): Promise<Blob> {
    this.stage.draw(this.orbit.eye, this.cast.actors, this.materials, { pixelRatio: scale, samples: 4, smooth: false, detail: true });
    this.loop.spoil();
    const { width, height } = this.stage;
    return this.stage.png((context) => {
      context.scale(scale, scale);
      this.board.paint(context, this.scene.theme);
      if (labels) paint(context, this.sightings.named(this.scene.labels), width, height, this.insets, this.scene.theme);
    });
  }

  stats(): Stats {
    const { memory, programs } = this.stage.renderer.info;
    return {
      frames: this.loop.frames,
      structures: this.cast.actors.length,
      triangles: this.stage.drawn.triangles,
      drawCalls: this.stage.drawn.calls,
      geometries: memory.geometries,
      textures: memory.textures,
      programs: programs?.length ?? 0,
      level: this.loop.quality.level,
      samples: this.loop.drawn?.samples ?? 0,
      pickMs: this.picker.lastMs,
      moving: this.loop.moving,
    };
  }

  dispose(): void {
    if (this.disposed) return;
    this.disposed = true;
    this.loop.dispose();
    clearTimeout(this.cameraTimer);
    clearTimeout(this.posingTimer);
    this.observer.disconnect();
    this.stage.canvas.removeEventListener("webglcontextlost", this.onLost);
    this.stage.canvas.removeEventListener("webglcontextrestored", this.onRestored);
    this.pointer.dispose();
    this.orbit.dispose();
    this.cast.dispose();
    this.picker.dispose();
    this.board.dispose();
    this.materials.dispose();
    this.stage.dispose();
    this.root.remove();
    this.events.clear();
  }

  private async shadeLater(pieces: readonly Piece[]): Promise<void> {
    // In a tab that is not looked at no frame is drawn.
    await Promise.race([this.frame(), new Promise((resolve) => setTimeout(resolve, UNSEEN_MS))]);
    this.orbit.setReducedMotion(this.options.reducedMotion);
    await shade(pieces, [], breath());
    this.loop.invalidate();
  }

  /** What is in sight may have changed. */
  private look(): void {
    this.sightings.forget();
    this.board.forget();
  }

  private ready(): boolean {
    return !this.lost && !this.disposed && this.stage.width > 0;
  }

  private bend(moved: ReadonlyMap<string, Matrix4> | null): void {
    this.moved = moved;
    this.joints.pose(moved);
    this.cast.pose(moved && this.joints, this.swellMm);
  }

  private onPosed(): void {
    this.posingTimer = undefined;
    if (this.disposed) return;
    this.orbit.setHome(this.cast.homePoints(), true);
    this.loop.invalidate();
  }

  private dress(): boolean {
    return this.cast.dress(this.cast.actors, this.scene, this.hovered);
  }

  private onHover(x: number, y: number): void {
    this.pendingHover = { x, y };
    this.loop.wake();
  }

  private onLeave(): void {
    this.pendingHover = null;
    if (this.hovered === null) return;
    this.setHover(null);
    this.events.emit("hover", null, 0, 0, null);
  }

  private hoverNow(): void {
    if (!this.pendingHover || this.loop.moving) return;
    const { x, y } = this.pendingHover;
    this.pendingHover = null;
    const hit = this.sightings.hit(x, y);
    const id = hit?.actor.id ?? null;
    this.stage.canvas.style.cursor = id === null ? "" : "pointer";
    if (id === null && this.hovered === null) return;
    this.setHover(id);
    this.events.emit("hover", id, x, y, hit && id ? (this.options.regionNames?.(id, hit.region) ?? null) : null);
  }

  private onClick(x: number, y: number, modifiers: Modifiers): void {
    const mark = this.board.under(x, y);
    if (mark !== null) this.events.emit("mark", mark, x, y);
    else this.events.emit("pick", this.sightings.hit(x, y, modifiers.touch)?.actor.id ?? null, modifiers, x, y);
  }

  private onGrab(x: number, y: number): boolean {
    const begun = this.pen.begin(x, y);
    if (begun) this.orbit.hold(true);
    return begun;
  }

  private onLine(x: number, y: number, last: boolean): void {
    const places = this.pen.move(x, y);
    this.board.setDraft(last ? [] : places);
    this.loop.invalidate();
    if (last) this.orbit.hold(false);
    this.events.emit("stroke", places, last);
  }

  private onDouble(x: number, y: number, modifiers: Modifiers): void {
    const id = this.sightings.hit(x, y, modifiers.touch)?.actor.id;
    if (id !== undefined) this.flyTo([id]);
  }

  private readonly onLost = (event: Event): void => {
    event.preventDefault();
    this.lost = true;
    this.events.emit("lost");
  };

  private readonly onRestored = (): void => {
    this.lost = false;
    this.loop.invalidate();
    this.events.emit("restored");
  };

  private resize(): void {
    const { clientWidth, clientHeight } = this.root;
    // A hidden tab or a collapsed pane measures zero; keep the last picture until it is shown again.
    if (clientWidth === 0 || clientHeight === 0) return;
    const { quality } = this.loop;
    quality.setDevicePixelRatio(window.devicePixelRatio);
    this.stage.setSize(clientWidth, clientHeight, quality.still.pixelRatio);
    this.orbit.resize(clientWidth, clientHeight);
    this.look();
    this.loop.redraw();
  }

  private draw(level: Level): void {
    const { azimuth_deg, elevation_deg } = this.orbit.now();
    this.board.prepare();
    this.board.ink.setSize(this.stage.width * level.pixelRatio, this.stage.height * level.pixelRatio, level.pixelRatio);
    this.stage.draw(this.orbit.eye, this.cast.actors, this.materials, level);
    this.orientation.draw(azimuth_deg, elevation_deg, this.scene.theme);
    this.grips.draw({ eye: this.orbit.eye, width: this.stage.width, height: this.stage.height, insets: this.insets }, () => this.cast.homeBox(), this.scene.theme);
    this.scaleBar.draw(this.orbit.mmPerPixel(), this.scene.theme);
    if (this.loop.moving) {
      this.sightings.forget();
      this.board.turned();
    }
    this.board.project(this.orbit.eye, this.loop.moving);
    // Names would swim about during a motion or a bend; they come back when it ends.
    const named = this.loop.moving || this.posingTimer !== undefined ? [] : this.sightings.named(this.scene.labels);
    this.labels.draw(named, this.stage.width, this.stage.height, this.insets, this.scene.theme, this.board.empty ? null : (context) => this.board.paint(context, this.scene.theme));
  }

  /** Once a motion has ended, and never more than four times a second. */
  private reportCamera(): void {
    const key = JSON.stringify(this.orbit.get());
    if (this.cameraTimer !== undefined) return;
    const { along } = this.orbit;
    this.orbit.along = false;
    if (key === this.lastCamera) return;
    this.lastCamera = key;
    if (along) return;
    this.events.emit("camera", this.orbit.get(), this.orbit.view());
    this.cameraTimer = setTimeout(() => {
      this.cameraTimer = undefined;
      if (!this.loop.moving) this.reportCamera();
    }, CAMERA_EVENT_MS);
  }
}
