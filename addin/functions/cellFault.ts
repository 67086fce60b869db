/** Why a cell gets no value: "missing" is shown as #N/A, "invalid" as #VALUE!, both with the message. */
export class CellFault extends Error {
  constructor(
    readonly kind: "missing" | "invalid",
    message: string,
  ) {
    super(message);
    this.name = "CellFault";
    // Classes that extend Error lose their prototype where they are translated for an old engine.
    Object.setPrototypeOf(this, CellFault.prototype);
  }
}
