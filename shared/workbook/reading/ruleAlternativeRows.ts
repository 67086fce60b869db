import { sameWord } from "../../text/sameWord";
import type { RuleAlternativeRow } from "../feeTables";
import { errorRemark } from "./cellReading";
import { feeRuleFields } from "./feeRuleRows";
import type { LocatedTable } from "./locatedTable";
import { readText } from "./readText";
import { readRows, type ReadRow, type RowFields } from "./rowReader";
import { tellRepeated } from "./tellRepeated";

type RuleAlternativeFields = RowFields<RuleAlternativeRow>;

/** Proposed rules: the columns of the rule, and the name of the alternative that a row belongs to. */
export function ruleAlternativeRows(table: LocatedTable | null): readonly ReadRow<RuleAlternativeFields>[] {
  const rows = readRows(table, (row) => ({
    alternative: row.require("alternative", readText),
    ...feeRuleFields(row),
  }));
  tellRepeated(rows, {
    keyFields: ["alternative", "fromYear", "category"],
    keyOf: ({ alternative, fromYear, category }) =>
      alternative === null || fromYear === null
        ? null
        : [sameWord(alternative), String(fromYear), sameWord(category ?? "")].join("\n"),
    field: () => "fromYear",
    fault: ({ fromYear }, firstRow) => errorRemark("overlapping-rules", { year: fromYear ?? "", firstRow }),
  });
  return rows;
}
