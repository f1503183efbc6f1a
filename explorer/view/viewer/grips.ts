/**
 * Grips by which section planes are dragged along their normals. They are for the pointer alone: the panel of cuts has
 * a slider for each, which is what a keyboard and a screen reader use.
 */
import { Box3, type Plane, Vector3 } from "three";
import palette from "../palette.json";
import { type Eye, metresPerPixel } from "./eye";
import type { Insets, Point2, Section, Theme } from "./types";

const SIZE_PX = 30;
const MARGIN_PX = 8 + SIZE_PX / 2;
/** Pixels to a centimetre of the normal below which it points at the viewer, and dragging up brings the plane nearer. */
const STEEP_PX = 4;
const PROBE_M = 0.01;

export interface Grasp {
  /** The corner of the plane where the grip sits, CSS pixels. */
  readonly at: Point2;
  /** Pixels on the screen for a metre along the normal; null where it points at the viewer. */
  readonly perMetre: Point2 | null;
}

export interface GripView {
  readonly eye: Eye;
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
}

function onScreen(point: Vector3, { eye, width, height }: GripView): Point2 {
  const v = point.clone().project(eye);
  return { x: ((v.x + 1) / 2) * width, y: ((1 - v.y) / 2) * height };
}

/** Where the grip of a plane through a box of things goes: at its rightmost corner, but always in the free part of the view. */
export function grasp(plane: Plane, box: Box3, view: GripView): Grasp {
  const { min, max } = box;
  const corners = [0, 1, 2, 3, 4, 5, 6, 7].map((k) => new Vector3(k & 1 ? max.x : min.x, k & 2 ? max.y : min.y, k & 4 ? max.z : min.z));
  const feet = corners.map((corner) => plane.projectPoint(corner, new Vector3()));
  const places = feet.map((foot) => ({ foot, at: onScreen(foot, view) }));
  const { foot, at } = places.reduce((best, place) => (place.at.x > best.at.x ? place : best));
  const ahead = onScreen(foot.clone().addScaledVector(plane.normal, PROBE_M), view);
  const perMetre = { x: (ahead.x - at.x) / PROBE_M, y: (ahead.y - at.y) / PROBE_M };
  const { insets, width, height } = view;
  const clamp = (value: number, low: number, high: number) => Math.min(Math.max(low, high), Math.max(low, value));
  return {
    at: {
      x: clamp(at.x, insets.left + MARGIN_PX, width - insets.right - MARGIN_PX),
      y: clamp(at.y, insets.top + MARGIN_PX, height - insets.bottom - MARGIN_PX),
    },
    perMetre: Math.hypot(perMetre.x, perMetre.y) * PROBE_M < STEEP_PX ? null : perMetre,
  };
}

/** Metres along the plane's normal for a drag of so many pixels. */
export function dragged({ perMetre }: Grasp, drag: Point2, plane: Plane, eye: Eye, height: number): number {
  if (perMetre) return (drag.x * perMetre.x + drag.y * perMetre.y) / (perMetre.x ** 2 + perMetre.y ** 2);
  const towards = eye.getWorldDirection(new Vector3()).negate().dot(plane.normal);
  const foot = plane.projectPoint(eye.position, new Vector3());
  return -drag.y * Math.sign(towards) * metresPerPixel(eye, height, foot);
}

export type OnSection = (index: number, offsetMm: number, last: boolean) => void;

export class Grips {
  readonly element = document.createElement("div");
  private grips: HTMLElement[] = [];
  private sections: readonly Section[] = [];
  private planes: readonly Plane[] = [];
  private view: GripView | null = null;
  private box = new Box3();

  constructor(private readonly onSection: OnSection) {
    this.element.className = "grips";
    this.element.setAttribute("aria-hidden", "true");
  }

  /** Sections and, in the same order, the planes that stand for them. */
  set(sections: readonly Section[], planes: readonly Plane[]): void {
    this.sections = sections;
    this.planes = planes;
    while (this.grips.length < sections.length) this.add(this.grips.length);
    this.grips.forEach((grip, i) => (grip.hidden = !sections[i]?.grip));
  }

  get shown(): readonly HTMLElement[] {
    return this.grips.filter((grip) => !grip.hidden);
  }

  /** Put the grips where their planes stand in the picture; `box` is only asked for if there are any. */
  draw(view: GripView, box: () => Box3, theme: Theme): void {
    this.view = view;
    if (this.grips.every((grip) => grip.hidden)) return;
    this.box = box();
    const { text, background } = palette.themes[theme];
    this.element.style.setProperty("--ink", text);
    this.element.style.setProperty("--paper", background[0] as string);
    this.grips.forEach((grip, i) => {
      const plane = this.planes[i];
      if (grip.hidden || !plane) return;
      const { at, perMetre } = grasp(plane, this.box, view);
      const angle = perMetre ? Math.atan2(perMetre.y, perMetre.x) : Math.PI / 2;
      grip.style.transform = `translate(${(at.x - SIZE_PX / 2).toFixed(1)}px, ${(at.y - SIZE_PX / 2).toFixed(1)}px) rotate(${angle.toFixed(3)}rad)`;
    });
  }

  private add(index: number): void {
    const grip = document.createElement("div");
    grip.className = "grip";
    grip.hidden = true;
    grip.addEventListener("pointerdown", (event) => this.begin(index, event));
    this.element.append(grip);
    this.grips.push(grip);
  }

  /** A drag counts from where the plane stood when it began, so that rounding of offsets does not add up. */
  private begin(index: number, down: PointerEvent): void {
    const { view } = this;
    const [grip, plane, section] = [this.grips[index], this.planes[index]?.clone(), this.sections[index]];
    if (!view || !grip || !plane || !section || down.button !== 0) return;
    down.preventDefault();
    grip.setPointerCapture(down.pointerId);
    const hold = grasp(plane, this.box, view);
    const length = Math.hypot(...section.normal);
    let offset = section.offset_mm;
    const move = (event: PointerEvent) => {
      const drag = { x: event.clientX - down.clientX, y: event.clientY - down.clientY };
      // The kept side of a plane is where its normal points, a section's normal points at what is taken away.
      offset = section.offset_mm - 1000 * length * dragged(hold, drag, plane, view.eye, view.height);
      this.onSection(index, offset, false);
    };
    const end = () => {
      grip.removeEventListener("pointermove", move);
      grip.removeEventListener("lostpointercapture", end);
      this.onSection(index, offset, true);
    };
    grip.addEventListener("pointermove", move);
    grip.addEventListener("lostpointercapture", end);
  }
}
