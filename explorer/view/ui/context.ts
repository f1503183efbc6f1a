// What every component can reach.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Actions } from "../actions";
import type { SearchIndex } from "../search";
import type { Living } from "../living/living";
import type { Store } from "../store";
import { inRegister, leftInEnglish, type Text } from "../catalogue";
import type { Translate } from "./strings";
import type { ReadonlySignal } from "@preact/signals";
import type { PictureDesk } from "../picture";

export interface Explorer {
  readonly store: Store;
  readonly actions: Actions;
  readonly search: ReadonlySignal<SearchIndex>;
  readonly words: ReadonlySignal<Translate>;
  /** Languages there are words in. */
  readonly languages: readonly string[];
  readonly picture: PictureDesk;
  readonly living: Living;
  /** Called with the element the 3D view is to live in. */
  readonly attach: (host: HTMLElement) => void;
  /** What is at the centre of the 3D view. */
  readonly pickCentre: () => string | null;
}

export const ExplorerContext = createContext<Explorer | null>(null);

export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext);
  if (explorer === null) throw new Error("ExplorerContext: expected a provider above this component");
  return explorer;
}

export const useWords = (): Translate => useExplorer().words.value;

/** The reader's register applied to a text. */
export function useRead(): (text: Text | { readonly text: Text } | null | undefined) => string {
  const register = useExplorer().store.state.value.register;
  return (text) => inRegister(text, register);
}

/** The `lang` of what `useRead` gives: English where a text was not translated, else that of what is around it. */
export function useTongue(): (text: Text | { readonly text: Text } | null | undefined) => "en" | undefined {
  const register = useExplorer().store.state.value.register;
  return (text) => leftInEnglish(text, register);
}
