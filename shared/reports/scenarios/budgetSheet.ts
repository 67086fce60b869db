import { toDecimalText, toNumber } from "../../money/decimal";
import { compare, subtract, zero, type Fraction } from "../../money/fraction";
import type { RuleComparison } from "../../scenarios/compareRules";
import type { FittedBudget, FittedValue } from "../../scenarios/fitBudget";
import { formatAmount, formatExact } from "../../text/feeAmountText";
import { tariffSentence } from "../../text/feeSentences";
import type { Language } from "../../text/language";
import type { SheetModel } from "../../workbook/sheetModel";
import { binary } from "../../workbook/formula";
import { exactAmount, feeFormat } from "../feeSheet/feeSheetContext";
import type { Fixing } from "../fixedLine";
import { fixedYearLine } from "../fixedYearLine";
import { preliminaryTitle } from "../preliminaryTitle";
import { SheetComposer, type PlacedTable } from "../sheetComposer";
import type { SheetTarget } from "../sheetNames";
import { comparisonChart } from "./comparisonChart";
import { comparedMembers, comparedRules, mostChangedTable } from "./comparisonTables";
import { scenarioContext, type ScenarioContext } from "./scenarioContext";

export function budgetMarker(year: number): string {
  return `_KN_Budget_${String(year)}`;
}

/** The most decimals that a rate, or a multiplier, is told with. */
const decimals = 6;

/** The sheet `Budgetanpassning ÅÅÅÅ`: which rate meets the budget best, what lies beside it, and what it means for each member. */
export function budgetSheet(
  fitted: FittedBudget,
  comparison: RuleComparison,
  target: SheetTarget,
  networkName: string | null,
  language: Language,
  fixing: Fixing | null,
): SheetModel {
  const composer = new SheetComposer(false);
  const { year } = comparison;
  const context = scenarioContext(composer, target, language, year);
  const { text } = context;
  const names = [text("unchanged"), text("fitted")];
  const title = networkName === null ? text("budgetTitleOnly") : text("budgetTitle", { network: networkName });
  composer.line(preliminaryTitle(title, fitted.fees.isPreliminary, language), "title");
  if (fixing !== null) composer.line(fixedYearLine(year, fixing, language), "body");
  for (const line of budgetSentences(fitted, language, text)) composer.line(line, "body");
  for (const tariff of fitted.fees.tariffs) composer.line(tariffSentence(tariff, language), "body");
  if (fitted.fees.isPreliminary) composer.line(text("preliminaryNote"), "body");
  composer.line(text("amountsAre"), "body");
  // Sums refer to the table of members, which stands below.
  const later: { members: PlacedTable | null } = { members: null };
  comparedRules(context, comparison, names, () => {
    if (later.members === null) throw new Error("The members are not on the sheet yet.");
    return later.members;
  });
  nearbyTable(context, fitted);
  later.members = comparedMembers(context, comparison, names);
  mostChangedTable(context, comparison, names);
  comparisonChart(context, comparison, names);
  composer.line(text("source"), "note");
  return composer.finish({
    name: target.name,
    marker: target.marker,
    frozenRows: 0,
    page: { orientation: "landscape", titleRows: null },
  });
}

/** Target, the nearest value and how far it is from it, and the rule as it would stand. */
export function budgetSentences(
  { question, nearest, outOfReach, rule }: FittedBudget,
  language: Language,
  text: ScenarioContext["text"],
): readonly string[] {
  const amount = (kronor: Fraction) => formatAmount(kronor, language);
  const total = amount(nearest.total);
  const value = formatExact(nearest.value, language, decimals);
  const difference = subtract(nearest.total, question.target);
  const side = compare(difference, zero);
  const away =
    side === 0
      ? text("exactly")
      : text(side > 0 ? "overTarget" : "underTarget", { amount: amount(absolute(difference)) });
  const isRate = question.moves === "rate";
  const amounts = [
    rule.fixed === null ? null : text("movedFixed", { amount: exact(rule.fixed, language) }),
    rule.rate === null ? null : text("movedRate", { amount: exact(rule.rate, language) }),
    rule.floor === null ? null : text("movedFloor", { amount: exact(rule.floor, language) }),
    rule.cap === null ? null : text("movedCap", { amount: exact(rule.cap, language) }),
  ].filter((part) => part !== null);
  return [
    text("budgetTarget", { target: amount(question.target) }),
    ...(outOfReach === null ? [] : [text(outOfReach === "below" ? "outOfReachBelow" : "outOfReachAbove", { total })]),
    text(isRate ? "budgetRate" : "budgetMultiplier", {
      value: isRate ? exact(nearest.value, language) : value,
      total,
      difference: away,
    }),
    text("movedRule", { amounts: amounts.join(", ") }),
  ];
}

/** An amount of the rule with every decimal that it has. */
function exact(kronor: Fraction, language: Language): string {
  const text = formatExact(kronor, language, decimals);
  return language === "sv" ? `${text}\u00a0kr` : `SEK\u00a0${text}`;
}

function absolute(amount: Fraction): Fraction {
  return compare(amount, zero) < 0 ? subtract(zero, amount) : amount;
}

/** The totals on both sides of the target, each by the lowest value that gives it. */
function nearbyTable({ composer, target, year, text }: ScenarioContext, fitted: FittedBudget): void {
  const { question, below, above, nearest } = fitted;
  const values = [below, above].filter((each): each is FittedValue => each !== null);
  const format = feeFormat([...values.map(({ total }) => total), question.target, nearest.total]);
  composer.line(text("nearHeading"), "heading");
  composer.table(
    target.tableName(`Budget_${String(year)}`),
    [
      {
        key: "value",
        header: text(question.moves === "rate" ? "triedRate" : "triedMultiplier"),
        width: 14,
        format: question.moves === "rate" ? exactAmount : "0.0000",
      },
      { key: "total", header: text("total"), width: 26, format },
      { key: "target", header: text("target"), width: 14, format },
      { key: "difference", header: text("toTarget"), width: 16, format },
    ],
    values.map(({ value, total }) => (cell) => ({
      value: Number(toDecimalText(value)),
      total: toNumber(total),
      target: toNumber(question.target),
      difference: {
        value: toNumber(subtract(total, question.target)),
        formula: binary(cell("total"), "-", cell("target")),
      },
    })),
  );
}
