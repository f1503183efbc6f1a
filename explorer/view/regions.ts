// Names of the parts of a mesh ("lamina"), as the manifest lists them per structure.
import type { RegionNames } from "./bridge";

interface MeshRecord {
  readonly id?: string;
  readonly regions?: readonly string[];
}

export function regionNamesOf(manifest: unknown): RegionNames {
  const meshes = (manifest as { readonly meshes?: readonly MeshRecord[] } | null | undefined)?.meshes ?? [];
  const names = new Map(meshes.map(({ id, regions }) => [id, regions ?? []]));
  return (id, value) => names.get(id)?.[value] ?? null;
}
