// The tree of parts, by region or by layer, flattened to the rows that are open.
import type { Branch, Catalogue } from "./catalogue";
import type { Kinship } from "./kinship";

export type Arrangement = "region" | "layer";

export interface Node {
  /** Unique in the tree. */
  readonly key: string;
  /** The structure it stands for; null for a heading. */
  readonly id: string | null;
  readonly label: string;
  /** Names to set in `state.visibility` to show or hide it. */
  readonly names: readonly string[];
  readonly pieces: readonly string[];
  readonly children: readonly Node[];
}

export interface Row {
  readonly node: Node;
  readonly depth: number;
  readonly place: number;
  readonly siblings: number;
  readonly parent: string | null;
}

type Label = (kind: "region" | "layer", name: string) => string;

function leaf(branch: Branch, under: string, kin: Kinship): Node {
  const children = (branch.children ?? []).map((child) => leaf(child, `${under}/${branch.id}`, kin));
  const pieces = kin.pieces(branch.id);
  // A tick stands for all that is listed under it; the entry of a solid does not speak for what lies inside it.
  const names = pieces.includes(branch.id) ? pieces : [branch.id];
  return { key: `${under}/${branch.id}`, id: branch.id, label: branch.label, names, pieces, children };
}

function heading(key: string, label: string, children: readonly Node[], id: string | null, names?: string[]): Node {
  return {
    key,
    id,
    label,
    names: names ?? children.flatMap((child) => child.names),
    pieces: [...new Set(children.flatMap((child) => child.pieces))],
    children,
  };
}

/** The structure that is a region as a whole, where there is one. */
function regionId(catalogue: Catalogue, region: string): string | null {
  const found = Object.entries(catalogue.structures).find(
    ([, record]) => record.kind === "region" && record.region === region,
  );
  return found?.[0] ?? null;
}

function byRegion(catalogue: Catalogue, kin: Kinship, label: Label): Node[] {
  return catalogue.tree.map((branch) => {
    const region = branch.region ?? "whole";
    const layers = (branch.children ?? []).map((twig) => {
      const key = `${branch.id}/${twig.id}`;
      const leaves = (twig.children ?? []).map((item) => leaf(item, key, kin));
      return heading(key, label("layer", twig.layer ?? "spaces"), leaves, null);
    });
    return heading(branch.id, label("region", region), layers, regionId(catalogue, region));
  });
}

function byLayer(catalogue: Catalogue, kin: Kinship, label: Label): Node[] {
  const layers = new Set(catalogue.tree.flatMap((branch) => (branch.children ?? []).map((twig) => twig.layer ?? null)));
  return [...layers].map((layer) => {
    const key = `layer:${layer ?? "spaces"}`;
    const regions = catalogue.tree.flatMap((branch) => {
      const twig = branch.children?.find((candidate) => (candidate.layer ?? null) === layer);
      if (!twig) return [];
      const under = `${key}/${branch.id}`;
      const leaves = (twig.children ?? []).map((item) => leaf(item, under, kin));
      return [heading(under, label("region", branch.region ?? "whole"), leaves, null)];
    });
    return heading(key, label("layer", layer ?? "spaces"), regions, null, layer === null ? undefined : [key]);
  });
}

export function treeOf(catalogue: Catalogue, kin: Kinship, arrangement: Arrangement, label: Label): readonly Node[] {
  return arrangement === "region" ? byRegion(catalogue, kin, label) : byLayer(catalogue, kin, label);
}

/** Rows in reading order; the children of a node are there only if it is open. */
export function rowsOf(nodes: readonly Node[], open: ReadonlySet<string>): readonly Row[] {
  const walk = (level: readonly Node[], depth: number, parent: string | null): Row[] =>
    level.flatMap((node, index) => [
      { node, depth, place: index + 1, siblings: level.length, parent },
      ...(open.has(node.key) ? walk(node.children, depth + 1, node.key) : []),
    ]);
  return walk(nodes, 1, null);
}

/** Keys from the root down to the first node that stands for `id`; empty if none does. */
export function pathTo(nodes: readonly Node[], id: string): readonly string[] {
  for (const node of nodes) {
    if (node.id === id) return [node.key];
    const below = pathTo(node.children, id);
    if (below.length > 0) return [node.key, ...below];
  }
  return [];
}
