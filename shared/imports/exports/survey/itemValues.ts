import { sameWord } from "../../../text/sameWord";
import type { CellValue } from "../../../workbook/cell";
import { isDateFormat } from "../../../workbook/reading/numberFormat";
import { cellText } from "../table/cellText";
import { answerCode } from "./answerCode";
import type { PointLabel } from "./itemHeader";
import { plainAnswer, type PlainAnswer } from "./plainAnswer";
import type { ItemColumn } from "./surveyLayout";

/** The different answers to an item, each read once. */
export interface ItemValues {
  /** Each a different content of a cell. */
  readonly answers: readonly PlainAnswer[];
  /** By submission, which of the answers it gave; a column that is text throughout is not gone through to its end. */
  readonly given: Int32Array;
  /** Numbers as often as they were answered. */
  readonly numbers: ReadonlyMap<number, number>;
  readonly numeric: number;
  readonly words: number;
  /** Labels that stand in the answers. */
  readonly labels: readonly PointLabel[];
  /** Texts that a person wrote, not chose: long, and hardly any twice. */
  readonly isWritten: boolean;
}

/** Enough to see that a column is text. */
const wordsEnough = 2000;

/** Which content a cell has, by number from 0, in the order in which they are met; single digits without a search. */
function contentNumbers(): (value: CellValue) => number {
  const known = new Map<CellValue, number>();
  const ofDigit = new Int32Array(128).fill(-1);
  return (value) => {
    const code = typeof value === "string" && value.length === 1 ? value.charCodeAt(0) : 128;
    const found = code < 128 ? (ofDigit[code] ?? -1) : (known.get(value) ?? -1);
    if (found >= 0) return found;
    const number = known.size;
    known.set(value, number);
    if (code < 128) ofDigit[code] = number;
    return number;
  };
}

/** Takes the answers to an item, row by row. */
export interface ItemTally {
  /** @param index of the submission, from 0 */
  add(index: number, cells: readonly CellValue[], formats: readonly string[]): void;
  values(): ItemValues;
}

/**
 * Reads the answers to an item. All items take a row before the next one: a row's cells lie together in memory, and a column's do not.
 * @param known points by their label, as header or code book tell them
 * @param isCoded answers may be codes of LimeSurvey
 */
export function itemTally(
  { column, labelColumn }: ItemColumn,
  submissions: number,
  known: ReadonlyMap<string, number>,
  isCoded: boolean,
): ItemTally {
  const answers: PlainAnswer[] = [];
  const counts: number[] = [];
  const given = new Int32Array(submissions).fill(-1);
  const labels = new Map<number, string>();
  const numberOf = contentNumbers();
  let [words, others] = [0, 0];
  return {
    add(index, cells, formats) {
      if (words > wordsEnough && others * 10 < words) return;
      const value = answerCell(cells, column, labelColumn);
      const number = numberOf(value);
      if (number === answers.length) {
        const isDate = typeof value === "number" && isDateFormat(formats[column] ?? "");
        answers.push(withPoint(plainAnswer(value, isDate), known, isCoded));
        counts.push(0);
      }
      given[index] = number;
      counts[number] = (counts[number] ?? 0) + 1;
      const answer = answers[number];
      if (answer?.kind === "text") words += 1;
      if (answer?.kind !== "number") return;
      others += 1;
      if (labelColumn >= 0) addLabel(labels, answer.value, cellText(cells[labelColumn]));
    },
    values: () => ({ answers, given, ...summed(answers, counts, labels) }),
  };
}

/** Words that header or code book give a point are that point, and so are the tool's own codes, which are no labels. */
function withPoint(answer: PlainAnswer, known: ReadonlyMap<string, number>, isCoded: boolean): PlainAnswer {
  if (answer.kind !== "text") return answer;
  const { text } = answer;
  const point = known.size > 0 ? known.get(sameWord(text)) : undefined;
  if (point !== undefined) return { kind: "number", value: point, label: text, text };
  const code = isCoded ? answerCode(text) : null;
  return code === null ? answer : { kind: "number", value: code, label: null, text };
}

function addLabel(labels: Map<number, string>, point: number, label: string | null): void {
  if (label !== null && /\p{L}/u.test(label) && !labels.has(point)) labels.set(point, label);
}

function summed(
  answers: readonly PlainAnswer[],
  counts: readonly number[],
  labels: Map<number, string>,
): Omit<ItemValues, "answers" | "given"> {
  const numbers = new Map<number, number>();
  let [numeric, words, letters, choices, different] = [0, 0, 0, 0, 0];
  answers.forEach((answer, number) => {
    const count = counts[number] ?? 0;
    if (answer.kind === "number") {
      numeric += count;
      numbers.set(answer.value, (numbers.get(answer.value) ?? 0) + count);
      addLabel(labels, answer.value, answer.label);
    } else if (answer.kind === "text") {
      words += count;
      different += 1;
      letters += count * answer.text.length;
      if (/;\s*$/.test(answer.text)) choices += count;
    }
  });
  return {
    numbers,
    numeric,
    words,
    labels: [...labels].map(([point, label]) => ({ point, label })).sort((one, other) => one.point - other.point),
    isWritten: words > 0 && choices * 2 < words && different * 2 > words && letters / words > 15,
  };
}

/** The cell of an answer: the label beside it where the value is blank. */
export function answerCell(row: readonly CellValue[], column: number, labelColumn: number): CellValue {
  const value = row[column] ?? null;
  return labelColumn >= 0 && cellText(value) === "" ? (row[labelColumn] ?? null) : value;
}
