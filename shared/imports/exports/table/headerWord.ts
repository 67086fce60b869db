import { sameWord } from "../../../text/sameWord";

/** The form in which headers are compared: as any word, and without a colon or a star at the end. */
export function headerWord(header: string): string {
  return sameWord(header.replace(/^\uFEFF/, "")).replace(/[\s:*]+$/, "");
}
