import { sameWord } from "../../text/sameWord";
import { words } from "../../text/tableTexts";
import { isBlank, isCellError } from "../cell";
import { blankReading, readAs, unreadable, type Cell, type Reading } from "./cellReading";
import { shownValue } from "./shownValue";

/** A spreadsheet's own truth values, as it writes them in text. */
const yesWords = [...(words["yes"]?.sv ?? []), ...(words["yes"]?.en ?? []), "sant", "true"];
const noWords = [...(words["no"]?.sv ?? []), ...(words["no"]?.en ?? []), "falskt", "false"];

/** Ja or nej, in either language, or TRUE and FALSE. */
export function readYesNo(cell: Cell): Reading<boolean> {
  const { value } = cell;
  if (value === null || isBlank(value)) return blankReading;
  if (isCellError(value)) return unreadable("cell-error", { error: value.error });
  if (typeof value === "boolean") return readAs(value);
  const word = typeof value === "string" ? sameWord(value) : "";
  if (yesWords.includes(word)) return readAs(true);
  if (noWords.includes(word)) return readAs(false);
  return unreadable("not-yes-or-no", { text: shownValue(value) });
}
