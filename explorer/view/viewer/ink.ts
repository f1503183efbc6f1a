/** Lines drawn on surfaces: hidden by what stands in front of them, as wide on the screen however near one looks. */
import { Color, Group, LessEqualDepth } from "three";
import { LineMaterial } from "three/examples/jsm/lines/LineMaterial.js";
import { LineSegments2 } from "three/examples/jsm/lines/LineSegments2.js";
import { LineSegmentsGeometry } from "three/examples/jsm/lines/LineSegmentsGeometry.js";
import palette from "../palette.json";
import { LAYER } from "./actors";
import type { Spot } from "./marks";
import type { Theme } from "./types";

/** Off the surface, or its own triangles would eat the line. */
const LIFT_M = 0.0005;
/** A casing in the colour of the background keeps the line apart from bone, muscle and nerve alike. */
const WIDTHS_PX = { casing: 6, line: 3 } as const;
/** After caps and before outlines. */
const ORDER = { casing: 8, line: 9 } as const;

export class Ink {
  readonly group = new Group();
  private readonly materials = { casing: this.material("casing"), line: this.material("line") };
  private lines: LineSegments2[] = [];

  setTheme(theme: Theme): void {
    const { mark, background } = palette.themes[theme];
    // Written to the target as it is, like the background: no light falls on ink.
    this.materials.line.color = new Color(mark).convertLinearToSRGB();
    this.materials.casing.color = new Color(background[0]).convertLinearToSRGB();
  }

  /** Size of the picture in device pixels and how many of them make a CSS pixel. */
  setSize(width: number, height: number, pixelRatio: number): void {
    for (const key of ["casing", "line"] as const) {
      this.materials[key].resolution.set(width, height);
      this.materials[key].linewidth = WIDTHS_PX[key] * pixelRatio;
    }
  }

  /** Draw these lines and no others. */
  show(strokes: readonly (readonly Spot[])[]): void {
    this.clear();
    const ends = strokes.flatMap((stroke) => stroke.slice(1).flatMap((spot, i) => [...raised(stroke[i] as Spot), ...raised(spot)]));
    if (ends.length === 0) return;
    const geometry = new LineSegmentsGeometry().setPositions(ends);
    this.lines = (["casing", "line"] as const).map((key) => {
      const line = new LineSegments2(geometry, this.materials[key]);
      line.renderOrder = ORDER[key];
      line.layers.set(LAYER.decoration);
      line.matrixWorldAutoUpdate = false;
      line.frustumCulled = false;
      return line;
    });
    this.group.add(...this.lines);
  }

  dispose(): void {
    this.clear();
    for (const material of Object.values(this.materials)) material.dispose();
  }

  private clear(): void {
    for (const line of this.lines) line.removeFromParent();
    this.lines[0]?.geometry.dispose();
    this.lines = [];
  }

  private material(key: keyof typeof ORDER): LineMaterial {
    // The casing leaves no depth, so that the line it is round always covers it.
    return new LineMaterial({ clipping: true, depthFunc: LessEqualDepth, depthWrite: key === "line", polygonOffset: true, polygonOffsetFactor: -2, polygonOffsetUnits: -8 });
  }
}

function raised({ drawn, normal }: Spot): number[] {
  return drawn.clone().addScaledVector(normal, LIFT_M).toArray();
}
