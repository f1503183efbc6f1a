/**
 * GLSL of the view. Colours are linear inside and encoded to sRGB by hand at the end, so that the 8-bit target holds
 * what the screen shows and no tone mapping of three touches the background.
 */

const vertexHead = /* glsl */ `
#include <skinning_pars_vertex>
attribute float cavity;
attribute float openness;
attribute float region;
uniform float uSwell;
#include <clipping_planes_pars_vertex>
`;

/** Leaves mvPosition, gl_Position and objectNormal (before the normal matrix). */
const vertexBody = /* glsl */ `
  #include <beginnormal_vertex>
  #include <skinbase_vertex>
  #include <skinnormal_vertex>
  #include <begin_vertex>
  // A muscle that gets shorter gets thicker.
  transformed += normal * uSwell;
  #include <skinning_vertex>
  #include <project_vertex>
  #include <clipping_planes_vertex>
`;

/** What lies just under a surface shows through it: as deep as that it is drawn before it, and still in its own place. */
const nearer = /* glsl */ `
void drawNearer(vec4 at, float metres) {
  vec4 nearer = projectionMatrix * (at + vec4(0.0, 0.0, metres, 0.0));
  gl_Position.z = nearer.z / nearer.w * gl_Position.w;
}
`;

const encode = /* glsl */ `
vec3 encode(vec3 c) {
  // A soft shoulder above 0.8 keeps highlights on pale bone from clipping to flat white.
  c = mix(c, 0.8 + 0.2 * (1.0 - exp(-(c - 0.8) / 0.2)), step(0.8, c));
  return mix(1.055 * pow(max(c, 0.0), vec3(1.0 / 2.4)) - 0.055, 12.92 * c, step(c, vec3(0.0031308)));
}
`;

/** Unit vector to the eye from a view position given negated. */
const toEye = /* glsl */ `
vec3 toEye(vec3 back) { return isOrthographic ? vec3(0.0, 0.0, 1.0) : normalize(back); }
`;

const clipHead = /* glsl */ `
#include <clipping_planes_pars_fragment>
`;

const clip = /* glsl */ `
  #include <clipping_planes_fragment>
`;

/**
 * Where a line of sight enters what the cuts leave: the view position, and the way out of the solid there. The fragment
 * is at 1 along the line; `open` is false if the eye itself is in what is left, or nothing is.
 * vClipPosition is the view position negated; a plane keeps n.p + w >= 0.
 */
const entry = /* glsl */ `
#if NUM_CLIPPING_PLANES > 0
uniform mat4 projectionMatrix;
struct Entry { bool open; float at; vec3 point; vec3 face; };
Entry entry() {
  vec3 from = isOrthographic ? vec3(-vClipPosition.xy, 0.0) : vec3(0.0);
  vec3 along = -vClipPosition - from;
  Entry e = Entry(false, 0.0, from, vec3(0.0, 0.0, 1.0));
  float leave = 1e9;
  for (int i = 0; i < NUM_CLIPPING_PLANES; i++) {
    vec4 plane = clippingPlanes[i];
    float height = dot(plane.xyz, from) + plane.w;
    float rise = dot(plane.xyz, along);
    if (height < 0.0 && rise <= 0.0) leave = -1.0;
    else if (rise < 0.0) leave = min(leave, -height / rise);
    else if (height < 0.0 && -height / rise > e.at) {
      e.at = -height / rise;
      e.face = -plane.xyz;
    }
  }
  e.open = e.at > 0.0 && e.at < leave;
  e.point += along * e.at;
  return e;
}
float depthOf(vec3 point) {
  vec4 at = projectionMatrix * vec4(point, 1.0);
  return 0.5 + 0.5 * at.z / at.w;
}
#endif
`;

export const tissueVertex = /* glsl */ `
${vertexHead}
uniform mat4 uRest;
uniform float uNearer;
varying vec3 vView;
varying vec3 vNormal;
varying vec3 vRest;
varying vec2 vShade;
#ifdef FIBRE
attribute vec3 fibre;
attribute float tendon;
varying vec3 vFibre;
varying float vTendon;
#endif
${nearer}
void main() {
  ${vertexBody}
  drawNearer(mvPosition, uNearer);
  vView = -mvPosition.xyz;
  vNormal = normalMatrix * objectNormal;
  vRest = (uRest * vec4(position, 1.0)).xyz;
  vShade = vec2(cavity, openness);
  #ifdef FIBRE
  vFibre = fibre;
  vTendon = tendon;
  #endif
}
`;

/**
 * A studio that travels with the camera: soft light from above, a wrapped key from the upper left, a cool rim from
 * behind. Wrapping by `uTranslucency` lets light leak past the terminator, as it does in bone, cartilage and fat.
 */
export const tissueFragment = /* glsl */ `
precision highp sampler3D;
uniform vec3 uColour;
uniform vec3 uCavity;
uniform float uGloss;
uniform float uTranslucency;
uniform vec3 uTint;
uniform float uTintAmount;
uniform vec3 uSky;
uniform vec3 uGround;
uniform sampler3D uNoise;
uniform bool uDetail;
varying vec3 vView;
varying vec3 vNormal;
varying vec3 vRest;
varying vec2 vShade;
#ifdef FIBRE
uniform vec3 uTendon;
uniform float uTendinous;
varying vec3 vFibre;
varying float vTendon;
#endif
${encode}
${toEye}
${clipHead}
void main() {
  ${clip}
  vec3 n = normalize(vNormal);
  vec3 v = toEye(vView);
  float mottle = texture(uNoise, vRest * 45.0).r - 0.5;
  // What stands out is mostly seen by itself: its neighbours, faint by then, do not darken it.
  float hollow = vShade.x * (1.0 - 0.6 * uTintAmount);
  float open = mix(vShade.y * sqrt(vShade.y), 1.0, 0.8 * uTintAmount);
  vec3 base = uColour;
  float gloss = uGloss;
  #ifdef FIBRE
  // The ends are pale and shine: fibres of the belly pass into those of the tendon over a centimetre or so.
  float pale = uTendinous * smoothstep(0.2, 0.9, vTendon);
  float streak = 0.0;
  if (uDetail) {
    // Noise smeared along the fibre is streaks along the fibre, with no seam and no texture coordinates.
    vec3 along = normalize(vFibre + 1e-5);
    float fine = 0.0;
    float coarse = 0.0;
    // Steps of one cell of the noise: longer ones would share nothing with their neighbours and give dots.
    for (int i = -4; i <= 4; i++) fine += texture(uNoise, vRest * 22.0 + along * (float(i) / 32.0)).r;
    for (int i = -3; i <= 3; i++) coarse += texture(uNoise, vRest * 7.0 + along * (float(i) / 32.0)).r;
    streak = (fine / 9.0 - 0.5) * 1.5 + (coarse / 7.0 - 0.5) * 1.1;
    base = mix(base * (1.0 + 0.7 * streak), vec3(0.62, 0.42, 0.36), max(streak, 0.0) * 0.55);
  }
  base = mix(base, uTendon * (1.0 + 0.35 * streak), pale);
  gloss = mix(gloss, 0.35, pale);
  #endif
  base = mix(base * (1.0 + 0.16 * mottle), uCavity, hollow * 0.75);
  // The tint keeps the light and dark of what it covers, or a chosen bone would look like painted plastic.
  float worth = dot(base, vec3(0.2126, 0.7152, 0.0722)) / dot(uColour, vec3(0.2126, 0.7152, 0.0722));
  base = mix(base, uTint * worth, uTintAmount);

  float facing = max(dot(n, v), 0.0);
  vec3 key = normalize(vec3(-0.45, 0.65, 0.62));
  vec3 fill = normalize(vec3(0.8, 0.05, 0.45));
  float wrap = uTranslucency * 0.5;
  float keyed = max((dot(n, key) + wrap) / (1.0 + wrap), 0.0);
  float filled = max((dot(n, fill) + wrap) / (1.0 + wrap), 0.0);
  float ambient = open * (1.0 - 0.35 * hollow);
  // Light that reaches a hollow has met its walls and taken on their colour.
  vec3 bounce = mix(base, vec3(1.0), ambient);
  vec3 sky = mix(uGround, uSky, 0.5 + 0.5 * n.y) * mix(0.1 + 0.25 * uTranslucency, 1.0, ambient) * bounce;
  vec3 light = sky + (keyed * vec3(0.95, 0.9, 0.82) + filled * vec3(0.1, 0.12, 0.15)) * mix(0.35, 1.0, open);
  // Turned-away surfaces get less of the sky: a cheap stand-in for what their neighbours hide.
  light *= 0.78 + 0.22 * smoothstep(0.0, 0.6, facing);

  vec3 h = normalize(key + v);
  float sharp = mix(12.0, 70.0, gloss);
  float shine = pow(max(dot(n, h), 0.0), sharp) * gloss * 0.45;
  // Held back at the very edge, where one pixel in three would catch all of it and glitter.
  float rim = pow(1.0 - max(facing, 0.2), 4.0) * (0.35 + 0.65 * max(n.y, 0.0)) * 0.3;
  vec3 colour = base * light + shine + rim * uSky;
  gl_FragColor = vec4(encode(colour), 1.0);
}
`;

/** Counts the surfaces that a line of sight crosses after it has entered what the cuts leave, in a stencil bit. */
export const crossingFragment = /* glsl */ `
${clipHead}
${entry}
void main() {
  #if NUM_CLIPPING_PLANES > 0
  Entry e = entry();
  if (!e.open || e.at > 1.0) discard;
  #else
  discard;
  #endif
  gl_FragColor = vec4(0.0);
}
`;

export const plainVertex = /* glsl */ `
${vertexHead}
void main() {
  ${vertexBody}
}
`;

/** The cut face, drawn by the far walls of the solid where the stencil says that it is cut open. */
export const capFragment = /* glsl */ `
precision highp sampler3D;
uniform vec3 uCut;
uniform vec3 uTint;
uniform float uTintAmount;
uniform mat4 uInside;
uniform vec3 uOffset;
uniform sampler3D uNoise;
uniform float uId;
uniform bool uPicking;
${encode}
${clipHead}
${entry}
/** Spongy bone, fibres end on, or the rings of a disc round its middle: by what uInside says of the place. */
vec3 cutColour(vec3 at) {
  float grain = texture(uNoise, at * 75.0).r - 0.5;
  #ifdef DISC
  float r = length((uInside * vec4(at, 1.0)).xy);
  float rings = sin(r * 46.0) * smoothstep(0.5, 0.65, r);
  return uCut * (1.0 + 0.1 * rings) * (1.0 + 0.1 * grain);
  #elif defined(GEL)
  return uCut * (1.0 + 0.1 * grain);
  #else
  return uCut * (1.0 + 0.5 * grain);
  #endif
}
void main() {
  #if NUM_CLIPPING_PLANES > 0
  Entry e = entry();
  if (!e.open || e.at > 1.0) discard;
  gl_FragDepth = depthOf(e.point);
  if (uPicking) {
    gl_FragColor = vec4(mod(uId, 256.0), floor(uId / 256.0), 0.0, 255.0) / 255.0;
    return;
  }
  vec3 at = (e.point - viewMatrix[3].xyz) * mat3(viewMatrix) - uOffset;
  vec3 cut = cutColour(at);
  cut = mix(cut, uTint * dot(cut, vec3(0.33)) * 1.6, uTintAmount);
  gl_FragColor = vec4(encode(cut * (0.72 + 0.28 * abs(dot(e.face, normalize(vec3(-0.3, 0.5, 0.8)))))), 1.0);
  #else
  discard;
  #endif
}
`;

/** Nearest ghost surface only: depth goes in first, then this is drawn where it equals that depth. */
export const ghostFragment = /* glsl */ `
uniform vec3 uColour;
varying vec3 vView;
varying vec3 vNormal;
${encode}
${toEye}
${clipHead}
void main() {
  ${clip}
  // Kept from full strength at the very edge, where a pixel more or less of it would show as a row of dots.
  float rim = 1.0 - max(0.12, abs(dot(normalize(vNormal), toEye(vView))));
  float alpha = mix(0.07, 0.6, rim * rim);
  gl_FragColor = vec4(encode(uColour), alpha);
}
`;

export const ghostVertex = /* glsl */ `
${vertexHead}
varying vec3 vView;
varying vec3 vNormal;
void main() {
  ${vertexBody}
  vView = -mvPosition.xyz;
  vNormal = normalMatrix * objectNormal;
}
`;

/** The mesh grown by `uWidth` pixels on the screen and drawn a little nearer, so that a touching neighbour does not eat the line. */
export const outlineVertex = /* glsl */ `
${vertexHead}
uniform float uWidth;
uniform vec2 uPixel;
${nearer}
void main() {
  ${vertexBody}
  drawNearer(mvPosition, 0.0015);
  vec2 grow = (projectionMatrix * vec4(normalMatrix * objectNormal, 0.0)).xy / uPixel;
  gl_Position.xy += normalize(grow + 1e-9) * uPixel * uWidth * gl_Position.w;
}
`;

/** Inside a wall the line belongs to the cut face, which stands nearer than the wall. */
export const outlineFragment = /* glsl */ `
uniform vec3 uColour;
uniform float uAlpha;
${encode}
${clipHead}
${entry}
void main() {
  ${clip}
  #if NUM_CLIPPING_PLANES > 0
  Entry e = entry();
  gl_FragDepth = e.open && !gl_FrontFacing ? depthOf(e.point) : gl_FragCoord.z;
  #endif
  gl_FragColor = vec4(encode(uColour), uAlpha);
}
`;

export const pickVertex = /* glsl */ `
${vertexHead}
uniform float uNearer;
flat varying float vRegion;
${nearer}
void main() {
  ${vertexBody}
  drawNearer(mvPosition, uNearer);
  vRegion = region;
}
`;

/** Structure number in red and green, region in blue; alpha tells a hit from the cleared background. */
export const pickFragment = /* glsl */ `
uniform float uId;
flat varying float vRegion;
${clipHead}
void main() {
  ${clip}
  gl_FragColor = vec4(mod(uId, 256.0), floor(uId / 256.0), vRegion, 255.0) / 255.0;
}
`;

export const screenVertex = /* glsl */ `
varying vec2 vUv;
void main() {
  vUv = position.xy * 0.5 + 0.5;
  gl_Position = vec4(position.xy, 1.0, 1.0);
}
`;

/** A soft pool of light; the dither breaks the 8-bit steps of so slow a gradient. */
export const backgroundFragment = /* glsl */ `
uniform vec3 uInner;
uniform vec3 uOuter;
uniform float uAspect;
varying vec2 vUv;
void main() {
  vec2 p = (vUv - vec2(0.5, 0.56)) * vec2(min(uAspect, 1.6), 1.0);
  float dither = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715)))) - 0.5;
  gl_FragColor = vec4(mix(uInner, uOuter, smoothstep(0.1, 1.0, length(p))) + dither / 255.0, 1.0);
}
`;

/**
 * To the screen, with edges smoothed in the picture itself (FXAA, after Lottes 2009) where it was drawn without
 * multisampling: a tenth of its price in software rendering.
 */
export const copyFragment = /* glsl */ `
uniform sampler2D uPicture;
uniform vec2 uTexel;
uniform bool uSmooth;
varying vec2 vUv;
vec3 at(vec2 offset) { return texture(uPicture, vUv + offset * uTexel).rgb; }
float luma(vec3 c) { return dot(c, vec3(0.299, 0.587, 0.114)); }
void main() {
  vec3 here = at(vec2(0.0));
  gl_FragColor = vec4(here, 1.0);
  if (!uSmooth) return;
  float nw = luma(at(vec2(-1.0, 1.0)));
  float ne = luma(at(vec2(1.0, 1.0)));
  float sw = luma(at(vec2(-1.0, -1.0)));
  float se = luma(at(vec2(1.0, -1.0)));
  float m = luma(here);
  float low = min(m, min(min(nw, ne), min(sw, se)));
  float high = max(m, max(max(nw, ne), max(sw, se)));
  if (high - low < max(0.035, high * 0.1)) return;
  vec2 along = vec2(sw + se - nw - ne, ne + se - nw - sw);
  along = clamp(along / (min(abs(along.x), abs(along.y)) + max((nw + ne + sw + se) * 0.03, 0.008)), -8.0, 8.0);
  vec3 inner = 0.5 * (at(along * (1.0 / 3.0 - 0.5)) + at(along * (2.0 / 3.0 - 0.5)));
  vec3 outer = 0.5 * inner + 0.25 * (at(along * -0.5) + at(along * 0.5));
  float o = luma(outer);
  gl_FragColor.rgb = o < low || o > high ? inner : outer;
}
`;
