/** What the view is drawn through: a lens, or parallel rays that show the same at the depth of the target. */
import { MathUtils, OrthographicCamera, type PerspectiveCamera, type Vector3 } from "three";

export type Eye = PerspectiveCamera | OrthographicCamera;

/** Parallel rays start this far from the target, so that however near one zooms nothing is behind the eye. */
const STANDOFF_M = 3;

export function parallelEye(): OrthographicCamera {
  return new OrthographicCamera(-1, 1, 1, -1, 0.01, 2 * STANDOFF_M);
}

/** Half the height of the picture at a distance, per unit of distance. */
export function halfTangent(lens: PerspectiveCamera): number {
  return Math.tan((lens.fov * MathUtils.DEG2RAD) / 2);
}

/** Make parallel rays show what a lens shows of the plane across its line of sight at `distance` metres. */
export function follow(eye: OrthographicCamera, lens: PerspectiveCamera, distance: number): void {
  const half = distance * halfTangent(lens);
  eye.top = half;
  eye.bottom = -half;
  eye.right = half * lens.aspect;
  eye.left = -half * lens.aspect;
  eye.quaternion.copy(lens.quaternion);
  eye.position.set(0, 0, STANDOFF_M - distance).applyQuaternion(lens.quaternion).add(lens.position);
  eye.updateProjectionMatrix();
  eye.updateMatrixWorld();
}

/** Metres that a CSS pixel of a view of `height` pixels spans at a point. */
export function metresPerPixel(eye: Eye, height: number, at: Vector3): number {
  if (eye instanceof OrthographicCamera) return (eye.top - eye.bottom) / height;
  return (2 * halfTangent(eye) * eye.position.distanceTo(at)) / height;
}
