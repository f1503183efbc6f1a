export { NoWebGL } from "./types";
export type * from "./types";
