// Files by name, from wherever the host keeps them, with true progress and checked against their digest.
import { type AssetFile, type AssetList, type Host, fromBase64 } from "./protocol";

/** A file that did not arrive or is not what it should be; the message names the file. */
export class AssetError extends Error {
  override readonly name = "AssetError";
  constructor(
    readonly file: string,
    reason: string,
  ) {
    super(`${file}: ${reason}`);
  }
}

export interface Assets {
  bytes(name: string): Promise<ArrayBuffer>;
  json(name: string): Promise<unknown>;
}

type OnProgress = (loaded: number, total: number) => void;

/** How long a notebook kernel may take to answer. */
const ANSWER_MS = 60_000;

async function fetched(name: string, url: string, onBytes: (count: number) => void): Promise<ArrayBuffer> {
  const response = await fetch(url).catch((error: unknown) => {
    throw new AssetError(name, `could not be fetched (${error instanceof Error ? error.message : error})`);
  });
  if (!response.ok) throw new AssetError(name, `the server answered ${response.status}`);
  if (!response.body) return response.arrayBuffer();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value as Uint8Array<ArrayBuffer>);
    onBytes(part.value.byteLength);
  }
  return new Blob(chunks).arrayBuffer();
}

async function unpacked(file: AssetFile): Promise<ArrayBuffer> {
  const bytes = fromBase64(file.base64 ?? "");
  if (!file.gzip) return bytes;
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}

/** Ask the kernel for files; each answer comes back as a binary message. */
function messenger(host: Host): (name: string) => Promise<ArrayBuffer> {
  const waiting = new Map<string, (bytes: ArrayBuffer) => void>();
  host.onMessage((message) => {
    if (message.type !== "asset") return;
    waiting.get(message.name)?.(message.bytes);
    waiting.delete(message.name);
  });
  return (name) =>
    new Promise((resolve, reject) => {
      waiting.set(name, resolve);
      window.setTimeout(() => {
        if (waiting.delete(name)) reject(new AssetError(name, "the kernel did not send it"));
      }, ANSWER_MS);
      host.send({ type: "need-asset", name });
    });
}

/** `crypto.subtle` exists only in secure contexts (https, localhost, file); elsewhere the digest cannot be checked. */
async function checked(name: string, bytes: ArrayBuffer, expected: string): Promise<ArrayBuffer> {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle || !expected) return bytes;
  const digest = new Uint8Array(await subtle.digest("SHA-256", bytes));
  const got = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (got === expected) return bytes;
  throw new AssetError(name, `is damaged (SHA-256 ${got.slice(0, 8)}…, expected ${expected.slice(0, 8)}…)`);
}

export function createAssets(host: Host, list: AssetList, onProgress: OnProgress): Assets {
  const ask = list.mode === "message" ? messenger(host) : null;
  // Packs and one language of words; another language is fetched when it is asked for.
  const wanted = [list.catalogue, ...list.packs];
  const total = wanted.reduce((sum, name) => sum + (list.files[name]?.bytes ?? 0), 0);
  const loaded = new Map<string, number>();
  const tell = (name: string, count: number): void => {
    if (!wanted.includes(name)) return;
    loaded.set(name, Math.min(count, list.files[name]?.bytes ?? count));
    onProgress([...loaded.values()].reduce((sum, value) => sum + value, 0), total);
  };

  const bytes = async (name: string): Promise<ArrayBuffer> => {
    const file = list.files[name];
    if (!file) throw new AssetError(name, "is not in the list of files");
    let arrived: ArrayBuffer;
    if (ask) arrived = await ask(name);
    else if (file.base64 !== undefined) arrived = await unpacked(file);
    else if (file.url) arrived = await fetched(name, file.url, (count) => tell(name, (loaded.get(name) ?? 0) + count));
    else throw new AssetError(name, "has no address");
    tell(name, file.bytes);
    return checked(name, arrived, file.sha256);
  };

  return {
    bytes,
    async json(name) {
      const text = new TextDecoder().decode(await bytes(name));
      try {
        return JSON.parse(text) as unknown;
      } catch (error) {
        throw new AssetError(name, `is not JSON (${error instanceof Error ? error.message : error})`);
      }
    },
  };
}
