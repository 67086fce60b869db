import { payloadLimit } from "./payload";

/** About what a cell's value, formula and number format weigh in an answer, in bytes. */
const cellBytes = 60;

/** Counts what the queued reading will weigh, and fetches it before it weighs too much: one sync for each 1.5 MB. */
export class ReadQueue {
  private bytes = 0;

  /** @param sync fetches what is queued */
  constructor(
    private readonly sync: () => Promise<void>,
    private readonly limit = payloadLimit,
  ) {}

  /** So many rows of so many cells fit in one answer, at least one. */
  rows(columns: number): number {
    return Math.max(1, Math.floor(this.limit / (columns * cellBytes)));
  }

  /** Makes room for cells that are about to be asked for. */
  async room(cells: number): Promise<void> {
    const bytes = cells * cellBytes;
    if (this.bytes > 0 && this.bytes + bytes > this.limit) {
      this.bytes = 0;
      await this.sync();
    }
    this.bytes += bytes;
  }
}
