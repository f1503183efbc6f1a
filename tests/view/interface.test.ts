// Pure parts of the interface, run by Node through test_viewer_units.py.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createActions } from "../../explorer/view/actions";
import { type Known, readAddress, writeAddress } from "../../explorer/view/address";
import { type Catalogue, inRegister, readCatalogue, subjectOf } from "../../explorer/view/catalogue";
import { createHistory } from "../../explorer/view/history";
import { kinship } from "../../explorer/view/kinship";
import { readIncoming } from "../../explorer/view/protocol";
import { draw, namesInView } from "../../explorer/view/scene";
import { normalise, searchIndex } from "../../explorer/view/search";
import type { Mark, Place } from "../../explorer/view/seen";
import { captured, restored } from "../../explorer/view/sharing";
import { INITIAL, PEEL_STEPS, type State, readPatch } from "../../explorer/view/state";
import { connectSpeech } from "../../explorer/view/speech";
import { createStore } from "../../explorer/view/store";
import { pathTo, rowsOf, treeOf } from "../../explorer/view/tree";
import { SPANISH } from "../../explorer/view/ui/spanish";
import { ENGLISH, translator } from "../../explorer/view/ui/strings";

const bone = (level: string) => ({ label: `Bone ${level}`, kind: "bone", layer: "bones", region: "lumbar", parent: "region.lumbar", level, solid: true });
const disc = (upper: string, lower: string) => ({
  label: `Disc between ${upper} and ${lower}`, kind: "disc", layer: "discs", region: "lumbar", parent: "region.lumbar",
  level: upper, between: [`bone.${upper}`, `bone.${lower}`], synonyms: ["cushion"], solid: true,
});
const pair = (name: string, label: string) => ({
  [name]: { label, latin: "Musculus psoas major", kind: "group", layer: "muscles", region: "trunk", members: [`${name}.left`, `${name}.right`], solid: false },
  [`${name}.left`]: { label: `${label}, left`, kind: "muscle", layer: "muscles", region: "trunk", parent: name, side: "left", solid: true },
  [`${name}.right`]: { label: `${label}, right`, kind: "muscle", layer: "muscles", region: "trunk", parent: name, side: "right", solid: true },
});

const CATALOGUE: Catalogue = readCatalogue({
  structures: {
    "region.lumbar": { label: "Low back", kind: "region", region: "lumbar", members: ["bone.L4", "disc.L4-L5", "bone.L5", "disc.L5-S1"], solid: false },
    "bone.L4": bone("L4"),
    "disc.L4-L5": disc("L4", "L5"),
    "bone.L5": bone("L5"),
    "disc.L5-S1": disc("L5", "S1"),
    ...pair("muscle.psoas", "Psoas"),
  },
  conditions: {
    "cond.herniation": { label: "Disc herniation", aka: ["slipped disc", "worn disc"], also: ["slipped disc"], asked: ["coccyx abs"], structures: [{ id: "disc.L4-L5" }, { id: "muscle.psoas" }], summary: "Part of a disc pushes out." },
    "cond.sciatica": { label: "Sciatica", aka: ["abscess"], structures: [{ id: "disc.L5-S1" }], summary: "Leg pain." },
  },
  exercises: { "ex.walk": { label: "Walking", structures: [{ id: "muscle.psoas" }], steps: ["Walk."] } },
  tree: [
    { id: "tree.lumbar", label: "Low back", region: "lumbar", children: [
      { id: "tree.lumbar.bones", label: "Bones", layer: "bones", children: [{ id: "bone.L4", label: "L4" }, { id: "bone.L5", label: "L5" }] },
      { id: "tree.lumbar.discs", label: "Discs", layer: "discs", children: [{ id: "disc.L4-L5", label: "L4-L5" }] },
    ] },
    { id: "tree.trunk", label: "Trunk", region: "trunk", children: [
      { id: "tree.trunk.muscles", label: "Muscles", layer: "muscles", children: [
        { id: "muscle.psoas", label: "Psoas", children: [{ id: "muscle.psoas.left", label: "left" }] },
      ] },
    ] },
  ],
});
const KIN = kinship(CATALOGUE.structures);
const KNOWN: Known = {
  structure: (id) => subjectOf(CATALOGUE, id) === "structure",
  condition: (id) => subjectOf(CATALOGUE, id) === "condition",
  exercise: (id) => subjectOf(CATALOGUE, id) === "exercise",
  page: (id) => id === "tour.walk",
};

function reader() {
  const store = createStore();
  store.catalogue.value = CATALOGUE;
  const history = createHistory(store);
  return { store, history, actions: createActions(store, { value: null, peek: () => null } as never, history) };
}

test("a state that cannot be shown is named, the rest of it is kept", () => {
  const { patch, problems } = readPatch({ selected: "bone.L4", view: "sideways", camera: { target_mm: [1, 2, Infinity] }, theme: 3, unknown: 1 });
  assert.deepEqual(patch, { selected: "bone.L4" });
  assert.deepEqual(problems.map((problem) => problem.split(" ")[0]), ["state.view", "state.camera", "state.theme"]);
});

const PLACE: Place = { id: "disc.L4-L5", point_mm: [1, 2.5, -3] };
const MARKS: readonly Mark[] = [
  { id: "m1", kind: "pin", at: [PLACE], text: "here" },
  { id: "m2", kind: "angle", at: [PLACE, PLACE, PLACE], text: "" },
];
const FULL: State = {
  ...INITIAL,
  selected: "disc.L4-L5", also: ["bone.L4", "bone.L5"], page: { kind: "tour", id: "tour.walk", step: 2 },
  visibility: { "bone.L4": "ghost" }, isolate: ["bone.L4", "bone.L5"], peel: 3, explode: 0.35,
  cuts: { transverse: { at_mm: -2.5, flipped: true, along: "disc.L4-L5" }, sagittal: { at_mm: 4, flipped: false, along: null } },
  projection: "parallel", labels: false, marks: MARKS,
  camera: { target_mm: [1, 2, 3], azimuth_deg: 40, elevation_deg: -5.25, distance_mm: 300 },
};

test("everything that is seen is captured, and restored as it was; the reader's own settings stay", () => {
  const { patch, problems } = restored(captured({ ...FULL, theme: "dark", language: "es" }), KNOWN);
  assert.deepEqual(problems, []);
  assert.deepEqual({ ...INITIAL, ...patch }, FULL);
});

test("a captured view of version 1 is brought to ours", () => {
  const old = { version: 1, selected: "bone.L4", isolate: "bone.L5", visibility: { "layer:bones": "ghost" } };
  const shown = (view: unknown) => ({ ...INITIAL, ...restored(JSON.stringify(view), KNOWN).patch });
  assert.deepEqual(shown(old), { ...INITIAL, selected: "bone.L4", isolate: ["bone.L5"], visibility: old.visibility });
  assert.deepEqual(shown({ version: 1, isolate: null }), INITIAL);
  assert.ok("marks" in restored(JSON.stringify(old), KNOWN).patch, "what it does not name is as at the start");
});

test("what cannot be restored is refused whole, and why is said", () => {
  const refused: readonly (readonly [unknown, RegExp])[] = [
    [{ version: 3 }, /version: expected 1 to 2, got 3/],
    [{ version: "2" }, /version/],
    [{}, /object with a version/],
    [[], /object with a version/],
    [{ ...FULL, selected: "bone.L9" }, /"bone.L9"/],
    [{ ...FULL, peel: PEEL_STEPS + 1 }, /state\.peel/],
    [{ ...FULL, peel: 1.5 }, /state\.peel/],
    [{ ...FULL, explode: 2 }, /state\.explode/],
    [{ ...FULL, cuts: { oblique: { at_mm: 0 } } }, /state\.cuts/],
    [{ ...FULL, cuts: { coronal: { at_mm: "0" } } }, /state\.cuts/],
    [{ ...FULL, cuts: { coronal: { at_mm: 0, along: "disc.L9" } } }, /"disc.L9"/],
    [{ ...FULL, marks: [{ id: "m1", kind: "angle", at: [PLACE, PLACE] }] }, /state\.marks/],
    [{ ...FULL, marks: [MARKS[0], MARKS[0]] }, /state\.marks/],
    [{ ...FULL, marks: [{ ...MARKS[0], at: [{ ...PLACE, id: "nose" }] }] }, /"nose"/],
    [{ ...FULL, page: { kind: "tour", id: "tour.none" } }, /"tour.none"/],
    [{ ...FULL, camera: { ...FULL.camera, elevation_deg: 91 } }, /state\.camera/],
  ];
  for (const [raw, why] of refused) {
    const { patch, problems } = restored(JSON.stringify(raw), KNOWN);
    assert.deepEqual(patch, {}, String(why));
    assert.match(problems.join(" "), why);
  }
  assert.match(restored("{", KNOWN).problems.join(), /^JSON: /);
});

test("the address says all but marks, and where the camera is only if asked to", () => {
  const query = writeAddress(FULL, "", { camera: true });
  const { patch, problems } = readAddress(query, KNOWN);
  assert.deepEqual(problems, []);
  assert.deepEqual({ ...INITIAL, ...patch, marks: MARKS }, FULL);
  assert.ok(!writeAddress(FULL).includes("camera"));
  const nonsense = readAddress("cut=oblique:3,transverse:x&peel=99&explode=a&labels=maybe&camera=1,2&step=x&tour=tour.walk&also=nose&projection=fish", KNOWN);
  assert.deepEqual(nonsense.patch, {});
  assert.deepEqual(nonsense.problems.map(({ word }) => word), ["cut", "peel", "explode", "labels", "camera", "tour", "also", "projection"]);
});

test("an address says what the state says, and keeps words that are not ours", () => {
  const state = { ...INITIAL, selected: "disc.L4-L5", view: "left", visibility: { "layer:bones": "hide", "bone.L4": "show" } } as const;
  const query = writeAddress(state, "?utm=1&select=bone.L5");
  assert.equal(query, "utm=1&select=disc.L4-L5&view=left&show=bone.L4&hide=layer:bones");
  const { patch, problems } = readAddress(query, KNOWN);
  assert.deepEqual(problems, []);
  assert.deepEqual({ ...INITIAL, ...patch }, state);
  assert.equal(writeAddress(INITIAL), "");
});

test("a hostile address changes nothing and is told", () => {
  const { patch, problems } = readAddress("select=<img onerror=alert(1)>&view=__proto__&theme=constructor&hide=nothing,bone.L4", KNOWN);
  assert.deepEqual(patch, { visibility: { "bone.L4": "hide" } });
  assert.deepEqual(problems.map(({ word }) => word), ["select", "view", "theme", "hide"]);
  assert.deepEqual(readAddress(`select=${"x".repeat(9000)}`, KNOWN).patch, {});
});

test("pieces, neighbours and the other side follow from the records", () => {
  assert.deepEqual(KIN.pieces("muscle.psoas"), ["muscle.psoas.left", "muscle.psoas.right"]);
  assert.deepEqual(KIN.pieces("nothing"), []);
  assert.deepEqual([KIN.neighbours("disc.L4-L5").above, KIN.neighbours("disc.L4-L5").below], ["bone.L4", "bone.L5"]);
  assert.deepEqual(KIN.neighbours("bone.L5").touching, ["disc.L4-L5", "disc.L5-S1"]);
  assert.equal(KIN.neighbours("muscle.psoas.left").opposite, "muscle.psoas.right");
  const loop = kinship(readCatalogue({ structures: { a: { parent: "b", members: ["b"] }, b: { parent: "a", members: ["a"] } } }).structures);
  assert.deepEqual(loop.pieces("a"), []);
  assert.deepEqual(kinship({}).pieces("bone.L4"), ["bone.L4"]);
});

test("levels are found however they are written", () => {
  for (const text of ["L4/5", "l4 5", "L4-L5", "L4 to L5", "l4 and l5"]) assert.equal(normalise(text), "l4-l5", text);
  assert.equal(normalise("L5/1"), "l5-s1");
  assert.equal(normalise("T12/1"), "t12-l1");
  assert.equal(normalise("Café 45"), "cafe 45");
});

test("search forgives, knows other names, and puts pairs before their halves", () => {
  const index = searchIndex(CATALOGUE);
  const first = (query: string) => index.find(query)[0]?.id;
  assert.equal(first("slipped disk"), "cond.herniation");
  assert.equal(index.find("sliped disc")[0]?.alias, "slipped disc");
  assert.deepEqual(index.find("worn disc").map(({ id, alias }) => [id, alias])[0], ["cond.herniation", null]);
  assert.equal(first("siatica"), "cond.sciatica");
  for (const written of ["syatika", "sci", "scia"]) assert.equal(first(written), "cond.sciatica", written);
  for (const written of ["coxyx", "coccyx", "coc"]) assert.equal(first(written), "cond.herniation", written);
  assert.deepEqual(index.find("abs").map(({ id }) => id), ["cond.herniation", "cond.sciatica"]);
  assert.equal(first("L4/5"), "disc.L4-L5");
  assert.deepEqual(index.find("psoas").map(({ id }) => id), ["muscle.psoas", "muscle.psoas.left", "muscle.psoas.right"]);
  assert.deepEqual(index.find("   "), []);
});

test("a card can ask for what covers its subject to be faint or away", () => {
  const about = { ...CATALOGUE.conditions["cond.herniation"]!, view: { ghost: ["muscle.psoas"], hide: ["bone.L4"] } };
  const catalogue = { ...CATALOGUE, conditions: { ...CATALOGUE.conditions, "cond.herniation": about } };
  const open = draw({ ...INITIAL, condition: "cond.herniation" }, catalogue, KIN);
  assert.deepEqual(open.lit, ["disc.L4-L5"]);
  assert.equal(open.visibility.get("muscle.psoas.left"), "ghost");
  assert.equal(open.visibility.get("bone.L4"), "hide");
});

test("an open condition lights its own and makes the rest faint; isolating shows one alone", () => {
  const lit = draw({ ...INITIAL, condition: "cond.herniation" }, CATALOGUE, KIN);
  assert.deepEqual(lit.lit, ["disc.L4-L5", "muscle.psoas.left", "muscle.psoas.right"]);
  assert.equal(lit.visibility.get("muscle.psoas.left"), "show");
  assert.equal(lit.visibility.get("bone.L4"), "ghost");
  const alone = draw({ ...INITIAL, isolate: ["bone.L5"] }, CATALOGUE, KIN);
  assert.deepEqual([...alone.visibility].filter(([, how]) => how !== "hide"), [["bone.L5", "show"]]);
  assert.deepEqual([...namesInView({ ...INITIAL, condition: "cond.herniation" }, CATALOGUE, KIN).keys()], ["disc.L4-L5", "muscle.psoas.left"]);
});

test("choosing shows what was hidden, hiding a group forgets its parts, and undo brings all back", () => {
  const { store, actions, history } = reader();
  actions.setVisible(["disc.L4-L5"], "ghost");
  actions.setVisible(["region.lumbar"], "hide");
  assert.deepEqual(store.state.peek().visibility, { "region.lumbar": "hide" });
  actions.select("bone.L5");
  assert.equal(store.drawn.peek().visibility.get("bone.L5"), "show");
  assert.equal(store.drawn.peek().visibility.get("bone.L4"), "hide");
  history.undo();
  history.undo();
  assert.deepEqual(store.state.peek().visibility, { "disc.L4-L5": "ghost" });
  history.redo();
  assert.deepEqual(store.state.peek().visibility, { "region.lumbar": "hide" });
});

test("what lies inside another comes to light when that is hidden alone, and goes with its group and layer", () => {
  const core = { ...CATALOGUE.structures["disc.L4-L5"]!, label: "Core", kind: "nucleus", parent: "disc.L4-L5", members: [] };
  const structures = { ...CATALOGUE.structures, "disc.L4-L5": { ...CATALOGUE.structures["disc.L4-L5"]!, members: ["core"] }, core };
  const [lumbar, ...others] = CATALOGUE.tree;
  const twigs = (lumbar?.children ?? []).map((twig) => (twig.layer === "discs" ? { ...twig, children: [{ id: "disc.L4-L5", label: "L4-L5", children: [{ id: "core", label: "Core" }] }] } : twig));
  const { store, actions } = reader();
  store.catalogue.value = { ...CATALOGUE, structures, tree: [{ ...lumbar!, children: twigs }, ...others] };
  const kin = store.kin.peek();
  assert.deepEqual([kin.pieces("disc.L4-L5"), kin.pieces("core")], [["disc.L4-L5", "core"], ["core"]]);
  assert.deepEqual([kin.ancestors("core"), kin.groups("core")], [["region.lumbar", "disc.L4-L5"], ["region.lumbar"]]);
  assert.deepEqual(kin.neighbours("bone.L4").touching, ["disc.L4-L5"]);
  const seen = () => ["disc.L4-L5", "core"].map((id) => store.drawn.peek().visibility.get(id));
  for (const how of ["hide", "ghost"] as const) {
    actions.setVisible(["disc.L4-L5"], how);
    assert.deepEqual(seen(), [how, "show"]);
  }
  actions.setVisible(["core"], "hide");
  actions.setVisible(["disc.L4-L5"], "hide");
  assert.deepEqual(seen(), ["hide", "hide"], "what was hidden by itself stays so");
  actions.select("disc.L4-L5");
  assert.deepEqual(seen(), ["show", "show"]);
  assert.deepEqual(store.drawn.peek().selected, ["disc.L4-L5", "core"]);
  for (const names of [["layer:discs"], ["region.lumbar"]]) {
    actions.showAll();
    actions.select(null);
    actions.setVisible(names, "hide");
    assert.deepEqual(seen(), ["hide", "hide"]);
  }
  actions.isolate(["disc.L4-L5"]);
  assert.deepEqual(seen(), ["show", "show"]);
  for (const arrangement of ["region", "layer"] as const) {
    const nodes = treeOf(store.catalogue.peek(), kin, arrangement, (_, name) => name);
    const keys = pathTo(nodes, "disc.L4-L5");
    const { node } = rowsOf(nodes, new Set(keys)).find((row) => row.node.id === "disc.L4-L5")!;
    assert.deepEqual([node.names, node.pieces], [["disc.L4-L5", "core"], ["disc.L4-L5", "core"]]);
    assert.equal(pathTo(nodes, "core").length, keys.length + 1);
  }
});

test("coverings come off one after the other down to bone, and layer switches outrank them", () => {
  const seen = (state: Partial<State>) => draw({ ...INITIAL, ...state }, CATALOGUE, KIN).visibility;
  assert.equal(seen({}).get("muscle.psoas.left"), "hide");
  assert.equal(seen({ peel: 0 }).get("muscle.psoas.left"), "show");
  const last = seen({ peel: PEEL_STEPS });
  assert.deepEqual([...last].filter(([, how]) => how !== "hide").map(([id]) => id), ["bone.L4", "bone.L5"]);
  assert.equal(seen({ peel: PEEL_STEPS, visibility: { "layer:discs": "show" } }).get("disc.L4-L5"), "show");
});

test("several are chosen together, one after the other let go, and isolated at once", () => {
  const { store, actions } = reader();
  actions.select("bone.L4");
  actions.selectAlso(["disc.L4-L5"]);
  assert.deepEqual([store.state.peek().selected, store.state.peek().also], ["disc.L4-L5", ["bone.L4"]]);
  assert.deepEqual(store.drawn.peek().selected, ["disc.L4-L5", "bone.L4"]);
  actions.isolate(["disc.L4-L5", "bone.L4"]);
  assert.equal(store.drawn.peek().visibility.get("bone.L5"), "hide");
  actions.selectAlso(["disc.L4-L5"]);
  assert.deepEqual([store.state.peek().selected, store.state.peek().also], ["bone.L4", []]);
  actions.select("bone.L5");
  assert.deepEqual(store.state.peek().isolate, []);
});

test("marks are made place by place, noted, removed, and undone", () => {
  const { store, actions, history } = reader();
  const marks = () => store.state.peek().marks;
  actions.use("distance");
  actions.place(PLACE);
  assert.deepEqual([marks(), store.begun.peek()], [[], [PLACE]]);
  actions.place({ ...PLACE, point_mm: [0.04, 1 / 3, 9.96] });
  assert.deepEqual(marks().map(({ kind, at }) => [kind, at[1]?.point_mm]), [["distance", [0, 0.3, 10]]]);
  actions.use("pin");
  actions.place(PLACE);
  actions.noteMark("m2", "look");
  actions.removeMark("m1");
  assert.deepEqual(marks(), [{ id: "m2", kind: "pin", at: [PLACE], text: "look" }]);
  history.undo();
  history.undo();
  assert.deepEqual(marks().map(({ id, text }) => [id, text]), [["m1", ""], ["m2", ""]]);
  actions.draw(Array.from({ length: 3000 }, (_, x) => ({ id: "bone.L4", point_mm: [x, 0, 0] as const })));
  const line = marks().at(-1)?.at ?? [];
  assert.deepEqual([line.length, line[0]?.point_mm[0], line.at(-1)?.point_mm[0]], [500, 0, 2999]);
  assert.deepEqual(readPatch({ marks: marks() }).problems, []);
});

test("cuts, lens, names, coverings and pages are undone and redone; a slider that is moved on is one step", () => {
  const { store, actions, history } = reader();
  actions.cut("coronal", true);
  actions.cut("coronal", { at_mm: 3, flipped: false, along: null });
  actions.cut("coronal", { at_mm: 9, flipped: false, along: null });
  actions.setProjection("parallel");
  actions.setLabels(false);
  actions.explode(0.1);
  actions.explode(0.4);
  actions.peel(2);
  const made = store.state.peek();
  const steps: unknown[] = [];
  while (history.canUndo.peek()) {
    history.undo();
    const { cuts, projection, labels, explode, peel } = store.state.peek();
    steps.push([cuts.coronal?.at_mm ?? null, projection, labels, explode, peel]);
  }
  assert.deepEqual(steps, [
    [9, "parallel", false, 0.4, null],
    [9, "parallel", false, 0, null],
    [9, "parallel", true, 0, null],
    [9, "perspective", true, 0, null],
    [0, "perspective", true, 0, null],
    [null, "perspective", true, 0, null],
  ]);
  while (history.canRedo.peek()) history.redo();
  assert.deepEqual(store.state.peek(), made);
});

test("what is said when something changes", () => {
  const { store, actions } = reader();
  connectSpeech(store, () => translator({}));
  const said = (act: () => void): string => (act(), store.spoken.peek());
  assert.equal(said(() => actions.select("bone.L4")), "Selected: Bone L4. No conditions.");
  assert.equal(said(() => actions.selectAlso(["bone.L5"])), "2 parts chosen. Last: Bone L5.");
  assert.equal(said(() => actions.isolate(["bone.L4", "bone.L5"])), "Only 2 parts are shown.");
  assert.equal(said(() => actions.setVisible(["bone.L4"], "ghost")), "Everything is shown again. Faded: Bone L4.");
  assert.equal(said(() => actions.cut("sagittal", true)), "Cut: From front to back.");
  assert.equal(said(() => actions.cut("sagittal", false)), "Cut ended: From front to back.");
  assert.equal(said(() => actions.peel(2)), `Coverings taken off: 2 of ${PEEL_STEPS}.`);
  assert.equal(said(() => actions.use("pin")), "Tool: Place pins.");
  assert.equal(said(() => actions.place(PLACE)), "Pin 1 on Disc between L4 and L5.");
  assert.equal(said(() => actions.removeMarks()), "Mark removed. Marks left: 0.");
  const arrived = { target_mm: [0, 0, 100] as [number, number, number], azimuth_deg: 0, elevation_deg: 0, distance_mm: 500 };
  const flown = said(() => store.update({ view: "anterior", camera: arrived }));
  assert.equal(flown, "Mark removed. Marks left: 0.", "where a flight has ended talks over nothing");
  assert.equal(said(() => actions.setView("left")), "View: Left side.");
  assert.equal(said(() => actions.openCondition("cond.herniation")), "Opened: Disc herniation.");
});

test("everyone hears of changes in the order in which they were made", () => {
  const { store } = reader();
  const heard: string[] = [];
  store.onChange(({ patch }) => {
    if (patch.condition) store.update({ view: "left" });
  });
  store.onChange(({ patch }) => heard.push(Object.keys(patch).join()));
  store.update({ condition: "cond.sciatica" });
  assert.deepEqual(heard, ["condition", "view"]);
});

test("who is told first hears of a change before it is drawn, and in the same order", () => {
  const { store } = reader();
  const heard: string[] = [];
  store.state.subscribe(({ selected, view }) => heard.push(`drawn ${selected} ${view}`));
  store.onChange(({ patch }) => {
    if (patch.selected) store.update({ view: "left" });
  });
  store.onChange(({ patch }) => heard.push(`told ${Object.keys(patch).join()}`), true);
  heard.length = 0;
  store.update({ selected: "bone.L4" });
  assert.deepEqual(heard, ["told selected", "drawn bone.L4 null", "told view", "drawn bone.L4 left"]);
});

test("escape leaves the innermost first", () => {
  const { store, actions } = reader();
  actions.openCondition("cond.herniation");
  actions.openExercise("ex.walk");
  actions.select("bone.L4");
  const left: unknown[] = [];
  while (actions.escape()) left.push([store.state.peek().selected, store.state.peek().exercise, store.state.peek().condition]);
  assert.deepEqual(left, [[null, "ex.walk", "cond.herniation"], [null, null, "cond.herniation"], [null, null, null]]);
});

test("the tree opens to what is chosen, by region and by layer", () => {
  const label = (_: string, name: string) => name;
  for (const arrangement of ["region", "layer"] as const) {
    const nodes = treeOf(CATALOGUE, KIN, arrangement, label);
    const path = pathTo(nodes, "muscle.psoas.left");
    const rows = rowsOf(nodes, new Set(path.slice(0, -1)));
    assert.equal(rows.at(-1)?.node.id, "muscle.psoas.left", arrangement);
    assert.equal(rows.at(-1)?.depth, 4);
    assert.equal(rowsOf(nodes, new Set()).length, nodes.length);
  }
});

test("bytes are found in whatever shape a host sends them", () => {
  const bytes = new Uint8Array([0, 1, 2, 3]);
  const view = readIncoming({ type: "asset", name: "a", bytes: bytes.subarray(1) });
  assert.ok(view?.type === "asset");
  assert.deepEqual([...new Uint8Array(view.bytes)], [1, 2, 3]);
  const text = readIncoming({ type: "picture", seq: 1, png: btoa("hi") });
  assert.ok(text?.type === "picture");
  assert.equal(text.png.byteLength, 2);
  assert.equal(readIncoming({ type: "asset", name: "a" }), null);
  assert.equal(readIncoming("asset"), null);
});

test("words come from the catalogue first, in the register asked for", () => {
  const t = translator({ "app.close": "Cerrar" });
  assert.equal(t("app.close"), "Cerrar");
  assert.equal(t("tour.step", { n: 1, total: 7 }), "Step 1 of 7");
  assert.equal(t("search.none", { query: "{query}" }), "Nothing found for “{query}”.");
  assert.equal(inRegister({ plain: "soft", clinical: "nucleus" }, "clinical"), "nucleus");
  assert.equal(inRegister({ plain: "soft" }, "clinical"), "soft");
});

test("Spanish speaks of nothing English does not, fills the same places, and leaves warning signs in English", () => {
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  for (const [key, text] of Object.entries(SPANISH)) {
    assert.deepEqual(places(text), places(ENGLISH[key as keyof typeof ENGLISH] ?? "missing"), key);
    assert.ok(!key.startsWith("flags."), key);
  }
  assert.equal(translator({}, "es-MX")("app.close"), "Cerrar");
  assert.equal(translator({}, "es")("flags.do"), ENGLISH["flags.do"]);
  assert.equal(translator({}, "xx")("app.close"), "Close");
});
