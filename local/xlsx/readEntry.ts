import type { FileEntry } from "@zip.js/zip.js";
import { packageLimits } from "./packageLimits";
import { WorkbookFileError } from "./workbookFileError";

/**
 * Unpacks one part, with its checksum checked. What comes out beyond the declared size is a lie of the file, perhaps a bomb: reading stops there.
 */
export async function readEntry(entry: FileEntry): Promise<Uint8Array> {
  const whole = new Uint8Array(entry.uncompressedSize);
  let length = 0;
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      if (length + chunk.byteLength > whole.byteLength) {
        throw new WorkbookFileError("file-expands-too-much", { limit: packageLimits.unpackedBytes / 1048576 });
      }
      whole.set(chunk, length);
      length += chunk.byteLength;
    },
  });
  try {
    await entry.getData(sink, { checkCrc32: true, useWebWorkers: false });
  } catch (error) {
    throw error instanceof WorkbookFileError
      ? error
      : new WorkbookFileError("file-part-damaged", { part: entry.filename }, { cause: error });
  }
  if (length !== whole.byteLength) {
    throw new WorkbookFileError("file-part-damaged", { part: entry.filename });
  }
  return whole;
}
