/**
 * One set of joints for every pack, so that one change of posture bends everything.
 *
 * Each pack brings its own copy of the joints and its own inverse bind matrices (gltfpack folds the scale of the
 * quantised positions into them), so each pack keeps a Skeleton of its own over the shared bones.
 */
import { Bone, Group, Matrix4, Skeleton, type Object3D } from "three";
import { type Motions, inScene } from "./posing";

/** The name a node had in the file; three strips dots from `Object3D.name`. */
export function nodeName(node: Object3D): string | undefined {
  const name: unknown = node.userData["name"];
  return typeof name === "string" && name !== "" ? name : undefined;
}

const EPSILON = 1e-5;

export interface Adopted {
  readonly skeleton: Skeleton;
  /** What `restMatrix` says of it. */
  readonly still: Matrix4 | null;
}

export class Joints {
  readonly root = new Group();
  private readonly bones = new Map<string, Bone>();
  /** Where each bone stands at rest, scene. */
  private readonly rest = new Map<Bone, Matrix4>();
  private readonly motions = new Map<Bone, Matrix4>();
  private moved: ReadonlyMap<string, Matrix4> | null = null;

  constructor() {
    this.root.name = "joints";
    this.root.matrixAutoUpdate = false;
  }

  /** The pack's skeleton over the shared bones; the first pack defines them, later ones may add some. */
  adopt(own: Skeleton): Adopted {
    const shared = own.bones.map((bone) => this.bones.get(nodeName(bone) ?? bone.name) ?? this.add(bone));
    this.root.updateMatrixWorld(true);
    for (const bone of shared) this.rest.set(bone, bone.matrixWorld.clone());
    const skeleton = new Skeleton(shared, own.boneInverses);
    const still = restMatrix(skeleton);
    // The world matrices just worked out are those at rest, and what is there already may be bent.
    this.pose(this.moved);
    return { skeleton, still };
  }

  /** Move every bone from rest by its motion in RAS+ mm (none: it stays); null brings all back to rest exactly. */
  pose(moved: ReadonlyMap<string, Matrix4> | null): void {
    this.moved = moved;
    for (const [name, bone] of this.bones) {
      const motion = moved?.get(name);
      const rest = this.rest.get(bone) as Matrix4;
      this.motions.set(bone, motion ? inScene(motion) : new Matrix4());
      bone.matrixWorld.copy(rest).premultiply(this.motions.get(bone) as Matrix4);
    }
  }

  /** Motions from rest, scene metres, in the order of a skeleton's bones. */
  motionsOf(skeleton: Skeleton): Motions {
    return skeleton.bones.map((bone) => this.motions.get(bone) ?? new Matrix4());
  }

  private add(source: Bone): Bone {
    const name = nodeName(source) ?? source.name;
    const bone = new Bone();
    bone.userData["name"] = name;
    bone.name = name;
    const parent = source.parent === null ? undefined : this.bones.get(nodeName(source.parent) ?? "");
    if (parent) {
      bone.position.copy(source.position);
      bone.quaternion.copy(source.quaternion);
      parent.add(bone);
    } else {
      source.updateWorldMatrix(true, false);
      source.matrixWorld.decompose(bone.position, bone.quaternion, bone.scale);
      this.root.add(bone);
    }
    this.bones.set(name, bone);
    return bone;
  }
}

/**
 * The one matrix by which all joints move the vertices while the spine is at rest, or null if they differ.
 *
 * At rest every joint's world matrix times its inverse bind matrix is the same de-quantisation, and drawing with it as
 * a plain model matrix saves the skinning of every vertex, which halves the frame time in software rendering.
 */
export function restMatrix(skeleton: Skeleton): Matrix4 | null {
  const products = skeleton.bones.map((bone, i) => new Matrix4().multiplyMatrices(bone.matrixWorld, skeleton.boneInverses[i] as Matrix4));
  const [first, ...others] = products;
  if (!first) return null;
  const same = others.every((other) => other.elements.every((value, k) => Math.abs(value - (first.elements[k] as number)) < EPSILON));
  return same ? first : null;
}
