import { feeOfPopulation } from "../../shared/functions/feeOfPopulation";
import { functionFaultText } from "../../shared/functions/functionFaultText";
import type { FunctionOutcome } from "../../shared/functions/functionOutcome";
import { indexedAmount } from "../../shared/functions/indexedAmount";
import { municipalityCode } from "../../shared/functions/municipalityCode";
import type { Argument } from "../../shared/functions/readArgument";
import type { SheetFunctionName } from "../../shared/functions/sheetFunctions";

/** What a formula hands over: a cell, or the rows of a range. */
export type Given = unknown;

type Value = string | number;

const outcomes: Readonly<Record<SheetFunctionName, (given: readonly Argument[]) => FunctionOutcome<Value>>> = {
  AVGIFT: ([population, rate, floor, cap, factor, fixed, unit]) =>
    feeOfPopulation({ population, rate, floor, cap, factor, fixed, unit }),
  INDEXERA: ([amount, oldIndex, newIndex, unit]) => indexedAmount({ amount, oldIndex, newIndex, unit }),
  KOMMUNKOD: ([municipality]) => municipalityCode(municipality),
};

/**
 * What a function gives for its arguments, in their order. Where the first is a range, so is the result: one value for each of its cells,
 * nothing for the blank ones; the other arguments are then single cells.
 * @throws Error with a sentence, which Google shows at the cell
 */
export function calculate(name: SheetFunctionName, given: readonly Given[]): Value | (Value | "")[][] {
  const [first, ...others] = given;
  const rest = others.map(singleCell);
  if (!Array.isArray(first)) return valueOf(name, [plainArgument(first), ...rest]);
  return (first as unknown[][]).map((row) =>
    row.map((cell) => (cell === "" || cell === null ? "" : valueOf(name, [plainArgument(cell), ...rest]))),
  );
}

function valueOf(name: SheetFunctionName, given: readonly Argument[]): Value {
  const outcome = outcomes[name](given);
  if ("value" in outcome) return outcome.value;
  const isSwedish = /^sv/i.test(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale());
  throw new Error(functionFaultText(outcome.fault, isSwedish ? "sv" : "en"));
}

/** The one cell of a range of one; of a larger range nothing that a number could be read from. */
function singleCell(given: Given): Argument {
  if (!Array.isArray(given)) return plainArgument(given);
  const cells = (given as unknown[][]).flat();
  return cells.length === 1 ? plainArgument(cells[0]) : cells.map(String).join("; ");
}

/** Google hands over blank cells as the empty text, and days as dates. */
function plainArgument(given: unknown): Argument {
  if (typeof given === "string") return given === "" ? null : given;
  return typeof given === "number" || typeof given === "boolean"
    ? given
    : given === undefined || given === null
      ? null
      : String(given);
}
