import { changedFigures } from "../fees/changedFigures";
import { explainedFees } from "../fees/explainedFees";
import { feeSheet } from "../reports/feeSheet/feeSheet";
import { feeSheetMarker } from "../reports/sheetMarkers";
import { emptySummary, feeSummary } from "../reports/feeSummary";
import { compareFeeSheet } from "../reports/feeSheet/compareFeeSheet";
import { compareFixedSheet } from "../reports/feeSheet/compareFixedSheet";
import { sheetTarget } from "../reports/sheetNames";
import { reportText } from "../text/reportText";
import type { Finding } from "../workbook/finding";
import { activityFindings, activitySheets, activityTables } from "./activityFindings";
import type { Command, CommandInput } from "./command";
import { findingsPlan } from "./findingsPlan";
import { alternativeFindings, invoicingFindings } from "./inputFindings";
import { notTold } from "./notTold";
import { alternativesRequest } from "./scenarios/readAlternatives";
import { workbookFees, type WorkbookFees } from "./workbookFees";

/** Looks through the workbook, and whether the fee sheet still says what the input sheets give; writes only `Kontroll`. */
export const check: Command = {
  name: "check",
  request: () => ({ ...alternativesRequest, tables: [...new Set([...alternativesRequest.tables, ...activityTables])] }),
  followUp(input) {
    const { result } = workbookFees(input);
    const markers = result === null ? [] : [feeSheetMarker(result.fees.year)];
    const tables = activitySheets(input)?.tables ?? [];
    return tables.length + markers.length === 0 ? null : { tables, markers };
  },
  plan(input) {
    const fees = workbookFees(input);
    const { language } = fees.tables.settings;
    const { result } = fees;
    const ofFees = [...fees.findings, ...differences(input, fees)];
    const others = [alternativeFindings(input, fees), invoicingFindings(input), activityFindings(input)];
    const findings = others.reduce((told, more) => [...told, ...notTold(more, told)], ofFees);
    return {
      plan: findingsPlan(input.content, findings, language),
      summary: fees.hasErrors || result === null ? noFees(fees.year) : feeSummary(result),
      outline: null,
      language,
    };
  },
};

/** Where the fee sheet and the input sheets differ; of a fixed year what was fixed and its sheet, and figures changed since. */
function differences({ content }: CommandInput, { result, tables, hasErrors }: WorkbookFees): readonly Finding[] {
  if (result === null || hasErrors) return [];
  const { language, networkName } = tables.settings;
  const { year } = result.fees;
  const marker = feeSheetMarker(year);
  const shown = content.generated[marker] ?? null;
  if (result.fixed !== null)
    return [
      ...changedFigures(result.basis, result.fixed),
      ...explainedFees(result.fixed),
      ...compareFixedSheet(result.fixed, shown),
    ];
  const target = sheetTarget(content, marker, reportText("feeSheet", language, { year }));
  const drawn = feeSheet(result, target, networkName, language, false);
  return compareFeeSheet(result, shown, drawn);
}

function noFees(year: number | null) {
  return year === null ? null : emptySummary(year);
}
