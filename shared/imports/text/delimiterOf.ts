export type Delimiter = "\t" | ";" | ",";

const charactersLookedAt = 65536;

/** Cells in quotation marks, which begin where a cell begins. */
const quoted = /(^|[\t;,\r\n])"[^"]*(?:""[^"]*)*"/g;

/** `sep=;` in the first line, as Excel understands it. */
export function saidDelimiter(text: string): Delimiter | null {
  const said = /^\uFEFF?"?sep=([\t;,])"?[ \t;,]*(?:\r|\n|$)/i.exec(text.slice(0, 40))?.[1];
  return said === "\t" || said === ";" || said === "," ? said : null;
}

/**
 * What separates the cells: what a line `sep=` says; tabs where they stand in half of the lines that anything separates, since
 * reports have headings that stand alone; else a semicolon where it stands in at least as many lines as a comma, which may be of decimals,
 * dates or a sentence.
 *
 * Lines with digits judge, and the line above the first of them, which may be the headers: what separates cells stands there too, unlike
 * the semicolons of an answer with several choices. What stands in quotation marks is not looked at.
 */
export function delimiterOf(text: string): Delimiter {
  const said = saidDelimiter(text);
  if (said !== null) return said;
  const filled = text
    .slice(0, charactersLookedAt)
    .replace(quoted, "$1")
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== "");
  const first = filled.findIndex((line) => /\d/.test(line));
  const judged = filled.filter((line, index) => index === first - 1 || first < 0 || /\d/.test(line));
  const linesWith = (delimiter: Delimiter) => judged.filter((line) => line.includes(delimiter)).length;
  const separated = judged.filter((line) => /[\t;,]/.test(line)).length;
  if (linesWith("\t") * 2 >= separated && separated > 0) return "\t";
  const [semicolons, commas] = [linesWith(";"), linesWith(",")];
  if (semicolons + commas === 0) return filled.some((line) => line.includes("\t")) ? "\t" : ";";
  return semicolons >= commas ? ";" : ",";
}
