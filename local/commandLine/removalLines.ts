import type { RemovalOutcome } from "../../shared/commands/commandOutcome";
import type { Language } from "../../shared/text/language";
import { formatNumber } from "../../shared/text/numberText";

/** What a removal of personal data takes, table by table. */
export function removalLines({ rowsByTable, persons }: RemovalOutcome, language: Language): readonly string[] {
  const sv = language === "sv";
  const rows = rowsByTable.map(({ table, rows: count }) => {
    const number = formatNumber(count, language);
    return `  ${table}: ${number} ${sv ? "rader" : "rows"}`;
  });
  const number = formatNumber(persons, language);
  return rows.length === 0
    ? [sv ? "Inga namn eller adresser finns att gallra." : "There are no names or addresses to remove."]
    : [sv ? `${number} personer blir koder:` : `${number} persons become codes:`, ...rows];
}
