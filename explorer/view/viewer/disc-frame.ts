/** The plane of a disc, so that a cut through it can show its rings. */
import { Box3, Matrix4, Vector3 } from "three";

/**
 * From scene metres to a disc's own frame: x to its left rim at 1, y to its front rim at 1, z along its height.
 *
 * Discs are symmetric about the midsagittal plane, so their axes are the patient's left and, in that plane, the
 * direction in which the points spread most. Of any other shape it is a frame with no meaning.
 */
export function discFrame(points: Float32Array): Matrix4 {
  const box = new Box3().setFromArray(points);
  const centre = box.getCenter(new Vector3());
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
  const half = { left: 0, front: 0 };
  const v = new Vector3();
  for (let i = 0; i < points.length; i += 3) {
    v.fromArray(points, i).sub(centre);
    half.left = Math.max(half.left, Math.abs(v.dot(left)));
    half.front = Math.max(half.front, Math.abs(v.dot(front)));
  }
  const up = new Vector3().crossVectors(front, left);
  const frame = new Matrix4().makeBasis(left.multiplyScalar(half.left), front.multiplyScalar(half.front), up);
  return frame.setPosition(centre).invert();
}
