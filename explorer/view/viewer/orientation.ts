/** The small figure that says which way is anterior, right, superior: six letters on the axes, near ones in front. */
import palette from "../palette.json";
import { orbitAxes } from "./frames";
import type { Theme, Vec3 } from "./types";

const SIZE = 84;
const ARM = 28;
const LETTERS = ["A", "P", "R", "L", "S", "I"] as const;
/** Scene axes: x is the patient's left, y superior, z anterior. */
const DIRECTIONS: readonly Vec3[] = [[0, 0, 1], [0, 0, -1], [-1, 0, 0], [1, 0, 0], [0, 1, 0], [0, -1, 0]];

export class Orientation {
  readonly canvas = document.createElement("canvas");
  private drawn = "";

  constructor(private readonly letters: readonly string[] = LETTERS) {
    this.canvas.className = "orientation";
    this.canvas.setAttribute("aria-hidden", "true");
    this.canvas.style.width = this.canvas.style.height = `${SIZE}px`;
  }

  draw(azimuthDeg: number, elevationDeg: number, theme: Theme): void {
    const ratio = window.devicePixelRatio;
    const key = [azimuthDeg.toFixed(1), elevationDeg.toFixed(1), theme, ratio].join();
    const context = this.canvas.getContext("2d");
    if (key === this.drawn || !context) return;
    this.drawn = key;
    this.canvas.width = this.canvas.height = Math.round(SIZE * ratio);
    context.setTransform(ratio, 0, 0, ratio, (SIZE / 2) * ratio, (SIZE / 2) * ratio);
    const [right, up, back] = orbitAxes(azimuthDeg, elevationDeg);
    const dot = (a: Vec3, b: Vec3) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    const arms = DIRECTIONS.map((direction, i) => ({
      letter: this.letters[i] as string,
      x: dot(direction, right) * ARM,
      y: -dot(direction, up) * ARM,
      depth: dot(direction, back),
    })).sort((a, b) => a.depth - b.depth);
    context.textAlign = "center";
    context.textBaseline = "middle";
    const { text: ink, background } = palette.themes[theme];
    // A casing keeps the letters readable on bone and muscle too.
    const halo = background[0] as string;
    context.fillStyle = ink;
    context.lineJoin = "round";
    for (const { letter, x, y, depth } of arms) {
      const near = (depth + 1) / 2;
      // A letter that points at the viewer would only cover the middle; so would its opposite.
      const alpha = Math.abs(depth) > 0.94 ? 0 : 0.3 + 0.7 * near;
      context.globalAlpha = alpha * 0.5;
      context.lineWidth = 1.25;
      context.strokeStyle = ink;
      context.beginPath();
      context.moveTo(x * 0.14, y * 0.14);
      context.lineTo(x * 0.72, y * 0.72);
      context.stroke();
      context.globalAlpha = alpha;
      context.lineWidth = 3;
      context.strokeStyle = halo;
      context.font = `600 ${(10.5 + 2 * near).toFixed(1)}px system-ui, sans-serif`;
      context.strokeText(letter, x, y);
      context.fillText(letter, x, y);
    }
  }
}
