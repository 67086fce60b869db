import { parseDecimal, toDecimalText } from "../money/decimal";
import type { Fraction } from "../money/fraction";
import type { Language } from "../text/language";
import { sameWord } from "../text/sameWord";
import { words } from "../text/tableTexts";
import type { IndexChain } from "./indexChain";
import type { IndexStatus } from "./wageIndexLookup";

/** An index value that a factor rests on. */
export interface UsedIndexValue {
  readonly series: string;
  /** 2024, 2024M05, 2024K2. */
  readonly period: string;
  readonly value: Fraction;
  readonly unit: "index" | "percent";
  readonly status: IndexStatus;
}

/** Every value that a chain uses, each once, in the order of its steps. */
export function usedIndexValues({ steps }: IndexChain, series: string): readonly UsedIndexValue[] {
  const used = new Map<string, UsedIndexValue>();
  for (const { computed } of steps) {
    if (computed === null) continue;
    const { unit, status, period, value, previousPeriod, previousValue } = computed.used;
    const add = (key: string, of: Fraction) =>
      used.set(`${key} ${status}`, { series, period: key, value: of, unit, status });
    if (previousPeriod !== null && previousValue !== null) add(previousPeriod, previousValue);
    add(period, value);
  }
  return [...used.values()];
}

/**
 * The values as a text that can be read back, with the decimal sign of the language.
 *
 * @example indexValuesText(values, "sv") // "LCI 2023: 182,1; LCI 2024: 197,4 (preliminär)"; for a percent series "2,7 %"
 */
export function indexValuesText(values: readonly UsedIndexValue[], language: Language): string {
  return values
    .map(({ series, period, value, unit, status }) => {
      const plain = toDecimalText(value);
      const number = language === "sv" ? plain.replace(".", ",") : plain;
      const word = words[status]?.[language][0] ?? status;
      return `${series} ${period}: ${number}${unit === "percent" ? " %" : ""}${status === "final" ? "" : ` (${word})`}`;
    })
    .join("; ");
}

/** Lazy in the series, whose name may hold anything: it ends where the first whole value begins. */
const oneValue = /(.+?) (\d{4}(?:M\d{2}|K\d)?): (-?\d+(?:[.,]\d+)?)( %)?(?: \(([^)]+)\))?(?:; |$)/y;

/** Reads the values of `indexValuesText`, in either language. @returns null where the text is no such list */
export function readIndexValues(text: string): readonly UsedIndexValue[] | null {
  const values: UsedIndexValue[] = [];
  const pattern = new RegExp(oneValue);
  while (pattern.lastIndex < text.length) {
    const [, series = "", period = "", number = "", percent, word] = pattern.exec(text) ?? [];
    const value = parseDecimal(number.replace(",", "."));
    const status = statusOf(word);
    if (value === null || status === null) return null;
    values.push({ series, period, value, unit: percent === undefined ? "index" : "percent", status });
  }
  return values;
}

function statusOf(word: string | undefined): IndexStatus | null {
  if (word === undefined) return "final";
  const { sv, en } = words.preliminary ?? { sv: [], en: [] };
  return [...sv, ...en].map(sameWord).includes(sameWord(word)) ? "preliminary" : null;
}
