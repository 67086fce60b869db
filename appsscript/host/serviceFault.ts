import { noPlace, type Finding } from "../../shared/workbook/finding";
import { finding } from "../../shared/workbook/place";
import { HostFault } from "./hostFault";

/**
 * What Google's exceptions say, and the finding for it, the first that fits. Google has no codes: only the text tells the cause, in English
 * or, in a Swedish account, in Swedish.
 */
const causes: readonly (readonly [RegExp, string])[] = [
  [/PERMISSION_DENIED/, "sheets-accounts"],
  [/no HTML file named/i, "sheets-no-page"],
  [/script function not found/i, "sheets-versions"],
  [/protected (?:cell|range|sheet|object)|skyddad/i, "sheets-protected"],
  [/increase the number of cells|limit of 10000000 cells/i, "sheets-too-large"],
  [/50000 characters/i, "sheets-cell-too-long"],
  [/too many times|quota|rate limit|limit exceeded|för många gånger/i, "sheets-quota"],
  [/exceeded maximum execution time/i, "sheets-time"],
  [/authoriz|permission|behörighet|you do not have|access denied/i, "sheets-permission"],
  [
    /timed out|failed while accessing|service error|server error|unavailable|internal error|try again later|lock timeout/i,
    "sheets-service",
  ],
];

/** The cause of a failed call of Google's. One that is not known is shown as it is. */
export function serviceFault(error: unknown, sheet: string | null): readonly Finding[] {
  if (error instanceof HostFault) return error.findings;
  const reason = error instanceof Error ? error.message : String(error);
  const isOurs = [TypeError, RangeError, ReferenceError, SyntaxError].some((each) => error instanceof each);
  if (isOurs) return [finding("program-fault", "error", noPlace, { error: reason })];
  const code = causes.find(([text]) => text.test(reason))?.[1] ?? "sheets-unknown";
  return [finding(code, "error", { sheet, row: null, column: null }, { reason })];
}
