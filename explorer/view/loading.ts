// From nothing to the spine: words and the first shapes side by side, then the rest, each failure told by name.
import { AssetError, type Assets, createAssets } from "./assets";
import { readCatalogue } from "./catalogue";
import type { Host } from "./protocol";
import type { Store } from "./store";
import type { Translate } from "./ui/strings";

export interface Loading {
  /** Resolves once the words are there, or are known not to come. */
  readonly words: Promise<void>;
  /** Hand each pack, as it arrives and in order, to `add`, which returns its ids; then call `onFirst`, once. */
  shapes(add: (bytes: ArrayBuffer) => Promise<readonly string[]>, onFirst: () => void): Promise<void>;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export function startLoading(host: Host, store: Store, words: () => Translate): Loading {
  const { packs, catalogue } = host.assets;
  const assets: Assets = createAssets(host, host.assets, (loaded, total) => {
    store.progress.value = { ...store.progress.peek(), loaded, total };
  });
  const failed = (error: unknown): void => {
    store.notify("error", words()("app.file-failed", { reason: reasonOf(error) }));
  };

  const readWords = async (): Promise<void> => {
    try {
      store.catalogue.value = readCatalogue(await assets.json(catalogue));
    } catch (error) {
      failed(error);
      store.notify("warning", words()("app.no-words"));
    }
  };

  return {
    words: readWords(),
    async shapes(add, onFirst) {
      // All are asked for at once and drawn in order, so that a slow file keeps no other from travelling.
      const arriving = packs.map((name) => assets.bytes(name).then((bytes) => ({ name, bytes }), (error: unknown) => ({ name, error })));
      for (const promise of arriving) {
        const pack = await promise;
        if ("error" in pack) {
          failed(pack.error);
          continue;
        }
        try {
          const ids = await add(pack.bytes);
          const first = store.shapes.peek().size === 0;
          store.shapes.value = new Set([...store.shapes.peek(), ...ids]);
          if (first) onFirst();
        } catch (error) {
          failed(new AssetError(pack.name, reasonOf(error)));
        }
      }
      store.progress.value = { ...store.progress.peek(), done: true };
    },
  };
}
