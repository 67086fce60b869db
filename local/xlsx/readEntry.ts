import type { FileEntry } from "@zip.js/zip.js";
import { inflateRawSync } from "node:zlib";
import { crc32 } from "./crc32";
import { packageLimits } from "./packageLimits";
import { WorkbookFileError } from "./workbookFileError";

const deflated = 8;
const stored = 0;

/**
 * Unpacks one part, with its checksum checked. What comes out beyond the declared size is a lie of the file, perhaps a bomb: unpacking stops
 * there.
 * @param packed the part as it lies in the file
 */
export function readEntry(entry: FileEntry, packed: Uint8Array): Uint8Array {
  const whole = unpacked(entry, packed);
  if (whole.length !== entry.uncompressedSize || crc32(whole) !== entry.crc32) throw damaged(entry);
  return whole;
}

function unpacked(entry: FileEntry, packed: Uint8Array): Uint8Array {
  if (entry.compressionMethod === stored) return packed;
  if (entry.compressionMethod !== deflated) throw damaged(entry);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.uncompressedSize) });
  } catch (error) {
    if (error instanceof RangeError && (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") {
      throw new WorkbookFileError("file-expands-too-much", { limit: packageLimits.unpackedBytes / 1048576 });
    }
    throw damaged(entry, error);
  }
}

function damaged({ filename }: FileEntry, cause?: unknown): WorkbookFileError {
  return new WorkbookFileError("file-part-damaged", { part: filename }, { cause });
}
