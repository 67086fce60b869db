import { municipalities } from "./municipalities";
import type { Municipality } from "./municipalities";

const mostSuggestions = 3;

/** Letters without rings, dots and accents, and without code, "region", "kommun" and "stad": what is compared, never what is stored. */
function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .trim()
    .replace(/^region /, "")
    .replace(/ (kom+un|stad)s?$/, "");
}

/** Letters to insert, remove, replace or swap with the next to get from one word to the other (optimal string alignment). */
function editDistance(from: string, to: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      let least = Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (isSwap) least = Math.min(least, (beforePrevious[column - 2] ?? 0) + 1);
      current.push(least);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[to.length] ?? 0;
}

/** Short names differ by little: Ale, Åre and Hjo are one or two letters apart. */
function mostEdits(word: string): number {
  return word.length < 6 ? 1 : 2;
}

/**
 * At most three municipalities whose names look like the text, the likest first, then by code. Only to ask "did you mean": a suggestion is
 * never used as an answer.
 * @example suggestMunicipalities("Goteborg").map(({ name }) => name) // ["Göteborg"]
 */
export function suggestMunicipalities(text: string): readonly Municipality[] {
  const word = folded(text);
  const most = mostEdits(word);
  return municipalities
    .map((municipality) => {
      const forms = [municipality.name, municipality.officialName].map(folded);
      const near = forms.filter((form) => Math.abs(form.length - word.length) <= most);
      return { municipality, edits: Math.min(...near.map((form) => editDistance(word, form))) };
    })
    .filter(({ edits }) => edits <= most)
    .sort((one, other) => one.edits - other.edits)
    .slice(0, mostSuggestions)
    .map(({ municipality }) => municipality);
}
