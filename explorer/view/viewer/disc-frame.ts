/** The plane of a disc, so that a cut through it can show its rings. */
import { Box3, Matrix4, Vector3 } from "three";

/**
 * Centre and axes of a flat structure that is symmetric about the midsagittal plane, scene metres and units.
 *
 * Its left is the patient's left; its front is, in the midsagittal plane, the direction in which its points spread
 * most; up is across both. Of any other shape they are axes with no meaning.
 */
export function discAxes(points: Float32Array): { centre: Vector3; left: Vector3; front: Vector3; up: Vector3 } {
  const centre = new Box3().setFromArray(points).getCenter(new Vector3());
  let [zz, yy, zy] = [0, 0, 0];
  for (let i = 0; i < points.length; i += 3) {
    const y = (points[i + 1] as number) - centre.y;
    const z = (points[i + 2] as number) - centre.z;
    zz += z * z;
    yy += y * y;
    zy += z * y;
  }
  // Angle of the longer principal axis from the front (scene z) towards up (scene y).
  const angle = 0.5 * Math.atan2(2 * zy, zz - yy);
  const front = new Vector3(0, Math.sin(angle), Math.cos(angle));
  const left = new Vector3(1, 0, 0);
  return { centre, left, front, up: new Vector3().crossVectors(front, left) };
}

/** From scene metres to a disc's own frame: x to its left rim at 1, y to its front rim at 1, z along its height. */
export function discFrame(points: Float32Array): Matrix4 {
  const { centre, left, front, up } = discAxes(points);
  const half = { left: 0, front: 0 };
  const v = new Vector3();
  for (let i = 0; i < points.length; i += 3) {
    v.fromArray(points, i).sub(centre);
    half.left = Math.max(half.left, Math.abs(v.dot(left)));
    half.front = Math.max(half.front, Math.abs(v.dot(front)));
  }
  const frame = new Matrix4().makeBasis(left.multiplyScalar(half.left), front.multiplyScalar(half.front), up);
  return frame.setPosition(centre).invert();
}
