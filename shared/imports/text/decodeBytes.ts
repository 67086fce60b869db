import { decodeUtf16 } from "./decodeUtf16";
import { decodeUtf8 } from "./decodeUtf8";
import { decodeWindows1252 } from "./decodeWindows1252";
import { repairedText } from "./repairedText";

export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
  /** Letters mended that had been read in the wrong encoding before, see {@link repairedText}. */
  readonly repaired: number;
  /** Bytes that are no text in the encoding that the byte order mark tells: read as Windows-1252, or left out at the end. */
  readonly isBroken: boolean;
}

/** What the first bytes of a text say of its encoding. */
const marks: readonly (readonly [readonly number[], TextEncoding])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

const bytesLookedAt = 4096;

/** Without a mark, text in UTF-16 shows by its zeros: nearly all letters of a table are below 256, and one byte of each is zero. */
function withoutMark(bytes: Uint8Array): TextEncoding {
  const start = bytes.subarray(0, bytesLookedAt);
  const zeros = [0, 1].map((rest) => start.filter((byte, index) => byte === 0 && index % 2 === rest).length);
  const [even = 0, odd = 0] = zeros;
  const half = start.length / 2;
  if (odd > 0.7 * half && even * 20 < odd) return "utf-16le";
  return even > 0.7 * half && odd * 20 < even ? "utf-16be" : "utf-8";
}

const unitsLookedAt = 65536;

/** Other files than text have zeros, and many characters that no one types. */
function isText(text: string): boolean {
  const start = text.slice(0, unitsLookedAt);
  // eslint-disable-next-line no-control-regex -- control characters are what tells other files from text
  const strange = start.match(/[\u0001-\u0008\u000e-\u001f]/g)?.length ?? 0;
  return !start.includes("\u0000") && strange * 1000 <= start.length;
}

/**
 * The text of a file in UTF-8 or UTF-16, with or without a byte order mark, or in Windows-1252.
 *
 * By the mark, then the pattern of zero bytes, then as UTF-8 where every byte is, then as Windows-1252: Swedish letters in it are never
 * valid UTF-8. The mark is no part of the text.
 * @returns null for bytes that are no text
 */
export function decodeBytes(bytes: Uint8Array): DecodedText | null {
  const mark = marks.find(([start]) => start.every((byte, index) => bytes[index] === byte));
  const start = mark?.[0].length ?? 0;
  const told = mark?.[1] ?? withoutMark(bytes);
  const decoded = decodedAs(bytes, told, start);
  const isWestern = decoded === null && mark === undefined;
  const raw = decoded ?? decodeWindows1252(bytes, start);
  if (!isText(raw)) return null;
  const isHalf = told !== "utf-8" && (bytes.length - start) % 2 === 1;
  return {
    ...repairedText(raw),
    encoding: isWestern ? "windows-1252" : told,
    isBroken: isHalf || (decoded === null && mark !== undefined),
  };
}

function decodedAs(bytes: Uint8Array, encoding: TextEncoding, start: number): string | null {
  return encoding === "utf-8" ? decodeUtf8(bytes, start) : decodeUtf16(bytes, encoding === "utf-16le", start);
}
