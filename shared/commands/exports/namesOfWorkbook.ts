import { codeNumber } from "../../privacy/personCodes";
import type { ActivityTables } from "../../workbook/activityTables";

/** The names that Deltagare and Kontakter hold, each once; a running code of a removal is none. */
export function namesOfWorkbook({ participants, contacts }: ActivityTables): readonly string[] {
  const names = [...participants, ...contacts].map(({ name }) => name).filter((name) => name !== null);
  return [...new Set(names)].filter((name) => codeNumber(name) === null);
}
