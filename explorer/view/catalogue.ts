// What the explorer knows in words: the JSON that `explorer.content` builds, and look-ups over it.
import type { Register } from "./state";

export interface Text2 {
  readonly plain: string;
  readonly clinical?: string;
}

export interface Attachment {
  readonly id?: string;
  readonly label: string;
  readonly note?: string;
}

export interface Structure {
  readonly label: string;
  readonly latin?: string;
  readonly synonyms?: readonly string[];
  readonly role?: Text2;
  readonly attachments?: { proximal?: readonly Attachment[]; distal?: readonly Attachment[]; note?: Text2 | string };
  readonly innervation?: { nerves?: readonly string[]; roots?: readonly string[]; text?: Text2 | string };
  readonly action?: readonly (string | { readonly text: string })[];
  readonly variation?: Text2;
  readonly text_alternative?: string;
  readonly conditions?: readonly string[];
  readonly exercises?: readonly string[];
  readonly sources?: readonly string[];
  readonly kind: string;
  readonly layer: string | null;
  readonly region: string | null;
  readonly parent: string | null;
  readonly side: "left" | "right" | null;
  readonly level: string | null;
  readonly between?: readonly string[];
  readonly members: readonly string[];
  readonly solid: boolean;
  readonly accuracy?: string;
}

export interface Figure {
  readonly label?: string;
  readonly value: number;
  readonly unit?: string;
  readonly population?: string;
}

export interface Claim {
  readonly text: Text2 | string;
  readonly numbers?: readonly Figure[];
  readonly sources?: readonly string[];
  readonly grade?: string;
}

export interface Condition {
  readonly label: string;
  readonly aka?: readonly string[];
  readonly kind: string;
  readonly structures: readonly { readonly id: string; readonly role?: string }[];
  readonly summary: string;
  readonly explanation?: Text2;
  readonly feel?: Text2 | string | { readonly text?: Text2 | string; readonly symptoms?: readonly string[] } | null;
  readonly common?: Claim | null;
  readonly course?: readonly Claim[];
  readonly helps?: { readonly exercises?: readonly string[]; readonly text?: Text2 | string } | null;
  readonly myths?: readonly { readonly myth: string; readonly fact: Text2 | string; readonly sources?: readonly string[] }[];
  readonly seek_help?: { readonly sets?: readonly string[]; readonly text?: Text2 | string } | null;
  readonly view?: { readonly focus?: string; readonly camera?: unknown } | null;
  readonly shape_note?: string | null;
  readonly text_alternative?: string;
  readonly sources?: readonly string[];
  readonly grade?: string | null;
}

export interface Exercise {
  readonly label: string;
  readonly group?: string;
  readonly structures: readonly { readonly id: string; readonly role?: string }[];
  readonly steps: readonly (Text2 | string)[];
  readonly dose?: string | Readonly<Record<string, unknown>> | null;
  readonly easier?: Text2 | string | null;
  readonly harder?: Text2 | string | null;
  readonly stop_if?: Text2 | string | readonly string[] | null;
  readonly ask_first_if?: Text2 | string | readonly string[] | null;
  readonly helps_with?: readonly string[];
  readonly sources?: readonly string[];
  readonly grade?: string | null;
  readonly evidence?: Text2 | string | null;
}

export interface RedFlags {
  readonly label: string;
  readonly signs: readonly (Text2 | string)[];
  readonly action?: Text2 | string;
  readonly level?: string;
  readonly sources?: readonly string[];
}

export interface Source {
  readonly citation: string;
  readonly year?: number | string | null;
  readonly url?: string | null;
  readonly doi?: string | null;
  readonly kind?: string;
  readonly check?: string;
}

export interface Catalogue {
  readonly version: number;
  readonly language: string;
  readonly structures: Readonly<Record<string, Structure>>;
  readonly conditions: Readonly<Record<string, Condition>>;
  readonly exercises: Readonly<Record<string, Exercise>>;
  readonly redflags: Readonly<Record<string, RedFlags>>;
  readonly symptoms?: Readonly<Record<string, unknown>>;
  readonly factors?: Readonly<Record<string, unknown>>;
  readonly tours?: Readonly<Record<string, unknown>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly glossary?: unknown;
  readonly notices?: Readonly<Record<string, string>>;
  readonly ui?: Readonly<Record<string, string>>;
}

/** The words of the chosen register; the clinical text falls back to the plain one. */
export function inRegister(text: Text2 | string | null | undefined, register: Register): string {
  if (text === null || text === undefined) return "";
  if (typeof text === "string") return text;
  return (register === "clinical" && text.clinical) || text.plain;
}

/** The catalogue before it has arrived. */
export const EMPTY: Catalogue = {
  version: 1,
  language: "en",
  structures: {},
  conditions: {},
  exercises: {},
  redflags: {},
  sources: {},
};
