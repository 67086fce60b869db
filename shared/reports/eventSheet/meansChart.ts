import type { ItemResult } from "../../evaluation/surveyResult";
import type { PlacedTable } from "../sheetComposer";
import type { CategoryChart } from "./chartTable";
import { commonScale, isSameScale } from "./commonScale";
import type { PlacedEvents } from "./eventTable";
import { heldLines } from "./heldLines";
import { scaleText } from "./itemCells";
import { decimalFormat, type ReportContext } from "./reportContext";

const roles = ["satisfaction", "usefulness"] as const;

/** Satisfaction and usefulness by event, of the events on the scale that most were evaluated on; null where these are too few. */
export function meansChart(context: ReportContext, events: PlacedEvents, opinions: PlacedTable): CategoryChart | null {
  const { text } = context;
  const lines = heldLines(events);
  const items = lines.flatMap(({ means }) => roles.map((role) => means[role])).filter(isMeant);
  const scale = commonScale(items.map((item) => item.scale));
  const isShown = (item: ItemResult | null): item is ItemResult => isMeant(item) && isSameScale(scale, item.scale);
  const shown = lines.filter(({ means }) => roles.some((role) => isShown(means[role])));
  if (shown.length < 2) return null;
  const drawn = roles.filter((role) => shown.some(({ means }) => isShown(means[role])));
  const decimals = items.filter(isShown).map(({ mean }) => mean?.decimals ?? 0);
  const count = shown.length;
  return {
    name: "Medelvarden",
    kind: "column",
    title: text("meansChart"),
    sentence:
      scale === null
        ? text("meansSentenceWithoutScale", { count })
        : text("meansSentence", { scale: scaleText(context, scale), count }),
    xTitle: text("event"),
    yTitle: scale === null ? text("mean") : text("meanOnScale", { scale: scaleText(context, scale) }),
    ...(scale === null ? {} : { yRange: scale }),
    format: decimalFormat(Math.max(...decimals)),
    series: drawn.map((role) => text(role)),
    rows: shown.map(({ event, means, row }) => ({
      label: event.id,
      numbers: drawn.map((role) => {
        const item = means[role];
        const mean = isShown(item) ? item.mean : null;
        return mean === null ? null : { value: Number(mean.text), cell: opinions.cell(row, role) };
      }),
    })),
  };
}

function isMeant(item: ItemResult | null): item is ItemResult {
  return item !== null && item.mean !== null && !item.isBelowThreshold;
}
