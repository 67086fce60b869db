import { sameWord } from "../../text/sameWord";
import type { RuleAlternativeRow } from "../feeTables";
import { errorRemark, readAs, type Cell, type Reading } from "./cellReading";
import { feeRuleFields } from "./feeRuleRows";
import type { LocatedTable } from "./locatedTable";
import { readText } from "./readText";
import { readRows, type ReadRow, type RowFields } from "./rowReader";
import { tellRepeated } from "./tellRepeated";

type RuleAlternativeFields = RowFields<RuleAlternativeRow>;

/** What the rule as it stands is called beside the alternatives, in either language: a column of its own on the sheets. */
const namesOfTheRule = ["oförändrad", "unchanged"];

/** A name stands in headers and beside the chart, where Excel takes no more than 255 characters with the words around it. */
const longestName = 100;

/** A name that can stand in a header beside the others. */
function readName(cell: Cell): Reading<string> {
  const reading = readText(cell);
  const { value: name } = reading;
  if (name === null) return reading;
  if (namesOfTheRule.includes(sameWord(name))) return readAs(name, errorRemark("alternative-name-reserved", { name }));
  const values = { count: name.length, most: longestName };
  return name.length > longestName ? readAs(name, errorRemark("alternative-name-too-long", values)) : reading;
}

/** Proposed rules: the columns of the rule, and the name of the alternative that a row belongs to. */
export function ruleAlternativeRows(table: LocatedTable | null): readonly ReadRow<RuleAlternativeFields>[] {
  const rows = readRows(table, (row) => ({
    alternative: row.require("alternative", readName),
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
