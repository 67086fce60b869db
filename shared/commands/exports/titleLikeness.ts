const foldings: Readonly<Record<string, string>> = {
  å: "a",
  ä: "a",
  à: "a",
  á: "a",
  ö: "o",
  ø: "o",
  æ: "a",
  é: "e",
  è: "e",
  ü: "u",
};

/** Words that stand in the title of nearly any meeting, and tell no meeting from another. */
const generalWords = new Set([
  ...["traff", "traffen", "mote", "motet", "natverk", "natverket", "natverkstraff", "natverksmote", "webbinarium"],
  ...[
    "utvardering",
    "enkat",
    "anmalan",
    "anmalningar",
    "deltagare",
    "narvaro",
    "svar",
    "och",
    "med",
    "for",
    "den",
    "det",
  ],
  ...["meeting", "network", "webinar", "survey", "evaluation", "attendance", "report", "participants", "the", "and"],
  ...["csv", "xlsx", "txt"],
]);

/** The words of a title that may tell what it is of: folded, without those that all titles have. */
export function tellingWords(title: string): readonly string[] {
  const plain = title
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, (letter) => foldings[letter] ?? " ");
  return [...new Set(plain.split(" "))].filter(
    (word) => word.length > 2 && !generalWords.has(word) && !/^\d+$/.test(word),
  );
}

/**
 * How much of the shorter of two titles stands in the other, from 0 to 1: likeness for ordering and for telling apart, no proof.
 * @example titleLikeness("Träff: Kolsänkor (inspelad)", "Ökad kunskap om kolsänkor") // 0.5
 */
export function titleLikeness(one: string, other: string): number {
  const [words, others] = [tellingWords(one), tellingWords(other)];
  const common = words.filter((word) => others.includes(word)).length;
  return common === 0 ? 0 : common / Math.min(words.length, others.length);
}
