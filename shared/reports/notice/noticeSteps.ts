import type { MemberFee } from "../../fees/memberFee";
import { toDecimalText } from "../../money/decimal";
import { subtract, type Fraction } from "../../money/fraction";
import { formatAmount, formatExact, formatRate } from "../../text/feeAmountText";
import { indexSentence, populationSource, unboundedSentence } from "../../text/feeSentences";
import type { Language } from "../../text/language";
import { formatNumber, formatPercent } from "../../text/numberText";
import type { NoticeContext } from "./noticeContext";

/** One step on the way to the fee: its name, what came out, and how. */
export type NoticeStep = readonly [step: string, result: string, how: string];

/** Every step from population to fee, and last year's fee beside it. */
export function noticeSteps(context: NoticeContext): readonly NoticeStep[] {
  return [
    ...basisSteps(context),
    ...amountSteps(context),
    ...feeSteps(context),
    ...decisionSteps(context),
    ...outcomeSteps(context),
  ];
}

function basisSteps({ member, language, text }: NoticeContext): readonly NoticeStep[] {
  const { rule } = member.amounts.version;
  const missing = text("missing");
  const sentence = indexSentence(member.amounts, language);
  return [
    [
      text("population"),
      member.population === null ? missing : formatNumber(member.population, language),
      populationSource(member, language) ?? missing,
    ],
    [
      text("rule"),
      text("versionFrom", { year: member.amounts.version.fromYear }),
      rule.category ?? text("uncategorised"),
    ],
    [
      text("factor"),
      formatExact(member.amounts.chain.factor, language, 6),
      rule.baseYear === null ? sentence : `${text("baseYear")} ${String(rule.baseYear)}. ${sentence}`,
    ],
  ];
}

function amountSteps({ member, language, text }: NoticeContext): readonly NoticeStep[] {
  const { amounts } = member;
  const { rule } = amounts.version;
  const kinds = [
    { name: "fixedPart", ofYear: amounts.fixed, stated: rule.fixed, format: formatAmount },
    { name: "rate", ofYear: amounts.rate, stated: rule.rate, format: formatRate },
    { name: "floor", ofYear: amounts.floor, stated: rule.floor, format: formatAmount },
    { name: "cap", ofYear: amounts.cap, stated: rule.cap, format: formatAmount },
  ] as const;
  return kinds.flatMap(({ name, ofYear, stated, format }): readonly NoticeStep[] =>
    ofYear === null || stated === null
      ? []
      : [[text(name), format(ofYear, language), text("statedAmount", { amount: format(stated, language) })]],
  );
}

function feeSteps({ member, language, text }: NoticeContext): readonly NoticeStep[] {
  const missing = text("missing");
  const amount = (value: Fraction | null | undefined) => (value == null ? missing : formatAmount(value, language));
  const steps: NoticeStep[] = [];
  if (member.joint !== null) {
    const population = formatNumber(member.joint.population, language);
    steps.push([text("groupPopulation"), population, text("jointlyCalculated", { payer: member.payer })]);
  }
  steps.push([text("unbounded"), amount(member.unbounded), unboundedSentence(member, language) ?? missing]);
  const bounds = { floor: "boundFloor", cap: "boundCap", none: "boundNone" } as const;
  const bounded = (member.joint?.ruleFee ?? member.alone)?.bounded;
  steps.push([text("bound"), member.unbounded === null ? missing : text(bounds[member.bound]), amount(bounded)]);
  if (member.months !== 12) {
    const how = text("monthsOfYear", { months: member.months });
    steps.push([text("months"), amount(member.alone?.beforeRounding), how]);
  }
  const rise = member.amounts.version.rule.largestRise;
  if (member.riseLimit !== null && rise !== null) {
    const limit = formatAmount(member.riseLimit, language);
    const percent = formatPercent(toDecimalText(rise), language);
    const held = text(member.riseLimited ? "yes" : "no");
    steps.push([text("riseLimited"), held, text("riseLimitHow", { percent, amount: limit })]);
  }
  const unit = text("kronor", { amount: formatNumber(member.amounts.version.rule.feeUnit, language) });
  steps.push([text("feeByRule"), amount(member.byRule), text("roundedHalfUp", { unit })]);
  return steps;
}

function decisionSteps({ member, language, text }: NoticeContext): readonly NoticeStep[] {
  const { decided } = member;
  if (decided === null) return [];
  const details = [decided.by === "payer" ? text("payerDecision") : null, decided.reason, decided.date];
  const how = details.filter((detail) => detail !== null).join(", ");
  return [[text("decided"), formatAmount(decided.amount, language), how === "" ? text("missing") : how]];
}

function outcomeSteps({ member, result, language, text }: NoticeContext): readonly NoticeStep[] {
  const before = result.previousFee.get(member.code) ?? null;
  return [
    [text("fee"), formatAmount(member.fee, language), text("exclVat")],
    [
      text("previousFee"),
      before === null ? text("missing") : formatAmount(before, language),
      before === null ? text("missing") : changeText(member, before, language),
    ],
  ];
}

function changeText(member: MemberFee, before: Fraction, language: Language): string {
  const change = subtract(member.fee, before);
  return `${change.numerator > BigInt(0) ? "+" : ""}${formatAmount(change, language)}`;
}
