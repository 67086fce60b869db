import type { Expression } from "../workbook/expression";
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
const endOfObject = 47;

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
  if (typeof value === "string") {
    words.push((words.numberOf(value) << 3) | text);
  } else if (typeof value === "number") {
    words.pushNumber(value);
  } else if (typeof value === "boolean") {
    words.push(value ? yes : no);
  } else if (Array.isArray(value)) {
    words.push(list);
    words.push(value.length);
    for (const each of value) pushValue(words, each);
  } else if (typeof value === "object" && value !== null) {
    pushObject(words, value as Readonly<Record<string, unknown>>);
  } else {
    words.push(nothing);
  }
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
      words.push((formula.row << 4) | (formula.fixed ? 8 : 0) | cell);
      words.push(formula.column);
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
    case "range":
      words.push(range);
      pushFormula(words, formula.from);
      pushFormula(words, formula.to);
      break;
    default:
      pushValue(words, formula.value);
  }
}
