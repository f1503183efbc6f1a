/**
 * The camera and its manners: orbit, pan, zoom to the pointer, inertia, named views, flights, and never getting lost.
 *
 * What was framed last (everything, some structures, or nothing since the user took over) is remembered, so that a
 * named view and a resized window frame the same thing again.
 */
import CameraControls from "camera-controls";
import {
  Box3, MathUtils, Matrix4, PerspectiveCamera, Quaternion, Raycaster, Sphere, Spherical, Vector2, Vector3, Vector4,
} from "three";
import palette from "../palette.json";
import { type Eye, follow, halfTangent, parallelEye } from "./eye";
import { frame, orbitAxes, toRas, toScene, VIEWS, viewOf, wrapDegrees } from "./frames";
import type { CameraState, Insets, Point2, ProjectionKind, ViewName } from "./types";

CameraControls.install({ THREE: { Box3, Matrix4, Quaternion, Raycaster, Sphere, Spherical, Vector2, Vector3, Vector4 } });

const { RAD2DEG, DEG2RAD } = MathUtils;
const NEAREST_M = 0.05;
/** Farthest, as a multiple of the distance from which everything is seen. */
const FARTHEST = 2.5;
/** A lone disc is not blown up to the whole screen: its neighbours say where it is. */
const SMALLEST_FRAME_M = 0.11;
const ZOOM_STEP = 0.82;
const STILL_M = 1e-4;
/** How long the picture takes to follow a flight, and the hand. */
const FLIGHT_S = 0.22;
const DRAG_S = 0.09;
const ROUND = { mm: 100, deg: 100 };

type Framed = { readonly what: "home" } | { readonly what: "points"; readonly points: Float32Array } | null;

export class Orbit {
  private readonly camera = new PerspectiveCamera(palette.camera.view_angle_deg, 1, 0.02, 12);
  private readonly parallel = parallelEye();
  private projection: ProjectionKind = "perspective";
  private readonly controls: CameraControls;
  private framed: Framed = { what: "home" };
  private homePoints = new Float32Array();
  private readonly bounds = new Box3();
  private insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
  private width = 1;
  private height = 1;
  private animate: boolean;
  private resting = true;
  private before: CameraState | null = null;
  /** True while the camera only goes along with what bends, which is nobody's wish. */
  along = false;

  constructor(element: HTMLElement, reducedMotion: boolean, wake: () => void) {
    this.controls = new CameraControls(this.camera, element);
    this.animate = !reducedMotion;
    const { ACTION } = CameraControls;
    Object.assign(this.controls, {
      minDistance: NEAREST_M,
      minPolarAngle: 1e-4,
      maxPolarAngle: Math.PI - 1e-4,
      restThreshold: 4e-4,
      azimuthRotateSpeed: 0.85,
      polarRotateSpeed: 0.85,
    });
    Object.assign(this.controls.mouseButtons, { left: ACTION.ROTATE, right: ACTION.TRUCK, middle: ACTION.TRUCK, wheel: ACTION.NONE });
    Object.assign(this.controls.touches, { one: ACTION.TOUCH_ROTATE, two: ACTION.NONE, three: ACTION.TOUCH_TRUCK });
    void this.controls.setLookAt(0, 0, 2, 0, 0, 0, false);
    this.setReducedMotion(reducedMotion);
    for (const type of ["controlstart", "control", "transitionstart", "wake"] as const) this.controls.addEventListener(type, wake);
    this.controls.addEventListener("controlstart", () => this.begin());
    this.controls.addEventListener("control", () => this.noticeMoved());
    this.controls.addEventListener("rest", () => (this.resting = true));
  }

  /** What the picture is drawn through now. */
  get eye(): Eye {
    if (this.projection === "perspective") return this.camera;
    follow(this.parallel, this.camera, this.controls.distance);
    return this.parallel;
  }

  setProjection(projection: ProjectionKind): void {
    if (projection === this.projection) return;
    this.projection = projection;
    if (this.framed) this.refit(false);
  }

  /** Advance by seconds; true while the picture still changes. */
  update(seconds: number): boolean {
    this.resting = false;
    const moved = this.controls.update(seconds);
    if (!moved) return false;
    // The last tenth of a pixel of damping would go on for a second; jump to where it ends.
    if (this.resting) this.finish();
    this.camera.updateMatrixWorld();
    return !this.resting;
  }

  setReducedMotion(reduced: boolean): void {
    this.animate = !reduced;
    this.controls.smoothTime = reduced ? 0 : FLIGHT_S;
    this.controls.draggingSmoothTime = reduced ? 0 : DRAG_S;
  }

  /** Points of all that home must show, scene metres; they have moved `along` if only by a bend of the spine. */
  setHome(points: Float32Array, along = false): void {
    this.along = along && this.framed !== null;
    this.homePoints = points.slice();
    this.bounds.setFromArray(this.homePoints).expandByScalar(0.05);
    this.controls.setBoundary(this.bounds);
    const wide = frame(points, 90, 0, ...this.tangents());
    if (wide) this.controls.maxDistance = FARTHEST * wide.distance;
    if (this.framed) this.refit(along && this.animate);
  }

  resize(width: number, height: number): void {
    this.width = width;
    this.height = height;
    this.camera.aspect = width / height;
    this.camera.updateProjectionMatrix();
    if (this.framed) this.refit(false);
  }

  setInsets(insets: Insets): void {
    this.insets = insets;
    if (this.framed) this.refit(this.animate);
  }

  home(): void {
    this.framed = { what: "home" };
    this.refit(this.animate);
  }

  flyTo(points: Float32Array): void {
    this.framed = { what: "points", points };
    this.refit(this.animate);
  }

  setView(name: ViewName): void {
    const { azimuth_deg, elevation_deg } = VIEWS[name];
    this.rotateTo(azimuth_deg, elevation_deg, this.animate);
    if (this.framed) this.refit(this.animate);
  }

  set(camera: CameraState): void {
    this.framed = null;
    this.rotateTo(camera.azimuth_deg, camera.elevation_deg, this.animate);
    this.moveTo(toScene(camera.target_mm), camera.distance_mm / 1000, this.animate);
  }

  /** Where the camera is going, which is where it is once it rests. */
  get(): CameraState {
    const target = this.controls.getTarget(new Vector3(), true);
    const { radius, theta, phi } = this.controls.getSpherical(new Spherical(), true);
    const round = (value: number, per: number) => Math.round(value * per) / per + 0;
    const [r, a, s] = toRas(target.x, target.y, target.z).map((mm) => round(mm, ROUND.mm)) as [number, number, number];
    return {
      target_mm: [r, a, s],
      azimuth_deg: round(wrapDegrees(theta * RAD2DEG), ROUND.deg),
      elevation_deg: round(90 - phi * RAD2DEG, ROUND.deg),
      distance_mm: round(radius * 1000, ROUND.mm),
    };
  }

  /** Angles of the picture being drawn, on the way to where `get` says. */
  now(): Pick<CameraState, "azimuth_deg" | "elevation_deg"> {
    return { azimuth_deg: this.controls.azimuthAngle * RAD2DEG, elevation_deg: 90 - this.controls.polarAngle * RAD2DEG };
  }

  /** At the depth of the target, in the picture being drawn. */
  mmPerPixel(): number {
    return 1000 * this.metresPerPixel(this.controls.distance);
  }

  view(): ViewName | null {
    return viewOf(this.get());
  }

  zoom(steps: number): void {
    this.framed = null;
    void this.controls.dollyTo(this.get().distance_mm / 1000 * ZOOM_STEP ** steps, this.animate);
  }

  turn(azimuthDeg: number, elevationDeg: number): void {
    void this.controls.rotate(azimuthDeg * DEG2RAD, -elevationDeg * DEG2RAD, this.animate);
  }

  pan(x: number, y: number): void {
    this.framed = null;
    const perPixel = this.metresPerPixel(this.get().distance_mm / 1000);
    void this.controls.truck(-x * perPixel, -y * perPixel, this.animate);
  }

  /**
   * Take hold of what lies at a place of the scene, if of anything: zooming is as much as said at its depth, and
   * turning goes about it.
   */
  grip(at: Vector3 | null): void {
    this.begin();
    if (this.animate) this.controls.smoothTime = DRAG_S;
    if (at === null || this.projection === "parallel" || this.flying) return;
    const { target, radius, back } = this.goal();
    const nearer = at.clone().sub(target).dot(back);
    const deeper = target.clone().addScaledVector(back, nearer);
    const distance = radius - nearer;
    const reached = distance >= this.controls.minDistance && distance <= this.controls.maxDistance;
    if (!reached || !this.bounds.containsPoint(deeper)) return;
    // The eye stays where it is, so nothing is seen of this.
    this.moveTo(deeper.toArray(), distance, false);
  }

  /** What is at `from` goes to `to`, `factor` times as large, as far as that is allowed; CSS pixels of the view. */
  pinch(from: Point2, to: Point2, factor: number): void {
    const { target, radius, right, up } = this.goal();
    const distance = MathUtils.clamp(radius / factor, this.controls.minDistance, this.controls.maxDistance);
    const [before, after] = [this.metresPerPixel(radius), this.metresPerPixel(distance)];
    const across = (from.x - this.width / 2) * before - (to.x - this.width / 2) * after;
    const rise = (this.height / 2 - from.y) * before - (this.height / 2 - to.y) * after;
    this.moveTo(target.addScaledVector(right, across).addScaledVector(up, rise).toArray(), distance, this.animate);
    this.noticeMoved();
  }

  /** The hand has let go. */
  letGo(): void {
    if (this.animate) this.controls.smoothTime = FLIGHT_S;
  }

  /** Hands off: what the pointer does is not meant for the camera. */
  hold(held: boolean): void {
    this.controls.enabled = !held;
  }

  dispose(): void {
    this.controls.dispose();
  }

  private begin(): void {
    this.before = this.get();
    this.along = false;
  }

  /** Whether the picture is still on its way to where the camera is going. */
  private get flying(): boolean {
    const [now, end] = [false, true].map((last) => this.controls.getPosition(new Vector3(), last)) as [Vector3, Vector3];
    return now.distanceTo(end) > STILL_M;
  }

  /** Where the camera is going, not rounded: scene metres, and the axes of its picture. */
  private goal() {
    const { radius, theta, phi } = this.controls.getSpherical(new Spherical(), true);
    const [right, up, back] = orbitAxes(theta * RAD2DEG, 90 - phi * RAD2DEG).map((axis) => new Vector3(...axis)) as [Vector3, Vector3, Vector3];
    return { target: this.controls.getTarget(new Vector3(), true), radius, right, up, back };
  }

  /** Turning keeps what is framed; panning and zooming by hand let go of it. */
  private noticeMoved(): void {
    const now = this.get();
    const { before } = this;
    if (!before || !this.framed) return;
    const panned = now.target_mm.some((value, i) => Math.abs(value - (before.target_mm[i] as number)) > 0.1);
    if (panned || Math.abs(now.distance_mm - before.distance_mm) > 0.1) this.framed = null;
  }

  private refit(transition: boolean): void {
    const points = this.framed?.what === "points" ? this.framed.points : this.homePoints;
    const { azimuth_deg, elevation_deg } = this.get();
    const [tanX, tanY] = this.tangents();
    const fit = frame(points, azimuth_deg, elevation_deg, tanX, tanY, this.projection);
    if (!fit) return;
    const smallest = SMALLEST_FRAME_M / 2 / Math.min(tanX, tanY);
    const distance = MathUtils.clamp(fit.distance, Math.max(NEAREST_M, smallest), this.controls.maxDistance);
    // Panels cover part of the picture: what is framed belongs in the middle of what is left.
    const { top, right, bottom, left } = this.insets;
    const perPixel = this.metresPerPixel(distance);
    const [x, y] = [((right - left) / 2) * perPixel, ((top - bottom) / 2) * perPixel];
    const [across, up] = orbitAxes(azimuth_deg, elevation_deg);
    const target = fit.target.map((value, k) => value + x * (across[k] as number) + y * (up[k] as number));
    this.moveTo(target as [number, number, number], distance, transition);
  }

  private tangents(): [number, number] {
    const half = halfTangent(this.camera) / palette.camera.fit_margin;
    const { top, right, bottom, left } = this.insets;
    const free = (size: number, taken: number) => Math.max(0.25 * size, size - taken);
    return [(half * free(this.width, left + right)) / this.height, (half * free(this.height, top + bottom)) / this.height];
  }

  private metresPerPixel(distance: number): number {
    return (2 * distance * halfTangent(this.camera)) / this.height;
  }

  private rotateTo(azimuthDeg: number, elevationDeg: number, transition: boolean): void {
    const now = this.controls.getSpherical(new Spherical(), true).theta * RAD2DEG;
    const shortest = now + wrapDegrees(azimuthDeg - now);
    void this.controls.rotateTo(shortest * DEG2RAD, (90 - elevationDeg) * DEG2RAD, transition);
  }

  private moveTo(target: readonly [number, number, number], distance: number, transition: boolean): void {
    void this.controls.moveTo(...target, transition);
    void this.controls.dollyTo(distance, transition);
  }

  private finish(): void {
    const target = this.controls.getTarget(new Vector3(), true);
    const { radius, theta, phi } = this.controls.getSpherical(new Spherical(), true);
    void this.controls.rotateTo(theta, phi, false);
    this.moveTo(target.toArray(), radius, false);
    this.controls.update(0);
  }
}
