import { svgElement } from "./element";

/** As the workbook draws its series: dark enough on white, and each with a mark and a dash of its own. */
const colours = ["#1F3864", "#B45309", "#0F766E", "#9D174D", "#4B5563", "#6D28D9"];
const dashes = ["", "8 4", "2 3", "12 4", "8 3 2 3", "12 3 2 3 2 3"];

/** The part of a chart that shows its values, in pixels. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function colourOf(index: number): string {
  return colours[index % colours.length] ?? "";
}

/** What a line's stroke is made of; null: it is whole. */
export function dashOf(index: number): string | null {
  return dashes[index % dashes.length] || null;
}

export function mark(index: number, x: number, y: number): SVGElement {
  const [size, fill] = [4, colourOf(index)];
  return index % 2 === 0
    ? svgElement("circle", { cx: x.toFixed(1), cy: y.toFixed(1), r: size, fill })
    : svgElement("rect", {
        x: (x - size).toFixed(1),
        y: (y - size).toFixed(1),
        width: 2 * size,
        height: 2 * size,
        fill,
      });
}

/** The way along points, as a path tells it. */
export function pathOf(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], at) => `${at === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");
}
