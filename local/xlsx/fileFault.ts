import { WorkbookFileError, type WorkbookFileCode } from "./workbookFileError";

const codes: Readonly<Record<string, WorkbookFileCode>> = {
  ENOENT: "file-missing",
  ENOTDIR: "file-missing",
  EACCES: "file-no-permission",
  EPERM: "file-no-permission",
  EROFS: "file-no-permission",
  EISDIR: "file-is-directory",
  EBUSY: "file-busy",
  ETXTBSY: "file-busy",
  ENOSPC: "file-no-space",
  EDQUOT: "file-no-space",
  EFBIG: "file-no-space",
  EEXIST: "file-exists",
};

/** The code that the operating system gives a fault. */
export function systemCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

/** A fault of the file system, or of the workbook, told with the file it is about; what is neither is given back as it is. */
export function fileFault(error: unknown, path: string, otherwise: WorkbookFileCode): unknown {
  if (error instanceof WorkbookFileError) {
    return error.withFile(path);
  }
  const system = systemCode(error);
  if (system === "") {
    return error;
  }
  return new WorkbookFileError(codes[system] ?? otherwise, { file: path, reason: system }, { cause: error });
}
