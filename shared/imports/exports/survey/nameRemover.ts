/** Words of a name that stand in texts as themselves. */
interface NameWords {
  /** All of them, in lower case. */
  readonly all: ReadonlySet<string>;
  /** Those that a surname may follow. */
  readonly first: ReadonlySet<string>;
}

/** As many names as one expression can hold. */
const namesInOne = 1000;

/** Surnames that may follow a first name. */
const mostSurnames = 2;

function nameWords(names: readonly string[]): NameWords {
  const [all, first] = [new Set<string>(), new Set<string>()];
  for (const name of names) {
    const isPlain = !/\p{Lu}/u.test(name);
    // What stands in parentheses is a place of work, not a name.
    const parts = name.split(/[\s,]+/).filter((part) => /^\p{L}{2}/u.test(part) && (isPlain || /^\p{Lu}/u.test(part)));
    const words = parts.map((part) => part.toLowerCase().match(/\p{L}{2,}/gu) ?? []);
    for (const word of words.flat()) all.add(word);
    const given = name.includes(",") ? words.slice(1) : words.slice(0, Math.max(1, words.length - 1));
    for (const word of given.flat()) first.add(word);
  }
  return { all, first };
}

/** Names that their words alone do not tell: with parentheses and the like, or without a capital. */
function wholeNames(names: readonly string[]): readonly RegExp[] {
  const odd = [...new Set(names.map((name) => name.replace(/\s+/g, " ").trim()))]
    .filter((name) => name.length >= 2 && (!/\p{Lu}/u.test(name) || /[^\p{L}\s,'’-]/u.test(name)))
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const count = Math.ceil(odd.length / namesInOne);
  return Array.from({ length: count }, (_none, at) => {
    const some = odd.slice(at * namesInOne, (at + 1) * namesInOne).join("|");
    return new RegExp(`(^|[^\\p{L}\\d])(?:${some})(?=s?(?![\\p{L}\\d]))`, "gu");
  });
}

/**
 * Takes known names out of texts: whole ones, and their words where they are written with a capital, with or without a genitive s. Up to two
 * words with a capital that follow a first name go with it.
 * @param gap what stands in place of a name
 */
export function nameRemover(names: readonly string[], gap: string): (text: string) => string {
  const { all, first } = nameWords(names);
  const whole = wholeNames(names);
  if (all.size + whole.length === 0) return (text) => text;
  const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
  return (text) => {
    const plain = whole.reduce((rest, pattern) => rest.replace(pattern, `$1${gap}`), text);
    let [end, surnames] = [-1, 0];
    return plain.replace(/[\p{L}\d]+/gu, (word: string, at: number) => {
      if (!isCapital(word)) return word;
      const lower = word.toLowerCase();
      const isGenitive = !all.has(lower) && lower.endsWith("s") && all.has(lower.slice(0, -1));
      const known = isGenitive ? lower.slice(0, -1) : lower;
      const follows = surnames > 0 && /^[\s-]+$/.test(plain.slice(end, at));
      if (!all.has(known) && !follows) return word;
      surnames = all.has(known) && first.has(known) ? mostSurnames : follows ? surnames - 1 : 0;
      end = at + word.length;
      return isGenitive ? `${gap}s` : gap;
    });
  };
}
