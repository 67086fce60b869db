import { inflateSync } from "node:zlib";
import { pngSize } from "./check/pngSize";

/** Red, green, blue, alpha, each 0–255. */
export type Pixel = readonly [number, number, number, number];

const bytesPerPixel = 4;

/**
 * The pixels of a PNG of eight bits in four channels without interlace, row by row.
 *
 * @throws where it is of another kind
 */
export function pngPixels(bytes: Uint8Array): readonly Pixel[] {
  const size = pngSize(bytes);
  if (size === null || bytes[24] !== 8 || bytes[25] !== 6 || bytes[28] !== 0) throw new Error("No RGBA PNG of 8 bits.");
  const stride = size.width * bytesPerPixel;
  const packed = inflateSync(Buffer.concat(chunksNamed(bytes, "IDAT")));
  const rows: number[][] = [];
  for (let y = 0; y < size.height; y += 1) {
    const start = y * (stride + 1);
    const line = packed.subarray(start + 1, start + 1 + stride);
    rows.push(unfilter(packed[start] ?? 0, line, rows[y - 1] ?? []));
  }
  return rows.flatMap((row) =>
    Array.from({ length: size.width }, (_, x): Pixel => {
      const [red = 0, green = 0, blue = 0, alpha = 0] = row.slice(x * bytesPerPixel, (x + 1) * bytesPerPixel);
      return [red, green, blue, alpha];
    }),
  );
}

function chunksNamed(bytes: Uint8Array, name: string): readonly Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Uint8Array[] = [];
  for (let at = 8; at < bytes.length; at += view.getUint32(at) + 12) {
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (type === name) found.push(bytes.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  return found;
}

/** Undoes the filter of one row: each byte was stored as its difference from its neighbours to the left and above. */
function unfilter(filter: number, line: Uint8Array, above: readonly number[]): number[] {
  const row: number[] = [];
  line.forEach((byte, index) => {
    const left = row[index - bytesPerPixel] ?? 0;
    const up = above[index] ?? 0;
    const corner = index < bytesPerPixel ? 0 : (above[index - bytesPerPixel] ?? 0);
    const predicted = [0, left, up, Math.floor((left + up) / 2), paeth(left, up, corner)][filter] ?? 0;
    row.push((byte + predicted) & 255);
  });
  return row;
}

function paeth(left: number, up: number, corner: number): number {
  const [toLeft, toUp, toCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
