/** The form in which two words of a person are the same: trimmed, nbsp as blank, inner blanks as one, without regard to case. */
export function sameWord(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim()
    .toLowerCase();
}
