import { decodeUtf8 } from "./decodeUtf8";
import { windows1252Byte } from "./decodeWindows1252";

/** A text whose letters were spoilt on the way, as far as they could be mended. */
export interface RepairedText {
  readonly text: string;
  /** Places that were mended. */
  readonly repaired: number;
}

/**
 * What two or three bytes of UTF-8 look like as Windows-1252: Ã¥ for å, Â with what followed a nbsp, â€“ for a dash. Letters outside
 * Western Europe are left, since their beginnings (Å, Ä) are Swedish letters themselves.
 */
const spoilt =
  /[\u00c2\u00c3][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|\u00e2[\u20ac\u201a][\u0080-\u00ff\u0152-\u2122]/g;

function mended(run: string): string {
  const bytes = new Uint8Array(run.length);
  for (let at = 0; at < run.length; at += 1) {
    const byte = windows1252Byte(run.charCodeAt(at));
    if (byte === null) return run;
    bytes[at] = byte;
  }
  return decodeUtf8(bytes) ?? run;
}

/** Whether there is anything to look at, told at the cost of three searches. */
export function maySpoil(text: string): boolean {
  return text.includes("\u00c3") || text.includes("\u00c2") || text.includes("\u00e2");
}

/**
 * Mends text that was stored as UTF-8, read as Windows-1252 and stored again: "Ã¥" was "å".
 * @example repairedText("TrÃ¤ff") // { text: "Träff", repaired: 1 }
 */
export function repairedText(text: string): RepairedText {
  if (!maySpoil(text)) return { text, repaired: 0 };
  let repaired = 0;
  const whole = text.replace(spoilt, (run) => {
    const better = mended(run);
    if (better !== run) repaired += 1;
    return better;
  });
  return { text: whole, repaired };
}
