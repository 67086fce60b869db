import type { Argument } from "../../shared/functions/readArgument";
import { sheetFunctions, type SheetFunctionName } from "../../shared/functions/sheetFunctions";
import type { Language } from "../../shared/text/language";
import { CellFault } from "./cellFault";

/** The part of Excel's runtime for functions that is used. */
export interface FunctionRuntime {
  associate(id: string, callback: (...given: readonly unknown[]) => unknown): void;
  readonly Error: new (code: CustomFunctions.ErrorCode, message?: string) => unknown;
  readonly ErrorCode: Pick<typeof CustomFunctions.ErrorCode, "invalidValue" | "notAvailable">;
}

export type Calculate = (name: SheetFunctionName, given: readonly Argument[], language: Language) => string | number;

/** Anything but a plain value was not given: after the last argument Excel hands over an object on the call itself. */
function plainArgument(given: unknown): Argument {
  return typeof given === "string" || typeof given === "number" || typeof given === "boolean" ? given : null;
}

/**
 * Ties every function to its id in functions.json.
 *
 * @param load gives the calculation at the first use: an engine that lacks what it needs can then still tell so in the cell
 */
export function registerFunctions(
  runtime: FunctionRuntime,
  load: () => Promise<{ readonly calculate: Calculate }>,
  language: Language,
): void {
  for (const name of Object.keys(sheetFunctions) as SheetFunctionName[]) {
    const { required, optional } = sheetFunctions[name];
    const count = required.length + optional.length;
    runtime.associate(name, (...given) =>
      load()
        .then(({ calculate }) => calculate(name, given.slice(0, count).map(plainArgument), language))
        .catch((fault: unknown) => {
          throw cellError(runtime, fault);
        }),
    );
  }
}

function cellError({ Error: CellError, ErrorCode }: FunctionRuntime, fault: unknown): unknown {
  if (!(fault instanceof CellFault)) return fault;
  return new CellError(fault.kind === "missing" ? ErrorCode.notAvailable : ErrorCode.invalidValue, fault.message);
}
