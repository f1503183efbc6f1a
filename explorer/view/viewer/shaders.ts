/**
 * GLSL of the view. Colours are linear inside and encoded to sRGB by hand at the end, so that the 8-bit target holds
 * what the screen shows and no tone mapping of three touches the background.
 */

const vertexHead = /* glsl */ `
#include <skinning_pars_vertex>
attribute float cavity;
attribute float openness;
attribute float region;
`;

/** Leaves mvPosition, gl_Position and objectNormal (before the normal matrix). */
const vertexBody = /* glsl */ `
  #include <beginnormal_vertex>
  #include <skinbase_vertex>
  #include <skinnormal_vertex>
  #include <begin_vertex>
  #include <skinning_vertex>
  #include <project_vertex>
`;

const encode = /* glsl */ `
vec3 encode(vec3 c) {
  // A soft shoulder above 0.8 keeps highlights on pale bone from clipping to flat white.
  c = mix(c, 0.8 + 0.2 * (1.0 - exp(-(c - 0.8) / 0.2)), step(0.8, c));
  return mix(1.055 * pow(max(c, 0.0), vec3(1.0 / 2.4)) - 0.055, 12.92 * c, step(c, vec3(0.0031308)));
}
`;

export const tissueVertex = /* glsl */ `
${vertexHead}
uniform mat4 uRest;
varying vec3 vView;
varying vec3 vNormal;
varying vec3 vRest;
varying vec2 vShade;
#ifdef FIBRE
attribute vec3 fibre;
varying vec3 vFibre;
#endif
void main() {
  ${vertexBody}
  vView = -mvPosition.xyz;
  vNormal = normalMatrix * objectNormal;
  vRest = (uRest * vec4(position, 1.0)).xyz;
  vShade = vec2(cavity, openness);
  #ifdef FIBRE
  vFibre = fibre;
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
varying vec3 vView;
varying vec3 vNormal;
varying vec3 vRest;
varying vec2 vShade;
#ifdef FIBRE
varying vec3 vFibre;
#endif
${encode}
void main() {
  vec3 n = normalize(vNormal);
  vec3 v = normalize(vView);
  float mottle = texture(uNoise, vRest * 45.0).r - 0.5;
  float hollow = vShade.x;
  float open = vShade.y * sqrt(vShade.y);
  vec3 base = uColour;
  #ifdef FIBRE
  // Noise smeared along the fibre is streaks along the fibre, with no seam and no texture coordinates.
  vec3 along = normalize(vFibre + 1e-5);
  float fine = 0.0;
  float coarse = 0.0;
  for (int i = -3; i <= 3; i++) fine += texture(uNoise, (vRest + along * (0.0028 * float(i))) * 30.0).r;
  for (int i = -2; i <= 2; i++) coarse += texture(uNoise, (vRest + along * (0.009 * float(i))) * 9.0).r;
  float streak = (fine / 7.0 - 0.5) * 1.3 + (coarse / 5.0 - 0.5) * 1.1;
  base = mix(base * (1.0 + 0.7 * streak), vec3(0.62, 0.42, 0.36), max(streak, 0.0) * 0.55);
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
  vec3 sky = mix(uGround, uSky, 0.5 + 0.5 * n.y) * mix(0.12, 1.0, ambient) * bounce;
  vec3 light = sky + (keyed * vec3(0.95, 0.9, 0.82) + filled * vec3(0.1, 0.12, 0.15)) * mix(0.35, 1.0, open);
  // Turned-away surfaces get less of the sky: a cheap stand-in for what their neighbours hide.
  light *= 0.78 + 0.22 * smoothstep(0.0, 0.6, facing);

  vec3 h = normalize(key + v);
  float sharp = mix(12.0, 70.0, uGloss);
  float shine = pow(max(dot(n, h), 0.0), sharp) * uGloss * 0.45;
  float rim = pow(1.0 - facing, 4.0) * (0.35 + 0.65 * max(n.y, 0.0)) * 0.22;
  vec3 colour = base * light + shine + rim * uSky;
  gl_FragColor = vec4(encode(colour), 1.0);
}
`;

/** Nearest ghost surface only: depth goes in first, then this is drawn where it equals that depth. */
export const ghostFragment = /* glsl */ `
uniform vec3 uColour;
varying vec3 vView;
varying vec3 vNormal;
${encode}
void main() {
  float rim = 1.0 - abs(dot(normalize(vNormal), normalize(vView)));
  float alpha = mix(0.06, 0.8, rim * rim * sqrt(rim));
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
void main() {
  ${vertexBody}
  vec4 nearer = projectionMatrix * (mvPosition + vec4(0.0, 0.0, 0.0015, 0.0));
  gl_Position.z = nearer.z / nearer.w * gl_Position.w;
  vec2 grow = (projectionMatrix * vec4(normalMatrix * objectNormal, 0.0)).xy / uPixel;
  gl_Position.xy += normalize(grow + 1e-9) * uPixel * uWidth * gl_Position.w;
}
`;

export const outlineFragment = /* glsl */ `
uniform vec3 uColour;
uniform float uAlpha;
${encode}
void main() {
  gl_FragColor = vec4(encode(uColour), uAlpha);
}
`;

export const pickVertex = /* glsl */ `
${vertexHead}
flat varying float vRegion;
void main() {
  ${vertexBody}
  vRegion = region;
}
`;

/** Structure number in red and green, region in blue; alpha tells a hit from the cleared background. */
export const pickFragment = /* glsl */ `
uniform float uId;
flat varying float vRegion;
void main() {
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
  float dither = fract(sin(dot(gl_FragCoord.xy, vec2(12.9898, 78.233))) * 43758.5453) - 0.5;
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
