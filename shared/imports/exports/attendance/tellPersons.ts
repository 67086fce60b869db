import { sameWord } from "../../../text/sameWord";
import type { Place } from "../../../workbook/finding";
import type { ExportPerson } from "../exportContent";
import type { ToldFindings } from "../table/toldFindings";
import type { LeftOut } from "./readPersons";

/** Tells what was left out of a list of persons, and who may stand in it twice. */
export function tellPersons(
  persons: readonly ExportPerson[],
  leftOut: LeftOut,
  place: Place,
  told: ToldFindings,
): void {
  if (leftOut.waitingRoom > 0) told.add("export-waiting-room", "note", place, { count: leftOut.waitingRoom });
  if (leftOut.totals > 0) told.add("export-totals-left", "note", place, { count: leftOut.totals });
  if (leftOut.words.size > 0) {
    const count = [...leftOut.words.values()].reduce((sum, each) => sum + each, 0);
    const words = [...leftOut.words].map(([word, rows]) => `${word.slice(0, 40)} ${String(rows)}`);
    told.add("export-not-coming", "note", place, { count, words: words.slice(0, 10).join(", ") });
  }
  const absent = persons.filter(({ status }) => status === "didNotCome").length;
  if (absent > 0) told.add("export-no-shows", "note", place, { count: absent });
  const phones = persons.filter(({ isPhone }) => isPhone).length;
  if (phones > 0) told.add("export-phones", "note", place, { count: phones });
  if (persons.every(({ email }) => email !== null)) return;
  const withEmail = new Set(
    persons.flatMap(({ email, name }) => (email === null || name === null ? [] : [sameWord(name)])),
  );
  const doubles = persons.filter(({ email, name }) => email === null && name !== null && withEmail.has(sameWord(name)));
  for (const { rows } of doubles) told.add("export-likely-double", "warning", { ...place, row: rows[0] ?? null });
}
