import { hasGs1Digit } from "./checkDigit";
import { organisationNumber } from "./organisationNumber";

/** What is wrong with a Peppol id. "otherNumber": it holds another organisation number than the payer's. */
export type PeppolFault = "form" | "checkDigit" | "otherNumber";

/** Swedish organisation number, and global location number: the schemes whose numbers can be checked. */
const swedishNumber = "0007";
const locationNumber = "0088";

/**
 * What is wrong with an electronic address in Peppol, such as `0007:2120001355` or `0088:7365562800009`; null where nothing is.
 *
 * Of other schemes only the form is looked at: four digits, a colon, and something after it.
 * @param ownNumber the payer's organisation number, where it is known
 */
export function peppolFault(text: string, ownNumber: string | null): PeppolFault | null {
  const [, scheme = "", value = ""] = /^(\d{4}):([A-Za-z0-9._~-]+)$/.exec(text.trim()) ?? [];
  if (scheme === "") return "form";
  if (scheme === locationNumber) return value.length === 13 && hasGs1Digit(value) ? null : "checkDigit";
  if (scheme !== swedishNumber) return null;
  const number = organisationNumber(value);
  if (number === null || !/^\d{10}$/.test(value)) return "checkDigit";
  return ownNumber === null || ownNumber === number ? null : "otherNumber";
}
