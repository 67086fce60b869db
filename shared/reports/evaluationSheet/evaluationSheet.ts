import type { SheetModel } from "../../workbook/sheetModel";
import type { EventReport } from "../eventSheet/eventReport";
import type { ReportContext } from "../eventSheet/reportContext";
import { closing, contextOf, titleOf } from "../eventSheet/reportFrame";
import { distributions } from "./distributions";
import { itemTable } from "./itemTable";
import type { DistributionPlaces } from "./itemLine";
import { pooledTable } from "./pooledTable";
import { quoteTables } from "./quoteTables";
import { labelledSurveys, type LabelledSurvey } from "./surveyLabel";
import { notEvaluatedTable, surveyTable } from "./surveyTable";
import { trendTable } from "./trendTable";

/** Marker of a year's sheet of evaluations. */
export function evaluationSheetMarker(year: number): string {
  return `_KN_Utvardering_${String(year)}`;
}

/** The sheet `Utvärdering ÅÅÅÅ`: what was asked after the events and in the yearly survey, and what was answered. */
export function evaluationSheet(report: EventReport): SheetModel {
  const { activity, evaluation, target } = report;
  const context = contextOf(report);
  const { composer, text } = context;
  composer.line(titleOf(context, "evaluationSheet", report.networkName), "title");
  const surveys = labelledSurveys(context, evaluation, activity.events);
  composer.line(opening(context, report, surveys), "body");
  const lines = surveys.flatMap(({ survey, label, event }) =>
    survey.items.map((item) => ({ label, start: event?.start ?? null, item })),
  );
  const places: DistributionPlaces = new Map();
  if (lines.length > 0) itemTable(context, lines, places);
  surveyTable(
    context,
    surveys.filter(({ survey }) => survey.responses !== null || survey.rate !== null),
  );
  pooledTable(context, evaluation.pooled);
  notEvaluatedTable(context, evaluation, activity.events);
  quoteTables(context, evaluation);
  distributions(context, lines, places);
  const gaps = [
    trendTable(context, "annual", evaluation.annualTrend, evaluation.trendYears),
    trendTable(context, "event", evaluation.eventTrend, evaluation.trendYears),
  ];
  closing(context, [
    text("meanNote"),
    text("distributionNote"),
    text("satisfiedNote"),
    ...(lines.some(({ item }) => item.isTurned) ? [text("turnedNote")] : []),
    text("pooledNote"),
    text("rateNote"),
    text("thresholdNote"),
    ...(gaps.includes(true) ? [text("gapNote")] : []),
    ...(report.valuesOnly ? [] : [text("liveNote")]),
    text("evaluationSource"),
  ]);
  return composer.finish({
    name: target.name,
    marker: target.marker,
    frozenRows: 0,
    page: { orientation: "landscape", titleRows: null },
  });
}

function opening(
  { text }: ReportContext,
  { evaluation: { evaluated, held } }: EventReport,
  surveys: readonly LabelledSurvey[],
): string {
  return surveys.length === 0 ? text("nothingEvaluated") : text("evaluationSummary", { evaluated, held });
}
