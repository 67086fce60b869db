import { Cancelled, HostFault } from "./hostFault";

/** How long Excel may take to answer, in milliseconds. It waits by itself while a cell is being edited. */
export interface TimeLimits {
  readonly read: number;
  readonly write: number;
}

export const usualLimits: TimeLimits = { read: 30_000, write: 60_000 };

/**
 * Sends what is queued and waits for Excel, for so long and no longer.
 * @throws HostFault when Excel does not answer in time or refuses; Cancelled when the signal says so
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
  } catch (error) {
    throw excelFault(error);
  } finally {
    clearTimeout(timer);
    if (cancel !== undefined) signal?.removeEventListener("abort", cancel);
  }
}

/** Codes by which Excel says that it waits for a person to finish typing in a cell. */
const cellEditCodes = ["InvalidOperationInCellEditMode", "CellEditMode", "HostIsBusy"];

/** What Excel's refusal means for a person. Messages are in Excel's language, so only codes decide. */
export function excelFault(error: unknown): unknown {
  if (error instanceof HostFault || error instanceof Cancelled || !isOfficeError(error)) return error;
  const { code, message } = error;
  if (cellEditCodes.includes(code)) return new HostFault("excel-cell-editing");
  if (code === "AccessDenied") return new HostFault("excel-access-denied");
  if (code === "Conflict" || code === "ItemNotFound" || code === "InvalidReference") {
    return new HostFault("excel-workbook-changed", { error: code });
  }
  return new HostFault("excel-refused", { error: code, message });
}

interface OfficeError {
  readonly code: string;
  readonly message: string;
}

export function isOfficeError(error: unknown): error is OfficeError {
  const given = error as Partial<OfficeError> | null;
  return (
    typeof given === "object" && given !== null && typeof given.code === "string" && typeof given.message === "string"
  );
}
