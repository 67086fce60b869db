import type { PanelPreview } from "../../shared/panel/panelPreview";
import { node, type PaneNode } from "../dom/paneNode";
import type { ViewContext } from "../views/viewContext";
import type { PictureLayout } from "./pictureLayout";
import { positionOn } from "./scale";

interface BoundLine {
  readonly amount: number;
  readonly label: string;
  readonly isCap: boolean;
}

/**
 * Floor and cap as lines with their amounts: the cap's label to the left and the floor's to the right, where the tariff is far away. With
 * several categories a label that would lie on another is left out: the tariffs below say all amounts.
 */
export function boundLines(context: ViewContext, preview: PanelPreview, layout: PictureLayout): readonly PaneNode[] {
  const { x, y, fontSize } = layout;
  const labelled: number[] = [];
  return linesOf(context, preview).map(({ amount, label, isCap }) => {
    const place = positionOn(y, amount);
    const hasRoom = labelled.every((other) => Math.abs(other - place) > fontSize * 1.1);
    if (hasRoom) labelled.push(place);
    const text = { x: isCap ? x.start + 4 : x.end, y: place - 4, "text-anchor": isCap ? "start" : "end" };
    return node("g", { key: label, class: "bound" }, [
      node("line", { x1: x.start, x2: x.end, y1: place, y2: place }),
      hasRoom ? node("text", text, label) : null,
    ]);
  });
}

function linesOf({ text, kronor }: ViewContext, { tariffs }: PanelPreview): readonly BoundLine[] {
  const all = tariffs.flatMap(({ floor, cap, category }) => {
    const of = tariffs.length > 1 && category !== null ? ` (${category})` : "";
    return [
      ...(cap === null ? [] : [{ amount: cap, label: text("capLine", { amount: kronor(cap) }) + of, isCap: true }]),
      ...(floor === null
        ? []
        : [{ amount: floor, label: text("floorLine", { amount: kronor(floor) }) + of, isCap: false }]),
    ];
  });
  return all.filter(
    ({ amount, isCap }, index) => all.findIndex((other) => other.amount === amount && other.isCap === isCap) === index,
  );
}
