/** The viewer: structures, camera, pointer and the frames that show them, wired together. */
import type { Matrix4 } from "three";
import type { Actor } from "./actors";
import { Arrivals } from "./arrivals";
import { Bend } from "./bend";
import { Orbit } from "./camera";
import { Blackboard } from "./blackboard";
import { Cast } from "./cast";
import { Emitter } from "./emitter";
import { Gestures } from "./gestures";
import { FrameLoop } from "./loop";
import { Materials } from "./materials";
import { Pen } from "./pen";
import { Picker } from "./picking";
import type { Level } from "./quality";
import { CameraReports } from "./reporting";
import { Sightings } from "./sightings";
import { Joints } from "./skeleton";
import { Stage } from "./stage";
import styles from "./style.css";
import { type Shown, Surround } from "./surround";
import type {
  Box, CameraState, Events, Id, Insets, MadePiece, Mark, Projection, ProjectionKind, SceneState, Section, Stats, SurfacePoint, Vec3, Viewer,
  ViewerOptions, ViewName,
} from "./types";

export class SpineViewer implements Viewer {
  private readonly root: HTMLElement;
  private readonly stage: Stage;
  private readonly materials: Materials;
  private readonly picker: Picker;
  private readonly orbit: Orbit;
  private readonly gestures: Gestures;
  private readonly reports: CameraReports;
  private readonly loop: FrameLoop;
  private readonly joints = new Joints();
  private readonly events = new Emitter<Events>();
  private readonly observer: ResizeObserver;
  private readonly cast: Cast;
  private readonly arrivals: Arrivals;
  private readonly bend: Bend;
  private readonly sightings: Sightings;
  private readonly board: Blackboard;
  private readonly pen: Pen;
  private scene: SceneState;
  private hovered: Id | null = null;
  private readonly surround: Surround;
  private readonly shown: Shown;
  private projection: ProjectionKind = "perspective";
  private lost = false;
  private disposed = false;

  constructor(host: HTMLElement, private readonly options: ViewerOptions) {
    this.stage = new Stage();
    this.scene = { selected: [], highlighted: [], shown: new Map(), theme: options.theme };
    this.root = host.ownerDocument.createElement("div");
    this.root.style.cssText = "position:absolute;inset:0;overflow:hidden";
    const style = host.ownerDocument.createElement("style");
    style.textContent = styles;
    this.surround = new Surround(options.orientationLetters, (index, offset, last) => this.events.emit("section", index, offset, last));
    this.root.attachShadow({ mode: "open" }).append(style, this.stage.canvas, ...this.surround.elements);
    host.append(this.root);

    const { canvas } = this.stage;
    this.loop = new FrameLoop(
      {
        advance: (seconds) => this.orbit.update(seconds),
        prepare: () => this.gestures.hoverNow(),
        draw: (level) => this.draw(level),
        rested: () => this.reports.rested(),
        refines: () => this.stage.kept.length > 0,
        ready: () => this.ready(),
      },
      this.stage.software,
    );
    this.materials = new Materials(options.theme);
    this.stage.setTheme(options.theme);
    this.cast = new Cast(this.materials, options.structures);
    this.arrivals = new Arrivals(this.cast, this.joints, {
      take: (added, first) => this.take(added, first),
      frame: () => this.frame(),
      invalidate: () => this.loop.invalidate(),
      gone: () => this.disposed,
    });
    this.bend = new Bend(this.cast, this.joints, () => {
      this.orbit.setHome(this.cast.homePoints(), true);
      this.loop.invalidate();
    });
    this.picker = new Picker(this.stage, this.materials);
    this.stage.add(this.joints.root);
    // No flight before there is anything to see: the first camera is simply where the view opens.
    this.orbit = new Orbit(canvas, true, () => this.loop.wake());
    this.sightings = new Sightings(this.cast, () => this.orbit.eye, this.picker, this.stage, () => this.ready());
    this.pen = new Pen(this.sightings);
    this.board = new Blackboard(this.cast, this.sightings, this.stage, options.writeMeasure ?? ((value, unit) => `${value.toFixed(1)}${unit === "°" ? unit : ` ${unit}`}`));
    this.board.ink.setTheme(options.theme);
    const { stage, orbit, cast, sightings, board, pen, loop, events } = this;
    this.shown = { stage, orbit, cast, sightings, board };
    this.reports = new CameraReports(orbit, loop, events);
    this.gestures = new Gestures(canvas, {
      sightings, board, pen, orbit, loop, events,
      regionName: (id, value) => options.regionNames?.(id, value) ?? null,
      hovered: () => this.hovered,
      setHover: (id) => this.setHover(id),
      flyTo: (ids) => this.flyTo(ids),
    });
    canvas.addEventListener("webglcontextlost", this.onLost);
    canvas.addEventListener("webglcontextrestored", this.onRestored);
    this.observer = new ResizeObserver(() => this.resize());
    this.observer.observe(this.root);
    this.resize();
    this.stage.warm(this.materials.commonest, this.orbit.eye);
  }

  addPack(bytes: ArrayBuffer): Promise<Id[]> {
    return this.arrivals.add(bytes);
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
      this.surround.grips.set(scene.sections ?? [], this.stage.kept);
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
    if (!this.bend.set(moved, swellMm)) return;
    this.look();
    this.loop.invalidate();
  }

  reshape(moves: ReadonlyMap<Id, (point: Vec3) => Vec3>, made: readonly MadePiece[]): void {
    this.cast.reshape(moves);
    this.enlist(this.cast.make(made));
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
    this.surround.insets = insets;
    this.orbit.setInsets(insets);
    this.loop.wake();
  }

  setCovers(boxes: readonly Box[]): void {
    this.surround.covers = boxes;
    this.sightings.setCovers(boxes);
    if (this.scene.labels?.size) this.loop.invalidate();
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
    await Promise.all([this.arrivals.shaded, this.bend.over()]);
    return this.loop.settled();
  }

  screenshot(scale: number, labels = false): Promise<Blob> {
    this.stage.draw(this.orbit.eye, this.cast.actors, this.materials, { pixelRatio: scale, samples: 4, smooth: false, detail: true });
    this.loop.spoil();
    return this.stage.png((context) => {
      context.scale(scale, scale);
      this.surround.paint(context, this.shown, this.scene, labels);
    });
  }

  stats(): Stats {
    return {
      frames: this.loop.frames,
      structures: this.cast.actors.length,
      triangles: this.stage.drawn.triangles,
      drawCalls: this.stage.drawn.calls,
      ...this.stage.held,
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
    this.reports.dispose();
    this.bend.dispose();
    this.observer.disconnect();
    this.stage.canvas.removeEventListener("webglcontextlost", this.onLost);
    this.stage.canvas.removeEventListener("webglcontextrestored", this.onRestored);
    this.gestures.dispose();
    this.orbit.dispose();
    this.cast.dispose();
    this.picker.dispose();
    this.board.dispose();
    this.materials.dispose();
    this.stage.dispose();
    this.root.remove();
    this.events.clear();
  }

  /** Bring new structures onto the stage as the scene has them. */
  private take(added: readonly Actor[], first: boolean): void {
    this.enlist(added);
    if (this.stage.kept.length > 0) this.cast.orderCaps();
    if (first) {
      this.orbit.setHome(this.cast.homePoints());
      void this.frame().then(() => this.orbit.setReducedMotion(this.options.reducedMotion));
    }
    this.look();
    this.loop.invalidate();
  }

  private enlist(actors: readonly Actor[]): void {
    for (const actor of actors) {
      actor.addTo(this.stage.scene);
      this.picker.enlist(actor);
    }
    this.cast.dress(actors, this.scene, this.hovered);
    this.bend.join(actors);
    if (this.scene.explode) this.cast.explode(this.scene.explode);
  }

  /** What is in sight may have changed. */
  private look(): void {
    this.sightings.forget();
    this.board.forget();
  }

  private ready(): boolean {
    return !this.lost && !this.disposed && this.stage.width > 0;
  }

  private dress(): boolean {
    return this.cast.dress(this.cast.actors, this.scene, this.hovered);
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
    const { stage, orbit, board } = this.shown;
    board.prepare();
    board.ink.setSize(stage.width * level.pixelRatio, stage.height * level.pixelRatio, level.pixelRatio);
    stage.draw(orbit.eye, this.cast.actors, this.materials, level);
    if (this.loop.moving) {
      this.sightings.forget();
      board.turned();
    }
    this.surround.draw(this.shown, this.scene, this.loop.moving, this.bend.going);
  }
}
