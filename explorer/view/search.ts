// Search as you type over names, Latin, synonyms and what people call a condition, tolerant of typing errors.
import MiniSearch from "minisearch";
import type { Catalogue, Subject } from "./catalogue";

export interface Hit {
  readonly id: string;
  readonly subject: Subject;
  readonly label: string;
  /** Another name, where that and not the label is what was found. */
  readonly alias: string | null;
}

export interface SearchIndex {
  find(query: string, limit?: number): readonly Hit[];
}

interface Entry {
  readonly id: string;
  readonly subject: Subject;
  readonly label: string;
  /** All other names, to be searched. */
  readonly aliases: string;
  /** What people type to find it. */
  readonly asked: string;
  /** Those that may be shown. */
  readonly names: readonly string[];
  readonly latin: string;
  readonly level: string;
  readonly rank: number;
}

/** Groups go before their left and right pieces, and what most people mean by a level before the rest. */
const PAIRED = 0.8;
/** People come with a complaint: the card about it goes before the parts in it, a tour about it after them. */
const CARDS = { condition: 1.3, symptom: 1.05, factor: 1.05, exercise: 1.05, tour: 0.85 } as const;
const PROMINENT: Readonly<Record<string, number>> = { bone: 1.3, disc: 1.25, muscle: 1.1, nucleus: 0.7 };

const LEVEL = /\b([CTLS])\s*(\d{1,2})\s*(?:[-–/]|\bto\b|\band\b|\s)\s*(?:([CTLS])\s*)?(\d{1,2})\b/gi;

/** Levels in one spelling: "L4/5", "l4 l5" and "L4 to L5" all become "l4-l5". */
export function normalise(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(LEVEL, (_, a: string, m: string, b: string | undefined, n: string) => {
      const below = b ?? (a === "l" && m === "5" && n === "1" ? "s" : a === "t" && m === "12" ? "l" : a === "c" && m === "7" && n === "1" ? "t" : a);
      return `${a}${m}-${below}${n}`;
    });
}

const tokenize = (text: string): string[] =>
  normalise(text)
    .split(/[^\p{L}\p{N}-]+/u)
    .flatMap((word) => (/^[ctls]\d+-[ctls]\d+$/.test(word) ? [word] : word.split("-")))
    .filter(Boolean);

/** Spellings that sound alike, in the order in which they are put into one; `explorer.content.search` has the same. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, "f"], [/cc(?=[eiy])/g, "x"], [/^sc(?=[eiy])/, "s"], [/k/g, "c"], [/y/g, "i"], [/(.)\1/g, "$1"],
];

/** How a word sounds, for those who write it by ear: "coxyx", "syatika"; a word with a number is left as it is. */
export const heard = (word: string): string =>
  /\d/.test(word) ? word : SOUNDS.reduce((sound, [written, spoken]) => sound.replace(written, spoken), word);

function entries(catalogue: Catalogue): Entry[] {
  const structures = Object.entries(catalogue.structures).map(([id, record]): Entry => {
    const pair = record.between?.map((bone) => catalogue.structures[bone]?.level).filter(Boolean).join("-") ?? "";
    return {
      id,
      subject: "structure",
      label: record.label,
      names: record.synonyms ?? [],
      aliases: (record.synonyms ?? []).join(" "),
      asked: (record.asked ?? []).join(" "),
      latin: record.latin ?? "",
      level: `${record.level ?? ""} ${pair}`.trim(),
      rank: (PROMINENT[record.kind] ?? 1) * (record.side === null ? 1 : PAIRED),
    };
  });
  const cards = (["condition", "exercise", "symptom", "factor", "tour"] as const).flatMap((subject) =>
    Object.entries(catalogue[`${subject}s`]).map(([id, record]): Entry => {
      const { aka = [], also = [], asked = [] } = record as Readonly<Record<"aka" | "also" | "asked", readonly string[] | undefined>>;
      return { id, subject, label: record.label, names: also, aliases: aka.join(" "), asked: asked.join(" "), latin: "", level: "", rank: CARDS[subject] };
    }),
  );
  return [...structures, ...cards];
}

export function searchIndex(catalogue: Catalogue): SearchIndex {
  const all = entries(catalogue);
  const byId = new Map(all.map((entry) => [entry.id, entry]));
  const index = new MiniSearch<Entry>({
    fields: ["label", "aliases", "asked", "latin", "level"],
    tokenize,
    // As it is written, so that its first letters find it, and as it sounds.
    processTerm: (term) => [...new Set([term, heard(term)])],
    searchOptions: {
      processTerm: heard,
      boost: { label: 3, level: 2.5, aliases: 2, asked: 2, latin: 1 },
      // A whole word outweighs the beginning of a longer one: "abs" is not "abscess".
      weights: { prefix: 0.2, fuzzy: 0.15 },
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 3 && !/\d/.test(term) ? 0.25 : false),
      boostDocument: (id) => byId.get(id as string)?.rank ?? 1,
    },
  });
  index.addAll(all);

  /** The other name that holds more of what was found than the label does. */
  const aliasFor = (entry: Entry, terms: readonly string[]): string | null => {
    const found = (name: string): number => {
      const words = new Set(tokenize(name).flatMap((word) => [word, heard(word)]));
      return terms.filter((term) => words.has(term)).length;
    };
    const inLabel = found(entry.label);
    const best = entry.names.toSorted((a, b) => found(b) - found(a))[0];
    return best !== undefined && found(best) > inLabel ? best : null;
  };

  return {
    find(query, limit = 40) {
      if (query.trim() === "") return [];
      const strict = index.search(query, { combineWith: "AND" });
      const found = strict.length > 0 ? strict : index.search(query, { combineWith: "OR" });
      return found.slice(0, limit).flatMap((result) => {
        const entry = byId.get(result.id as string);
        if (!entry) return [];
        const { id, subject, label } = entry;
        return [{ id, subject, label, alias: aliasFor(entry, result.terms) }];
      });
    },
  };
}
