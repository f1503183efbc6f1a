// The skin, a main muscle and the reflex of each root, on a figure 100 wide and 210 high, midline at x = 0.
//
// Areas are bands that the outline of the body cuts to shape; they follow the key sensory points of the international
// standards for neurological classification (ISNCSCI). People differ, and neighbouring roots overlap.

export type Spot = readonly [number, number];

/** Half of the outline, from the top of the neck down the outside and back up the inside; x is away from the midline. */
export const OUTLINE: readonly Spot[] = [
  [0, 24], [4.2, 24.5], [4.8, 29], [10, 32.5], [17, 34.5], [20.5, 39], [22, 48], [24, 60], [26.5, 72], [29, 88], [31.5, 96], [33.5, 106], [31, 109], [28.5, 104],
  [27.2, 97], [25, 88], [21.5, 74], [18.8, 60], [17, 49], [16.5, 58], [15.4, 70], [16.4, 80], [18.4, 92], [18.4, 108], [16.6, 126], [15, 140], [15.4, 152], [13.6, 168],
  [11, 186], [11.6, 195], [14, 200], [12.5, 203], [6.5, 203], [5.4, 196], [5.6, 186], [4.8, 166], [4.4, 150], [5.4, 138], [4, 120], [1.2, 99], [0, 97],
];

export type Face = "front" | "back";

/** Polygons by face. */
export interface Territory {
  readonly front?: readonly Spot[];
  readonly back?: readonly Spot[];
  /** A main muscle, an ellipse: face, middle, half width, half height. */
  readonly muscle?: readonly [Face, number, number, number, number];
  readonly reflex?: readonly [Face, number, number];
}

const band = (low: number, high: number, inner = 0, outer = 17.5): readonly Spot[] => [[inner, low], [outer, low], [outer, high], [inner, high]];

const both = (low: number, high: number): Territory => ({ front: band(low, high), back: band(low - 1, high - 1) });

/** T2 at the collar bone, T4 at the nipple, T10 at the navel, T12 at the groin. */
const thoracic = Object.fromEntries(
  Array.from({ length: 11 }, (_, k) => [`T${k + 2}`, both(36 + 4.5 * k, 40.5 + 4.5 * k)] as const),
);

export const TERRITORIES: Readonly<Record<string, Territory>> = {
  C2: { back: band(2, 17) },
  C3: { front: band(20, 29), back: band(17, 27) },
  C4: { front: band(29, 36, 0, 18), back: band(27, 35, 0, 18) },
  C5: { front: [[17, 34], [23, 38], [26, 68], [22.5, 70], [18.5, 44]], back: [[17, 34], [23, 38], [26, 68], [22.5, 70], [18.5, 44]], muscle: ["front", 20, 52, 2.2, 8], reflex: ["front", 22.5, 66] },
  C6: { front: [[22.5, 70], [27, 68], [36, 112], [31.5, 112], [29, 96]], back: [[24, 70], [27, 68], [36, 112], [32, 112], [30, 96]], muscle: ["front", 25.5, 78, 2, 7], reflex: ["front", 22.5, 66] },
  C7: { front: [[28.6, 96], [31.4, 96], [33, 112], [29.6, 112]], back: [[26, 76], [28, 76], [33, 112], [29.6, 112]], muscle: ["back", 20.5, 56, 2.2, 8], reflex: ["back", 22.5, 68] },
  C8: { front: [[23, 80], [26, 80], [29.8, 112], [26, 112]], back: [[23, 80], [26, 80], [29.8, 112], [26, 112]], muscle: ["front", 26.5, 88, 1.8, 6] },
  T1: { front: [[18, 58], [22, 58], [25, 80], [21, 80]], back: [[18, 58], [22, 58], [25, 80], [21, 80]], muscle: ["back", 30, 102, 1.8, 4] },
  ...thoracic,
  L1: { front: [[0, 90], [19, 84], [19, 92], [0, 101]], back: band(80, 86), muscle: ["front", 10, 89, 4, 3] },
  L2: { front: [[0, 101], [19, 92], [19, 112], [0, 116]], back: [[6, 86], [19, 84], [19, 92], [10, 92]], muscle: ["front", 9, 93, 3, 6] },
  L3: { front: [[0, 116], [19, 112], [18, 124], [9, 142], [0, 144]], back: [[13, 92], [20, 92], [18, 110], [14, 110]], muscle: ["front", 11, 118, 4, 14], reflex: ["front", 9.5, 141] },
  L4: { front: [[0, 144], [9, 142], [18, 124], [18, 136], [9.6, 150], [9, 196], [0, 200]], back: [[0, 140], [6.4, 140], [7, 196], [0, 196]], muscle: ["front", 11, 122, 4, 12], reflex: ["front", 9.5, 141] },
  L5: { front: [[9.6, 150], [18, 136], [18, 176], [12, 190], [10.6, 206], [5, 206], [6, 196], [9, 196]], back: [[12, 112], [19, 108], [18, 176], [12.4, 184]], muscle: ["front", 11.5, 162, 2.2, 12] },
  S1: { front: [[11, 190], [16, 190], [16, 206], [10.8, 206]], back: [[10.5, 112], [12, 112], [12.4, 184], [16, 206], [5, 206], [6.4, 186], [9.5, 150]], muscle: ["back", 10, 156, 3.6, 12], reflex: ["back", 8.2, 187] },
  S2: { back: [[3, 100], [10.5, 106], [9.5, 150], [8, 178], [6.4, 178], [5, 140]], muscle: ["back", 10, 156, 3.6, 12] },
  S3: { back: [[4, 92], [9, 93], [9, 101], [3, 100]] },
  S4: { back: [[1.5, 91], [4.5, 92], [4, 99], [1, 98]] },
  S5: { back: band(92, 97, 0, 2) },
};
