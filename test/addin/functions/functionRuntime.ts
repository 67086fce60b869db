import type { FunctionRuntime } from "../../../addin/functions/registerFunctions";

/** What a cell shows: a value, or an error with its message. */
export type CellResult = string | number | { readonly code: string; readonly message: string | undefined };

class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

/** Excel's side of custom functions: takes the associations and calls them as Excel does. */
export class FunctionRuntimeStandIn implements FunctionRuntime {
  readonly Error = CellError;
  readonly ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A" } as unknown as FunctionRuntime["ErrorCode"];
  readonly associated = new Map<string, (...given: readonly unknown[]) => unknown>();

  associate(id: string, callback: (...given: readonly unknown[]) => unknown): void {
    this.associated.set(id, callback);
  }

  /** Arguments as Excel hands them over: those left out are null, and an object on the call comes last. */
  async call(id: string, ...given: readonly unknown[]): Promise<CellResult> {
    const callback = this.associated.get(id);
    if (callback === undefined) throw new Error(`${id} is not associated.`);
    try {
      return (await callback(...given, { functionName: id, address: undefined })) as string | number;
    } catch (error) {
      if (error instanceof CellError) return { code: error.code, message: error.message };
      throw error;
    }
  }
}
