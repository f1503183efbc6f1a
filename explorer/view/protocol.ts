// What the browser and Python say to each other, and how a host hands over files. Mirrors `component.py`.
import type { Patch, State } from "./state";

export interface AssetFile {
  /** Size of the bytes as used (after decompression), for an honest progress bar. */
  readonly bytes: number;
  readonly sha256: string;
  readonly url?: string;
  /** Saved file only: the bytes as base64, gzipped first if `gzip` is true. */
  readonly base64?: string;
  readonly gzip?: boolean;
}

export interface AssetList {
  readonly mode: "url" | "message" | "inline";
  readonly files: Readonly<Record<string, AssetFile>>;
  /** Names of the GLB packs, in the order in which they are to be shown. */
  readonly packs: readonly string[];
  readonly catalogue: string;
  /** Words in other languages, by language tag. */
  readonly catalogues?: Readonly<Record<string, string>>;
  /** Name of the file of joints, by which the spine is bent; none where it cannot be. */
  readonly rig?: string | null;
  readonly manifest?: unknown;
}

export type Outgoing =
  | { readonly type: "hello"; readonly state: State; readonly webgl: boolean }
  | { readonly type: "state"; readonly seq: number; readonly patch: Patch }
  | { readonly type: "need-asset"; readonly name: string }
  | PictureRequest
  | (Omit<PictureRequest, "type"> & { readonly type: "pick"; readonly x: number; readonly y: number });

export interface PictureRequest {
  readonly type: "picture";
  readonly seq: number;
  readonly width: number;
  readonly height: number;
  readonly state: State;
}

export type Incoming =
  | { readonly type: "asset"; readonly name: string; readonly bytes: ArrayBuffer }
  | { readonly type: "picture"; readonly seq: number; readonly png: ArrayBuffer }
  | { readonly type: "picked"; readonly seq: number; readonly id: string | null }
  | { readonly type: "notice"; readonly level: "info" | "warning" | "error"; readonly text: string }
  | { readonly type: "content-error"; readonly text: string };

/** Where the component lives. The address bar belongs to us only on a page of our own. */
export interface Host {
  readonly kind: "page" | "notebook" | "file";
  readonly state: unknown;
  readonly assets: AssetList;
  readonly hasPython: boolean;
  send(message: Outgoing): void;
  onMessage(listener: (message: Incoming) => void): void;
  /** The whole state as Python holds it, when Python changed it. */
  onState(listener: (state: unknown) => void): void;
  onAssets(listener: (assets: AssetList) => void): void;
  onConnection(listener: (online: boolean) => void): void;
}

const BYTES_KEYS = ["bytes", "png", "data", "buffer"] as const;

/** Bytes as they arrive from Bokeh (ArrayBuffer), a comm (a view) or inlined (base64). */
export function toBuffer(value: unknown): ArrayBuffer | null {
  if (value instanceof ArrayBuffer) return value;
  if (ArrayBuffer.isView(value)) {
    return value.buffer.slice(value.byteOffset, value.byteOffset + value.byteLength) as ArrayBuffer;
  }
  if (typeof value === "string") return fromBase64(value);
  return null;
}

export function fromBase64(text: string): ArrayBuffer {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes.buffer;
}

/** A message from Python with its bytes, wherever they are, as an ArrayBuffer; null for what is not a message. */
export function readIncoming(raw: unknown): Incoming | null {
  if (typeof raw !== "object" || raw === null) return null;
  const message = raw as Record<string, unknown>;
  if (typeof message.type !== "string") return null;
  if (message.type !== "asset" && message.type !== "picture") return message as unknown as Incoming;
  const found = BYTES_KEYS.map((key) => toBuffer(message[key])).find((buffer) => buffer !== null);
  if (!found) return null;
  return { ...message, bytes: found, png: found } as unknown as Incoming;
}
