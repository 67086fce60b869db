import { sameWord } from "../text/sameWord";
import type { ParticipantRow } from "../workbook/activityTables";

/**
 * What tells persons apart: the normalised e-mail, else name and organisation. An e-mail and a name are never the same person; that they
 * may be is told by {@link likelyDoubles}.
 *
 * @returns null for a row without name and e-mail
 */
export function personKey({ email, name, organisation }: Pick<ParticipantRow, "email" | "name" | "organisation">) {
  if (email !== null) return email;
  return name === null ? null : `\u0000${sameWord(name)}\u0000${sameWord(organisation ?? "")}`;
}
