import { sameWord } from "../text/sameWord";

const beyondLatin = /[^\s\u0020-\u00ff]/;
const lastLatin = 255;
/** Sets the bit that tells small letters from capitals, in ASCII and in Latin-1: "Å" and "å" become one. */
const smallLetter = 32;

/** Blanks, commas and semicolons stand between the words of a name. */
function isSeparator(code: number): boolean {
  return code <= 32 || code === 44 || code === 59 || code === 160;
}

/**
 * A number that is the same for a name whatever the case and the order of its words: "Berg, Anna" and "Anna Berg". Other names may have it
 * too: it says where to look. It is much faster to make than the words themselves, of which every person has some.
 */
export function nameHash(name: string): number {
  const text = beyondLatin.test(name) ? sameWord(name) : name;
  let total = 0;
  let word = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isSeparator(code)) {
      total = (total + word) | 0;
      word = 0;
    } else {
      word = (Math.imul(word, 31) + (code <= lastLatin ? code | smallLetter : code)) | 0;
    }
  }
  return (total + word) | 0;
}
