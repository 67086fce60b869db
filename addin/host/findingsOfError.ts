import type { Finding } from "../../shared/workbook/finding";
import { noPlace } from "../../shared/workbook/finding";
import { finding } from "../../shared/workbook/place";
import { BrokenWrite } from "./applyPlan";
import { excelFault } from "./excelFault";
import { HostFault } from "./hostFault";

/** Everything that there is to say of a fault of the host: what happened, and what it left on each sheet. An unknown one is told as it is. */
export function findingsOfError(error: unknown): readonly Finding[] {
  if (error instanceof BrokenWrite) return [...findingsOfError(error.cause), ...error.findings];
  const known = excelFault(error);
  if (known instanceof HostFault) return [known.finding];
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return [finding("program-fault", "error", noPlace, { error: text })];
}
