import { sameWord } from "../../text/sameWord";
import type { FeeRuleRow } from "../feeTables";
import { errorRemark } from "./cellReading";
import type { LocatedTable } from "./locatedTable";
import { readAmount, readPositiveAmount } from "./readAmount";
import { readFeeUnit } from "./readFeeUnit";
import { readPercentNotNegative, readShare } from "./readPercent";
import { readIndexPeriod, wholeYear } from "./readPeriod";
import { readText } from "./readText";
import { readWholeNumber } from "./readWholeNumber";
import { readWord } from "./readWord";
import { readYear } from "./readYear";
import { readYesNo } from "./readYesNo";
import { readRows, type ReadRow, type RowFields, type RowReader } from "./rowReader";
import { tellRepeated } from "./tellRepeated";

export type FeeRuleFields = RowFields<FeeRuleRow>;

const readStatus = readWord(["final", "preliminary"]);
const readChain = readWord(["unrounded", "rounded"]);
const readNewMembers = readWord(["fullYear", "fromMonth"]);

/** Blank cells have the meaning that the fee's definition gives them. */
export function feeRuleFields(row: RowReader): FeeRuleFields {
  return {
    fromYear: row.require("fromYear", readYear),
    category: row.read("category", readText),
    baseYear: row.read("baseYear", readYear),
    fixed: row.read("fixed", readAmount),
    rate: row.read("rate", readAmount),
    floor: row.read("floor", readAmount),
    cap: row.read("cap", readPositiveAmount),
    populationLag: row.read("populationLag", readWholeNumber) ?? 1,
    series: row.read("series", readText),
    indexPeriod: row.read("indexPeriod", readIndexPeriod) ?? wholeYear,
    indexLag: row.read("indexLag", readWholeNumber) ?? 2,
    indexStatus: row.read("indexStatus", readStatus) ?? "final",
    share: row.read("share", readShare),
    minimumRise: row.read("minimumRise", readPercentNotNegative),
    neverLowered: row.read("neverLowered", readYesNo) ?? false,
    indexFee: row.read("indexFee", readYesNo) ?? true,
    indexFloor: row.read("indexFloor", readYesNo) ?? true,
    indexCap: row.read("indexCap", readYesNo) ?? true,
    rateUnit: row.read("rateUnit", readPositiveAmount),
    amountUnit: row.read("amountUnit", readPositiveAmount),
    chain: row.read("chain", readChain) ?? "unrounded",
    feeUnit: row.read("feeUnit", readFeeUnit) ?? 1,
    newMembers: row.read("newMembers", readNewMembers) ?? "fullYear",
    largestRise: row.read("largestRise", readPercentNotNegative),
  };
}

/** One version of the rule for a category from a year on. */
export function feeRuleRows(table: LocatedTable | null): readonly ReadRow<FeeRuleFields>[] {
  const rows = readRows(table, feeRuleFields);
  tellRepeated(rows, {
    keyFields: ["fromYear", "category"],
    keyOf: ({ fromYear, category }) => (fromYear === null ? null : `${String(fromYear)} ${sameWord(category ?? "")}`),
    field: () => "fromYear",
    fault: ({ fromYear }, firstRow) => errorRemark("overlapping-rules", { year: fromYear ?? "", firstRow }),
  });
  return rows;
}
