import type { PanelPreview } from "../../shared/panel/panelPreview";
import { node, type PaneChild, type PaneNode } from "../dom/paneNode";
import type { ViewContext } from "../views/viewContext";
import { boundLines } from "./boundLines";
import { memberPoints, nearestMember } from "./memberPoints";
import { pictureFrame } from "./pictureFrame";
import type { PictureLayout } from "./pictureLayout";
import { pictureReadout } from "./pictureReadout";
import { positionOn } from "./scale";

/**
 * The fee over population: the tariff as a line, floor and cap as labelled lines, every member as a point.
 *
 * For those who hear the panel it is one picture with a sentence; the table of members says the same figure by figure. A press anywhere
 * picks the nearest point, for the points themselves are small.
 */
export function feePicture(context: ViewContext, preview: PanelPreview): PaneNode | null {
  return pictureFrame(context, preview, {
    class: "picture",
    drawn: (layout) => [
      ...boundLines(context, preview, layout),
      ...tariffLines(preview, layout),
      ...memberPoints(context, preview, layout),
    ],
    below: pictureReadout(context, preview),
    click: (layout, event) => pick(context, preview, layout, event),
  });
}

function tariffLines({ picture }: PanelPreview, { x, y }: PictureLayout): readonly PaneChild[] {
  return (picture?.series ?? []).map(({ name, shape, points }) => {
    if (shape !== "line") return null;
    const places = points.map((point) => `${pixel(positionOn(x, point.x))} ${pixel(positionOn(y, point.y))}`);
    return node("path", { class: "tariff", d: `M${places.join("L")}` }, node("title", {}, name));
  });
}

function pixel(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function pick({ actions }: ViewContext, preview: PanelPreview, layout: PictureLayout, event: Event): void {
  if (!(event instanceof MouseEvent) || !(event.currentTarget instanceof Element)) return;
  const box = event.currentTarget.getBoundingClientRect();
  const perPixel = layout.width / box.width;
  const code = nearestMember(
    preview,
    layout,
    (event.clientX - box.left) * perPixel,
    (event.clientY - box.top) * perPixel,
  );
  if (code !== null) actions.openMember(code);
}
