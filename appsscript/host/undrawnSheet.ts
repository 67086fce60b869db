import type { SheetState } from "./sheetState";

/** A sheet that was not finished, and why. */
export class UndrawnSheet extends Error {
  constructor(
    readonly reason: unknown,
    readonly state: SheetState,
  ) {
    super(String(reason));
    this.name = "UndrawnSheet";
  }
}
