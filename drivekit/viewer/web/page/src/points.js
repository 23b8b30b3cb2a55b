import {
  BufferAttribute, BufferGeometry, DataTexture, GLSL3, LinearFilter, NearestFilter, NoColorSpace, Points,
  RGBAFormat, ShaderMaterial, Vector2, Vector3,
} from "three";

/**
 * Point clouds coloured in the shader: another channel is another attribute, nothing is recomputed.
 * @typedef {import("./decode.js").Cloud} Cloud
 * @typedef {{source: "height" | "distance" | "channel" | "rgb" | "none", channel: string,
 *   range: [number, number], colors: string[], isCategorical: boolean}} Coloring
 */

const VERTEX = `
in float value;
in vec3 paint;
in float owner;
uniform float scale;
uniform vec3 origin;
uniform vec2 decode;
uniform float missing;
uniform bool boxedOnly;
uniform vec2 range;
uniform float size;
uniform int source;
uniform bool categorical;
uniform float stops;
uniform sampler2D ramp;
out vec3 vColor;

vec3 rampAt(float v) {
  if (categorical) return texture(ramp, vec2((clamp(v, 0.0, stops - 1.0) + 0.5) / stops, 0.5)).rgb;
  float t = clamp((v - range.x) / (range.y - range.x), 0.0, 1.0);
  return texture(ramp, vec2(mix(0.5 / stops, 1.0 - 0.5 / stops, t), 0.5)).rgb;
}

void main() {
  vec3 p = position * scale + origin;
  if (source == 3) vColor = paint;
  else {
    float v = source == 1 ? p.z : source == 2 ? length(p.xy) : decode.y + decode.x * value;
    // What is unknown gets the lowest colour.
    bool unknown = !(v == v) || (source == 0 && value == missing);
    vColor = rampAt(unknown ? (categorical ? stops - 1.0 : range.x) : v);
  }
  gl_Position = boxedOnly && owner == 255.0 ? vec4(2.0, 2.0, 2.0, 1.0)
    : projectionMatrix * modelViewMatrix * vec4(p, 1.0);
  gl_PointSize = size;
}`;

const FRAGMENT = `
precision mediump float;
in vec3 vColor;
out vec4 outColor;
void main() { outColor = vec4(vColor, 1.0); }`;

const SOURCES = { channel: 0, height: 1, distance: 2, rgb: 3, none: 0 };
const IMPOSSIBLE = 3e38;

function rampTexture(colors, isCategorical) {
  const data = new Uint8Array(colors.length * 4);
  colors.forEach((color, i) => {
    for (let c = 0; c < 3; c++) data[4 * i + c] = parseInt(color.slice(1 + 2 * c, 3 + 2 * c), 16);
    data[4 * i + 3] = 255;
  });
  const made = new DataTexture(data, colors.length, 1, RGBAFormat);
  made.colorSpace = NoColorSpace;
  made.magFilter = made.minFilter = isCategorical ? NearestFilter : LinearFilter;
  made.needsUpdate = true;
  return made;
}

/** What all clouds of the page share: the ramp, its range, the size of a point. */
export function pointColors() {
  const shared = {
    ramp: { value: rampTexture(["#888888", "#888888"], false) },
    stops: { value: 2 },
    range: { value: new Vector2(0, 1) },
    size: { value: 2 },
    source: { value: 1 },
    categorical: { value: false },
  };
  return {
    shared,
    /** @param {Coloring} coloring */
    use(coloring) {
      shared.ramp.value.dispose();
      shared.ramp.value = rampTexture(coloring.colors, coloring.isCategorical);
      shared.stops.value = coloring.colors.length;
      shared.range.value.set(...coloring.range);
      shared.source.value = SOURCES[coloring.source];
      shared.categorical.value = coloring.isCategorical;
    },
  };
}

/**
 * Makes a place for the points of a cloud. It is used again for other clouds: a new material would
 * be compiled anew.
 * @param {ReturnType<typeof pointColors>} colors
 */
export function createPoints(colors) {
  const material = new ShaderMaterial({
    glslVersion: GLSL3,
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: {
      ...colors.shared,
      scale: { value: 1 },
      origin: { value: new Vector3() },
      decode: { value: new Vector2(1, 0) },
      missing: { value: IMPOSSIBLE },
      boxedOnly: { value: false },
    },
  });
  const points = new Points(new BufferGeometry(), material);
  points.frustumCulled = false;
  return points;
}

/** @param {Cloud} cloud */
export function setCloud(points, cloud) {
  points.geometry.dispose();
  points.geometry = new BufferGeometry();
  points.geometry.setAttribute("position", new BufferAttribute(cloud.xyz, 3, false));
  points.material.uniforms.scale.value = cloud.scale;
  points.material.uniforms.origin.value.set(...cloud.origin);
  points.userData.cloud = cloud;
}

/**
 * Binds the channel that a colouring shows; a cloud without it is drawn in the lowest colour.
 * @param {Coloring} coloring
 * @param {boolean} boxedOnly leave out points in no box
 */
export function bindChannel(points, coloring, boxedOnly) {
  const { channels } = /** @type {Cloud} */ (points.userData.cloud);
  const { uniforms } = points.material;
  const bind = (name, channel, size, normalized) => {
    const bound = points.geometry.getAttribute(name);
    if (!channel) points.geometry.deleteAttribute(name);
    else if (bound?.array !== channel.values)
      points.geometry.setAttribute(name, new BufferAttribute(channel.values, size, normalized));
  };
  const shown = coloring.source === "channel" || coloring.source === "rgb" ? channels[coloring.channel] : null;
  bind("value", coloring.source === "channel" ? shown : null, 1, false);
  bind("paint", coloring.source === "rgb" ? shown : null, 3, true);
  uniforms.decode.value.set(shown?.scale ?? 1, shown?.offset ?? 0);
  uniforms.missing.value = shown ? (shown.missing ?? IMPOSSIBLE) : coloring.source === "channel" ? 0 : IMPOSSIBLE;
  bind("owner", boxedOnly ? channels.object : null, 1, false);
  uniforms.boxedOnly.value = boxedOnly && Boolean(channels.object);
}
