// Names of the parts of a mesh ("lamina"), as the manifest lists them per structure.
import type { RegionNames } from "./bridge";

export function regionNamesOf(manifest: unknown): RegionNames {
  const structures = (manifest as { structures?: Record<string, { region_names?: readonly string[] }> } | null | undefined)?.structures;
  return (id, value) => structures?.[id]?.region_names?.[value] ?? null;
}
