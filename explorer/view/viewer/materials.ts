/** Materials by tissue, from the shared palette. One program per kind of drawing; what differs is uniforms. */
import {
  AlwaysDepth,
  AlwaysStencilFunc,
  BackSide,
  Color,
  type Data3DTexture,
  DoubleSide,
  EqualStencilFunc,
  GreaterDepth,
  InvertStencilOp,
  type IUniform,
  KeepStencilOp,
  LessEqualDepth,
  Matrix4,
  NotEqualStencilFunc,
  ReplaceStencilOp,
  ShaderMaterial,
  Vector2,
  Vector3,
  ZeroStencilOp,
} from "three";
import palette from "../palette.json";
import { noiseTexture } from "./noise";
import * as shaders from "./shaders";
import type { StructureInfo, Theme, Tissue } from "./types";

/** Ways in which a structure stands out, strongest last; each has its own stencil bit. */
export const EMPHASES = ["highlighted", "hovered", "selected"] as const;
export type Emphasis = (typeof EMPHASES)[number];

/** The stencil bit that says a line of sight is inside a solid where it enters what is left; above all emphases. */
const CROSSED = 128;

/** How far the base colour goes towards that of the emphasis; hovering previews selection. */
const TINT: Record<Emphasis, number> = { highlighted: 0.7, hovered: 0.4, selected: 0.78 };
const WIDTH_PX: Record<Emphasis, number> = { highlighted: 1.6, hovered: 1.6, selected: 2.4 };
const BEHIND_ALPHA: Record<Emphasis, number> = { highlighted: 0.22, hovered: 0, selected: 0.4 };

const LAYER_TISSUE: Readonly<Record<string, Tissue>> = {
  bones: "bone", discs: "disc", joints: "joint", ligaments: "ligament", nerves: "nerve", muscles: "muscle",
};

/** Cut faces that do not look like spongy bone or fibres end on. */
const CUT_LOOKS: Partial<Record<Tissue, Readonly<Record<string, string>>>> = { disc: { DISC: "" }, nucleus: { GEL: "" } };

/** Kind first (a costal cartilage lies in the layer of bones), layer where the kind has no tissue of its own. */
export function tissueOf(info: StructureInfo | undefined): Tissue {
  if (info && info.kind in palette.tissues) return info.kind as Tissue;
  return LAYER_TISSUE[info?.layer ?? ""] ?? "bone";
}

export interface OutlineSet {
  readonly mask: ShaderMaterial;
  readonly line: ShaderMaterial;
  readonly behind: ShaderMaterial | null;
}

export class Materials {
  readonly ghostDepth: ShaderMaterial;
  readonly ghost: ShaderMaterial;
  readonly outlines: Record<Emphasis, OutlineSet>;
  /** Counts walls, odd or even. */
  readonly crossing = new ShaderMaterial({
    vertexShader: shaders.plainVertex,
    fragmentShader: shaders.crossingFragment,
    clipping: true,
    side: DoubleSide,
    colorWrite: false,
    depthWrite: false,
    depthTest: false,
    stencilWrite: true,
    stencilWriteMask: CROSSED,
    stencilFunc: AlwaysStencilFunc,
    stencilZPass: InvertStencilOp,
  });
  private readonly noise: Data3DTexture = noiseTexture();
  private plainTissue: ShaderMaterial | null = null;
  private readonly shared = {
    uNoise: { value: this.noise } as IUniform<Data3DTexture>,
    uDetail: { value: true } as IUniform<boolean>,
    uSky: { value: new Vector3() } as IUniform<Vector3>,
    uGround: { value: new Vector3() } as IUniform<Vector3>,
    /** Size of a pixel in clip space. */
    uPixel: { value: new Vector2(1, 1) } as IUniform<Vector2>,
  };
  private readonly colours: Record<Emphasis, Color> = { highlighted: new Color(), hovered: new Color(), selected: new Color() };
  /** Caps write structure numbers instead of colours. */
  readonly picking: IUniform<boolean> = { value: false };
  private readonly widths: IUniform<number>[] = [];

  constructor(theme: Theme) {
    // Ghost depth is "transparent" only to be drawn after every outline of a solid.
    const surface = { vertexShader: shaders.ghostVertex, fragmentShader: shaders.ghostFragment, uniforms: { uColour: { value: new Color() }, uSwell: { value: 0 } } };
    this.ghostDepth = new ShaderMaterial({ ...surface, clipping: true, transparent: true, colorWrite: false });
    this.ghost = new ShaderMaterial({ ...surface, clipping: true, transparent: true, depthWrite: false, depthFunc: LessEqualDepth });
    this.outlines = {
      highlighted: this.outline("highlighted"),
      hovered: this.outline("hovered"),
      selected: this.outline("selected"),
    };
    this.setTheme(theme);
  }

  setTheme(theme: Theme): void {
    const colours = palette.themes[theme];
    for (const emphasis of EMPHASES) this.colours[emphasis].set(colours[emphasis]);
    (this.ghost.uniforms["uColour"] as IUniform<Color>).value.set(colours.ghost);
    this.shared.uSky.value.fromArray(colours.sky);
    this.shared.uGround.value.fromArray(colours.ground);
  }

  /** Draw what needs several looks into a texture. */
  set detail(shown: boolean) {
    this.shared.uDetail.value = shown;
  }

  /** Size of the picture in device pixels and how many of them make a CSS pixel, for lines of constant width. */
  setSize(width: number, height: number, pixelRatio: number): void {
    this.shared.uPixel.value.set(2 / width, 2 / height);
    EMPHASES.forEach((emphasis, i) => ((this.widths[i] as IUniform<number>).value = WIDTH_PX[emphasis] * pixelRatio));
  }

  /** `shade` near 1 sets neighbours of one tissue apart, above all where they are cut. */
  tissue(tissue: Tissue, shade: number, rest: Matrix4, fibre: boolean): ShaderMaterial {
    const { colour, cavity, gloss, translucency } = palette.tissues[tissue];
    return new ShaderMaterial({
      vertexShader: shaders.tissueVertex,
      fragmentShader: shaders.tissueFragment,
      defines: fibre ? { FIBRE: "" } : {},
      clipping: true,
      uniforms: {
        ...this.shared,
        uRest: { value: rest },
        uSwell: { value: 0 },
        uNearer: { value: 0 },
        uColour: { value: new Color(colour).multiplyScalar(shade) },
        uTendon: { value: new Color(palette.tissues.muscle.tendon) },
        uTendinous: { value: tissue === "muscle" ? 1 : 0 },
        uCavity: { value: new Color(cavity) },
        uGloss: { value: gloss },
        uTranslucency: { value: translucency },
        uTint: { value: new Color() },
        uTintAmount: { value: 0 },
      },
    });
  }

  /** One of the kind that most structures have. */
  get commonest(): ShaderMaterial {
    return (this.plainTissue ??= this.tissue("bone", 1, new Matrix4(), false));
  }

  /** What fills a structure where it is cut; `inside` is a disc's own frame, `skin` the material of its surface. */
  cap(tissue: Tissue, shade: number, number: number, offset: Vector3, inside: Matrix4, skin: ShaderMaterial): ShaderMaterial {
    const { uTint, uTintAmount } = skin.uniforms as Record<"uTint" | "uTintAmount", IUniform>;
    return new ShaderMaterial({
      vertexShader: shaders.plainVertex,
      fragmentShader: shaders.capFragment,
      defines: CUT_LOOKS[tissue] ?? {},
      clipping: true,
      side: BackSide,
      // Nothing that is left stands before a cut face; of two at one place the later counts.
      depthFunc: AlwaysDepth,
      // The first wall that is drawn fills the pixel and takes the mark away.
      stencilWrite: true,
      stencilRef: CROSSED,
      stencilFuncMask: CROSSED,
      stencilWriteMask: CROSSED,
      stencilFunc: EqualStencilFunc,
      stencilZPass: ZeroStencilOp,
      stencilZFail: ZeroStencilOp,
      uniforms: {
        uTint,
        uTintAmount,
        uNoise: this.shared.uNoise,
        uPicking: this.picking,
        uId: { value: number },
        uCut: { value: new Color(palette.tissues[tissue].cut).multiplyScalar(shade) },
        uInside: { value: inside },
        uOffset: { value: offset },
      },
    });
  }

  /** Change the base colour; light added on top (emissive) would turn pale bone lilac. */
  tint(material: ShaderMaterial, emphasis: Emphasis | null): void {
    const uniforms = material.uniforms as Record<string, IUniform>;
    (uniforms["uTintAmount"] as IUniform<number>).value = emphasis ? TINT[emphasis] : 0;
    if (emphasis) (uniforms["uTint"] as IUniform<Color>).value.set(palette.surfaces[emphasis]);
  }

  dispose(): void {
    this.noise.dispose();
    this.plainTissue?.dispose();
    this.ghost.dispose();
    this.ghostDepth.dispose();
    this.crossing.dispose();
    for (const { mask, line, behind } of Object.values(this.outlines)) for (const m of [mask, line, behind]) m?.dispose();
  }

  /**
   * A line round the silhouette: the structure marks its own pixels in the stencil, then a grown copy is drawn where
   * the mark is missing; faintly where something stands in front of it.
   */
  private outline(emphasis: Emphasis): OutlineSet {
    const bit = 1 << EMPHASES.indexOf(emphasis);
    const width = { value: WIDTH_PX[emphasis] };
    this.widths.push(width);
    const make = (more: ConstructorParameters<typeof ShaderMaterial>[0], alpha: number, grow: IUniform<number>) =>
      new ShaderMaterial({
        vertexShader: shaders.outlineVertex,
        fragmentShader: shaders.outlineFragment,
        uniforms: { uColour: { value: this.colours[emphasis] }, uAlpha: { value: alpha }, uPixel: this.shared.uPixel, uWidth: grow, uSwell: { value: 0 } },
        depthWrite: false,
        clipping: true,
        // Of a structure cut open only the inside of its far wall may be in sight.
        side: DoubleSide,
        stencilWrite: true,
        stencilRef: bit,
        stencilFuncMask: bit,
        stencilWriteMask: bit,
        ...more,
      });
    const line = { stencilFunc: NotEqualStencilFunc, stencilZPass: KeepStencilOp } as const;
    const behind = BEHIND_ALPHA[emphasis];
    return {
      mask: make({ colorWrite: false, depthTest: false, stencilFunc: AlwaysStencilFunc, stencilZPass: ReplaceStencilOp }, 1, { value: 0 }),
      line: make({ ...line, depthFunc: LessEqualDepth }, 1, width),
      behind: behind > 0 ? make({ ...line, stencilZPass: ReplaceStencilOp, depthFunc: GreaterDepth, transparent: true }, behind, width) : null,
    };
  }
}
