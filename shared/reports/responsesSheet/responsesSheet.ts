import type { AnsweredItems } from "../../evaluation/answeredItems";
import type { Language } from "../../text/language";
import type { SheetModel } from "../../workbook/sheetModel";
import { reportContext } from "../eventSheet/reportContext";
import { closing } from "../eventSheet/reportFrame";
import { distributions } from "../evaluationSheet/distributions";
import type { DistributionPlaces } from "../evaluationSheet/itemLine";
import { itemTable } from "../evaluationSheet/itemTable";
import { namePart, type SheetTarget } from "../sheetNames";
import { freeTextTables, type FreeTextAnswer } from "./freeTextTables";

/** Marker of the summary of a sheet of answers. */
export function responsesSheetMarker(sheet: string): string {
  return `_KN_Sammanstallning_${namePart(sheet)}`;
}

/** What the summary of one survey's sheet is drawn from. */
export interface ResponsesReport {
  /** Name of the sheet with the answers. */
  readonly sheet: string;
  readonly answers: AnsweredItems;
  readonly freeText: readonly FreeTextAnswer[];
  readonly anonymityThreshold: number;
  readonly language: Language;
  readonly target: SheetTarget;
  /** Values instead of formulas. */
  readonly valuesOnly: boolean;
}

/** The sheet `Sammanställning <blad>`: what one survey's answers come to, with nothing else in the workbook. */
export function responsesSheet(report: ResponsesReport): SheetModel {
  const { sheet, answers, anonymityThreshold, language, target, valuesOnly } = report;
  const values = { sheet, threshold: anonymityThreshold };
  const context = reportContext(target, language, valuesOnly, namePart(sheet), values);
  const { composer, text } = context;
  composer.line(text("responsesTitle"), "title");
  composer.line(
    answers.hidesQuotes
      ? text("tooFew")
      : text("responsesSummary", { responses: answers.responses, items: answers.items.length }),
    "body",
  );
  const places: DistributionPlaces = new Map();
  const lines = answers.items.map((item) => ({ label: null, start: null, item }));
  if (lines.length > 0) itemTable(context, lines, places);
  else composer.line(text("noItems"), "body");
  distributions(context, lines, places);
  freeTextTables(context, report.freeText, answers.hidesQuotes);
  closing(context, [
    text("meanNote"),
    text("distributionNote"),
    text("satisfiedNote"),
    ...(lines.some(({ item }) => item.isTurned) ? [text("turnedNote")] : []),
    text("thresholdNote"),
    text("freeTextNote"),
    ...(valuesOnly ? [] : [text("liveNote")]),
    text("responsesSource"),
  ]);
  return composer.finish({
    name: target.name,
    marker: target.marker,
    frozenRows: 0,
    page: { orientation: "landscape", titleRows: null },
  });
}
