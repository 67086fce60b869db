import type { FeeResult } from "../../fees/calculateFees";
import type { MemberFee } from "../../fees/memberFee";
import { formatAmount, formatExact } from "../../text/feeAmountText";
import { memberSentence, stepSentence, tariffSentence } from "../../text/feeSentences";
import type { Language } from "../../text/language";
import { reportText } from "../../text/reportText";
import type { SheetModel } from "../../workbook/sheetModel";
import { populationCitation, sourcesOf } from "../populationSources";
import { SheetComposer } from "../sheetComposer";
import { namePart, type SheetTarget } from "../sheetNames";
import { changeTable } from "./changeTable";
import { noticeTableName, type NoticeContext } from "./noticeContext";
import { noticeSteps } from "./noticeSteps";

export function noticeMarker(code: string, year: number): string {
  return `_KN_Avgiftsbesked_${namePart(code)}_${String(year)}`;
}

/** One printable page that shows a member exactly why it pays what it pays. */
export function noticeSheet(
  result: FeeResult,
  member: MemberFee,
  target: SheetTarget,
  networkName: string | null,
  language: Language,
): SheetModel {
  const composer = new SheetComposer(false);
  const { fees, previous } = result;
  const text: NoticeContext["text"] = (key, values = {}) =>
    reportText(key, language, { year: fees.year, previousYear: previous.year, ...values });
  const context: NoticeContext = { composer, result, member, target, language, text };
  const title = text("noticeTitle", { name: member.name });
  composer.line(fees.isPreliminary ? text("preliminary") + title : title, "title");
  if (networkName !== null) composer.line(networkName, "body");
  composer.line(text("noticeFee", { fee: formatAmount(member.fee, language) }), "heading");
  composer.line(memberSentence(member, language), "body");
  composer.line(tariffSentence(member.amounts, language), "body");
  if (fees.isPreliminary) composer.line(text("preliminaryNote"), "body");
  stepTable(context);
  indexTable(context);
  changeTable(context);
  const versions = text("versionFrom", { year: member.amounts.version.fromYear });
  composer.line(text("source", { versions }), "note");
  for (const line of populationCitation(sourcesOf([member]), language)) composer.line(line, "note");
  if (member.populationRow?.kind === "derived") composer.line(text("derivedNote"), "note");
  return composer.finish({
    name: target.name,
    marker: target.marker,
    frozenRows: 0,
    page: { orientation: "portrait", titleRows: null },
  });
}

function stepTable(context: NoticeContext): void {
  const { composer, text } = context;
  composer.line(text("stepsHeading"), "heading");
  composer.table(
    noticeTableName(context, "Besked"),
    [
      { key: "step", header: text("step"), width: 28 },
      { key: "result", header: text("result"), width: 22 },
      { key: "how", header: text("howStep"), width: 62, wrap: true },
    ],
    noticeSteps(context).map(([step, value, how]) => () => ({ step, result: value, how })),
  );
}

/** How the factor came about, year by year. */
function indexTable(context: NoticeContext): void {
  const { composer, member, language, text } = context;
  const { chain, version } = member.amounts;
  if (chain.steps.length === 0) return;
  composer.line(text("indexHeading"), "heading");
  composer.table(
    noticeTableName(context, "Besked_index"),
    [
      { key: "year", header: text("year"), width: 28 },
      { key: "factor", header: text("factor"), width: 22 },
      { key: "how", header: text("howIndexed"), width: 62, wrap: true },
    ],
    chain.steps.map((step) => () => ({
      year: String(step.year),
      factor: formatExact(step.factor, language, 6),
      how: stepSentence(step, version.rule.series ?? "", language),
    })),
  );
}
