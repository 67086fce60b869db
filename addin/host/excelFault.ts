import { Cancelled, HostFault } from "./hostFault";

/** Findings by the codes that Excel gives. Its messages are in its own language and not for users, so only codes decide. */
const findingOfCode: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: "excel-cell-editing",
  CellEditMode: "excel-cell-editing",
  HostIsBusy: "excel-cell-editing",
  AccessDenied: "excel-access-denied",
  Conflict: "excel-workbook-changed",
  ItemNotFound: "excel-workbook-changed",
  InvalidReference: "excel-workbook-changed",
  InactiveWorkbook: "excel-other-workbook",
  // What Excel says, too, where a person has gone to another workbook; older versions say GeneralException.
  InvalidSelection: "excel-other-workbook",
  GeneralException: "excel-unexplained",
  InvalidOperation: "excel-unexplained",
  MergedRangeConflict: "excel-cells-in-the-way",
  FilteredRangeConflict: "excel-cells-in-the-way",
  PivotTableRangeConflict: "excel-cells-in-the-way",
  InsertDeleteConflict: "excel-cells-in-the-way",
  ActivityLimitReached: "excel-overloaded",
  MemoryLimitReached: "excel-overloaded",
  ResponsePayloadSizeLimitExceeded: "excel-answer-too-large",
  RequestAborted: "excel-overloaded",
  ServiceNotAvailable: "excel-overloaded",
};

/** What Excel's refusal means for a person. What is no refusal of Excel's stays what it is. */
export function excelFault(error: unknown): unknown {
  if (error instanceof HostFault || error instanceof Cancelled || !isOfficeError(error)) return error;
  const { code, message } = error;
  return new HostFault(findingOfCode[code] ?? "excel-refused", { error: code, message });
}

interface OfficeError {
  readonly code: string;
  readonly message: string;
}

function isOfficeError(error: unknown): error is OfficeError {
  const given = error as Partial<OfficeError> | null;
  return (
    typeof given === "object" && given !== null && typeof given.code === "string" && typeof given.message === "string"
  );
}
