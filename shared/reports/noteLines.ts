/**
 * A long note as lines that are no wider than the sheet, broken between words: a cell is never merged with its neighbours, and what runs
 * out of the page is not printed.
 * @param width in characters
 */
export function noteLines(note: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of note.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return line === "" ? lines : [...lines, line];
}
