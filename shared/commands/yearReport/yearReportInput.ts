import { annualYear } from "../../reports/yearReport/annualYear";
import type { YearReportInput } from "../../reports/yearReport/yearReportInput";
import type { CommandInput } from "../command";
import { workbookActivity, type WorkbookActivity } from "../workbookActivity";

/**
 * What a year's report rests on: the year itself, the two before it, and what its text and its targets state.
 *
 * What there is to say of the earlier years was told in theirs.
 */
export function yearReportInput(
  { content, options }: CommandInput,
  { tables }: WorkbookActivity,
  counted: NonNullable<WorkbookActivity["result"]>,
): YearReportInput {
  const { year } = counted.activity;
  const back = (years: number) => workbookActivity({ content, options: { ...options, year: year - years } }).result;
  const [before, twoBefore] = [back(1), back(2)];
  const ofYear = <Row extends { readonly broken: boolean; readonly year: number | null }>(rows: readonly Row[]) =>
    rows.filter((row) => !row.broken && row.year === year);
  return {
    ...counted,
    before,
    annualYears: [twoBefore, before, counted].map((each, index) =>
      annualYear(year - 2 + index, each?.evaluation ?? null),
    ),
    statedFigures: ofYear(tables.statedFigures),
    targets: ofYear(tables.targets),
    options: tables.settings,
  };
}
