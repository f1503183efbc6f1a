// What is next to a structure, in the groups in which cards and menus name it.
import type { Store } from "../store";
import type { Key } from "./strings";

export type NeighbourGroup = readonly [title: Key, ids: readonly string[]];

export function neighbourGroups(store: Store, id: string): readonly NeighbourGroup[] {
  const near = store.kin.value.neighbours(id);
  const one = (value: string | null): readonly string[] => (value === null ? [] : [value]);
  const others = (ids: readonly string[]): readonly string[] => ids.filter((part) => part !== near.above && part !== near.below);
  const groups: readonly NeighbourGroup[] = [
    ["card.next.above", one(near.above)],
    ["card.next.below", one(near.below)],
    ["card.next.between", others(near.between)],
    ["card.next.touching", others(near.touching)],
    ["card.next.attached", near.attached],
    ["card.next.opposite", one(near.opposite)],
    ["card.parts", store.catalogue.value.structures[id]?.members ?? []],
  ];
  return groups.filter(([, ids]) => ids.length > 0);
}
