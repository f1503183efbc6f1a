// Our own icons, drawn on a 24 grid with one line width; always beside or under a name, so hidden from readers.
import type { JSX } from "preact";

const PATHS = {
  search: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 20 20",
  home: "M4 11.5 12 5l8 6.5M6.5 10v9h11v-9",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  close: "M6 6l12 12M18 6 6 18",
  check: "M5.5 12.5 10 17l8.5-10",
  right: "M9 5l7 7-7 7",
  left: "M15 5l-7 7 7 7",
  up: "M5 15l7-7 7 7",
  down: "M5 9l7 7 7-7",
  layers: "M12 4 3.5 8.5 12 13l8.5-4.5zM4 13l8 4.2 8-4.2M4 17l8 4.2 8-4.2",
  sun: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.5v2.2M12 19.3v2.2M2.5 12h2.2M19.3 12h2.2M5.3 5.3l1.5 1.5M17.2 17.2l1.5 1.5M5.3 18.7l1.5-1.5M17.2 6.8l1.5-1.5",
  moon: "M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7z",
  auto: "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 4v16M12 8h5.5M12 12h8M12 16h5.5",
  warning: "M12 4 2.8 20h18.4zM12 10v4.5M12 17.2v.3",
  help: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM9.4 9.6a2.7 2.7 0 1 1 3.9 2.5c-.9.5-1.3 1-1.3 2M12 17v.3",
  eye: "M2.5 12S6 5.8 12 5.8 21.5 12 21.5 12 18 18.2 12 18.2 2.5 12 2.5 12zM12 9.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6z",
  eyeOff: "M4 4l16 16M9.5 6.2A9 9 0 0 1 12 5.8c6 0 9.5 6.2 9.5 6.2a17 17 0 0 1-3 3.7M6 7.7A17 17 0 0 0 2.5 12s3.5 6.2 9.5 6.2c1.3 0 2.5-.3 3.5-.7",
  ghost: "M12 4a8 8 0 0 1 8 8M20 12a8 8 0 0 1-2.3 5.7M14.5 19.6a8 8 0 0 1-5 0M6.3 17.7A8 8 0 0 1 4 12M4 12a8 8 0 0 1 2.3-5.7M8.7 4.7A8 8 0 0 1 12 4M12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z",
  target: "M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM12 2.5V7M12 17v4.5M2.5 12H7M17 12h4.5",
  isolate: "M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z",
  all: "M4 4h6.5v6.5H4zM13.5 4H20v6.5h-6.5zM4 13.5h6.5V20H4zM13.5 13.5H20V20h-6.5z",
  undo: "M9 5 4.5 9.5 9 14M5 9.5h9a5 5 0 0 1 0 10h-3",
  redo: "M15 5l4.5 4.5L15 14M19 9.5h-9a5 5 0 0 0 0 10h3",
  list: "M4 6.5h.3M4 12h.3M4 17.5h.3M8 6.5h12M8 12h12M8 17.5h12",
  card: "M4 5h16v14H4zM7.5 9h9M7.5 12.5h9M7.5 16h5",
  panel: "M4 5h16v14H4zM9.5 5v14",
  play: "M8 5.5v13l10.5-6.5z",
  uncover: "M3.5 8.5h9v9h-9zM16 5.5h4.5V10M20.5 5.5l-5.5 5.5M15.5 14.5v3M15.5 20.5h.3",
  cut: "M12 3.5 4.5 7.5v9l7.5 4 7.5-4v-9zM2 14.5l20-5M4.5 7.5l7.5 3.5",
  camera: "M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 10a3.3 3.3 0 1 0 0 6.6 3.3 3.3 0 0 0 0-6.6z",
  swap: "M7 4.5 3.5 8 7 11.5M3.5 8h13M17 12.5l3.5 3.5-3.5 3.5M20.5 16h-13",
  name: "M4 12 11 5h8.5v8.5l-7 7zM15.5 9h.3",
  posture: "M12 3.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM12 8c-2.5 2.5-2.5 5.5 0 8M12 16l-2.5 4.5M12 16l3.5 4.5M10.5 11l5 1.5",
  finding: "M5 6.5h14M5 17.5h14M7 9.5h7a2.5 2.5 0 0 1 0 5H7zM16.8 12h3.7",
  link: "M13.5 5H19v5.5M19 5l-8.5 8.5M16.5 13.5V19H5V7.5h5.5",
  cube: "M12 3.5 4.5 7.5v9l7.5 4 7.5-4v-9zM4.5 7.5 12 11.6l7.5-4.1M12 11.6v8.9",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The mark: three vertebrae on a gentle curve. */
export function Mark(): JSX.Element {
  return (
    <svg class="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <rect x="10.5" y="3.5" width="13" height="6.5" rx="2.6" />
      <rect x="8" y="12.5" width="14" height="7" rx="2.8" />
      <rect x="9.5" y="22" width="15" height="7" rx="2.8" />
      <path d="M24 6.8h3.5M22.5 16h4M25 25.5h3.5" />
    </svg>
  );
}
