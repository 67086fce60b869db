import { columnOf, textAt, type ExportTable } from "../table/exportTable";
import { cleanName } from "./cleanName";
import { emailOf } from "./emailOf";
import { phoneIdentity, phoneName } from "./phoneName";
import type { PersonRow } from "./personBook";
import { roleOf } from "./roleOf";

/** Names that a tool gives to those whom it does not know. */
const nameless = /^(?:anonymous|anonym|guest|gäst|unknown|okänd|anonymous user|anonym användare|unknown user)$/i;

/** Rows that add up the rows above. */
const total = /^(?:total|totalt|summa|sum|antal|medel|medelvärde|genomsnitt|average|mean)\b/i;

/** Reads the person of a row: its columns are found once for the table. Null for a row that is of no person. */
export function personReader(table: ExportTable): (row: number) => PersonRow | null {
  const [name, first, last] = [columnOf(table, "name"), columnOf(table, "firstName"), columnOf(table, "lastName")];
  const emails = [columnOf(table, "email"), columnOf(table, "upn"), columnOf(table, "participantId")];
  const [organisation, position] = [columnOf(table, "organisation"), columnOf(table, "position")];
  const [role, session] = [columnOf(table, "role"), columnOf(table, "session")];
  const hasOriginal = /original name|ursprungligt namn/i.test(table.headers[name] ?? "");
  const emailAt = (row: number): string | null => {
    for (const column of emails) {
      const email = emailOf(textAt(table, row, column));
      if (email !== null) return email;
    }
    return null;
  };
  return (row) => {
    const parts = `${textAt(table, row, first)} ${textAt(table, row, last)}`.trim();
    const { name: whole, company } = cleanName(textAt(table, row, name) || parts, hasOriginal);
    const written = emailOf(whole);
    const email = emailAt(row) ?? written;
    if (whole === "" && email === null) return null;
    if (email === null && total.test(whole)) return null;
    const phone = email === null ? phoneName(whole) : null;
    return {
      name: phone ?? (whole === "" || written !== null ? null : whole),
      email,
      phone: phone === null ? null : phoneIdentity(whole),
      organisation: textAt(table, row, organisation) || company,
      position: textAt(table, row, position) || null,
      role: roleOf(textAt(table, row, role)),
      session: email === null && nameless.test(whole) ? textAt(table, row, session) : null,
    };
  };
}
