import type { PersonCodes } from "../../privacy/personCodes";
import { normaliseEmail } from "../../text/normaliseEmail";
import type { ContactRow } from "../../workbook/activityTables";
import { rowKey } from "../exports/participantRow";
import type { FieldValues } from "../inputs/inputRowsPlan";
import { codedNames } from "./codedNames";
import type { RemovalScope } from "./removalScope";

/** What becomes of the contacts that have ended. */
export interface ContactRemoval {
  readonly changed: readonly { readonly row: number; readonly values: FieldValues }[];
  /** All contacts, with codes where they have one. */
  readonly after: readonly ContactRow[];
}

/** Contacts with codes in place of name and address; those that have not ended stay. */
export function contactRemoval(
  contacts: readonly ContactRow[],
  scope: RemovalScope,
  codes: PersonCodes,
): ContactRemoval {
  const changed: { readonly row: number; readonly values: FieldValues }[] = [];
  const after = contacts.map((contact): ContactRow => {
    const { name, email, place } = contact;
    if (!scope.holdsContact(contact)) return contact;
    const coded = codedNames({ name, email }, rowKey(email, name, null), codes);
    if (coded === null) return contact;
    const values = Object.entries(coded).filter(([, value]) => value !== null);
    changed.push({ row: place.row, values: Object.fromEntries(values) });
    return { ...contact, ...coded, email: coded.email === null ? null : normaliseEmail(coded.email) };
  });
  return { changed, after };
}
