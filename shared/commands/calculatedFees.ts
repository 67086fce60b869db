import type { FeeResult } from "../fees/calculateFees";
import { feeOutline } from "../reports/feeOutline";
import { feeSummary } from "../reports/feeSummary";
import { feeSheetMarker, findingsSheetMarker } from "../reports/sheetMarkers";
import { sheetTarget, type SheetTarget } from "../reports/sheetNames";
import { reportText } from "../text/reportText";
import type { Language } from "../text/language";
import type { ReadRequest } from "../workbook/content";
import type { CommandInput } from "./command";
import type { CommandOptions } from "./commandOptions";
import type { OutcomeOf } from "./commandOutcome";
import { errorsTold } from "./errorsTold";
import { fixedYearOutcome } from "./fixedYearOutcome";
import { toldPlan, type DrawFindings } from "./toldPlan";
import { feeTablesRequest, workbookFees } from "./workbookFees";

/** What draws the sheets of a year's fees: the sheets themselves, or less for a host that only shows what would be done. */
export interface FeeDrawing<Sheet> {
  feeSheet(
    result: FeeResult,
    target: SheetTarget,
    networkName: string | null,
    language: Language,
    valuesOnly: boolean,
  ): Sheet;
  readonly findingsSheet: DrawFindings<Sheet>;
}

/** Where the year is given, the sheet as it stands is read too, so that a preview can say what will change on it. */
export function calculatedFeesRequest({ year }: CommandOptions): ReadRequest {
  return { ...feeTablesRequest, markers: year === null ? [] : [feeSheetMarker(year)] };
}

/** The year's fees, and the sheets that they are drawn on. */
export function calculatedFees<Sheet>(input: CommandInput, drawing: FeeDrawing<Sheet>): OutcomeOf<Sheet> {
  const { content, options } = input;
  const fees = workbookFees(input);
  const { result, tables, hasErrors } = fees;
  const { language, networkName } = tables.settings;
  if (result === null || hasErrors) {
    return errorsTold(fees, toldPlan(content, fees.findings, language, drawing.findingsSheet));
  }
  const { year } = result.fees;
  if (result.fixed !== null) return fixedYearOutcome(content, fees, result, result.fixed, drawing.findingsSheet);
  const target = sheetTarget(content, feeSheetMarker(year), reportText("feeSheet", language, { year }));
  const checkTarget = sheetTarget(content, findingsSheetMarker, reportText("findingsSheet", language));
  const findings = [...fees.findings, ...target.findings, ...checkTarget.findings];
  return {
    plan: {
      fills: fees.fills,
      sheets: [
        drawing.feeSheet(result, target, networkName, language, options.valuesOnly),
        drawing.findingsSheet(findings, checkTarget, language),
      ],
      show: target.name,
      language,
      findings,
    },
    summary: feeSummary(result),
    outline: feeOutline(result, content.generated[feeSheetMarker(year)] ?? null, language),
    language,
  };
}
