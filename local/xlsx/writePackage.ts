import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import { deflateRawSync } from "node:zlib";
import { crc32 } from "./crc32";
import { partKey, type WorkbookPackage } from "./workbookPackage";

/** 1 January 1980, the first day a zip file can name: no clock, so the same content gives the same bytes. */
const fixedDate = { lastModDate: new Date(1980, 0, 1), rawLastModDate: 0x00210000 };

const format = {
  ...fixedDate,
  extendedTimestamp: false,
  dataDescriptor: false,
  msDosCompatible: true,
  keepOrder: true,
  useWebWorkers: false,
  zip64: false,
} as const;

/** Compressed at once: a stream for each of a hundred small parts would cost more than the compressing. */
async function addPart(writer: ZipWriter<Uint8Array>, name: string, bytes: Uint8Array): Promise<void> {
  await writer.add(name, new Uint8ArrayReader(deflateRawSync(bytes, { level: 6 })), {
    passThrough: true,
    uncompressedSize: bytes.byteLength,
    crc32: crc32(bytes),
    compressionMethod: 8,
  });
}

/**
 * A package of the source's parts, in its order, with some replaced, some left out and new ones last.
 * @param changed by part name; the parts not named here are copied as they lie, without being unpacked
 */
export async function writePackage(
  source: WorkbookPackage | null,
  changed: ReadonlyMap<string, Uint8Array>,
  removed: ReadonlySet<string>,
): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), format);
  const left = new Map([...changed].map(([name, bytes]) => [partKey(name), { name, bytes }]));
  const gone = new Set([...removed].map(partKey));
  for (const name of source?.names ?? []) {
    const key = partKey(name);
    const replacement = left.get(key);
    left.delete(key);
    if (replacement !== undefined) {
      await addPart(writer, name, replacement.bytes);
    } else if (source !== null && !gone.has(key)) {
      const { data, ...described } = source.raw(name);
      await writer.add(name, new Uint8ArrayReader(data), { passThrough: true, ...described });
    }
  }
  for (const { name, bytes } of left.values()) {
    await addPart(writer, name, bytes);
  }
  return writer.close();
}
