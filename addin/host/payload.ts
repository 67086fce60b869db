/** Excel on the web refuses requests above 5 MB; smaller ones keep the program answering. */
export const payloadLimit = 1_500_000;

/** About what one request besides its values adds: its object path, its action, and what the client says of it. */
export const requestBytes = 700;

/** Bytes of a value in a request: UTF-8 of its JSON, at most. */
export function valueBytes(value: string | number | boolean | null): number {
  if (typeof value !== "string") return String(value).length + 1;
  let bytes = 3;
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    bytes += code < 0x20 ? 6 : code === 0x22 || code === 0x5c ? 2 : code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}

/** Splits rows into blocks of at most so many bytes, each at least one row. */
export function rowBlocks<Row extends readonly (string | number | boolean | null)[]>(
  rows: readonly Row[],
  limit: number,
): readonly { readonly start: number; readonly rows: readonly Row[]; readonly bytes: number }[] {
  const blocks: { start: number; rows: Row[]; bytes: number }[] = [];
  rows.forEach((row, index) => {
    const bytes = row.reduce<number>((sum, value) => sum + valueBytes(value), 2);
    const last = blocks[blocks.length - 1];
    if (last !== undefined && last.bytes + bytes <= limit) {
      last.rows.push(row);
      last.bytes += bytes;
    } else {
      blocks.push({ start: index, rows: [row], bytes });
    }
  });
  return blocks;
}
