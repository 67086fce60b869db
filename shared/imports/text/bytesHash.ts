/** Looked up once: for each byte it would be looked up anew where a program's globals are behind a proxy. */
const { imul } = Math;

/** FNV-1a's prime for 32 bits, and two of its starting values, one turned round, for 64 bits in all. */
const prime = 0x01000193;
const starts = [0x811c9dc5, 0x5d9cc118] as const;

/**
 * A file's bytes in 16 hexadecimal digits, the same in every host: a file that is imported again is known by it. It guards against
 * chance, not against intent.
 *
 * Method: FNV-1a (Fowler, Noll, Vo) of 32 bits from two starting values, the second one going backwards.
 */
export function bytesHash(bytes: Uint8Array): string {
  let [forwards, backwards]: [number, number] = [starts[0], starts[1]];
  for (let at = 0; at < bytes.length; at += 1) {
    forwards = imul(forwards ^ (bytes[at] ?? 0), prime);
    backwards = imul(backwards ^ (bytes[bytes.length - 1 - at] ?? 0), prime);
  }
  return [forwards, backwards].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
