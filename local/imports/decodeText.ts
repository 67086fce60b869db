/** What the first bytes of a text say of its encoding. */
const marks: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

const bytesLookedAt = 4096;

/** Without a mark, text in UTF-16 shows by its zeros: nearly all letters of a table are below 256, and one byte of each is zero. */
function withoutMark(bytes: Uint8Array): string {
  const start = bytes.subarray(0, bytesLookedAt);
  const zeros = [0, 1].map((rest) => start.filter((byte, index) => byte === 0 && index % 2 === rest).length);
  const half = start.length / 2;
  if ((zeros[1] ?? 0) > 0.7 * half && zeros[0] === 0) return "utf-16le";
  if ((zeros[0] ?? 0) > 0.7 * half && zeros[1] === 0) return "utf-16be";
  return "utf-8";
}

/**
 * The text of a file in UTF-8 or UTF-16, with or without a byte order mark, or in windows-1252, of which iso-8859-1 is a part.
 *
 * What is no valid UTF-8 is read as windows-1252: Swedish letters in it never are.
 * @returns null for bytes that are no text
 */
export function decodeText(bytes: Uint8Array): string | null {
  const mark = marks.find(([start]) => start.every((byte, index) => bytes[index] === byte));
  const encoding = mark?.[1] ?? withoutMark(bytes);
  const text = decoded(bytes, encoding) ?? (mark === undefined ? decoded(bytes, "windows-1252") : null);
  // eslint-disable-next-line no-control-regex -- control characters are what tells other files from text
  return text === null || /[\u0000-\u0008\u000e-\u001f]/.test(text) ? null : text;
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: encoding !== "windows-1252" }).decode(bytes);
  } catch {
    return null;
  }
}
