/** The viewer: structures, camera, pointer and the frames that show them, wired together. */
import { Box3, Vector3 } from "three";
import { Actor, standingOf } from "./actors";
import { Orbit } from "./camera";
import { Emitter } from "./emitter";
import { Materials } from "./materials";
import { Orientation } from "./orientation";
import { readPack } from "./packs";
import { BY_MOUSE, BY_TOUCH, type Hit, Picker } from "./picking";
import { Pointer } from "./pointer";
import { type Level, Quality } from "./quality";
import { Joints } from "./skeleton";
import { Stage } from "./stage";
import styles from "./style.css";
import type {
  CameraState, Events, Id, Insets, Modifiers, Projection, SceneState, Stats, StructureInfo, Viewer, ViewerOptions, ViewName,
} from "./types";

const REST_MS = 140;
const CAMERA_EVENT_MS = 250;
const LONGEST_STEP_S = 0.5;

export class SpineViewer implements Viewer {
  private readonly root: HTMLElement;
  private readonly stage: Stage;
  private readonly materials: Materials;
  private readonly picker: Picker;
  private readonly orbit: Orbit;
  private readonly pointer: Pointer;
  private readonly orientation: Orientation;
  private readonly quality: Quality;
  private readonly joints = new Joints();
  private readonly events = new Emitter<Events>();
  private readonly observer: ResizeObserver;
  private readonly actors: Actor[] = [];
  private readonly byId = new Map<Id, Actor>();
  private scene: SceneState;
  private hovered: Id | null = null;
  private pendingHover: { x: number; y: number } | null = null;
  private width = 0;
  private height = 0;
  private request = 0;
  private restTimer: ReturnType<typeof setTimeout> | undefined;
  private cameraTimer: ReturnType<typeof setTimeout> | undefined;
  private lastCamera = "";
  private lastTick = 0;
  private moving = false;
  private dirty = true;
  private drawnLevel: Level | null = null;
  private frames = 0;
  private lost = false;
  private disposed = false;
  private frameWaiters: (() => void)[] = [];
  private restWaiters: (() => void)[] = [];

  constructor(host: HTMLElement, private readonly options: ViewerOptions) {
    this.stage = new Stage();
    this.quality = new Quality(window.devicePixelRatio, this.stage.software);
    this.scene = { selected: [], highlighted: [], shown: new Map(), theme: options.theme };
    this.root = host.ownerDocument.createElement("div");
    this.root.style.cssText = "position:absolute;inset:0;overflow:hidden";
    const style = host.ownerDocument.createElement("style");
    style.textContent = styles;
    this.orientation = new Orientation(options.orientationLetters);
    this.root.attachShadow({ mode: "open" }).append(style, this.stage.canvas, this.orientation.canvas);
    host.append(this.root);

    const { canvas, renderer } = this.stage;
    this.materials = new Materials(options.theme);
    this.stage.setTheme(options.theme);
    this.picker = new Picker(renderer, this.stage.scene);
    this.stage.add(this.joints.root);
    // No flight before there is anything to see: the first camera is simply where the view opens.
    this.orbit = new Orbit(canvas, true, () => this.wake());
    this.pointer = new Pointer(canvas, {
      hover: (x, y) => this.onHover(x, y),
      leave: () => this.onLeave(),
      click: (x, y, modifiers) => this.onClick(x, y, modifiers),
      double: (x, y, modifiers) => this.onDouble(x, y, modifiers),
      menu: (x, y) => this.events.emit("menu", this.hit(x, y, false)?.actor.id ?? null, x, y),
    });
    canvas.addEventListener("webglcontextlost", this.onLost);
    canvas.addEventListener("webglcontextrestored", this.onRestored);
    this.observer = new ResizeObserver(() => this.resize());
    this.observer.observe(this.root);
    this.resize();
  }

  async addPack(bytes: ArrayBuffer): Promise<Id[]> {
    const pieces = await readPack(bytes, this.joints, this.actors.map(({ piece }) => piece));
    if (this.disposed) return [];
    const again = pieces.find((piece) => this.byId.has(piece.id));
    if (again) throw new Error(`pack: expected new structures, got ${again.id} a second time`);
    const first = this.actors.length === 0;
    for (const piece of pieces) {
      const actor = new Actor(piece, this.actors.length, this.info(piece.id, piece.extras), this.materials);
      actor.addTo(this.stage.scene);
      this.picker.enlist(actor);
      this.actors.push(actor);
      this.byId.set(actor.id, actor);
      this.dress(actor);
    }
    // Home is what came first, the spine itself: the picture must not jump when muscles arrive.
    if (first) this.orbit.setHome(this.pointsOf(pieces.map((piece) => piece.id)));
    this.invalidate();
    if (first) void this.frame().then(() => this.orbit.setReducedMotion(this.options.reducedMotion));
    return pieces.map((piece) => piece.id);
  }

  apply(scene: SceneState): void {
    const themed = scene.theme !== this.scene.theme;
    this.scene = scene;
    if (themed) {
      this.materials.setTheme(scene.theme);
      this.stage.setTheme(scene.theme);
    }
    if (this.dressAll() || themed) this.invalidate();
  }

  setHover(id: Id | null): void {
    if (id === this.hovered) return;
    this.hovered = id;
    if (this.dressAll()) this.invalidate();
  }

  setView(name: ViewName): void {
    this.orbit.setView(name);
    this.wake();
  }

  flyTo(ids: readonly Id[]): void {
    const points = this.pointsOf(ids);
    if (points.length > 0) this.orbit.flyTo(points);
    this.wake();
  }

  home(): void {
    this.orbit.home();
    this.wake();
  }

  setCamera(camera: CameraState): void {
    this.orbit.set(camera);
    this.wake();
  }

  getCamera(): CameraState {
    return this.orbit.get();
  }

  getView(): ViewName | null {
    return this.orbit.view();
  }

  zoom(steps: number): void {
    this.orbit.zoom(steps);
    this.wake();
  }

  turn(azimuthDeg: number, elevationDeg: number): void {
    this.orbit.turn(azimuthDeg, elevationDeg);
    this.wake();
  }

  pan(x: number, y: number): void {
    this.orbit.pan(x, y);
    this.wake();
  }

  setInsets(insets: Insets): void {
    this.orbit.setInsets(insets);
    this.wake();
  }

  setReducedMotion(reduced: boolean): void {
    this.orbit.setReducedMotion(reduced);
  }

  on<K extends keyof Events>(event: K, listener: (...args: Events[K]) => void): () => void {
    return this.events.on(event, listener);
  }

  project(id: Id): Projection | null {
    const actor = this.byId.get(id);
    if (!actor || this.width === 0) return null;
    const points = actor.points();
    const { camera } = this.orbit;
    const screen = (v: Vector3) => {
      v.project(camera);
      return { x: ((v.x + 1) / 2) * this.width, y: ((1 - v.y) / 2) * this.height };
    };
    const centre = screen(new Box3().setFromArray(points).getCenter(new Vector3()));
    const { normals } = actor.piece.sample;
    let anchor = centre;
    let best = Infinity;
    for (let i = 0; i < points.length; i += 3) {
      const v = new Vector3().fromArray(points, i);
      const towards = new Vector3().subVectors(camera.position, v).normalize();
      if (towards.dot(new Vector3().fromArray(normals, i)) < 0.25) continue;
      const point = screen(v);
      const distance = Math.hypot(point.x - centre.x, point.y - centre.y);
      if (distance < best) [best, anchor] = [distance, point];
    }
    return { ...centre, anchor };
  }

  pickAt(x: number, y: number): Id | null {
    return this.hit(x, y, false)?.actor.id ?? null;
  }

  frame(): Promise<void> {
    return new Promise((resolve) => {
      this.frameWaiters.push(resolve);
      this.invalidate();
    });
  }

  settled(): Promise<void> {
    if (this.request === 0 && !this.moving && !this.dirty && this.isFinal()) return Promise.resolve();
    return new Promise((resolve) => {
      this.restWaiters.push(resolve);
      this.invalidate();
    });
  }

  screenshot(scale: number): Promise<Blob> {
    const level = { pixelRatio: scale, samples: 4 };
    this.stage.draw(this.orbit.camera, this.actors, this.materials, level);
    this.drawnLevel = level;
    return this.stage.png();
  }

  stats(): Stats {
    const { memory, programs } = this.stage.renderer.info;
    return {
      frames: this.frames,
      structures: this.actors.length,
      triangles: this.stage.drawn.triangles,
      drawCalls: this.stage.drawn.calls,
      geometries: memory.geometries,
      textures: memory.textures,
      programs: programs?.length ?? 0,
      level: this.quality.level,
      samples: this.drawnLevel?.samples ?? 0,
      pickMs: this.picker.lastMs,
      moving: this.moving,
    };
  }

  dispose(): void {
    if (this.disposed) return;
    this.disposed = true;
    cancelAnimationFrame(this.request);
    clearTimeout(this.restTimer);
    clearTimeout(this.cameraTimer);
    this.observer.disconnect();
    this.stage.canvas.removeEventListener("webglcontextlost", this.onLost);
    this.stage.canvas.removeEventListener("webglcontextrestored", this.onRestored);
    this.pointer.dispose();
    this.orbit.dispose();
    for (const actor of this.actors) actor.dispose();
    this.picker.dispose();
    this.materials.dispose();
    this.stage.dispose();
    this.root.remove();
    this.events.clear();
    for (const resolve of [...this.frameWaiters, ...this.restWaiters]) resolve();
  }

  private info(id: Id, extras: Readonly<Record<string, unknown>>): StructureInfo | undefined {
    const text = (key: string) => (typeof extras[key] === "string" ? extras[key] : null);
    return this.options.structures.get(id) ?? { kind: text("kind") ?? "", layer: text("layer") };
  }

  private pointsOf(ids: readonly Id[]): Float32Array {
    const parts = ids.flatMap((id) => this.byId.get(id)?.points() ?? []);
    const all = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
    parts.reduce((at, part) => (all.set(part, at), at + part.length), 0);
    return all;
  }

  private dressAll(): boolean {
    return this.actors.map((actor) => this.dress(actor)).includes(true);
  }

  private dress(actor: Actor): boolean {
    const { selected, highlighted, shown } = this.scene;
    const standing = standingOf(actor.id, new Set(selected), new Set(highlighted), this.hovered);
    const changed = actor.setShown(shown.get(actor.id) ?? "show", this.materials);
    return actor.setStanding(standing, this.materials) || changed;
  }

  private hit(x: number, y: number, touch: boolean): Hit | null {
    if (this.lost || this.width === 0) return null;
    const by = touch ? BY_TOUCH : BY_MOUSE;
    return this.picker.pick(this.orbit.camera, this.actors, x, y, { width: this.width, height: this.height, ...by });
  }

  private onHover(x: number, y: number): void {
    this.pendingHover = { x, y };
    this.wake();
  }

  private onLeave(): void {
    this.pendingHover = null;
    if (this.hovered === null) return;
    this.setHover(null);
    this.events.emit("hover", null, 0, 0, null);
  }

  private hoverNow(): void {
    if (!this.pendingHover || this.moving) return;
    const { x, y } = this.pendingHover;
    this.pendingHover = null;
    const hit = this.hit(x, y, false);
    const id = hit?.actor.id ?? null;
    this.stage.canvas.style.cursor = id === null ? "" : "pointer";
    if (id === null && this.hovered === null) return;
    this.setHover(id);
    this.events.emit("hover", id, x, y, hit && id ? (this.options.regionNames?.(id, hit.region) ?? null) : null);
  }

  private onClick(x: number, y: number, modifiers: Modifiers): void {
    this.events.emit("pick", this.hit(x, y, modifiers.touch)?.actor.id ?? null, modifiers, x, y);
  }

  private onDouble(x: number, y: number, modifiers: Modifiers): void {
    const id = this.hit(x, y, modifiers.touch)?.actor.id;
    if (id !== undefined) this.flyTo([id]);
  }

  private readonly onLost = (event: Event): void => {
    event.preventDefault();
    this.lost = true;
    this.events.emit("lost");
  };

  private readonly onRestored = (): void => {
    this.lost = false;
    this.invalidate();
    this.events.emit("restored");
  };

  private resize(): void {
    const { clientWidth, clientHeight } = this.root;
    // A hidden tab or a collapsed pane measures zero; keep the last picture until it is shown again.
    if (clientWidth === 0 || clientHeight === 0) return;
    this.quality.setDevicePixelRatio(window.devicePixelRatio);
    this.width = clientWidth;
    this.height = clientHeight;
    this.stage.setSize(clientWidth, clientHeight, this.quality.still.pixelRatio);
    this.orbit.resize(clientWidth, clientHeight);
    // Drawn at once: a resized canvas is blank until it is.
    this.dirty = true;
    this.tick(performance.now());
  }

  private invalidate(): void {
    this.dirty = true;
    this.wake();
  }

  private wake(): void {
    if (this.disposed || this.request !== 0) return;
    this.request = requestAnimationFrame((now) => {
      this.request = 0;
      this.tick(now);
    });
  }

  private isFinal(): boolean {
    const { still } = this.quality;
    return this.drawnLevel?.pixelRatio === still.pixelRatio && this.drawnLevel.samples === still.samples;
  }

  /** One frame of work, asked for by something that changed. Nothing runs when nothing does. */
  private tick(now: number): void {
    if (this.lost || this.disposed || this.width === 0) return;
    const elapsed = now - this.lastTick;
    const wasMoving = this.moving;
    this.lastTick = now;
    this.moving = this.orbit.update(wasMoving ? Math.min(elapsed / 1000, LONGEST_STEP_S) : 1 / 60);
    if (wasMoving && this.moving) this.quality.feed(elapsed);
    this.hoverNow();
    if (this.moving || wasMoving) this.draw(this.quality.moving);
    else if (this.dirty) this.draw(this.quality.changing);
    if (this.moving) this.wake();
    else if (!this.isFinal()) this.restSoon();
    else this.rested();
  }

  private draw(level: Level): void {
    clearTimeout(this.restTimer);
    this.dirty = false;
    const { azimuth_deg, elevation_deg } = this.orbit.now();
    this.stage.draw(this.orbit.camera, this.actors, this.materials, level);
    this.orientation.draw(azimuth_deg, elevation_deg, this.scene.theme);
    this.drawnLevel = level;
    this.frames += 1;
    const waiting = this.frameWaiters;
    this.frameWaiters = [];
    for (const resolve of waiting) resolve();
  }

  private restSoon(): void {
    clearTimeout(this.restTimer);
    this.restTimer = setTimeout(() => {
      if (this.lost || this.disposed || this.moving) return;
      this.draw(this.quality.still);
      this.rested();
    }, REST_MS);
  }

  private rested(): void {
    this.reportCamera();
    const waiting = this.restWaiters;
    this.restWaiters = [];
    for (const resolve of waiting) resolve();
  }

  /** Once a motion has ended, and never more than four times a second. */
  private reportCamera(): void {
    const key = JSON.stringify(this.orbit.get());
    if (key === this.lastCamera || this.cameraTimer !== undefined) return;
    this.lastCamera = key;
    this.events.emit("camera", this.orbit.get(), this.orbit.view());
    this.cameraTimer = setTimeout(() => {
      this.cameraTimer = undefined;
      if (!this.moving) this.reportCamera();
    }, CAMERA_EVENT_MS);
  }
}
