import { WorkbookFileError } from "./workbookFileError";

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipStart = [0x50, 0x4b];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((value, index) => bytes[index] === value);
}

/**
 * Refuses what is no zip file, by its first bytes.
 *
 * Office wraps a workbook with a password in the container that old .xls files used; there the stream is called `EncryptedPackage`.
 */
export function checkContainer(bytes: Uint8Array): void {
  if (startsWith(bytes, compoundFile)) {
    const encrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
      Buffer.from("EncryptedPackage", "utf16le"),
    );
    throw new WorkbookFileError(encrypted ? "file-encrypted" : "file-old-format");
  }
  if (!startsWith(bytes, zipStart)) {
    throw new WorkbookFileError("file-not-workbook");
  }
}
