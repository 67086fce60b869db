import { UnitsText } from "./unitsText";

/** The byte at a place as the six bits that continue a character; -1 where it continues none. */
function continued(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  return (byte & 0xc0) === 0x80 ? byte & 0x3f : -1;
}

/** The character that begins with this byte, of several bytes; -1 for none: overlong, a surrogate, beyond Unicode, or broken off. */
function characterAt(bytes: Uint8Array, at: number, byte: number): number {
  const [second, third, fourth] = [at + 1, at + 2, at + 3];
  const bits2 = continued(bytes, second);
  if (byte < 0xc2 || byte > 0xf4 || bits2 < 0) return -1;
  if (byte < 0xe0) return ((byte & 0x1f) << 6) | bits2;
  const bits3 = continued(bytes, third);
  if (bits3 < 0) return -1;
  const three = ((byte & 0x0f) << 12) | (bits2 << 6) | bits3;
  if (byte < 0xf0) return three < 0x800 || (three >= 0xd800 && three <= 0xdfff) ? -1 : three;
  const bits4 = continued(bytes, fourth);
  const four = ((byte & 0x07) << 18) | (bits2 << 12) | (bits3 << 6) | bits4;
  return bits4 < 0 || four < 0x10000 || four > 0x10ffff ? -1 : four;
}

/**
 * The text of bytes in UTF-8, from a place on.
 *
 * Strict, by table 3-7 of the Unicode Standard: nothing overlong, no surrogates, nothing broken off.
 * @returns null where any byte is not UTF-8
 * @example decodeUtf8(new Uint8Array([0xc3, 0xa5])) // "å"
 */
export function decodeUtf8(bytes: Uint8Array, start = 0): string | null {
  const text = new UnitsText();
  const { units } = text;
  let length = 0;
  let at = start;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      units[length++] = byte;
      at += 1;
    } else {
      const character = characterAt(bytes, at, byte);
      if (character < 0) return null;
      if (character < 0x10000) {
        units[length++] = character;
        at += character < 0x800 ? 2 : 3;
      } else {
        units[length++] = 0xd7c0 + (character >> 10);
        units[length++] = 0xdc00 | (character & 0x3ff);
        at += 4;
      }
    }
    length = length < 8192 ? length : text.flushed(length);
  }
  return text.end(length);
}
