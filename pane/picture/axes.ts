import { node, type PaneNode } from "../dom/paneNode";
import type { ViewContext } from "../views/viewContext";
import { textPixels, type PictureLayout } from "./pictureLayout";
import { positionOn } from "./scale";
import { ticks } from "./ticks";

/** Both axes with round figures, and faint lines to read across. */
export function axes({ number }: ViewContext, layout: PictureLayout): readonly PaneNode[] {
  const { x, y, fontSize, width } = layout;
  const across = ticks(x, (value) => textPixels(number(value), fontSize) + fontSize * 0.6);
  const up = ticks(y, () => fontSize * 2.2);
  return [
    ...up.map((value) => {
      const place = positionOn(y, value);
      return node("g", { key: `y${String(value)}` }, [
        node("line", { class: value === 0 ? "axis" : "gridline", x1: x.start, x2: x.end, y1: place, y2: place }),
        node("text", { x: x.start - 5, y: place + fontSize * 0.35, "text-anchor": "end" }, number(value)),
      ]);
    }),
    ...across.map((value) => {
      const place = positionOn(x, value);
      const half = textPixels(number(value), fontSize) / 2;
      // A label at the edge is pushed in, so that none is cut off.
      const label = Math.min(Math.max(place, half), width - half);
      return node("g", { key: `x${String(value)}` }, [
        node("line", { class: "axis", x1: place, x2: place, y1: y.start, y2: y.start + 4 }),
        node("text", { x: label, y: y.start + fontSize * 1.4, "text-anchor": "middle" }, number(value)),
      ]);
    }),
  ];
}
