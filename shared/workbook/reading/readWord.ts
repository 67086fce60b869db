import { sameWord } from "../../text/sameWord";
import { words } from "../../text/tableTexts";
import { isBlank, isCellError } from "../cell";
import { blankReading, readAs, unreadable, type Cell, type Reader } from "./cellReading";
import { shownValue } from "./shownValue";

/** Forms in which the word may stand, in either language. */
function formsOf(id: string): readonly string[] {
  return [...(words[id]?.sv ?? []), ...(words[id]?.en ?? [])].map(sameWord);
}

/** A reader of one of the words, given by their ids; whatever the case, in either language. */
export function readWord<Id extends string>(ids: readonly Id[]): Reader<Id> {
  return ({ value }: Cell) => {
    if (value === null || isBlank(value)) return blankReading;
    if (isCellError(value)) return unreadable("cell-error", { error: value.error });
    const word = typeof value === "string" ? sameWord(value) : "";
    const found = ids.find((id) => formsOf(id).includes(word));
    if (found !== undefined) return readAs(found);
    const wordsSv = ids.map((id) => words[id]?.sv[0] ?? id).join(", ");
    const wordsEn = ids.map((id) => words[id]?.en[0] ?? id).join(", ");
    return unreadable("unknown-word", { text: shownValue(value), wordsSv, wordsEn });
  };
}
