/** Å, Ä and Ö follow Z, in that order; code points would put Ä before Å. */
const afterZ: Readonly<Record<string, string>> = { å: "{", ä: "|", æ: "|", ö: "}", ø: "}" };

function sortKey(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[åäæöø]/g, (letter) => afterZ[letter] ?? letter)
    .replace(/é|è/g, "e")
    .replace(/ü/g, "y");
}

/** Alphabetical order in Swedish, the same in every engine. Names that differ only by case or accent keep a fixed order. */
export function compareSwedish(a: string, b: string): number {
  const left = sortKey(a);
  const right = sortKey(b);
  if (left !== right) return left < right ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
