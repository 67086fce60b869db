import { noPlace, type Finding } from "../../shared/workbook/finding";
import { finding } from "../../shared/workbook/place";
import { BrokenWrite } from "./hostFault";
import { serviceFault } from "./serviceFault";

/** Why a run was stopped, and what it left: what stops it before it writes leaves everything as it was. */
export function runFindings(error: unknown): readonly Finding[] {
  if (error instanceof BrokenWrite) return error.findings;
  return [...serviceFault(error, null), finding("sheets-nothing-written", "note", noPlace)];
}
