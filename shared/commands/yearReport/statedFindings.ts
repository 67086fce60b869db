import { toNumber } from "../../money/decimal";
import { comparedFigures, type ComparedFigure } from "../../reports/yearReport/comparedFigures";
import { statedName } from "../../reports/yearReport/statedTable";
import type { YearReportInput } from "../../reports/yearReport/yearReportInput";
import type { Language } from "../../text/language";
import { words } from "../../text/tableTexts";
import type { Finding } from "../../workbook/finding";
import { finding, placeOf } from "../../workbook/place";

/** What a report states otherwise than the rows give, and what cannot be compared. A word that nothing is computed for has been told. */
export function statedFindings(report: YearReportInput): readonly Finding[] {
  return comparedFigures(report).flatMap(({ row, stated, computed, basis, differs }): readonly Finding[] => {
    const place = placeOf(row.place, "figure");
    const values = { ...namesOf(row), stated: toNumber(stated) };
    if (row.indicator === null) return [];
    if (computed === null || computed === "notComputed") {
      return [finding("stated-figure-unchecked", "note", place, values)];
    }
    if (differs)
      return [finding("stated-figure-differs", "warning", place, { ...values, computed: toNumber(computed) })];
    if (basis === null) return [];
    const { kind, known, all } = basis;
    return [
      finding(`stated-figure-partial-${kind}`, "note", place, { ...values, computed: toNumber(computed), known, all }),
    ];
  });
}

function namesOf(row: ComparedFigure["row"]) {
  const nameIn = (language: Language) => statedName(row, (id) => words[id]?.[language][0] ?? id);
  return { whatSv: nameIn("sv"), whatEn: nameIn("en") };
}
