import { WorkbookFileError } from "./workbookFileError";

const megabyte = 1024 * 1024;

/** Beyond these a file is not a coordinator's workbook; within them it opens in the memory of an ordinary computer. */
export const packageLimits = {
  fileBytes: 100 * megabyte,
  unpackedBytes: 400 * megabyte,
  partBytes: 300 * megabyte,
  /** Deflate cannot reach more than about 1,000; sheets of numbers lie between 5 and 40. */
  ratio: 200,
  ratioFromBytes: 10 * megabyte,
} as const;

export interface DeclaredSize {
  readonly name: string;
  readonly compressedSize: number;
  readonly uncompressedSize: number;
}

export function checkFileSize(bytes: number): void {
  if (bytes > packageLimits.fileBytes) {
    throw new WorkbookFileError("file-too-large", {
      megabytes: Math.ceil(bytes / megabyte),
      limit: packageLimits.fileBytes / megabyte,
    });
  }
}

/** Refuses a zip bomb by what it declares, before anything is unpacked. That a part holds what it declares is seen when it is read. */
export function checkDeclaredSizes(entries: readonly DeclaredSize[]): void {
  let total = 0;
  for (const { compressedSize, uncompressedSize } of entries) {
    total += uncompressedSize;
    const tooDense =
      uncompressedSize > packageLimits.ratioFromBytes && uncompressedSize > packageLimits.ratio * compressedSize;
    if (tooDense || uncompressedSize > packageLimits.partBytes || total > packageLimits.unpackedBytes) {
      throw new WorkbookFileError("file-expands-too-much", { limit: packageLimits.unpackedBytes / megabyte });
    }
  }
}
