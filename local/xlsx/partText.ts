import { WorkbookFileError } from "./workbookFileError";

function encodingOf(bytes: Uint8Array): "utf-16le" | "utf-16be" | "utf-8" {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) {
    return "utf-16le";
  }
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) {
    return "utf-16be";
  }
  return "utf-8";
}

/** The text of an XML part, which may be in UTF-8 or UTF-16: no other encoding is allowed in a package. */
export function partText(bytes: Uint8Array, part: string): string {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const declared = /^<\?xml[^>]*?\bencoding\s*=\s*["']([^"']+)["']/.exec(text)?.[1]?.toLowerCase() ?? encoding;
    if (encoding === "utf-8" && declared !== "utf-8" && declared !== "us-ascii") {
      throw new TypeError(`encoding ${declared}`);
    }
    return text;
  } catch (error) {
    throw new WorkbookFileError("file-part-damaged", { part }, { cause: error });
  }
}

/** Bytes for a changed part: always UTF-8, and declared as such. */
export function partBytes(text: string): Uint8Array {
  return new TextEncoder().encode(
    text.replace(/^(<\?xml[^>]*?\bencoding\s*=\s*["'])[^"']+/, (_whole, before: string) => `${before}UTF-8`),
  );
}
