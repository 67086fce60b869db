import { changeParts, type ChangePartKind } from "../fees/changeParts";
import type { FeeResult } from "../fees/calculateFees";
import type { MemberFee } from "../fees/memberFee";
import { toNumber } from "../money/decimal";
import { subtract } from "../money/fraction";
import { formatAmount, formatExact, formatRate } from "../text/feeAmountText";
import {
  indexSentence,
  memberSentence,
  populationSource,
  stepSentence,
  tariffSentence,
  unboundedSentence,
} from "../text/feeSentences";
import { formatNumber } from "../text/numberText";
import type { Bilingual, Language } from "../text/language";
import { reportText, type ReportTextKey } from "../text/reportText";
import type { SheetModel } from "../workbook/sheetModel";
import { feeFormat } from "./feeSheet/feeSheetContext";
import { SheetComposer, type TableRowContent } from "./sheetComposer";
import { namePart, type SheetTarget } from "./sheetNames";

export function noticeMarker(code: string, year: number): string {
  return `_KN_Avgiftsbesked_${namePart(code)}_${String(year)}`;
}

const partTexts: Readonly<Record<ChangePartKind, Bilingual>> = {
  population: { sv: "Ändrad folkmängd", en: "Changed population" },
  index: { sv: "Indexuppräkning", en: "Indexing" },
  rule: { sv: "Ändrad regel", en: "Changed rule" },
  months: { sv: "Del av år", en: "Part of a year" },
  payerMode: { sv: "Gemensam betalning", en: "Joint payment" },
  decisions: { sv: "Beslutade belopp", en: "Decided amounts" },
  entry: { sv: "Inträde", en: "Entry" },
  exit: { sv: "Utträde", en: "Exit" },
  notSplit: { sv: "Ej uppdelat", en: "Not split" },
};

/** One printable page that shows a member exactly why it pays what it pays. */
export function noticeSheet(
  result: FeeResult,
  member: MemberFee,
  target: SheetTarget,
  networkName: string | null,
  language: Language,
): SheetModel {
  const composer = new SheetComposer(false);
  const sv = language === "sv";
  const { fees, previous, previousFee } = result;
  const text = (key: ReportTextKey, values = {}) =>
    reportText(key, language, { year: fees.year, previousYear: previous.year, ...values });
  const missing = text("missing");
  const before = previousFee.get(member.code) ?? null;
  const title = text("noticeTitle", { name: member.name });
  composer.line(fees.isPreliminary ? text("preliminary") + title : title, "title");
  if (networkName !== null) composer.line(networkName, "body");
  composer.line(text("noticeFee", { fee: formatAmount(member.fee, language) }), "heading");
  composer.line(memberSentence(member, language), "body");
  if (fees.isPreliminary) composer.line(text("preliminaryNote"), "body");

  const { amounts } = member;
  const { rule } = amounts.version;
  const steps: [string, string, string][] = [];
  const step = (name: string, value: string, how: string) => steps.push([name, value, how]);
  step(
    sv ? "Folkmängd" : "Population",
    member.population === null ? missing : formatNumber(member.population, language),
    populationSource(member, language) ?? missing,
  );
  step(
    sv ? "Regel" : "Rule",
    text("versionFrom", { year: amounts.version.fromYear }),
    rule.category === null ? text("uncategorised") : rule.category,
  );
  step(
    text("factor"),
    formatExact(amounts.chain.factor, language, 6),
    rule.baseYear === null
      ? indexSentence(amounts, language)
      : `${text("baseYear")} ${String(rule.baseYear)}. ${indexSentence(amounts, language)}`,
  );
  const stated = (name: string, ofYear: string, statedAmount: string) =>
    step(name, ofYear, sv ? `angivet ${statedAmount}` : `stated ${statedAmount}`);
  if (amounts.fixed !== null && rule.fixed !== null) {
    stated(text("fixedPart"), formatAmount(amounts.fixed, language), formatAmount(rule.fixed, language));
  }
  if (amounts.rate !== null && rule.rate !== null) {
    stated(text("rate"), formatRate(amounts.rate, language), formatRate(rule.rate, language));
  }
  if (amounts.floor !== null && rule.floor !== null) {
    stated(text("floor"), formatAmount(amounts.floor, language), formatAmount(rule.floor, language));
  }
  if (amounts.cap !== null && rule.cap !== null) {
    stated(text("cap"), formatAmount(amounts.cap, language), formatAmount(rule.cap, language));
  }
  if (member.joint !== null) {
    step(
      text("groupPopulation"),
      formatNumber(member.joint.population, language),
      sv ? `${member.payer} räknas gemensamt` : `${member.payer} is calculated jointly`,
    );
  }
  step(
    text("unbounded"),
    member.unbounded === null ? missing : formatAmount(member.unbounded, language),
    unboundedSentence(member, language) ?? missing,
  );
  const boundText =
    member.unbounded === null
      ? missing
      : text(member.bound === "floor" ? "boundFloor" : member.bound === "cap" ? "boundCap" : "boundNone");
  const bounded = (member.joint?.ruleFee ?? member.alone)?.bounded ?? null;
  step(text("bound"), boundText, bounded === null ? missing : formatAmount(bounded, language));
  if (member.months !== 12) {
    const part = member.alone?.beforeRounding ?? null;
    step(
      text("months"),
      part === null ? missing : formatAmount(part, language),
      sv ? `${String(member.months)} av 12 månader` : `${String(member.months)} of 12 months`,
    );
  }
  const unit = text("kronor", { amount: formatNumber(rule.feeUnit, language) });
  step(
    sv ? "Avgift enligt regeln" : "Fee by the rule",
    member.byRule === null ? missing : formatAmount(member.byRule, language),
    sv ? `avrundas till ${unit}, halva uppåt` : `rounded to ${unit}, halves up`,
  );
  if (member.decided !== null) {
    const details = [
      member.decided.by === "payer" ? text("payerDecision") : null,
      member.decided.reason,
      member.decided.date,
    ];
    step(
      text("decided"),
      formatAmount(member.decided.amount, language),
      details.filter((detail) => detail !== null).join(", ") || missing,
    );
  }
  step(text("fee"), formatAmount(member.fee, language), sv ? "exkl. moms" : "excl. VAT");
  step(
    text("previousFee"),
    before === null ? missing : formatAmount(before, language),
    before === null ? missing : changeText(member, before, language),
  );
  composer.line(text("stepsHeading"), "heading");
  composer.table(
    target.tableName(`Besked_${namePart(member.code)}_${String(fees.year)}`),
    [
      { key: "step", header: text("step"), width: 28 },
      { key: "result", header: text("result"), width: 22 },
      { key: "how", header: text("howStep"), width: 62, wrap: true },
    ],
    steps.map(([name, value, how]) => () => ({ step: name, result: value, how })),
  );

  indexTable(composer, member, target, language, text);
  changeTable(composer, result, member, target, language, text);
  composer.line(tariffSentence(amounts, language), "body");
  composer.line(text("source", { versions: text("versionFrom", { year: amounts.version.fromYear }) }), "note");
  if (member.populationRow?.kind === "derived") composer.line(text("derivedNote"), "note");
  return composer.finish({
    name: target.name,
    marker: target.marker,
    frozenRows: 0,
    page: { orientation: "portrait", titleRows: null },
  });
}

function changeText(member: MemberFee, before: MemberFee["fee"], language: Language): string {
  const change = subtract(member.fee, before);
  const sign = change.numerator > BigInt(0) ? "+" : "";
  return `${sign}${formatAmount(change, language)}`;
}

type Text = (key: ReportTextKey, values?: Readonly<Record<string, string | number>>) => string;

/** How the factor came about, year by year. */
function indexTable(
  composer: SheetComposer,
  member: MemberFee,
  target: SheetTarget,
  language: Language,
  text: Text,
): void {
  const { chain, version, year } = member.amounts;
  if (chain.steps.length === 0) return;
  composer.line(text("indexHeading"), "heading");
  composer.table(
    target.tableName(`Besked_index_${namePart(member.code)}_${String(year)}`),
    [
      { key: "year", header: text("year"), width: 28 },
      { key: "factor", header: text("factor"), width: 22 },
      { key: "how", header: text("howIndexed"), width: 62, wrap: true },
    ],
    chain.steps.map((step): TableRowContent => () => ({
      year: String(step.year),
      factor: formatExact(step.factor, language, 6),
      how: stepSentence(step, version.rule.series ?? "", language),
    })),
  );
}

/** The change from last year in parts that add up. */
function changeTable(
  composer: SheetComposer,
  result: FeeResult,
  member: MemberFee,
  target: SheetTarget,
  language: Language,
  text: Text,
): void {
  const { basis, options, previous } = result;
  const before = previous.members.find((each) => each.code === member.code) ?? null;
  const wasMember = previous.memberships.some((each) => each.code === member.code);
  const parts = changeParts(basis, options, member, before, wasMember);
  if (parts.length === 0) return;
  const change = before === null ? member.fee : subtract(member.fee, before.fee);
  composer.line(text("changeHeading"), "heading");
  composer.table(
    target.tableName(`Besked_andring_${namePart(member.code)}_${String(member.amounts.year)}`),
    [
      { key: "part", header: text("part"), width: 28 },
      {
        key: "amount",
        header: text("amountKronor"),
        width: 22,
        format: feeFormat([change, ...parts.map((part) => part.amount)]),
      },
    ],
    [
      ...parts.map((part): TableRowContent => () => ({
        part: partTexts[part.kind][language],
        amount: toNumber(part.amount),
      })),
      (): Readonly<Record<string, string | number>> => ({ part: text("change"), amount: toNumber(change) }),
    ],
  );
}
