/** Tab before semicolon before comma: a comma may be of decimals or of a sentence, the others hardly. */
const separators = ["\t", ";", ","] as const;

export type Separator = (typeof separators)[number];

const linesLookedAt = 2000;

/** The characters of a line that stand outside quotation marks. */
function unquoted(line: string): string {
  return line.replace(/"(?:[^"]|"")*"/g, "");
}

/**
 * What separates the cells: a line `sep=;` says so, as Excel writes it; else the first of tab, semicolon and comma that stands in most of
 * the lines that hold digits, a title and notes apart.
 */
export function separatorOf(text: string): Separator {
  const lines = text.split(/\r\n|\r|\n/, linesLookedAt);
  const said = /^sep=(.)$/.exec(lines[0] ?? "")?.[1];
  const named = separators.find((separator) => separator === said);
  if (named !== undefined) return named;
  const filled = lines.map(unquoted).filter((line) => line.trim() !== "");
  const withDigits = filled.filter((line) => /\d/.test(line));
  const judged = withDigits.length > 0 ? withDigits : filled;
  return (
    separators.find((separator) => judged.filter((line) => line.includes(separator)).length * 2 > judged.length) ??
    separators.find((separator) => filled.some((line) => line.includes(separator))) ??
    ";"
  );
}
