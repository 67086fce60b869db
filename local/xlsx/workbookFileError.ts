import type { FindingValues } from "../../shared/workbook/finding";

/** Every cause for which a workbook file cannot be read or written; the sentences stand in `shared/text/findings/host.ts`. */
export type WorkbookFileCode =
  | "file-missing"
  | "file-no-permission"
  | "file-is-directory"
  | "file-unreadable"
  | "file-not-workbook"
  | "file-damaged"
  | "file-part-damaged"
  | "file-part-missing"
  | "file-encrypted"
  | "file-old-format"
  | "file-wrong-kind"
  | "file-strict"
  | "file-too-large"
  | "file-expands-too-much"
  | "file-range-too-large"
  | "file-changed"
  | "file-open-elsewhere"
  | "file-busy"
  | "file-exists"
  | "file-no-space"
  | "file-not-written"
  | "csv-is-folder"
  | "csv-folder-missing"
  | "folder-not-made"
  | "cell-not-blank"
  | "cell-changed"
  | "cell-holds-formula"
  | "row-not-free";

/** A fault of the file, not of the program: the coordinator can do something about it. */
export class WorkbookFileError extends Error {
  override readonly name = "WorkbookFileError";

  constructor(
    readonly code: WorkbookFileCode,
    readonly values: FindingValues = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(values)}`, options);
  }

  /** The same fault, told with the name of the file it is about. */
  withFile(file: string): WorkbookFileError {
    return new WorkbookFileError(this.code, { file, ...this.values }, { cause: this });
  }
}
