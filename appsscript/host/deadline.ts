import { noPlace } from "../../shared/workbook/finding";
import { finding } from "../../shared/workbook/place";
import { HostFault } from "./hostFault";

/** Google ends a run after six minutes, in the middle of whatever it does; nothing new is begun after five. */
const lastStart = 5 * 60_000;

/** The time that a run has left. */
export class Deadline {
  private readonly start = Date.now();

  /** @throws HostFault where a sheet that is begun now might not be finished */
  check(): void {
    if (Date.now() - this.start >= lastStart) throw new HostFault([finding("sheets-time", "error", noPlace)]);
  }
}
