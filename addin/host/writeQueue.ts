import { payloadLimit, requestBytes } from "./payload";

/**
 * Counts what the queued requests weigh, and sends them before they weigh too much: one sync for each 1.5 MB, whatever the number of rows.
 */
export class WriteQueue {
  private bytes = 0;
  private sent = 0;

  /** @param sync sends what is queued */
  constructor(
    private readonly sync: () => Promise<void>,
    private readonly limit = payloadLimit,
  ) {}

  /** Syncs so far. */
  get syncs(): number {
    return this.sent;
  }

  /** Makes room for requests that are about to be queued. */
  async room(requests: number, valueBytes = 0): Promise<void> {
    const bytes = requests * requestBytes + valueBytes;
    if (this.bytes > 0 && this.bytes + bytes > this.limit) await this.send();
    this.bytes += bytes;
  }

  async send(): Promise<void> {
    this.bytes = 0;
    this.sent += 1;
    await this.sync();
  }
}
