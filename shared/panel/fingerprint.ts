import type { CellReference, Expression } from "../workbook/expression";
import { WordSequence } from "./wordSequence";

/** Low bits of words, besides those that WordSequence uses. */
const key = 0;
const text = 3;
const cell = 4;
const binary = 5;
const call = 6;

/** Whole words. */
const list = 7;
const yes = 15;
const no = 23;
const nothing = 31;
const range = 39;
const farCell = 47;
const endOfObject = 55;

/**
 * A short text that is the same for the same data and another for other data.
 *
 * A plan is mostly formulas, so these are read by their kind, which takes a fraction of the time of writing them as JSON.
 * @param data what JSON can hold. A property that is undefined is none; what stands as `formula` is an {@link Expression}
 */
export function fingerprint(data: unknown): string {
  const words = new WordSequence();
  pushValue(words, data);
  return words.checksum();
}

function pushValue(words: WordSequence, value: unknown): void {
  switch (typeof value) {
    case "string":
      words.push((words.numberOf(value) << 3) | text);
      break;
    case "number":
      words.pushNumber(value);
      break;
    case "boolean":
      words.push(value ? yes : no);
      break;
    case "object":
      if (value === null) words.push(nothing);
      else if (Array.isArray(value)) pushList(words, value);
      else pushObject(words, value as Readonly<Record<string, unknown>>);
      break;
    default:
      throw new TypeError(`A ${typeof value} is no plain data.`);
  }
}

function pushList(words: WordSequence, values: readonly unknown[]): void {
  words.push(list);
  words.push(values.length);
  for (const value of values) pushValue(words, value);
}

function pushObject(words: WordSequence, object: Readonly<Record<string, unknown>>): void {
  for (const name in object) {
    const value = object[name];
    if (value === undefined) continue;
    words.push((words.numberOf(name) << 3) | key);
    if (name === "formula") pushFormula(words, value as Expression);
    else pushValue(words, value);
  }
  words.push(endOfObject);
}

function pushFormula(words: WordSequence, formula: Expression): void {
  switch (formula.kind) {
    case "cell":
      pushCell(words, formula);
      break;
    case "binary":
      words.push((words.numberOf(formula.operator) << 3) | binary);
      pushFormula(words, formula.left);
      pushFormula(words, formula.right);
      break;
    case "call":
      words.push((words.numberOf(formula.name) << 3) | call);
      words.push(formula.arguments.length);
      for (const argument of formula.arguments) pushFormula(words, argument);
      break;
    case "number":
      words.pushNumber(formula.value);
      break;
    case "text":
      words.push((words.numberOf(formula.value) << 3) | text);
      break;
    case "range":
      words.push(range);
      pushCell(words, formula.from);
      pushCell(words, formula.to);
      break;
    default:
      throw new TypeError(`There is no formula of the kind ${String((formula as { readonly kind: unknown }).kind)}.`);
  }
}

/** In one word where it stands as far to the left and up as our sheets reach. */
function pushCell(words: WordSequence, { row, column, fixed }: CellReference): void {
  if (row < 1 << 19 && column < 1 << 8) {
    words.push((row << 12) | (column << 4) | (fixed ? 8 : 0) | cell);
  } else {
    words.push(farCell);
    words.pushNumber(row);
    words.pushNumber(column);
    words.push(fixed ? yes : no);
  }
}
