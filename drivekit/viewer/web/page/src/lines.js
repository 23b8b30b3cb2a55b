import {
  BufferAttribute, GLSL3, InstancedBufferGeometry, InstancedInterleavedBuffer, InterleavedBufferAttribute, Mesh, ShaderMaterial, Vector2,
} from "three";

/**
 * Lines of a width in pixels, dashed in pixels, any number of styles in one draw call.
 * @typedef {{color: number[], dashes: number[], width: number, alpha: number}} Stroke
 *   `color` in [0, 1]; `dashes` on, off, … in line widths, empty for a solid line
 */

const VERTEX = `
in vec2 corner;
in vec3 start;
in vec3 end;
in vec4 color;
in vec4 dashes;
in float width;
uniform vec2 viewport;
uniform float ratio;
out vec4 vColor;
out vec4 vDashes;
out vec3 vAcross;

void main() {
  vec4 a = modelViewMatrix * vec4(start, 1.0);
  vec4 b = modelViewMatrix * vec4(end, 1.0);
  const float near = -0.3;
  if (a.z > near && b.z > near) { gl_Position = vec4(2.0, 2.0, 2.0, 1.0); return; }
  if (a.z > near) a = mix(b, a, (near - b.z) / (a.z - b.z));
  if (b.z > near) b = mix(a, b, (near - a.z) / (b.z - a.z));
  vec4 p = projectionMatrix * a, q = projectionMatrix * b;
  vec3 p1 = p.xyz / p.w, q1 = q.xyz / q.w;
  vec2 along = (q1.xy - p1.xy) * viewport * 0.5;
  float size = length(along);
  vec2 unit = size > 0.0 ? along / size : vec2(1.0, 0.0);
  float half_ = 0.5 * width * ratio + 1.0;
  vec2 shift = (vec2(-unit.y, unit.x) * corner.y + unit * (corner.x * 2.0 - 1.0)) * half_;
  vec3 at = mix(p1, q1, corner.x);
  // Divided by w already: colours and dashes run evenly over the screen, not over space.
  gl_Position = vec4(at.xy + shift / viewport * 2.0, at.z, 1.0);
  vColor = color;
  vDashes = dashes * width * ratio;
  vAcross = vec3(corner.y * half_, 0.5 * width * ratio, corner.x * size);
}`;

const FRAGMENT = `
precision highp float;
in vec4 vColor;
in vec4 vDashes;
in vec3 vAcross;
out vec4 outColor;

void main() {
  float period = vDashes.x + vDashes.y + vDashes.z + vDashes.w;
  if (period > 0.0) {
    float t = mod(vAcross.z, period);
    bool gap = (t > vDashes.x && t < vDashes.x + vDashes.y) || t > vDashes.x + vDashes.y + vDashes.z;
    if (gap) discard;
  }
  float alpha = clamp(vAcross.y + 0.5 - abs(vAcross.x), 0.0, 1.0) * vColor.a;
  if (alpha <= 0.0) discard;
  outColor = vec4(vColor.rgb, alpha);
}`;

const CORNERS = new Float32Array([0, -1, 1, -1, 0, 1, 1, 1]);

export function lineMaterial() {
  return new ShaderMaterial({
    glslVersion: GLSL3,
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    transparent: true,
    depthTest: false,
    depthWrite: false,
    uniforms: { viewport: { value: new Vector2(1, 1) }, ratio: { value: 1 } },
  });
}

/** What is kept of a line: where it begins among the numbers, and how many they are. */
const FIELDS = { start: [0, 3], end: [3, 3], color: [6, 4], dashes: [10, 4], width: [14, 1] };
const STRIDE = 15;

/** Collects segments with a style each, then becomes one geometry. */
export class LineBatch {
  constructor() {
    this.numbers = new Float32Array(256 * STRIDE);
    this.size = 0;
  }

  /** @param {Stroke} stroke */
  add(x0, y0, z0, x1, y1, z1, { color, alpha, dashes, width }) {
    let at = this.size * STRIDE;
    if (at === this.numbers.length) {
      const more = new Float32Array(2 * at);
      more.set(this.numbers);
      this.numbers = more;
    }
    const n = this.numbers;
    n[at++] = x0;
    n[at++] = y0;
    n[at++] = z0;
    n[at++] = x1;
    n[at++] = y1;
    n[at++] = z1;
    for (let k = 0; k < 3; k++) n[at++] = color[k];
    n[at++] = alpha;
    for (let k = 0; k < 4; k++) n[at++] = dashes[k] ?? 0;
    n[at] = width;
    this.size++;
  }

  /** @param {ArrayLike<number>} points x y z after x y z, joined */
  path(points, stroke) {
    for (let i = 0; i + 5 < points.length; i += 3)
      this.add(points[i], points[i + 1], points[i + 2], points[i + 3], points[i + 4], points[i + 5], stroke);
  }

  geometry() {
    const geometry = new InstancedBufferGeometry();
    const buffer = new InstancedInterleavedBuffer(this.numbers.slice(0, this.size * STRIDE), STRIDE);
    geometry.setAttribute("corner", new BufferAttribute(CORNERS, 2));
    geometry.setIndex([0, 1, 2, 2, 1, 3]);
    for (const [name, [offset, count]] of Object.entries(FIELDS))
      geometry.setAttribute(name, new InterleavedBufferAttribute(buffer, count, offset));
    geometry.instanceCount = this.size;
    return geometry;
  }
}

/** A mesh of lines whose contents are replaced as a whole. */
export function lineMesh(material, renderOrder = 0) {
  const mesh = new Mesh(new LineBatch().geometry(), material);
  mesh.frustumCulled = false;
  mesh.renderOrder = renderOrder;
  return mesh;
}

/** @param {LineBatch} batch */
export function setLines(mesh, batch) {
  mesh.geometry.dispose();
  mesh.geometry = batch.geometry();
  mesh.visible = batch.size > 0;
}
