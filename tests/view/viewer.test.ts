// Pure parts of the 3D view, run by Node through test_viewer_units.py.
import assert from "node:assert/strict";
import { test } from "node:test";
import { cavity } from "../../explorer/view/viewer/cavity";
import { breath } from "../../explorer/view/viewer/breath";
import { Emitter } from "../../explorer/view/viewer/emitter";
import { frame, orbitAxes, toRas, toScene, VIEW_NAMES, VIEWS, viewOf, wrapDegrees } from "../../explorer/view/viewer/frames";
import { place, wrap } from "../../explorer/view/viewer/label-places";
import { Occlusion } from "../../explorer/view/viewer/occlusion";
import { nearest, sights } from "../../explorer/view/viewer/picking";
import { barLength } from "../../explorer/view/viewer/scale-bar";
import { tendon } from "../../explorer/view/viewer/tendon";
import { wheelFactor } from "../../explorer/view/viewer/pinch";
import { levels, Quality } from "../../explorer/view/viewer/quality";

const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);

test("the patient's right, front and top are scene -x, z and y, in metres", () => {
  assert.deepEqual(toScene([1000, 0, 0]), [-1, 0, 0]);
  assert.deepEqual(toScene([0, 1000, 0]).map(Math.abs), [0, 0, 1]);
  assert.deepEqual(toRas(...toScene([12, -34, 56])).map(Math.round), [12, -34, 56]);
});

test("azimuth +90 stands on the patient's left, elevation +90 above", () => {
  assert.ok(dot(orbitAxes(90, 0)[2], [1, 0, 0]) > 0.999);
  assert.ok(dot(orbitAxes(0, 90)[2], [0, 1, 0]) > 0.999);
  for (const [a, e] of [[0, 0], [30, 20], [-120, -70]] as const) {
    const axes = orbitAxes(a, e);
    axes.forEach((axis, i) => axes.forEach((other, j) => assert.ok(Math.abs(dot(axis, other) - Number(i === j)) < 1e-12)));
  }
});

test("angles wrap to the half-open turn", () => {
  assert.deepEqual([180, -180, 190, -190, 720].map(wrapDegrees), [180, 180, -170, 170, 0]);
});

test("each named view knows itself and a turned camera is none", () => {
  for (const name of VIEW_NAMES) assert.equal(viewOf(VIEWS[name]), name);
  assert.equal(viewOf({ azimuth_deg: -180, elevation_deg: 0.2 }), "posterior");
  assert.equal(viewOf({ azimuth_deg: 45, elevation_deg: 0 }), null);
});

test("a frame holds all its points and touches one", () => {
  const points = [0, 0, 0, 0.1, 0.6, -0.05, -0.2, 0.3, 0.1];
  const [tanX, tanY] = [0.15, 0.2];
  for (const [a, e] of [[0, 0], [77, 13], [180, -90]] as const) {
    const fit = frame(points, a, e, tanX, tanY);
    assert.ok(fit);
    const [right, up, back] = orbitAxes(a, e);
    let tightest = 0;
    for (let i = 0; i < points.length; i += 3) {
      const p = points.slice(i, i + 3).map((value, k) => value - (fit.target[k] as number));
      const depth = fit.distance - dot(p, back);
      const used = Math.max(Math.abs(dot(p, right)) / (depth * tanX), Math.abs(dot(p, up)) / (depth * tanY));
      assert.ok(used <= 1 + 1e-9);
      tightest = Math.max(tightest, used);
    }
    assert.ok(tightest > 1 - 1e-9, "no farther than need be");
  }
  assert.equal(frame([], 0, 0, 1, 1), null);
});

test("slow frames coarsen at once, fast ones refine after a while, odd ones do nothing", () => {
  const quality = new Quality(2, false);
  assert.deepEqual(quality.moving, { pixelRatio: 2, samples: 4, smooth: false, detail: true });
  quality.feed(100);
  quality.feed(16);
  quality.feed(100);
  assert.equal(quality.level, 0);
  quality.feed(100);
  assert.equal(quality.level, 1);
  for (let i = 0; i < 30; i++) quality.feed(200);
  assert.equal(quality.level, levels(2, false).length - 1, "and never beyond the coarsest");
  assert.deepEqual(quality.still, { pixelRatio: 2, samples: 4, smooth: false, detail: true }, "at rest nothing is spared");
  for (let i = 0; i < 59; i++) quality.feed(10);
  const before = quality.level;
  quality.feed(10);
  assert.equal(quality.level, before - 1);
});

test("without a graphics card nothing is multisampled", () => {
  assert.ok(levels(1, true).every(({ samples }) => samples === 0));
  assert.equal(levels(3, false)[0]?.pixelRatio, 2, "more than two pixels a side are not seen");
});

test("the nearest accepted pixel wins", () => {
  const size = 5;
  const pixels = new Uint8Array(4 * size * size);
  const put = (x: number, y: number, number: number, region = 0) => pixels.set([number % 256, number >> 8, region, 255], 4 * (y * size + x));
  assert.equal(nearest(pixels, size, () => true), null);
  put(4, 2, 300, 7);
  put(2, 4, 1);
  put(1, 2, 2);
  assert.deepEqual(nearest(pixels, size, () => true), { number: 2, region: 0 });
  assert.deepEqual(nearest(pixels, size, (number) => number === 300), { number: 300, region: 7 });
  assert.equal(nearest(pixels, size, (_, distance) => distance === 0), null);
});

/** A square sheet of n by n vertices with a dent in its middle, facing +z. */
function sheet(n: number, depth: number, z = 0, side = 0.06): { points: Float32Array; normals: Float32Array; index: number[] } {
  const points = new Float32Array(3 * n * n);
  const normals = new Float32Array(3 * n * n);
  for (let i = 0; i < n * n; i++) {
    const [x, y] = [(i % n) / (n - 1) - 0.5, Math.floor(i / n) / (n - 1) - 0.5];
    points.set([side * x, side * y, z - depth * Math.exp(-40 * (x * x + y * y))], 3 * i);
    normals.set([0, 0, 1], 3 * i);
  }
  const index = [];
  for (let r = 0; r + 1 < n; r++) for (let c = 0; c + 1 < n; c++) {
    const a = r * n + c;
    index.push(a, a + 1, a + n, a + 1, a + n + 1, a + n);
  }
  return { points, normals, index };
}

test("a dent is a cavity and a bump or a plain is none", () => {
  const n = 21;
  const middle = (n * n - 1) / 2;
  const at = (depth: number) => {
    const { points, normals, index } = sheet(n, depth);
    return cavity(points, normals, index);
  };
  assert.ok((at(0.01)[middle] as number) > 60);
  assert.equal(at(0)[middle], 0);
  assert.equal(at(-0.01)[middle], 0);
});

test("tendon is pale throughout, belly not at all, and one passes softly into the other", () => {
  const n = 21;
  const { index } = sheet(n, 0);
  const at = (region: (column: number) => number) => tendon(Uint8Array.from({ length: n * n }, (_, i) => region(i % n)), index);
  assert.ok(at(() => 0).every((value) => value === 0));
  assert.ok(at(() => 1).every((value) => value === 255));
  const row = [...at((column) => Number(column > 10))].slice(10 * n, 11 * n);
  assert.ok(row.every((value, i) => i === 0 || value >= (row[i - 1] as number)));
  assert.deepEqual([row[5], row[16]], [0, 255]);
  assert.ok(row.filter((value) => value > 0 && value < 255).length >= 4);
});

test("what faces a near wall is darker than what faces the open", async () => {
  const floor = sheet(21, 0);
  const open = (await Occlusion.of([floor], breath())).openness(floor);
  const under = (await Occlusion.of([floor, sheet(21, 0, 0.008)], breath())).openness(floor);
  const middle = (21 * 21 - 1) / 2;
  assert.ok((open[middle] as number) > 240, "a plain does not shade itself");
  assert.ok((under[middle] as number) < 150, `${under[middle]}`);
});

test("a listener taken away hears nothing more", () => {
  const emitter = new Emitter<{ said: [word: string] }>();
  const heard: string[] = [];
  const stop = emitter.on("said", (word) => heard.push(word));
  emitter.emit("said", "one");
  stop();
  emitter.emit("said", "two");
  assert.deepEqual(heard, ["one"]);
});

const label = (x: number, y: number, height = 25) => ({ lines: ["name"], width: 80, height, anchor: { x, y }, left: x - 10, right: x + 10 });
const NONE = { top: 0, right: 0, bottom: 0, left: 0 };

test("labels cover neither each other nor what they name, and stay inside", () => {
  const wanted = Array.from({ length: 24 }, (_, i) => label(i % 2 ? 260 : 340, 300 + 3 * i));
  const placed = place(wanted, 600, 640, NONE);
  assert.equal(placed.length, 24);
  for (const a of placed) {
    assert.ok(a.x >= 0 && a.y >= 0 && a.x + a.width <= 600 && a.y + a.height <= 640);
    assert.ok(a.x >= 350 || a.x + a.width <= 250);
    for (const b of placed) if (a !== b && a.side === b.side) assert.ok(a.y + a.height <= b.y || b.y + b.height <= a.y);
  }
});

test("leader lines of a side do not cross: labels keep the order of their anchors", () => {
  const placed = place([label(300, 500), label(301, 100), label(302, 110), label(303, 105)], 600, 640, NONE);
  const byAnchor = [...placed].sort((a, b) => a.anchor.y - b.anchor.y).map(({ y }) => y);
  assert.deepEqual(byAnchor, [...byAnchor].sort((a, b) => a - b));
});

test("where there is no room the last wanted labels are left out, and panels are kept clear", () => {
  const wanted = Array.from({ length: 30 }, (_, i) => label(300, 10 * i));
  const placed = place(wanted, 600, 400, { ...NONE, top: 100 });
  assert.ok(placed.length < 30 && placed.length >= 9);
  assert.ok(placed.every(({ y }) => y >= 100));
  assert.ok(placed.every(({ anchor }) => anchor.y < 10 * placed.length));
});

test("the columns of a narrow view keep clear of each other", () => {
  const wanted = Array.from({ length: 6 }, (_, i) => label(i % 2 ? 60 : 110, 300 + 2 * i));
  const placed = place(wanted, 190, 640, NONE);
  assert.equal(placed.length, 6);
  for (const a of placed) for (const b of placed) {
    assert.ok(a === b || a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height);
  }
});

test("labels keep clear of what lies over the view", () => {
  const wanted = Array.from({ length: 8 }, (_, i) => label(i % 2 ? 260 : 340, 40 + 3 * i));
  const bar = { left: 0, top: 0, right: 180, bottom: 300 };
  const foot = { left: 350, top: 120, right: 600, bottom: 150 };
  const placed = place(wanted, 600, 640, NONE, [bar, foot]);
  assert.equal(placed.length, 8);
  for (const { x, y, width, height } of placed) {
    for (const box of [bar, foot]) assert.ok(x >= box.right || x + width <= box.left || y >= box.bottom || y + height <= box.top);
  }
});

test("names break at spaces only", () => {
  const measure = (text: string) => text.length;
  assert.deepEqual(wrap("rectus abdominis of the left", measure, 16), ["rectus abdominis", "of the left"]);
  assert.deepEqual(wrap("sternocleidomastoideus", measure, 5), ["sternocleidomastoideus"]);
});

test("a structure is named at a pixel of its own, near the middle of what is seen of it", () => {
  // A ring: its middle is a hole.
  const [columns, rows] = [7, 7];
  const pixels = new Uint8Array(4 * columns * rows);
  for (let i = 0; i < columns * rows; i++) {
    const [x, y] = [i % columns, Math.floor(i / columns)];
    if (Math.max(Math.abs(x - 3), Math.abs(y - 3)) === 2) pixels.set([5, 1, 0, 255], 4 * i);
  }
  const seen = sights(pixels, columns, rows, { x: 4, y: 4 });
  assert.deepEqual([...seen.keys()], [261]);
  const { anchor, left, right } = seen.get(261)!;
  assert.equal(Math.max(Math.abs(anchor.x - 14), Math.abs(anchor.y - 14)), 8);
  assert.deepEqual([left, right], [6, 22]);
});

test("the scale bar is a round length and fits", () => {
  for (const mmPerPixel of [0.02, 0.13, 0.9, 1.7, 4]) {
    const { mm, px } = barLength(mmPerPixel);
    assert.ok([1, 2, 5].includes(mm / 10 ** Math.floor(Math.log10(mm))));
    assert.ok(Math.abs(px * mmPerPixel - mm) < 1e-9 && px <= 96 && px > 96 / 2.6);
  }
});

test("a resting picture is drawn four pixels to one, unless the screen is finer than that", () => {
  assert.deepEqual(new Quality(1, true).fine, { pixelRatio: 2, samples: 0, smooth: false, detail: true });
  assert.equal(new Quality(1, false).fine?.samples, 4);
  assert.equal(new Quality(2, false).fine, null);
});

test("a pinch on a trackpad says by how much, and a wheel cannot leap", () => {
  const wheel = (deltaY: number, ctrlKey: boolean, deltaMode = 0) => wheelFactor({ deltaY, deltaMode, ctrlKey });
  assert.ok(Math.abs(wheel(-100 * Math.log(1.2), true) - 1.2) < 1e-9);
  assert.ok(Math.abs(wheel(100, false) * wheel(-100, false) - 1) < 1e-9);
  assert.equal(wheel(-5000, false), wheel(-200, false));
  assert.ok(wheel(-3, false, 1) > 1.1, "three lines are a notch");
});
