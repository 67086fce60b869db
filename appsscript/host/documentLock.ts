import { noPlace } from "../../shared/workbook/finding";
import { finding } from "../../shared/workbook/place";
import { HostFault } from "./hostFault";

/** How long to wait for another run in the same spreadsheet, in milliseconds. */
const longestWait = 20_000;

/**
 * Does something while no other run writes in the spreadsheet. What was written is brought out before the next may begin.
 * @throws HostFault when another run does not end in time
 */
export function withDocumentLock<Result>(work: () => Result): Result {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (!lock?.tryLock(longestWait)) throw new HostFault([finding("sheets-busy", "error", noPlace)]);
  try {
    return work();
  } finally {
    releaseLock(lock);
  }
}

/** A lock that cannot be released ends with the run: nothing is lost, and what was done is done. */
function releaseLock(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch (error) {
    console.warn(String(error));
  }
}
