import { UnitsText } from "./unitsText";

/** The text of bytes in UTF-16, from a place on; half a character at the end is left out. */
export function decodeUtf16(bytes: Uint8Array, isLittleEndian: boolean, start = 0): string {
  const text = new UnitsText();
  const { units } = text;
  const [low, high] = isLittleEndian ? [0, 1] : [1, 0];
  let length = 0;
  for (let at = start; at + 1 < bytes.length; at += 2) {
    units[length++] = ((bytes[at + high] ?? 0) << 8) | (bytes[at + low] ?? 0);
    length = length < 8192 ? length : text.flushed(length);
  }
  return text.end(length);
}
