/** Small pictures, drawn as lines in the colour of the text around them. */

const SVG = "http://www.w3.org/2000/svg";

const PATHS = {
  first: ["M4 3v10", "M13 3 6 8l7 5z"],
  previous: ["M11 3 4 8l7 5z"],
  play: ["M5 2.5 13 8l-8 5.5z"],
  pause: ["M5 3v10M11 3v10"],
  next: ["M5 3l7 5-7 5z"],
  last: ["M12 3v10", "M3 3l7 5-7 5z"],
  measure: ["M2 8h12", "M2 5v6M14 5v6", "M5.5 6.5v3M8 6v4M10.5 6.5v3"],
  link: ["M6.5 9.5l3-3", "M8.5 4.8l1.4-1.4a2.6 2.6 0 0 1 3.7 3.7l-1.5 1.4", "M7.5 11.2l-1.4 1.4a2.6 2.6 0 0 1-3.7-3.7l1.5-1.4"],
  dark: ["M13 9.6A5.6 5.6 0 0 1 6.4 3 5.6 5.6 0 1 0 13 9.6z"],
  light: ["M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6z", "M8 1.2v1.6M8 13.2v1.6M1.2 8h1.6M13.2 8h1.6M3.2 3.2l1.1 1.1M11.7 11.7l1.1 1.1M3.2 12.8l1.1-1.1M11.7 4.3l1.1-1.1"],
  help: ["M5.6 6a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.8", "M8 12.4v.2"],
  close: ["M4 4l8 8M12 4l-8 8"],
};
const FILLED = new Set(["first", "previous", "play", "next", "last"]);

/** @param {keyof typeof PATHS} name */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("class", FILLED.has(name) ? "icon filled" : "icon");
  for (const d of PATHS[name]) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", d);
    svg.append(path);
  }
  return svg;
}
