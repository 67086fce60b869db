/** Words of a heading or title that say that figures are inhabitants. */
export const populationWords: ReadonlySet<string> = new Set(
  [
    "folkmängd",
    "folkmängden",
    "folkmangd",
    "befolkning",
    "befolkningen",
    "befolkningsmängd",
    "invånare",
    "invånarna",
  ].concat(["invånarantal", "inv", "bef", "population", "inhabitants"]),
);

/** Words that may stand beside those, or alone, without making the figures anything else than all inhabitants. */
export const neutralWords: ReadonlySet<string> = new Set(
  [
    "antal",
    "antalet",
    "totalt",
    "total",
    "totala",
    "samtliga",
    "summa",
    "alla",
    "personer",
    "värde",
    "hela",
    "båda",
  ].concat(
    ["den", "per", "vid", "i", "på", "av", "år", "året", "årets", "slut", "slutet", "månad", "kommun", "kommunen"],
    [
      "the",
      "of",
      "on",
      "at",
      "as",
      "in",
      "number",
      "persons",
      "people",
      "value",
      "year",
      "end",
      "month",
      "all",
      "both",
    ],
    ["könen", "sexes"],
  ),
);

/** SCB's codes for the number of inhabitants at the end of a year or month, as they head columns of exports with codes. */
export const populationContents: ReadonlySet<string> = new Set(["be0101n1", "000007me", "000007sf"]);

const menWords = new Set(["män", "mäns", "men", "male", "males", "pojkar", "boys"]);
const womenWords = new Set(["kvinnor", "kvinnors", "women", "female", "females", "flickor", "girls"]);
const statusWords = new Set(
  ["ogifta", "gifta", "skilda", "änkor", "änklingar", "unmarried", "married", "divorced", "widowed"].concat([
    "widows",
    "widowers",
    "födda",
  ]),
);

/** Words in lower case; figures and marks fall away. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}

function has(words: readonly string[], set: ReadonlySet<string>): boolean {
  return words.some((word) => set.has(word));
}

const totalWords = new Set(
  ["totalt", "total", "tot", "samtliga", "alla", "all", "summa", "båda", "both", "totsa", "sc"].concat(
    ["ålder", "åldrar", "kön", "könen", "civilstånd", "redovisade", "personer", "och", "and", "age", "ages", "sex"],
    ["sexes", "marital", "status", "statuses", "män", "kvinnor", "men", "women"],
  ),
);

/** A value that stands for all of what a column divides by: "totalt ålder", "båda könen", "män och kvinnor", "totalt, samtliga åldrar". */
export function isTotalText(text: string): boolean {
  const words = wordsOf(text);
  if (words.length === 0 || /\d/.test(text) || !words.every((word) => totalWords.has(word))) return false;
  const sexes = [has(words, menWords), has(words, womenWords)];
  if (sexes[0] !== sexes[1]) return false;
  const starts = ["totalt", "total", "tot", "samtliga", "alla", "all", "summa", "båda", "both", "totsa", "sc"];
  return starts.includes(words[0] ?? "") || sexes[0] === true;
}

/** A text that names only one sex or some ages. */
export function isPartText(text: string): boolean {
  const words = wordsOf(text);
  if (/^(?:man|kvinna)$/i.test(text.trim()) || has(words, menWords) !== has(words, womenWords)) return true;
  return /\d\s*\+|\d\s?år(?!\p{L})|\d\s*[-–]\s*\d{1,3}\s*år|\baged?\s+\d|\d\s+years?\b/iu.test(text);
}

/** A value of a column that divides the inhabitants, by sex, age, civil status or birth. */
export function isDividingValue(text: string): boolean {
  return isPartText(text) || isTotalText(text) || has(wordsOf(text), statusWords);
}
