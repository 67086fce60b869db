/** A guest's address in another organisation's directory: "anna.berg_boras.se#EXT#@other.onmicrosoft.com". */
const guestPattern = /^(.+)_([^_@]+)#ext#@/;

/**
 * The form in which two spellings of an e-mail address are the same: lower case, without blanks, "mailto:", angle brackets and a name
 * before them. A guest's address is the one that it stands for. What is no address, such as a running code, stays as it is.
 *
 * @example normaliseEmail("Anna Berg <Anna.Berg@Boras.se>") // "anna.berg@boras.se"
 */
export function normaliseEmail(text: string): string {
  const plain = text.normalize("NFC").toLowerCase();
  const bracketed = /<([^<>]*)>/.exec(plain)?.[1] ?? plain;
  const address = bracketed.replace(/[\s\u00a0\u200b\u202f\ufeff]+/g, "").replace(/^mailto:/, "");
  const guest = guestPattern.exec(address);
  return guest === null ? address : `${guest[1] ?? ""}@${guest[2] ?? ""}`;
}

/**
 * The domain of a normalised address; null for what is none.
 *
 * @example emailDomain("anna.berg@boras.se") // "boras.se"
 */
export function emailDomain(email: string): string | null {
  const domain = email.slice(email.lastIndexOf("@") + 1);
  return email.includes("@") && domain !== "" ? domain : null;
}
