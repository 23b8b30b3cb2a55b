/** How numbers and times are written; nothing is rounded before it gets here. */

export const shortNumber = (value) =>
  !Number.isFinite(value) ? "–" : Math.abs(value) >= 1000 ? value.toFixed(0) : Number(value.toPrecision(3)).toString();

export const fixed = (value, digits = 2) => (value === null || value === undefined || !Number.isFinite(value) ? "–" : value.toFixed(digits));

/** Seconds since the first frame, from decimal strings of nanoseconds. */
export function secondsBetween(first, stamp) {
  return first === null || stamp === null ? null : Number(BigInt(stamp) - BigInt(first)) / 1e9;
}

export const grouped = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, "\u2009");

const DEGREES = 180 / Math.PI;

/** A value with its unit as people read it: radians become degrees. */
export function withUnit(value, unit) {
  if (!Number.isFinite(value)) return "–";
  if (unit === "rad") return `${(value * DEGREES).toFixed(1)}°`;
  if (unit === "fraction" || unit.startsWith("1 - ")) return value.toFixed(3);
  return `${value.toFixed(2)}${unit ? `\u2009${unit}` : ""}`;
}
