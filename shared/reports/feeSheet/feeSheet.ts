import type { FeeResult } from "../../fees/calculateFees";
import type { Language } from "../../text/language";
import { indexSentence, tariffSentence } from "../../text/feeSentences";
import type { SheetModel } from "../../workbook/sheetModel";
import { fixedLine, type Fixing } from "../fixedLine";
import { populationCitation, sourcesOf } from "../populationSources";
import { SheetComposer } from "../sheetComposer";
import type { SheetTarget } from "../sheetNames";
import { curveTable } from "./curveTable";
import { feePlaces } from "./feePlaces";
import { contextTexts, type FeeSheetContext } from "./feeSheetContext";
import { indexTable } from "./indexTable";
import { memberTable } from "./memberTable";
import { payerTable } from "./payerTable";
import { hasLargestRise } from "./riseCells";
import { sharedGroups } from "./sharedGroups";
import { shareTables } from "./shareTables";
import { tariffTables } from "./tariffTables";
import { totalsTable } from "./totalsTable";

/**
 * The sheet of a year's fees: tariff and parameters, one row a member with live formulas, totals, how the index moved, the tariff as table
 * and chart.
 *
 * Every figure that a fee rests on stands in a cell of the sheet; changing one there moves every fee that rests on it.
 * @param valuesOnly values instead of formulas
 * @param fixing when the year was fixed and by whom; null where it is not
 */
export function feeSheet(
  result: FeeResult,
  target: SheetTarget,
  networkName: string | null,
  language: Language,
  valuesOnly: boolean,
  fixing: Fixing | null = null,
): SheetModel {
  const composer = new SheetComposer(valuesOnly);
  const text = contextTexts(result, language);
  const context: FeeSheetContext = { composer, result, language, text, tableName: (name) => target.tableName(name) };
  const { fees } = result;
  const title = networkName === null ? text("feeSheet") : text("feeTitle", { network: networkName });
  composer.line(fees.isPreliminary ? text("preliminary") + title : title, "title");
  if (fees.isPreliminary) composer.line(text("preliminaryNote"), "body");
  if (fixing !== null) composer.line(fixedLine(fixing, language), "heading");
  for (const tariff of fees.tariffs) {
    composer.line(tariffSentence(tariff, language), "heading");
    composer.line(indexSentence(tariff, language), "body");
  }
  composer.line(text("amountsAre"), "body");

  const places = feePlaces();
  const tariffs = tariffTables(context);
  const members = memberTable(context, tariffs, places);
  totalsTable(context, members, places);
  payerTable(context, places);
  shareTables(context, sharedGroups(fees), tariffs, places);
  indexTable(context);
  curveTable(context, tariffs, members);
  for (const note of closingNotes(context, valuesOnly)) composer.line(note, "note");
  if (fixing !== null) composer.line(text("fixedNote"), "note");
  return composer.finish({
    name: target.name,
    marker: target.marker,
    frozenRows: 0,
    page: { orientation: "landscape", titleRows: null },
  });
}

function closingNotes(context: FeeSheetContext, valuesOnly: boolean): readonly string[] {
  const { fees } = context.result;
  const versions = fees.tariffs
    .map((tariff) => {
      const { category } = tariff.version.rule;
      const from = context.text("versionFrom", { year: tariff.version.fromYear });
      return category === null ? from : `${category} ${from}`;
    })
    .join("; ");
  const hasDerived = fees.members.some((member) => member.populationRow?.kind === "derived");
  return [
    context.text("source", { versions }),
    ...populationCitation(sourcesOf(fees.members), context.language),
    ...(hasLargestRise(fees) ? [context.text("transitionNote")] : []),
    ...(hasDerived ? [context.text("derivedNote")] : []),
    ...(valuesOnly ? [] : [context.text("liveNote")]),
  ];
}
