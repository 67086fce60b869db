import { configure, Uint8ArrayReader, ZipReader, type FileEntry } from "@zip.js/zip.js";

/** A part that unpacks to more than this is no export of answers or participants. */
const mostBytes = 60 * 1024 * 1024;

/** What is wrong with a workbook as a file; `code` is that of a finding. */
export class UnreadableWorkbook extends Error {
  constructor(readonly code: string) {
    super(code);
    this.name = "UnreadableWorkbook";
  }
}

/** The parts of a workbook's package by name, unpacked when they are asked for. */
export class WorkbookParts {
  private constructor(private readonly entries: ReadonlyMap<string, FileEntry>) {}

  static async open(bytes: Uint8Array): Promise<WorkbookParts> {
    // The page may start no workers of its own, and needs none.
    configure({ useWebWorkers: false });
    const entries = await new ZipReader(new Uint8ArrayReader(bytes)).getEntries();
    const files = entries.filter((entry): entry is FileEntry => !entry.directory);
    if (files.some(({ encrypted }) => encrypted)) throw new UnreadableWorkbook("chosen-file-old-format");
    if (files.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0) > 3 * mostBytes) {
      throw new UnreadableWorkbook("chosen-file-too-large");
    }
    return new WorkbookParts(new Map(files.map((entry) => [partKey(entry.filename), entry])));
  }

  has(name: string): boolean {
    return this.entries.has(partKey(name));
  }

  /** @throws UnreadableWorkbook where the part is missing, or is more than it says that it is */
  async document(name: string): Promise<Document> {
    const entry = this.entries.get(partKey(name));
    if (entry === undefined) throw new UnreadableWorkbook("chosen-file-unreadable");
    if (entry.uncompressedSize > mostBytes) throw new UnreadableWorkbook("chosen-file-too-large");
    const text = new TextDecoder().decode(await unpacked(entry));
    // A document type is how XML hides entities.
    if (/<!DOCTYPE/i.test(text.slice(0, 2000))) throw new UnreadableWorkbook("chosen-file-unreadable");
    const document = new DOMParser().parseFromString(text, "application/xml");
    if (document.getElementsByTagName("parsererror").length > 0) throw new UnreadableWorkbook("chosen-file-unreadable");
    return document;
  }
}

async function unpacked(entry: FileEntry): Promise<Uint8Array> {
  const whole = new Uint8Array(entry.uncompressedSize);
  let length = 0;
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      // What comes out beyond the declared size is a lie of the file, perhaps a bomb.
      if (length + chunk.byteLength > whole.byteLength) throw new UnreadableWorkbook("chosen-file-unreadable");
      whole.set(chunk, length);
      length += chunk.byteLength;
    },
  });
  await entry.getData(sink, { useWebWorkers: false });
  return whole.subarray(0, length);
}

function partKey(name: string): string {
  return name.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();
}
