import type { FeeResult } from "../fees/calculateFees";
import type { FixedYear } from "../fees/fixedYears";
import { compare } from "../money/fraction";
import { feeOutline } from "../reports/feeOutline";
import { feeSheet } from "../reports/feeSheet/feeSheet";
import { feeSheetMarker, findingsSheetMarker } from "../reports/sheetMarkers";
import { isFixedSheet } from "../reports/feeSheet/isFixedSheet";
import { feeSummary } from "../reports/feeSummary";
import { findingsSheet } from "../reports/findingsSheet";
import { fixedDetails, type Fixing } from "../reports/fixedLine";
import { sheetTarget } from "../reports/sheetNames";
import { reportText } from "../text/reportText";
import { hasError, noPlace, type Finding } from "../workbook/finding";
import { finding } from "../workbook/place";
import { locateTable } from "../workbook/reading/locateTable";
import type { Plan } from "../workbook/plan";
import type { Command, CommandInput } from "./command";
import type { CommandOutcome } from "./commandOutcome";
import { errorsOnly } from "./errorsOnly";
import { findingsPlan } from "./findingsPlan";
import { fixedFeeValues } from "./fixedFeeValues";
import { inputRowsPlan, type InputRowsPlan } from "./inputs/inputRowsPlan";
import { askedInVain } from "./scenarios/scenarioOutcome";
import { statedFixing } from "./statedFixing";
import { feeTablesRequest, workbookFees, type WorkbookFees } from "./workbookFees";

/**
 * Fixes a year: each member's fee gets a row in Fastställda avgifter, and `Avgifter ÅÅÅÅ` is drawn with values and says so.
 *
 * A year is fixed once; only its sheet is drawn again where a write of it broke or it is gone, and the tables still give what was fixed.
 */
export const fixYear: Command = {
  name: "fix-year",
  request: () => feeTablesRequest,
  followUp(input) {
    const { result } = workbookFees(input);
    return result === null ? null : { tables: [], markers: [feeSheetMarker(result.fees.year)] };
  },
  plan(input) {
    const { fixing: options } = input.options;
    if (options === undefined) throw new TypeError("fix-year needs the day on which the year is fixed");
    const fees = workbookFees(input);
    const fixing = statedFixing(options);
    if (!("fixedOn" in fixing)) return askedInVain(fees, fixing);
    const { result, hasErrors } = fees;
    if (result === null || hasErrors) return errorsOnly(input.content, fees);
    const { year } = result.fees;
    if (result.fixed !== null) return fixedBefore(input, fees, result, result.fixed);
    if (result.fees.isPreliminary)
      return refused(input, fees, finding("fix-year-preliminary", "error", noPlace, { year }));
    const { language } = fees.tables.settings;
    const keptFields = locateTable("fixedFees", input.content).table?.columns;
    const isKept = keptFields === undefined || keptFields.has("explanation");
    const added = fixedFeeValues(result, fixing, language).map((row) => (isKept ? row : { ...row, explanation: null }));
    const rows = inputRowsPlan("fixedFees", input.content, { changed: [], added }, language);
    if (hasError(rows.findings)) return refused(input, fees, ...rows.findings);
    const lost = isKept ? [] : [finding("fix-year-without-explanations", "note", noPlace, { year })];
    return fixedOutcome(input, fees, result, fixing, { ...rows, findings: [...rows.findings, ...lost] });
  },
};

function refused({ content }: CommandInput, fees: WorkbookFees, ...faults: readonly Finding[]): CommandOutcome {
  const { language } = fees.tables.settings;
  const plan = findingsPlan(content, [...fees.findings, ...faults], language);
  return { plan, summary: null, outline: null, language };
}

function fixedBefore(input: CommandInput, fees: WorkbookFees, result: FeeResult, fixed: FixedYear): CommandOutcome {
  const { year } = fixed;
  const shown = input.content.generated[feeSheetMarker(year)] ?? null;
  const isDrawn = shown !== null && isFixedSheet(shown);
  if (isDrawn || !givesWhatIsFixed(result, fixed)) {
    const values = { year, details: fixedDetails(fixed) };
    return refused(input, fees, finding("year-already-fixed", "error", noPlace, values));
  }
  const redrawn = finding("fixed-sheet-redrawn", "note", noPlace, { year });
  return fixedOutcome(input, fees, result, fixed, { edit: null, sheet: null, findings: [redrawn] });
}

function givesWhatIsFixed({ fees }: FeeResult, { rows }: FixedYear): boolean {
  const isSame = ({ code, fee }: FeeResult["fees"]["members"][number]) => {
    const amount = rows.get(code)?.amount ?? null;
    return amount !== null && compare(amount, fee) === 0;
  };
  return fees.members.length === rows.size && fees.members.every(isSame);
}

function fixedOutcome(
  { content }: CommandInput,
  fees: WorkbookFees,
  result: FeeResult,
  fixing: Fixing,
  rows: InputRowsPlan,
): CommandOutcome {
  const { language, networkName } = fees.tables.settings;
  const { year } = result.fees;
  const marker = feeSheetMarker(year);
  const target = sheetTarget(content, marker, reportText("feeSheet", language, { year }));
  const checkTarget = sheetTarget(content, findingsSheetMarker, reportText("findingsSheet", language));
  const findings = [...fees.findings, ...rows.findings, ...target.findings, ...checkTarget.findings];
  const plan: Plan = {
    fills: fees.fills,
    ...(rows.edit === null ? {} : { edits: [rows.edit] }),
    sheets: [
      ...(rows.sheet === null ? [] : [rows.sheet]),
      feeSheet(result, target, networkName, language, true, fixing),
      findingsSheet(findings, checkTarget, language),
    ],
    show: target.name,
    language,
    findings,
  };
  const outline = feeOutline(result, content.generated[marker] ?? null, language);
  return { plan, summary: feeSummary(result), outline, language };
}
