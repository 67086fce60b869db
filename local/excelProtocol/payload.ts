/** Excel's limit for the body of a request and of an answer, on the web. */
export const payloadLimit = 5 * 1024 * 1024;

const encoder = new TextEncoder();

/** Length in bytes, as UTF-8. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}
