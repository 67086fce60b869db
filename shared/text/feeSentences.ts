import type { MemberFee } from "../fees/memberFee";
import type { YearAmounts } from "../fees/yearAmounts";
import type { IndexStep } from "../index/indexChain";
import { toDecimalText } from "../money/decimal";
import { formatAmount, formatRate, formatRatio } from "./feeAmountText";
import { feeSentenceText } from "./feeSentenceTexts";
import type { Language } from "./language";
import { formatNumber, formatPercent } from "./numberText";

/** "2026: 1,09 kr/inv, lägst 6 500 kr, högst 43 300 kr". */
export function tariffSentence(tariff: YearAmounts, language: Language): string {
  const { classes, rule } = tariff.version;
  const amountOf = (key: "fixedPart" | "lowest" | "highest", amount: YearAmounts["fixed"]) =>
    amount === null ? [] : [feeSentenceText(key, language, { amount: formatAmount(amount, language) })];
  const parts = [
    ...amountOf("fixedPart", tariff.fixed),
    ...(tariff.rate === null ? [] : [formatRate(tariff.rate, language)]),
    ...(classes === null ? [] : [classesText(tariff, classes, language)]),
    ...amountOf("lowest", tariff.floor),
    ...amountOf("highest", tariff.cap),
    ...(rule.largestRise === null
      ? []
      : [
          feeSentenceText("risesAtMost", language, {
            percent: formatPercent(toDecimalText(rule.largestRise), language),
          }),
        ]),
  ];
  return `${String(tariff.year)}${rule.category === null ? "" : `, ${rule.category}`}: ${parts.join(", ")}`;
}

function classesText(
  tariff: YearAmounts,
  classes: NonNullable<YearAmounts["version"]["classes"]>,
  language: Language,
): string {
  const texts = classes.classes.map((each, index) => {
    const stated = tariff.classAmounts[index] ?? each.amount;
    const amount = classes.kind === "flat" ? formatAmount(stated, language) : formatRate(stated, language);
    return each.upTo === null
      ? feeSentenceText("classAbove", language, { amount })
      : feeSentenceText("classUpTo", language, { amount, limit: formatNumber(each.upTo, language) });
  });
  return texts.join(", ");
}

/** Which index value the last step uses: "Till avgiftsår 2026 används 2024 års värde (2,7 %)". */
export function indexSentence(tariff: YearAmounts, language: Language): string {
  const { series } = tariff.version.rule;
  if (series === null) return feeSentenceText("notIndexed", language);
  const step = tariff.chain.steps[tariff.chain.steps.length - 1];
  if (step === undefined) return feeSentenceText("baseYear", language, { year: tariff.year });
  return stepSentence(step, series, language);
}

/** How one year's rise came about. */
export function stepSentence(step: IndexStep, series: string, language: Language): string {
  const { year } = step;
  const sentences: string[] = [];
  if (step.decided !== null) {
    sentences.push(feeSentenceText("decidedChange", language, { year, rise: formatRatio(step.decided, language) }));
    if (step.decided.numerator < BigInt(0)) sentences.push(feeSentenceText("decidedLower", language));
  } else if (step.computed !== null) {
    const { used, indexChange, rise, raisedToMinimum, keptFromFalling } = step.computed;
    const key = used.status === "preliminary" ? "preliminaryValue" : "finalValue";
    const change = formatRatio(indexChange, language);
    sentences.push(feeSentenceText(key, language, { year, period: used.period, change, series }));
    const isWhole = rise.numerator * indexChange.denominator === indexChange.numerator * rise.denominator;
    if (raisedToMinimum) {
      sentences.push(feeSentenceText("minimumRise", language, { rise: formatRatio(rise, language) }));
    } else if (keptFromFalling) {
      sentences.push(feeSentenceText("neverLowered", language));
    } else if (!isWhole) {
      sentences.push(feeSentenceText("shareOfRise", language, { rise: formatRatio(rise, language) }));
    }
  }
  if (step.makesUp) sentences.push(feeSentenceText("madeUp", language));
  return sentences.join(" ");
}

/** Where the population comes from: "31 december 2025, SCB tabell TAB5557, publicerad". */
export function populationSource(member: MemberFee, language: Language): string | null {
  const row = member.populationRow;
  if (row === null || member.populationYear === null) return null;
  const day = feeSentenceText("lastOfDecember", language, { year: member.populationYear });
  const kind = row.kind === null ? null : feeSentenceText(row.kind === "derived" ? "derived" : "published", language);
  return [day, row.table, kind].filter((part) => part !== null && part !== "").join(", ");
}

/** The sum that anyone can redo: "10 234 inv × 1,09 kr/inv = 11 155,06 kr". Null where the population is missing. */
export function unboundedSentence(member: MemberFee, language: Language): string | null {
  const { amounts, joint } = member;
  if (member.unbounded === null) return null;
  const population = formatNumber(joint?.population ?? member.population ?? 0, language);
  const inhabitants = feeSentenceText("inhabitants", language, { population });
  const { classes } = amounts.version;
  const result = formatAmount(member.unbounded, language);
  if (classes !== null) {
    const key = classes.kind === "flat" ? "feeOfClass" : "classByClass";
    return `${inhabitants}: ${feeSentenceText(key, language, { result })}`;
  }
  if (amounts.rate === null) return feeSentenceText("onlyFixedPart", language, { result });
  const variable = `${inhabitants} × ${formatRate(amounts.rate, language)}`;
  const fixed = amounts.fixed === null ? "" : `${formatAmount(amounts.fixed, language)} + `;
  return `${fixed}${variable} = ${result}`;
}

/** One sentence that says why the member pays what it pays. */
export function memberSentence(member: MemberFee, language: Language): string {
  const { amounts, decided, joint, payer } = member;
  const fee = formatAmount(member.fee, language);
  if (decided !== null) {
    const reason = decided.reason === null ? "" : ` (${decided.reason})`;
    if (decided.by === "member") return feeSentenceText("decided", language, { fee, reason });
    const whole = formatAmount(decided.amount, language);
    return feeSentenceText("shareOfDecided", language, { fee, whole, payer, reason });
  }
  const parts: string[] = [unboundedSentence(member, language) ?? ""];
  if (member.bound === "floor") parts.push(feeSentenceText("floorHolds", language));
  if (member.bound === "cap") parts.push(feeSentenceText("capHolds", language));
  if (member.months !== 12) parts.push(feeSentenceText("months", language, { months: member.months }));
  if (member.riseLimited && member.riseLimit !== null && amounts.version.rule.largestRise !== null) {
    const percent = formatPercent(toDecimalText(amounts.version.rule.largestRise), language);
    const limit = formatAmount(member.riseLimit, language);
    parts.push(feeSentenceText("riseHeld", language, { percent, limit, previousYear: amounts.year - 1 }));
  }
  parts.push(roundingText(amounts.version.rule.feeUnit, language));
  const whole = joint === null ? null : formatAmount(joint.limited.fee, language);
  const outcome = whole === null ? fee : feeSentenceText("jointOutcome", language, { whole, payer, fee });
  return `${parts.join("; ")}: ${outcome}.`;
}

/** How the fee came about and by which tariff, as a fixed year keeps it. */
export function feeExplanation(member: MemberFee, language: Language): string {
  return `${memberSentence(member, language)} ${tariffSentence(member.amounts, language)}.`;
}

/** "avrundat", or what it is rounded to where that is not whole kronor. */
function roundingText(unit: number, language: Language): string {
  return unit === 1
    ? feeSentenceText("rounded", language)
    : feeSentenceText("roundedTo", language, { amount: formatNumber(unit, language) });
}
