// What the explorer knows in words: the JSON that `explorer.content` builds from `annotations/`.
import type { Register, View } from "./state";

export interface Text2 {
  readonly plain: string;
  readonly clinical?: string;
  /** In a catalogue of another language: the registers whose words were left in English. */
  readonly english?: readonly string[];
}

/** Words in both registers, or words that are the same in both. */
export type Text = Text2 | string;

export type Ids = readonly string[];

export interface Attachment {
  readonly id?: string;
  readonly label: string;
  readonly note?: string;
  readonly where?: string;
}

/** A code in an outside terminology, by the terminology's short name. */
export type Codes = Readonly<Record<string, { readonly code: string; readonly match: string }>>;

/** Who wrote a card and when, and which people outside have read it. */
export interface Review {
  readonly written_on: string;
  readonly version: number;
  readonly clinical_reviewer?: string;
  readonly lay_reviewer?: string;
}

export interface Structure {
  readonly label: string;
  readonly lang?: string;
  readonly latin?: string;
  readonly synonyms?: Ids;
  /** What people type to find it; searched and not shown. */
  readonly asked?: Ids;
  readonly role?: Text;
  readonly attachments?: {
    readonly proximal?: readonly Attachment[];
    readonly distal?: readonly Attachment[];
    readonly note?: Text;
    readonly text?: Text;
  };
  readonly innervation?: { readonly nerves?: Ids; readonly roots?: Ids; readonly text?: Text };
  readonly action?: readonly (Text | { readonly text: Text })[];
  readonly root?: { readonly skin?: Text; readonly movement?: Text; readonly reflex?: Text; readonly leaves?: Text };
  readonly variation?: Text;
  readonly text_alternative?: string;
  /** Cards that speak of it: conditions, factors and symptoms. */
  readonly conditions?: Ids;
  readonly exercises?: Ids;
  readonly claims?: readonly Myth[];
  readonly codes?: Codes;
  readonly sources?: Ids;
  readonly kind: string;
  readonly layer: string | null;
  readonly region: string | null;
  readonly parent: string | null;
  readonly side: "left" | "right" | null;
  readonly level: string | null;
  readonly between?: Ids;
  readonly members: Ids;
  readonly solid: boolean;
  readonly accuracy?: string;
}

export interface Place {
  readonly id: string;
  readonly role?: string;
}

/** Something often said, and what is known. */
export interface Myth {
  readonly myth: Text;
  readonly fact: Text;
  readonly verdict?: string;
}

export interface Claim {
  readonly text: Text;
  readonly numbers?: readonly {
    readonly label?: string;
    readonly value: number;
    readonly unit?: string;
    /** The share in a patient's words, if it is to be drawn. */
    readonly caption?: string;
  }[];
  /** What is counted: people without pain, how many have it, or another figure. */
  readonly about?: string;
  readonly by_age?: readonly { readonly age: number; readonly percent: number }[];
  readonly caution?: Text;
  readonly sources?: Ids;
  readonly grade?: string;
}

export interface CardView {
  readonly focus?: string;
  readonly view?: View | null;
  readonly azimuth_deg?: number;
  readonly elevation_deg?: number;
  readonly highlight?: Ids;
  /** Drawn faint though the card speaks of them, as they cover what it is about. */
  readonly ghost?: Ids;
  readonly hide?: Ids;
  readonly cut?: { readonly plane: string; readonly offset_mm?: number } | null;
}

/** A condition, a factor or a symptom. */
export interface Card {
  readonly label: string;
  /** What people call it; some of these words frighten, so they are searched and not shown. */
  readonly aka?: Ids;
  readonly asked?: Ids;
  /** Those of `aka` that may be shown. */
  readonly also?: Ids;
  /** Language of the words, where it is not English. */
  readonly lang?: string;
  readonly kind?: string;
  readonly structures: readonly Place[];
  readonly summary: Text;
  readonly explanation?: Text;
  readonly feel?: Text | null;
  readonly symptoms?: Ids;
  readonly common?: Claim | null;
  readonly course?: readonly Claim[];
  readonly helps?: { readonly exercises?: Ids; readonly text?: Text } | null;
  readonly care?: Text | null;
  readonly myths?: readonly Myth[];
  readonly seek_help?: { readonly sets?: Ids; readonly text?: Text; readonly not_applicable?: Text } | null;
  readonly view?: CardView | null;
  readonly shape_note?: Text | null;
  readonly questions?: readonly Text[];
  readonly text_alternative?: string;
  readonly strength?: Claim;
  /** Symptoms only: what can go with them. */
  readonly conditions?: readonly (string | { readonly id: string; readonly how_often?: string })[];
  readonly codes?: Codes;
  readonly sources?: Ids;
  readonly grade?: string | null;
  readonly status?: string;
  readonly review?: Review;
}

export interface Exercise {
  readonly label: string;
  readonly lang?: string;
  readonly aka?: Ids;
  readonly asked?: Ids;
  readonly also?: Ids;
  readonly group?: string;
  readonly structures: readonly Place[];
  readonly summary?: Text;
  readonly steps: readonly Text[];
  readonly dose?: Text | { readonly text: Text } | null;
  readonly easier?: Text | null;
  readonly harder?: Text | null;
  readonly evidence?: Text | null;
  readonly stop_if?: Text | null;
  readonly ask_first_if?: Text | null;
  readonly equipment?: Ids;
  readonly helps_with?: Ids;
  readonly myths?: readonly Myth[];
  readonly view?: CardView | null;
  readonly text_alternative?: string;
  readonly sources?: Ids;
  readonly grade?: string | null;
  readonly review?: Review;
}

/** A warning sign; with a level of its own if it cannot wait as long as the others of its set. */
export interface Sign {
  readonly text: Text;
  readonly level?: string;
}

export interface RedFlags {
  readonly label: string;
  readonly level?: string;
  readonly signs: readonly Sign[];
  readonly action?: Text;
  readonly reassurance?: Text | null;
  readonly service?: string;
  readonly sources?: Ids;
}

export interface Tour {
  readonly label: string;
  readonly lang?: string;
  readonly aim?: Text;
  readonly minutes?: number;
  readonly steps: readonly {
    readonly view?: CardView;
    readonly text: Text;
    readonly text_alternative?: string;
    readonly safety?: boolean;
  }[];
  readonly actions?: Ids;
  readonly redflags?: Ids;
  readonly teach_back?: { readonly question: Text; readonly answer: Text } | null;
  readonly sources?: Ids;
  readonly review?: Review;
}

export interface Source {
  readonly citation: string;
  readonly year?: number | string | null;
  readonly url?: string | null;
  readonly doi?: string | null;
  readonly kind?: string;
  readonly check?: string;
}

export interface Service {
  readonly label: string;
  readonly emergency: string;
  readonly urgent: string;
  readonly clinician: string;
}

/** A branch of the tree of parts: a region, a layer in it, a structure, or a piece of one. */
export interface Branch {
  readonly id: string;
  readonly label: string;
  readonly region?: string | null;
  readonly layer?: string | null;
  readonly children?: readonly Branch[];
}

type Table<T> = Readonly<Record<string, T>>;

export interface Catalogue {
  readonly version: number;
  readonly language: string;
  /** Languages there are words in, each with how far its translation has come. */
  readonly languages: Table<string>;
  readonly structures: Table<Structure>;
  readonly conditions: Table<Card>;
  readonly exercises: Table<Exercise>;
  readonly redflags: Table<RedFlags>;
  readonly symptoms: Table<Card>;
  readonly factors: Table<Card>;
  readonly tours: Table<Tour>;
  readonly sources: Table<Source>;
  readonly services: Table<Service>;
  /** Standing statements such as the disclaimer, each with the places where it is shown. */
  readonly notices: Table<{ readonly label?: string; readonly text: Text; readonly shown?: Ids }>;
  readonly grades: Table<Text>;
  readonly tree: readonly Branch[];
  readonly ui: Table<string>;
}

/** The catalogue before it has arrived. */
export const EMPTY: Catalogue = {
  version: 1,
  language: "en",
  languages: {},
  structures: {},
  conditions: {},
  exercises: {},
  redflags: {},
  symptoms: {},
  factors: {},
  tours: {},
  sources: {},
  services: {},
  notices: {},
  grades: {},
  tree: [],
  ui: {},
};

const NOWHERE = { layer: null, region: null, parent: null, side: null, level: null, members: [] } as const;

/** Take a catalogue as parsed; what it leaves out is empty or null. Throws if it is not one at all. */
export function readCatalogue(raw: unknown): Catalogue {
  if (typeof raw !== "object" || raw === null || !("structures" in raw)) {
    throw new TypeError("catalogue: expected an object with structures");
  }
  const given = raw as Partial<Catalogue>;
  const structures = Object.entries(given.structures ?? {}).map(([id, record]) => [id, { ...NOWHERE, ...record }]);
  return { ...EMPTY, ...given, structures: Object.fromEntries(structures) as Table<Structure> };
}

/** The words of the chosen register; the clinical text falls back to the plain one. */
export function inRegister(text: Text | { readonly text: Text } | null | undefined, register: Register): string {
  if (text === null || text === undefined) return "";
  if (typeof text === "string") return text;
  if ("text" in text) return inRegister(text.text, register);
  return (register === "clinical" && text.clinical) || text.plain;
}

/** The language of the words that `inRegister` gives, if they were left in English. */
export function leftInEnglish(text: Text | { readonly text: Text } | null | undefined, register: Register): "en" | undefined {
  if (text === null || text === undefined || typeof text === "string") return undefined;
  if ("text" in text) return leftInEnglish(text.text, register);
  const used = register === "clinical" && text.clinical ? "clinical" : "plain";
  return text.english?.includes(used) ? "en" : undefined;
}

/** What a name opens: the kind of card it has, or null for a name nothing has. */
export type Subject = "structure" | "condition" | "exercise" | "symptom" | "factor" | "tour";

export function subjectOf(catalogue: Catalogue, id: string): Subject | null {
  if (Object.hasOwn(catalogue.structures, id)) return "structure";
  if (Object.hasOwn(catalogue.conditions, id)) return "condition";
  if (Object.hasOwn(catalogue.exercises, id)) return "exercise";
  if (Object.hasOwn(catalogue.symptoms, id)) return "symptom";
  if (Object.hasOwn(catalogue.factors, id)) return "factor";
  if (Object.hasOwn(catalogue.tours, id)) return "tour";
  return null;
}

/** The language a card is written in: English where it has not been translated. */
export function langOf(catalogue: Catalogue, id: string): string {
  const subject = subjectOf(catalogue, id);
  const table = subject === null ? null : (catalogue[`${subject}s`] as Table<{ readonly lang?: string }>);
  return table?.[id]?.lang ?? "en";
}

export function labelOf(catalogue: Catalogue, id: string): string {
  const subject = subjectOf(catalogue, id);
  const table = subject === null ? null : (catalogue[`${subject}s`] as Table<{ readonly label: string }>);
  return table?.[id]?.label ?? id;
}
