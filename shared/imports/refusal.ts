import type { Finding } from "../workbook/finding";
import { finding } from "../workbook/place";
import { placeAt, type ImportSheet } from "./importSheet";
import { statedPeriods } from "./statedPeriods";
import type { PlacedText, Surroundings } from "./surroundings";
import type { Title } from "./titleOf";

const november = /(?:^|\D)1(?::a|:e|st)?[ /.]\s*(?:nov|11(?!\d))/i;

function saysEndOfYear(text: string): boolean {
  return statedPeriods(text).periods.some(({ kind }) => kind === "yearEnd");
}

/** The day of the figures as a database's notes give it: "Referenstid: 1 november", in one cell or two. */
function referenceDay(notes: readonly PlacedText[]): (PlacedText & { readonly day: string }) | null {
  for (const [index, note] of notes.entries()) {
    const [, said] = /^(?:referenstid|reference (?:time|date|period))\W*(.*)$/iu.exec(note.text) ?? [];
    if (said === undefined) continue;
    const from = said === "" ? notes[index + 1] : note;
    const other = statedPeriods(said === "" ? (from?.text ?? "") : said).periods.find(({ kind }) => kind === "other");
    if (from !== undefined && other !== undefined && "text" in other) return { ...from, day: other.text };
  }
  return null;
}

/** Why all figures of a sheet are other figures than those of 31 December; null where nothing says so. */
export function refusal(sheet: ImportSheet, title: Title, around: Surroundings): Finding | null {
  const tell = (code: string, at: PlacedText, values: Finding["values"]): Finding =>
    finding(code, "error", placeAt(sheet, at.row, at.column), values);
  const { part, otherFigures } = title;
  if (part !== null) {
    const place = part.text === sheet.grid.sheet ? placeAt(sheet, null, null) : placeAt(sheet, part.row, part.column);
    return finding("import-only-part", "error", place, { title: part.text });
  }
  if (otherFigures !== null) return tell("import-not-population", otherFigures, { title: otherFigures.text });
  const day = title.otherDay ?? referenceDay(around.notes);
  if (day !== null)
    return tell(november.test(day.day) ? "import-november" : "import-not-year-end", day, { period: day.day });
  const saysYearEnd = title.saysYearEnd || around.notes.some(({ text }) => saysEndOfYear(text));
  const note = saysYearEnd ? undefined : around.notes.find(({ text }) => november.test(text));
  return note === undefined ? null : tell("import-november", note, { period: "1 november" });
}
