import type { ScenarioSummary } from "../../shared/reports/scenarios/scenarioSummary";
import type { Language } from "../../shared/text/language";
import { formatKronor, formatNumber } from "../../shared/text/numberText";

/** What came of trying something out, in a few lines. */
export function scenarioLines({ budget, rules, projection }: ScenarioSummary, language: Language): readonly string[] {
  const sv = language === "sv";
  const kronor = (amount: number) => formatKronor(amount, language);
  if (budget !== null) {
    const value = formatNumber(budget.value, language);
    const what = budget.moves === "rate" ? (sv ? "kr per invånare" : "kronor per inhabitant") : sv ? "gånger" : "times";
    const away = `${budget.difference > 0 ? "+" : ""}${kronor(budget.difference)}`;
    return [
      sv
        ? `Närmast målet ${kronor(budget.target)}: ${value} ${what} ger ${kronor(budget.total)} (${away}).`
        : `Nearest to the target ${kronor(budget.target)}: ${value} ${what} gives ${kronor(budget.total)} (${away}).`,
      ...(budget.outOfReach === null ? [] : [sv ? "Målet kan inte nås." : "The target is out of reach."]),
    ];
  }
  if (rules !== null) {
    return rules.outcomes.map(({ alternative, total, atFloor, atCap }) => {
      const name = alternative ?? (sv ? "Oförändrad" : "Unchanged");
      return sv
        ? `${name}: ${kronor(total)}, ${String(atFloor)} betalar lägsta och ${String(atCap)} högsta avgift.`
        : `${name}: ${kronor(total)}, ${String(atFloor)} pay the floor and ${String(atCap)} the cap.`;
    });
  }
  return (projection?.years ?? []).map(({ year, total }) => `${String(year)}: ${kronor(total)}`);
}
