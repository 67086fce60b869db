import type { QuoteRow } from "../activityTables";
import { namedRow, type KnownRows } from "./knownRows";
import type { LocatedTable } from "./locatedTable";
import { readText } from "./readText";
import { readWholeNumber } from "./readWholeNumber";
import { readYesNo } from "./readYesNo";
import { readRows, type ReadRow, type RowFields } from "./rowReader";
import type { SurveyFields } from "./surveyRows";

type QuoteFields = RowFields<QuoteRow>;

export function quoteRows(
  table: LocatedTable | null,
  surveys: KnownRows<SurveyFields>,
): readonly ReadRow<QuoteFields>[] {
  return readRows(table, (row) => ({
    survey: namedRow(row, "survey", row.require("survey", readText), surveys, "unknown-survey")?.fields.id ?? null,
    response: row.require("response", readWholeNumber),
    text: row.require("text", readText),
    theme: row.read("theme", readText),
    isChosen: row.read("isChosen", readYesNo) ?? false,
  }));
}
