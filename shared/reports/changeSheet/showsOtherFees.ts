import type { FixedYear } from "../../fees/fixedYears";
import { toNumber } from "../../money/decimal";
import { reportText } from "../../text/reportText";
import { sameWord } from "../../text/sameWord";
import type { CellValue } from "../../workbook/cell";
import type { SheetGrid } from "../../workbook/content";
import { holds } from "../feeSheet/changedCells";

/** A sheet with a column of the year's fees shows another for a member than is fixed: its row was corrected since, or fixed again. */
export function showsOtherFees({ values }: SheetGrid, { year, rows }: FixedYear): boolean {
  const at = (cells: readonly CellValue[], key: "code" | "fee") =>
    cells.findIndex((cell) =>
      (["sv", "en"] as const).some(
        (language) => typeof cell === "string" && sameWord(cell) === sameWord(reportText(key, language, { year })),
      ),
    );
  const headers = values.find((cells) => at(cells, "code") >= 0 && at(cells, "fee") >= 0);
  if (headers === undefined) return false;
  const [code, fee] = [at(headers, "code"), at(headers, "fee")];
  // Below the members come totals, whose year may be a member's code.
  const below = values.slice(values.indexOf(headers) + 1);
  const end = below.findIndex((cells) => typeof cells[code] !== "string");
  return below.slice(0, end < 0 ? below.length : end).some((cells) => {
    const fixed = rows.get(String(cells[code]));
    return fixed !== undefined && !holds(cells[fee] ?? null, toNumber(fixed.amount));
  });
}
