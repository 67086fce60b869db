import { Uint8ArrayReader, ZipReader, type FileEntry } from "@zip.js/zip.js";
import { checkContainer } from "./containerKind";
import { checkDeclaredSizes, checkFileSize } from "./packageLimits";
import { partText } from "./partText";
import { readEntry } from "./readEntry";
import { WorkbookFileError } from "./workbookFileError";

/** A part as it lies in the file, still compressed: it can be copied without being unpacked. */
export interface RawPart {
  readonly data: Uint8Array;
  readonly uncompressedSize: number;
  readonly crc32: number;
  readonly compressionMethod: number;
}

/** A part's name as a key: packages compare names without regard to case, and some writers put a slash first or backslashes. */
export function partKey(name: string): string {
  return name.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();
}

/** The zip package of a workbook, opened and checked. Parts are unpacked when asked for. */
export class WorkbookPackage {
  private readonly parts: ReadonlyMap<string, FileEntry>;

  private constructor(
    readonly bytes: Uint8Array,
    entries: readonly FileEntry[],
  ) {
    this.parts = new Map(entries.map((entry) => [partKey(entry.filename), entry]));
    if (this.parts.size !== entries.length) {
      throw new WorkbookFileError("file-damaged");
    }
  }

  /** @throws WorkbookFileError when the bytes are no sound zip package, are encrypted, or unpack to too much. */
  static async open(bytes: Uint8Array): Promise<WorkbookPackage> {
    checkFileSize(bytes.byteLength);
    checkContainer(bytes);
    const entries = await listEntries(bytes);
    if (entries.some((entry) => entry.encrypted)) {
      throw new WorkbookFileError("file-encrypted");
    }
    checkDeclaredSizes(entries.map(({ filename, ...sizes }) => ({ name: filename, ...sizes })));
    return new WorkbookPackage(bytes, entries);
  }

  /** Names as in the file, in its order. */
  get names(): readonly string[] {
    return [...this.parts.values()].map((entry) => entry.filename);
  }

  has(name: string): boolean {
    return this.parts.has(partKey(name));
  }

  /** In bytes, unpacked, as the package declares it. */
  size(name: string): number {
    return this.entry(name).uncompressedSize;
  }

  read(name: string): Promise<Uint8Array> {
    // A damaged part is told to whoever awaits it.
    return Promise.resolve().then(() => readEntry(this.entry(name), this.raw(name).data));
  }

  async text(name: string): Promise<string> {
    return partText(await this.read(name), name);
  }

  /** @throws WorkbookFileError when the part does not lie where the package says */
  raw(name: string): RawPart {
    const entry = this.entry(name);
    const { uncompressedSize, crc32, compressionMethod } = entry;
    return { data: packedPart(this.bytes, entry), uncompressedSize, crc32: crc32 ?? 0, compressionMethod };
  }

  private entry(name: string): FileEntry {
    const entry = this.parts.get(partKey(name));
    if (entry === undefined) {
      throw new WorkbookFileError("file-part-missing", { part: name });
    }
    return entry;
  }
}

const localHeader = { signature: 0x04034b50, length: 30, nameLengthAt: 26, extraLengthAt: 28 };

/** The compressed bytes of a part: they lie behind its own header, whose name and extra fields have lengths of their own. */
function packedPart(bytes: Uint8Array, { filename, offset, compressedSize }: FileEntry): Uint8Array {
  const damaged = () => new WorkbookFileError("file-part-damaged", { part: filename });
  if (offset + localHeader.length > bytes.byteLength) throw damaged();
  const header = new DataView(bytes.buffer, bytes.byteOffset + offset, localHeader.length);
  const start =
    offset +
    localHeader.length +
    header.getUint16(localHeader.nameLengthAt, true) +
    header.getUint16(localHeader.extraLengthAt, true);
  if (header.getUint32(0, true) !== localHeader.signature || start + compressedSize > bytes.byteLength) throw damaged();
  return bytes.subarray(start, start + compressedSize);
}

async function listEntries(bytes: Uint8Array): Promise<readonly FileEntry[]> {
  try {
    const entries = await new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false }).getEntries();
    return entries.filter((entry): entry is FileEntry => !entry.directory);
  } catch (error) {
    throw new WorkbookFileError("file-damaged", {}, { cause: error });
  }
}
