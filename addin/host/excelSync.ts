import { Cancelled, HostFault } from "./hostFault";

/** How long Excel may take to answer, in milliseconds. It waits by itself while a cell is being edited. */
export interface TimeLimits {
  readonly read: number;
  readonly write: number;
}

export const usualLimits: TimeLimits = { read: 30_000, write: 60_000 };

/**
 * Sends what is queued and waits for Excel, for so long and no longer.
 * @throws HostFault when Excel does not answer in time; Cancelled when the signal says so; office.js's own error when Excel refuses
 */
export async function syncWithin(
  context: Excel.RequestContext,
  milliseconds: number,
  signal: AbortSignal | null,
): Promise<void> {
  if (signal?.aborted === true) throw new Cancelled();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cancel: (() => void) | undefined;
  const stopped = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new HostFault("excel-no-answer", { seconds: Math.round(milliseconds / 1000) }));
    }, milliseconds);
    cancel = () => {
      reject(new Cancelled());
    };
    signal?.addEventListener("abort", cancel);
  });
  try {
    await Promise.race([context.sync(), stopped]);
  } finally {
    clearTimeout(timer);
    if (cancel !== undefined) signal?.removeEventListener("abort", cancel);
  }
}
