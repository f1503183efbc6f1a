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
import { INITIAL, readPatch } from "../../explorer/view/state";
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
    "cond.herniation": { label: "Disc herniation", aka: ["slipped disc", "worn disc"], also: ["slipped disc"], structures: [{ id: "disc.L4-L5" }, { id: "muscle.psoas" }], summary: "Part of a disc pushes out." },
    "cond.sciatica": { label: "Sciatica", structures: [{ id: "disc.L5-S1" }], summary: "Leg pain." },
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
  assert.equal(first("L4/5"), "disc.L4-L5");
  assert.deepEqual(index.find("psoas").map(({ id }) => id), ["muscle.psoas", "muscle.psoas.left", "muscle.psoas.right"]);
  assert.deepEqual(index.find("   "), []);
});

test("an open condition lights its own and makes the rest faint; isolating shows one alone", () => {
  const lit = draw({ ...INITIAL, condition: "cond.herniation" }, null, CATALOGUE, KIN);
  assert.deepEqual(lit.lit, ["disc.L4-L5", "muscle.psoas.left", "muscle.psoas.right"]);
  assert.equal(lit.visibility.get("muscle.psoas.left"), "show");
  assert.equal(lit.visibility.get("bone.L4"), "ghost");
  const alone = draw({ ...INITIAL, isolate: "bone.L5" }, null, CATALOGUE, KIN);
  assert.deepEqual([...alone.visibility].filter(([, how]) => how !== "hide"), [["bone.L5", "show"]]);
  assert.deepEqual([...namesInView({ ...INITIAL, condition: "cond.herniation" }, null, CATALOGUE, KIN).keys()], ["disc.L4-L5", "muscle.psoas.left"]);
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
