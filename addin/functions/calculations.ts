import { feeOfPopulation } from "../../shared/functions/feeOfPopulation";
import { functionFaultKind, functionFaultText } from "../../shared/functions/functionFaultText";
import type { FunctionOutcome } from "../../shared/functions/functionOutcome";
import { indexedAmount } from "../../shared/functions/indexedAmount";
import { municipalityCode } from "../../shared/functions/municipalityCode";
import type { Argument } from "../../shared/functions/readArgument";
import type { SheetFunctionName } from "../../shared/functions/sheetFunctions";
import type { Language } from "../../shared/text/language";
import { CellFault } from "./cellFault";

type Arguments = readonly Argument[];

const outcomes: Readonly<Record<SheetFunctionName, (given: Arguments) => FunctionOutcome<string | number>>> = {
  AVGIFT: ([population, rate, floor, cap, factor, fixed, unit]) =>
    feeOfPopulation({ population, rate, floor, cap, factor, fixed, unit }),
  INDEXERA: ([amount, oldIndex, newIndex, unit]) => indexedAmount({ amount, oldIndex, newIndex, unit }),
  KOMMUNKOD: ([municipality]) => municipalityCode(municipality),
};

/**
 * What a function gives for its arguments, in their order.
 *
 * @throws CellFault with a sentence in the language
 */
export function calculate(name: SheetFunctionName, given: Arguments, language: Language): string | number {
  const outcome = outcomes[name](given);
  if ("value" in outcome) return outcome.value;
  throw new CellFault(functionFaultKind(outcome.fault), functionFaultText(outcome.fault, language));
}
