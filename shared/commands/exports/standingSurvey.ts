import { sameWord } from "../../text/sameWord";
import type { EventRow, SurveyRow } from "../../workbook/activityTables";
import type { ExportOptions } from "../commandOptions";
import { surveySheetName } from "./surveySheetName";

/** The rows of Enkäter that hold an earlier import of the same file, or that read the same sheet. */
export function standingSurveys(
  surveys: readonly SurveyRow[],
  { source, event, annualYear }: ExportOptions,
): readonly SurveyRow[] {
  const name = "sheet" in source ? source.sheet : surveySheetName(source.file);
  const isSheet = ({ sheet }: SurveyRow): boolean => {
    if (sheet === null) return false;
    return (
      sameWord(sheet) === sameWord(name) || (!("sheet" in source) && sameWord(unnumbered(sheet)) === sameWord(name))
    );
  };
  const isAsked = (row: SurveyRow): boolean => {
    if (event !== null) return row.event !== null && sameWord(row.event) === sameWord(event);
    return annualYear === null || (row.event === null && row.year === annualYear);
  };
  return surveys.filter((row) => isSheet(row) && isAsked(row));
}

/** "Utvärdering (2)" is "Utvärdering", which had its name taken. */
function unnumbered(sheet: string): string {
  return sheet.replace(/ \(\d+\)$/, "");
}

/** An Id for a new row of Enkäter that no other row has. */
export function newSurveyId(surveys: readonly SurveyRow[], event: EventRow | null, annual: string): string {
  const wanted = event?.id ?? annual;
  const isFree = (id: string) => surveys.every((row) => sameWord(row.id ?? "") !== sameWord(id));
  if (isFree(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const id = `${wanted} (${String(number)})`;
    if (isFree(id)) return id;
  }
}
