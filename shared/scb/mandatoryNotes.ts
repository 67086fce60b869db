import { asRecord, type JsonStatVariables } from "./jsonStat";

/** SCB writes links as `[words](address)`, and parts paragraphs by blank lines. Empty ones go; nothing else is lost. */
function plainNote(note: string): string {
  return note
    .replace(/\[([^\]]*)\]\((https?:[^)\s]+)\)/g, "$1 ($2)")
    .split(/\r?\n/)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** Those notes of a list whose index is marked as mandatory. */
function marked(notes: unknown, marks: unknown): readonly string[] {
  const texts: readonly unknown[] = Array.isArray(notes) ? notes : [];
  return Object.entries(asRecord(marks)).flatMap(([index, isMandatory]) => {
    const text = texts[Number(index)];
    return isMandatory === true && typeof text === "string" ? [plainNote(text)] : [];
  });
}

/** The notes that SCB requires to be shown with a dataset: of the whole, of its variables, and of the values that it has. */
export function mandatoryNotes({ variables, codes, source }: JsonStatVariables): readonly string[] {
  const notes = [...marked(source["note"], asRecord(source["extension"])["noteMandatory"])];
  const dimensions = asRecord(source["dimension"]);
  for (const variable of variables) {
    const dimension = asRecord(dimensions[variable]);
    const extension = asRecord(dimension["extension"]);
    notes.push(...marked(dimension["note"], extension["noteMandatory"]));
    const ofValues = asRecord(asRecord(dimension["category"])["note"]);
    const marks = asRecord(extension["categoryNoteMandatory"]);
    for (const code of codes[variable] ?? []) notes.push(...marked(ofValues[code], marks[code]));
  }
  return [...new Set(notes)].filter((note) => note !== "");
}
