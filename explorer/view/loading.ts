// From nothing to the spine: words and the first shapes side by side, then the rest, each failure told by name.
import { AssetError, type Assets, createAssets } from "./assets";
import { readCatalogue } from "./catalogue";
import { readRig } from "./living/rig";
import type { Host } from "./protocol";
import type { Store } from "./store";
import type { Translate } from "./ui/strings";

export interface Loading {
  /** Resolves once the words are there, or are known not to come. */
  readonly words: Promise<void>;
  /**
   * Hand each pack, as it arrives and in order, to `add`, which returns its ids; `onFirst` is called once, and the
   * packs after the first wait for it.
   */
  shapes(add: (bytes: ArrayBuffer) => Promise<readonly string[]>, onFirst: () => Promise<void>): Promise<void>;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export function startLoading(host: Host, store: Store, words: () => Translate): Loading {
  const { packs, catalogue, catalogues = {} } = host.assets;
  const assets: Assets = createAssets(host, host.assets, (loaded, total) => {
    store.progress.value = { ...store.progress.peek(), loaded, total };
  });
  const failed = (error: unknown): void => {
    store.notify("error", words()("app.file-failed", { reason: reasonOf(error) }));
  };

  const read = async (language: string): Promise<boolean> => {
    try {
      const name = Object.hasOwn(catalogues, language) ? catalogues[language] : undefined;
      const arrived = readCatalogue(await assets.json(name ?? catalogue));
      // The reader may have chosen yet another language meanwhile.
      if (store.state.peek().language === language) store.catalogue.value = arrived;
      return true;
    } catch (error) {
      failed(error);
      return false;
    }
  };

  const readWords = async (): Promise<void> => {
    const asked = new URLSearchParams(store.ownsPage ? globalThis.location?.search : "").get("language");
    if (asked !== null && Object.hasOwn(catalogues, asked)) store.update({ language: asked }, "address");
    if (!(await read(store.state.peek().language))) store.notify("warning", words()("app.no-words"));
  };

  const first = readWords();
  void first.then(() =>
    store.onChange(({ patch }) => {
      if (patch.language !== undefined) void read(patch.language);
    }),
  );

  // The joints travel beside the shapes; without them everything but bending works.
  const { rig } = host.assets;
  const joints = rig ? assets.json(rig).then((raw) => void (store.rig.value = readRig(raw)), failed) : Promise.resolve();

  return {
    // What the address asks for is judged by the words and the joints.
    words: Promise.all([first, joints.catch(failed)]).then(() => undefined),
    async shapes(add, onFirst) {
      const arrived = (name: string) => assets.bytes(name).then((bytes) => ({ name, bytes }), (error: unknown) => ({ name, error }));
      const take = async (pack: Awaited<ReturnType<typeof arrived>>): Promise<void> => {
        if ("error" in pack) {
          failed(pack.error);
          return;
        }
        try {
          const ids = await add(pack.bytes);
          const first = store.shapes.peek().size === 0;
          store.shapes.value = new Set([...store.shapes.peek(), ...ids]);
          if (first) await onFirst();
        } catch (error) {
          failed(new AssetError(pack.name, reasonOf(error)));
        }
      };
      const [first, ...others] = packs;
      if (first !== undefined) await take(await arrived(first));
      // The first picture shares neither the line nor the processor with these. They are asked for at once and drawn
      // in order, so that a slow file keeps no other from travelling.
      for (const promise of others.map(arrived)) await take(await promise);
      store.progress.value = { ...store.progress.peek(), done: true };
    },
  };
}
