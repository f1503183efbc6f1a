/**
 * The drawing surface: one WebGL context and an off-screen picture of any size and sampling.
 *
 * The scene goes into a render target and is copied to the canvas, so that pixel ratio and anti-aliasing can change
 * from one frame to the next without a new context or a resized (and so cleared) canvas.
 */
import {
  Color,
  type IUniform,
  Mesh,
  type Object3D,
  OrthographicCamera,
  Plane,
  PlaneGeometry,
  Scene,
  ShaderMaterial,
  UnsignedByteType,
  Vector2,
  Vector3,
  WebGLRenderer,
  WebGLRenderTarget,
} from "three";
import palette from "../palette.json";
import { type Actor, LAYER } from "./actors";
import { openCaps } from "./caps";
import type { Eye } from "./eye";
import { toScene } from "./frames";
import type { Materials } from "./materials";
import type { Level } from "./quality";
import * as shaders from "./shaders";
import { NoWebGL, type Section, type Stats, type Theme } from "./types";

export class Stage {
  readonly renderer: WebGLRenderer;
  readonly canvas: HTMLCanvasElement;
  /** Structures, outlines and joints. */
  readonly scene = new Scene();
  /** CSS pixels; zero until there is room to draw. */
  width = 0;
  height = 0;
  /** What the last picture took. */
  drawn = { triangles: 0, calls: 0 };
  private target: WebGLRenderTarget | null = null;
  /** Pixel ratio of the canvas. */
  private finest = 1;
  private readonly screenCamera = new OrthographicCamera();
  private readonly background = new ShaderMaterial({
    vertexShader: shaders.screenVertex,
    fragmentShader: shaders.backgroundFragment,
    uniforms: { uInner: { value: new Color() }, uOuter: { value: new Color() }, uAspect: { value: 1 } },
    depthTest: false,
    depthWrite: false,
  });
  private readonly copy = new ShaderMaterial({
    vertexShader: shaders.screenVertex,
    fragmentShader: shaders.copyFragment,
    uniforms: { uPicture: { value: null }, uTexel: { value: new Vector2() }, uSmooth: { value: false } },
    depthTest: false,
    depthWrite: false,
  });
  private readonly plane = new PlaneGeometry(2, 2);
  private readonly screen = new Mesh(this.plane, this.copy);

  constructor() {
    this.canvas = document.createElement("canvas");
    const attributes = { alpha: false, antialias: false, depth: false, stencil: false, powerPreference: "high-performance" } as const;
    // Asked for here and not by three, which would write an error to the console where there is no WebGL.
    const context = this.canvas.getContext("webgl2", attributes) as WebGL2RenderingContext | null;
    if (!context) throw new NoWebGL("viewer: expected a WebGL 2 context, the browser gave none");
    this.renderer = new WebGLRenderer({ canvas: this.canvas, context, ...attributes });
    this.renderer.autoClear = false;
    this.renderer.info.autoReset = false;
    this.renderer.setPixelRatio(1);
    this.renderer.setOpaqueSort(nearestFirst);
    this.renderer.setClearColor(0, 0);
    const backdrop = new Mesh(this.plane, this.background);
    backdrop.frustumCulled = this.screen.frustumCulled = false;
    backdrop.renderOrder = -1;
    backdrop.layers.set(LAYER.decoration);
    this.scene.add(backdrop);
    this.scene.matrixWorldAutoUpdate = false;
  }

  /** True where the processor draws (no graphics card): each sample then costs as much as a pixel. */
  get software(): boolean {
    const context = this.renderer.getContext();
    const info = context.getExtension("WEBGL_debug_renderer_info");
    const name: unknown = context.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : context.RENDERER);
    return /swiftshader|llvmpipe|softpipe|software|basic render/i.test(String(name));
  }

  /** What the sections leave. */
  get kept(): readonly Plane[] {
    return this.renderer.clippingPlanes as Plane[];
  }

  /** What lies beyond any of the planes is not drawn. */
  setSections(sections: readonly Section[]): void {
    this.renderer.clippingPlanes = sections.map(({ normal, offset_mm }) => {
      // RAS to scene is a rotation and a scale, so a normal turns as a point does; three keeps the positive side.
      const [x, y, z] = toScene(normal);
      const n = new Vector3(x, y, z).normalize();
      return new Plane(n.negate(), (offset_mm / 1000) / Math.hypot(...normal));
    });
  }

  setTheme(theme: Theme): void {
    const [inner, outer] = palette.themes[theme].background as [string, string];
    // Written to the target as it is, so kept in sRGB: the gradient is the one the palette names.
    (this.background.uniforms["uInner"] as IUniform<Color>).value.set(inner).convertLinearToSRGB();
    (this.background.uniforms["uOuter"] as IUniform<Color>).value.set(outer).convertLinearToSRGB();
  }

  /** Size of the canvas in CSS pixels and the finest pixel ratio it will be asked to show. */
  setSize(width: number, height: number, pixelRatio: number): void {
    this.width = width;
    this.height = height;
    this.finest = pixelRatio;
    this.renderer.setSize(Math.round(width * pixelRatio), Math.round(height * pixelRatio), false);
    (this.background.uniforms["uAspect"] as IUniform<number>).value = width / height;
  }

  /** What the graphics card holds. */
  get held(): Pick<Stats, "geometries" | "textures" | "programs"> {
    const { memory, programs } = this.renderer.info;
    return { geometries: memory.geometries, textures: memory.textures, programs: programs?.length ?? 0 };
  }

  draw(camera: Eye, actors: readonly Actor[], materials: Materials, { pixelRatio, samples, smooth, detail }: Level): void {
    const { renderer, scene } = this;
    const target = this.prepare(Math.max(1, Math.round(this.width * pixelRatio)), Math.max(1, Math.round(this.height * pixelRatio)), samples);
    materials.detail = detail;
    materials.setSize(target.width, target.height, pixelRatio);
    for (const actor of actors) actor.mesh.userData["distance"] = camera.position.distanceToSquared(actor.sphere.center);
    openCaps(actors, this.kept);
    renderer.info.reset();
    renderer.setRenderTarget(target);
    renderer.clear();
    camera.layers.enableAll();
    renderer.render(scene, camera);
    renderer.setRenderTarget(null);
    const uniforms = this.copy.uniforms as Record<"uPicture" | "uTexel" | "uSmooth", IUniform>;
    uniforms.uPicture.value = target.texture;
    // A cut face is told from what lies beyond it pixel by pixel, which no multisampling smooths.
    uniforms.uSmooth.value = smooth || (this.kept.length > 0 && pixelRatio <= this.finest);
    (uniforms.uTexel.value as Vector2).set(1 / target.width, 1 / target.height);
    const { triangles, calls } = renderer.info.render;
    this.drawn = { triangles, calls };
    renderer.render(this.screen, this.screenCamera);
  }

  /** Have the program of a material made beside other work, once there is something to draw on. */
  warm(material: ShaderMaterial, camera: Eye): void {
    if (!this.target) return;
    // What it is drawn into is part of what a program is made for.
    this.renderer.setRenderTarget(this.target);
    this.renderer.compile(new Mesh(this.plane, material), camera);
    this.renderer.setRenderTarget(null);
  }

  /** PNG of the picture last drawn, at the size it was drawn, with what `overlay` draws on it. */
  async png(overlay: (context: CanvasRenderingContext2D) => void): Promise<Blob> {
    const { target, renderer } = this;
    if (!target) throw new Error("viewer: expected a picture to have been drawn before it is saved, got none");
    const { width, height } = target;
    const pixels = new Uint8ClampedArray(width * height * 4);
    renderer.readRenderTargetPixels(target, 0, 0, width, height, pixels);
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width, height });
    const context = canvas.getContext("2d");
    if (!context) throw new Error("viewer: expected a 2D canvas for the picture, the browser gave none");
    // GL rows run upwards.
    const image = context.createImageData(width, height);
    for (let row = 0; row < height; row++) {
      image.data.set(pixels.subarray((height - 1 - row) * width * 4, (height - row) * width * 4), row * width * 4);
    }
    context.putImageData(image, 0, 0);
    overlay(context);
    return new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("viewer: the browser could not encode the picture"))), "image/png");
    });
  }

  add(object: Object3D): void {
    this.scene.add(object);
  }

  dispose(): void {
    this.target?.dispose();
    this.plane.dispose();
    this.background.dispose();
    this.copy.dispose();
    this.renderer.dispose();
    this.renderer.forceContextLoss();
    this.canvas.remove();
  }

  private prepare(width: number, height: number, samples: number): WebGLRenderTarget {
    if (this.target && this.target.samples !== samples) {
      this.target.dispose();
      this.target = null;
    }
    this.target ??= new WebGLRenderTarget(width, height, { samples, stencilBuffer: true, type: UnsignedByteType });
    this.target.setSize(width, height);
    return this.target;
  }
}

/** Near structures first, so that what they hide is not shaded; three would sort by material before depth. */
function nearestFirst(a: { object: Object3D; renderOrder: number }, b: { object: Object3D; renderOrder: number }): number {
  const distance = (object: Object3D) => (object.userData["distance"] as number | undefined) ?? 0;
  return a.renderOrder - b.renderOrder || distance(a.object) - distance(b.object);
}
