import type { FeeResult } from "../../fees/calculateFees";
import { parseDecimal } from "../../money/decimal";
import { compare, zero, type Fraction } from "../../money/fraction";
import { trialAlternative, triedRule } from "../../scenarios/trialRule";
import type { Language } from "../../text/language";
import { scenarioText } from "../../text/scenarioTexts";
import { noPlace, type FindingValues } from "../../workbook/finding";
import { finding } from "../../workbook/place";
import type { TrialOptions } from "../commandOptions";
import type { ReadAlternatives } from "./readAlternatives";

/** The rule in force with the amounts that somebody tries. */
export function triedAlternative(
  { basis, fees: { year } }: FeeResult,
  trial: TrialOptions,
  language: Language,
): Pick<ReadAlternatives, "alternatives" | "findings"> {
  const rule = triedRule(basis, year, trial.category);
  const nothing = (code: string, values: FindingValues): Pick<ReadAlternatives, "alternatives" | "findings"> => ({
    alternatives: [],
    findings: [finding(code, "error", noPlace, values)],
  });
  if (rule === null) return nothing("trial-no-rule", { category: trial.category === "" ? "–" : trial.category, year });
  const amounts = trialFields.map(
    (field) => [field, trial[field] === null ? null : trialAmount(trial[field])] as const,
  );
  const unreadable = amounts.find(([, amount]) => amount === undefined);
  if (unreadable !== undefined) return nothing("trial-not-an-amount", { text: trial[unreadable[0]] ?? "" });
  const read = Object.fromEntries(amounts) as Readonly<Record<(typeof trialFields)[number], Fraction | null>>;
  const name = scenarioText("trial", language);
  return { alternatives: [trialAlternative(rule, name, { category: trial.category, ...read })], findings: [] };
}

const trialFields = ["fixed", "rate", "floor", "cap"] as const;

/** Not below zero; undefined for anything else. */
function trialAmount(text: string): Fraction | undefined {
  const amount = parseDecimal(text);
  return amount === null || compare(amount, zero) < 0 ? undefined : amount;
}
