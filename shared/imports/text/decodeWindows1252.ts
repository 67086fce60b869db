import { UnitsText } from "./unitsText";

/**
 * The characters of 0x80 to 0x9F; all others are those of the same number in Unicode. Five places are not assigned, and stand for the
 * control characters of their numbers, as the WHATWG Encoding Standard has it.
 */
const characters =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

const unitOfByte = Uint16Array.from({ length: 256 }, (_none, byte) =>
  byte >= 0x80 && byte < 0xa0 ? characters.charCodeAt(byte - 0x80) : byte,
);

const byteOfUnit = new Map(Array.from(unitOfByte, (unit, byte): [number, number] => [unit, byte]));

/** The byte that stands for a character; null where Windows-1252 has none. */
export function windows1252Byte(unit: number): number | null {
  return byteOfUnit.get(unit) ?? null;
}

/** The text of bytes in Windows-1252, of which ISO-8859-1 is a part: any byte is a character. */
export function decodeWindows1252(bytes: Uint8Array, start = 0): string {
  const text = new UnitsText();
  const { units } = text;
  let length = 0;
  for (let at = start; at < bytes.length; at += 1) {
    units[length++] = unitOfByte[bytes[at] ?? 0] ?? 0;
    length = length < 8192 ? length : text.flushed(length);
  }
  return text.end(length);
}
