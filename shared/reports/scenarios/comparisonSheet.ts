import { compare, subtract, zero } from "../../money/fraction";
import type { RuleComparison, RuleOutcome } from "../../scenarios/compareRules";
import { formatAmount } from "../../text/feeAmountText";
import { tariffSentence } from "../../text/feeSentences";
import type { Language } from "../../text/language";
import type { SheetModel } from "../../workbook/sheetModel";
import type { Fixing } from "../fixedLine";
import { fixedYearLine } from "../fixedYearLine";
import { preliminaryTitle } from "../preliminaryTitle";
import { SheetComposer, type PlacedTable } from "../sheetComposer";
import type { SheetTarget } from "../sheetNames";
import { comparisonChart } from "./comparisonChart";
import { comparedMembers, comparedRules, mostChangedTable } from "./comparisonTables";
import { scenarioContext, signedAmount, type ScenarioContext } from "./scenarioContext";

export function comparisonMarker(year: number): string {
  return `_KN_Regler_${String(year)}`;
}

/** The sheet `Jämförda regler ÅÅÅÅ`: the year under the rule as it stands and under each alternative. */
export function comparisonSheet(
  comparison: RuleComparison,
  target: SheetTarget,
  networkName: string | null,
  language: Language,
  fixing: Fixing | null,
): SheetModel {
  const composer = new SheetComposer(false);
  const context = scenarioContext(composer, target, language, comparison.year);
  const { text } = context;
  const names = ruleNames(comparison, text("unchanged"));
  const isPreliminary = comparison.outcomes.some(({ fees }) => fees.isPreliminary);
  const title = networkName === null ? text("comparisonTitleOnly") : text("comparisonTitle", { network: networkName });
  composer.line(preliminaryTitle(title, isPreliminary, language), "title");
  if (fixing !== null) composer.line(fixedYearLine(comparison.year, fixing, language), "body");
  for (const line of ruleSentences(comparison, context)) composer.line(line, "body");
  if (isPreliminary) composer.line(text("preliminaryNote"), "body");
  composer.line(text("amountsAre"), "body");
  // Sums refer to the table of members, which stands below.
  const later: { members: PlacedTable | null } = { members: null };
  comparedRules(context, comparison, names, () => {
    if (later.members === null) throw new Error("The members are not on the sheet yet.");
    return later.members;
  });
  mostChangedTable(context, comparison, names);
  later.members = comparedMembers(context, comparison, names);
  comparisonChart(context, comparison, names);
  composer.line(text("source"), "note");
  return composer.finish({
    name: target.name,
    marker: target.marker,
    frozenRows: 0,
    page: { orientation: "landscape", titleRows: null },
  });
}

export function ruleNames({ outcomes }: RuleComparison, unchanged: string): readonly string[] {
  return outcomes.map(({ alternative }) => alternative ?? unchanged);
}

/** The tariff of every rule, and what each alternative gives against the rule as it stands. */
export function ruleSentences(comparison: RuleComparison, { text, language }: ScenarioContext): readonly string[] {
  const { outcomes, members } = comparison;
  const names = ruleNames(comparison, text("unchanged"));
  const tariffs = ({ fees }: RuleOutcome) => fees.tariffs.map((tariff) => tariffSentence(tariff, language)).join("; ");
  const count = (alternative: number, sign: number) =>
    members.filter(({ changes }) => compare(changes[alternative] ?? zero, zero) === sign).length;
  const first = outcomes[0]?.fees.total ?? zero;
  return [
    ...outcomes.map((outcome, index) => text("ruleSentence", { name: names[index] ?? "", tariff: tariffs(outcome) })),
    ...outcomes.slice(1).map(({ fees }, index) =>
      text("effectSentence", {
        name: names[index + 1] ?? "",
        total: formatAmount(fees.total, language),
        difference: signedAmount(subtract(fees.total, first), language),
        raised: count(index, 1),
        lowered: count(index, -1),
      }),
    ),
  ];
}
