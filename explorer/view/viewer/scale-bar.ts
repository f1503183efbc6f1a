/** A bar of a round length, true at the depth of what the camera looks at. */
import type { Theme } from "./types";
import palette from "../palette.json";

const LENGTHS_MM = [1, 2, 5, 10, 20, 50, 100, 200, 500] as const;
const LONGEST_PX = 96;

/** The longest round length that fits, and how many CSS pixels it takes. */
export function barLength(mmPerPixel: number, longestPx = LONGEST_PX): { mm: number; px: number } {
  const mm = LENGTHS_MM.findLast((length) => length / mmPerPixel <= longestPx) ?? LENGTHS_MM[0];
  return { mm, px: mm / mmPerPixel };
}

export class ScaleBar {
  readonly element = document.createElement("div");
  private shown = "";

  constructor() {
    this.element.className = "scale-bar";
    this.element.setAttribute("aria-hidden", "true");
  }

  draw(mmPerPixel: number, theme: Theme): void {
    const { mm, px } = barLength(mmPerPixel);
    const key = `${mm} ${px.toFixed(0)} ${theme}`;
    if (key === this.shown) return;
    this.shown = key;
    this.element.style.width = `${px.toFixed(0)}px`;
    const { text, background } = palette.themes[theme];
    this.element.style.color = text;
    this.element.style.setProperty("--paper", background[0] as string);
    this.element.textContent = mm >= 10 ? `${mm / 10} cm` : `${mm} mm`;
  }
}
