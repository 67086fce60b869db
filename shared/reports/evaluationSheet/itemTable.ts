import type { ItemRole } from "../../evaluation/itemAnswer";
import type { ItemResult, SatisfiedShare } from "../../evaluation/surveyResult";
import { toNumber } from "../../money/decimal";
import { divide, fraction } from "../../money/fraction";
import { answersOf, askedScaleText, meanOf, shownOf } from "../eventSheet/itemCells";
import { decimalFormat, shareFormat, wholeNumber, type ReportContext } from "../eventSheet/reportContext";
import type { CellContent, TableColumn } from "../sheetComposer";
import type { DistributionPlaces, ItemLine } from "./itemLine";

/** The main table: one row an item, what it measures and what the answers come to. */
export function itemTable(context: ReportContext, lines: readonly ItemLine[], places: DistributionPlaces): void {
  const { text, composer } = context;
  const hasSurveys = lines.some(({ label }) => label !== null);
  const hasEvents = lines.some(({ start }) => start !== null);
  const hasBetween = lines.some(({ item }) => (item.betweenPoints ?? 0) > 0);
  const count = (key: string, header: string): TableColumn => ({
    key,
    header,
    width: 10,
    format: wholeNumber,
    wrap: true,
  });
  const columns: readonly (TableColumn & { readonly shown?: boolean })[] = [
    { key: "label", header: text("survey"), width: 20, format: "@", wrap: true, shown: hasSurveys },
    { key: "start", header: text("date"), width: 11, shown: hasEvents },
    { key: "question", header: text("question"), width: 23, format: "@", wrap: true },
    { key: "role", header: text("role"), width: 11, wrap: true },
    { key: "scale", header: text("scale"), width: 10, wrap: true },
    { key: "source", header: text("source"), width: 11, wrap: true },
    { ...count("n", text("n")), width: 11 },
    { key: "mean", header: text("mean"), width: 11, wrap: true },
    { key: "satisfied", header: text("satisfiedShare"), width: 10, format: shareFormat, wrap: true },
    { key: "satisfiedFrom", header: text("satisfiedFrom"), width: 10, wrap: true },
    count("noOpinion", text("noOpinion")),
    count("blank", text("blank")),
    count("outOfRange", text("outOfRange")),
    { ...count("betweenPoints", text("betweenPoints")), shown: hasBetween },
    { key: "median", header: text("median"), width: 9, wrap: true },
    { key: "deviation", header: text("deviation"), width: 12, format: "0.00", wrap: true },
  ];
  composer.line(text("itemsHeading"), "heading");
  composer.table(
    context.tableName("Fragor"),
    columns.filter(({ shown }) => shown !== false),
    lines.map(({ label, start, item }) => () => ({
      label: label ?? text("missing"),
      start: start === null ? context.text("notApplicable") : context.day(start),
      question: item.title === "" ? text("questionNotStated") : item.title,
      role: roleText(context, item.role),
      scale: askedScaleText(context, item),
      source: text(item.source === "answers" ? "ofAnswers" : "stated"),
      ...figures(context, item, places),
    })),
  );
}

export function roleText({ text }: ReportContext, role: ItemRole): string {
  return role === "satisfaction" || role === "usefulness" ? text(role) : text("other");
}

/** A figure that the distribution on this sheet gives refers to it. */
function figures(
  context: ReportContext,
  item: ItemResult,
  places: DistributionPlaces,
): Readonly<Record<string, CellContent>> {
  const { text } = context;
  const cells = places.get(item);
  const shown = (content: CellContent | null) => shownOf(context, item, content);
  const referring = (content: CellContent, key: "n" | "mean" | "satisfied"): CellContent =>
    cells === undefined || typeof content === "string" ? content : { ...plain(content), formula: cells[key] };
  const ofAnswers = (value: number | null) => shown(value ?? (item.source === "stated" ? text("notApplicable") : null));
  return {
    n: referring(answersOf(context, item), "n"),
    mean: referring(meanOf(context, item), "mean"),
    satisfied: referring(shown(satisfiedContent(context, item)), "satisfied"),
    satisfiedFrom: shown(satisfiedPoints(context, item)),
    noOpinion: ofAnswers(item.noOpinion),
    blank: ofAnswers(item.blank),
    outOfRange: ofAnswers(item.outOfRange),
    betweenPoints: ofAnswers(item.betweenPoints),
    median: shown(
      item.median === null
        ? text("notApplicable")
        : { value: toNumber(item.median), format: item.median.denominator === BigInt(1) ? "0" : decimalFormat(1) },
    ),
    deviation: shown(item.standardDeviation ?? text("notApplicable")),
  };
}

function plain(content: Exclude<CellContent, string>): { readonly value: number | boolean; readonly format?: string } {
  if (typeof content !== "object") return { value: content };
  const { value, format } = content;
  if (typeof value !== "number") throw new TypeError("A figure of a distribution is a number.");
  return { value, ...(format === undefined ? {} : { format }) };
}

/** As a part of one. */
export function satisfiedValue({ exactPercent }: SatisfiedShare): number {
  return toNumber(divide(exactPercent, fraction(100)));
}

function satisfiedContent({ text }: ReportContext, item: ItemResult): CellContent {
  if (item.satisfied !== null) return satisfiedValue(item.satisfied);
  if (item.source === "stated" || item.n === 0) return text("notApplicable");
  return text(item.isHighestBest === null ? "directionUnknown" : "notApplicable");
}

function satisfiedPoints({ text }: ReportContext, { satisfied, scale, isHighestBest }: ItemResult): string {
  if (satisfied === null || scale === null) return text("notApplicable");
  return isHighestBest === false
    ? text("satisfiedPoints", { from: scale.min, to: satisfied.from })
    : text("satisfiedPoints", { from: satisfied.from, to: scale.max });
}
