import { feeSheet } from "../reports/feeSheet/feeSheet";
import { findingsSheet } from "../reports/findingsSheet";
import { calculatedFees, calculatedFeesRequest } from "./calculatedFees";
import type { Command } from "./command";

/** Computes the year's fees and draws the sheets `Avgifter ÅÅÅÅ` and `Kontroll`; of a fixed year only `Kontroll`. */
export const calculateFeesCommand: Command = {
  name: "calculate-fees",
  request: calculatedFeesRequest,
  plan: (input) => calculatedFees(input, { feeSheet, findingsSheet }),
};
