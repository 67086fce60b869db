import type { PanelPreview } from "../../../shared/panel/panelPreview";
import type { ChartPicture } from "../../../shared/workbook/chartPicture";
import { node, type PaneNode } from "../../dom/paneNode";
import { pictureFrame } from "../../picture/pictureFrame";
import type { PictureLayout } from "../../picture/pictureLayout";
import { positionOn } from "../../picture/scale";
import type { ViewContext } from "../viewContext";

/** A ring, a triangle, a square and a star, as paths from the point's place: told apart without their colours. */
const marks = [
  "m-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z",
  "m0-4.5l4.5 8h-9z",
  "m-3.5-3.5h7v7h-7z",
  "m0-5l1.5 3.5l3.5 1.5l-3.5 1.5l-1.5 3.5l-1.5-3.5l-3.5-1.5l3.5-1.5z",
];

/** Each member's fee over its population under every rule: a form and a colour for each, and which is which below. */
export function comparisonPicture(context: ViewContext, preview: PanelPreview): PaneNode | null {
  const series = preview.picture?.series ?? [];
  return pictureFrame(context, preview, {
    class: "picture still",
    drawn: (layout) =>
      series.map((each, index) =>
        node("path", { key: index, class: `mark mark${String(index)}`, d: marksOf(each, markOf(index), layout) }, [
          node("title", {}, each.name),
        ]),
      ),
    below: node(
      "ul",
      { class: "legend" },
      series.map(({ name }, index) =>
        node("li", { key: index }, [
          node("svg", { viewBox: "0 0 12 12", "aria-hidden": "true", focusable: "false" }, [
            node("path", { class: `mark mark${String(index)}`, d: `M6 6${markOf(index)}` }),
          ]),
          node("span", {}, name),
        ]),
      ),
    ),
  });
}

function markOf(index: number): string {
  return marks[index % marks.length] ?? "";
}

function marksOf({ points }: ChartPicture["series"][number], mark: string, { x, y }: PictureLayout): string {
  const places = points.map(
    (point) => `M${positionOn(x, point.x).toFixed(1)} ${positionOn(y, point.y).toFixed(1)}${mark}`,
  );
  return places.join("");
}
