import type { ScenarioOptions } from "../../shared/commands/commandOptions";
import { parseDecimal } from "../../shared/money/decimal";
import { usageFault, type UsageFault } from "./usageFault";

const mostDecimals = 6;

/** What is tried out, every value checked. @param needsTarget the command cannot do without a budget */
export function scenarioArguments(
  given: ReadonlyMap<string, string>,
  needsTarget: boolean,
): ScenarioOptions | UsageFault {
  const target = decimalText(given.get("target"));
  if (target === undefined) return usageFault("target-not-an-amount", { value: given.get("target") ?? "" });
  if (target === null && needsTarget) return usageFault("target-not-named");
  const decimals = given.get("decimals") ?? "2";
  if (!/^\d$/.test(decimals) || Number(decimals) > mostDecimals) {
    return usageFault("decimals-not-a-number", { value: decimals });
  }
  const percents: Record<string, string | null> = {};
  for (const option of ["growth-percent", "index-percent"]) {
    const text = decimalText(given.get(option), true);
    if (text === undefined) {
      return usageFault("percent-not-a-number", { option: `--${option}`, value: given.get(option) ?? "" });
    }
    percents[option] = text;
  }
  const category = given.get("category");
  return {
    target,
    decimals: Number(decimals),
    movesAll: given.has("all"),
    category: category === "-" || category === "–" ? "" : (category ?? null),
    growthPercent: percents["growth-percent"] ?? null,
    indexPercent: percents["index-percent"] ?? null,
    trial: null,
    proposal: given.get("proposal") ?? null,
  };
}

/** A decimal with point or comma, blanks between its groups; null where none is given, undefined for anything else. */
function decimalText(text: string | undefined, mayBeNegative = false): string | null | undefined {
  if (text === undefined) return null;
  const plain = text
    .replace(/[\s\u00a0\u202f]/g, "")
    .replace(",", ".")
    .replace("\u2212", "-");
  const isNumber = /^-?\d+(\.\d+)?$/.test(plain) && parseDecimal(plain) !== null;
  return isNumber && (mayBeNegative || !plain.startsWith("-")) ? plain : undefined;
}
