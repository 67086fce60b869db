import type { ChartPicture, PanelPreview } from "../../../shared/panel/panelPreview";
import { node, type PaneNode } from "../../dom/paneNode";
import { axes } from "../../picture/axes";
import { pictureLayout, type PictureLayout } from "../../picture/pictureLayout";
import { positionOn } from "../../picture/scale";
import type { ViewContext } from "../viewContext";

/** As in the picture of the fees. */
const smallText = 0.8;
const paddingPixels = 24;

/** A ring, a triangle and a square, as paths from the point's place: told apart without their colours. */
const marks = ["m-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z", "m0-4.5l4.5 8h-9z", "m-3.5-3.5h7v7h-7z"];

/** Each member's fee over its population under every rule: a form and a colour for each, and which is which below. */
export function comparisonPicture(context: ViewContext, preview: PanelPreview): PaneNode | null {
  const { picture } = preview;
  const { width, fontSize } = context.state.size;
  const layout = pictureLayout(preview, width - paddingPixels, fontSize * smallText, context.number);
  if (picture === null || layout === null) return null;
  return node("figure", { key: "picture", class: "picture still" }, [
    node("figcaption", {}, picture.title),
    node("p", { class: "axistitle", "aria-hidden": "true" }, picture.yTitle),
    node(
      "svg",
      {
        role: "img",
        "aria-label": picture.description,
        viewBox: `0 0 ${String(layout.width)} ${String(layout.height)}`,
        "font-size": layout.fontSize,
      },
      [
        ...axes(context, layout),
        ...picture.series.map((series, index) =>
          node("path", { key: index, class: `mark mark${String(index)}`, d: marksOf(series, markOf(index), layout) }, [
            node("title", {}, series.name),
          ]),
        ),
      ],
    ),
    node("p", { class: "axistitle across", "aria-hidden": "true" }, picture.xTitle),
    node(
      "ul",
      { class: "legend" },
      picture.series.map(({ name }, index) =>
        node("li", { key: index }, [
          node("svg", { viewBox: "0 0 12 12", "aria-hidden": "true", focusable: "false" }, [
            node("path", { class: `mark mark${String(index)}`, d: `M6 6${markOf(index)}` }),
          ]),
          node("span", {}, name),
        ]),
      ),
    ),
  ]);
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
