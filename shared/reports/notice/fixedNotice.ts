import type { FixedFee, FixedYear } from "../../fees/fixedYears";
import { subtract, type Fraction } from "../../money/fraction";
import { formatAmount, formatExact } from "../../text/feeAmountText";
import type { Language } from "../../text/language";
import { formatNumber } from "../../text/numberText";
import { reportText, type ReportTextKey } from "../../text/reportText";
import type { SheetModel } from "../../workbook/sheetModel";
import { storedExplanation } from "../fixedExplanation";
import { fixedLine } from "../fixedLine";
import { SheetComposer } from "../sheetComposer";
import { namePart, type SheetTarget } from "../sheetNames";
import type { NoticeStep } from "./noticeSteps";

/** A fixed year's fee of one member, as the notice tells it. */
export interface FixedNotice {
  readonly fixed: FixedYear;
  /** The year before, where it is fixed too: a fee that may still move is not told. */
  readonly previousFixed: FixedYear | null;
  readonly row: FixedFee;
  readonly name: string;
}

/** The notice of a fixed year: only from what was fixed, so that it stays the same whatever the other tables say later. */
export function fixedNoticeSheet(
  notice: FixedNotice,
  target: SheetTarget,
  networkName: string | null,
  language: Language,
): SheetModel {
  const { fixed, row, name } = notice;
  const composer = new SheetComposer(true);
  const text: Text = (key, values = {}) =>
    reportText(key, language, { year: fixed.year, previousYear: fixed.year - 1, ...values });
  const fee = formatAmount(row.amount, language);
  composer.line(text("noticeTitle", { name }), "title");
  if (networkName !== null) composer.line(networkName, "body");
  composer.line(text("noticeFee", { fee }), "heading");
  composer.line(fixedLine(fixed, language), "body");
  composer.line(storedExplanation(row, language), "body");
  composer.line(text("fixedStepsHeading"), "heading");
  composer.table(
    target.tableName(`Besked_${namePart(row.code)}_${String(fixed.year)}`),
    [
      { key: "step", header: text("step"), width: 28 },
      { key: "result", header: text("result"), width: 22 },
      { key: "how", header: text("howStep"), width: 62, wrap: true },
    ],
    fixedSteps(notice, text, language).map(([step, value, how]) => () => ({ step, result: value, how })),
  );
  composer.line(text("fixedNoticeNote"), "note");
  composer.line(text("fixedSource"), "note");
  return composer.finish({
    name: target.name,
    marker: target.marker,
    frozenRows: 0,
    page: { orientation: "portrait", titleRows: null },
  });
}

type Text = (key: ReportTextKey, values?: Readonly<Record<string, string | number>>) => string;

function fixedSteps({ row, previousFixed }: FixedNotice, text: Text, language: Language): readonly NoticeStep[] {
  const missing = text("missing");
  const stated = text("fixedFigure");
  const amount = (value: Fraction | null) => (value === null ? missing : formatAmount(value, language));
  const bounds = { floor: "boundFloor", cap: "boundCap", none: "boundNone" } as const;
  const { population, populationYear, factor, bound } = row;
  const before = previousFixed?.rows.get(row.code)?.amount ?? null;
  const steps: NoticeStep[] = [
    [
      text("population"),
      population === null ? missing : formatNumber(population, language),
      populationYear === null ? missing : text("fixedPopulationHow", { populationYear }),
    ],
    [
      text("factor"),
      factor === null ? missing : formatExact(factor, language, 6),
      row.indexValues ?? (factor === null ? missing : text("notIndexed")),
    ],
    [text("unbounded"), amount(row.unbounded), stated],
    [text("bound"), bound === null ? missing : text(bounds[bound]), stated],
    [text("payer"), row.payer, row.lacksPayer ? text("fixedPayerOfMembers") : stated],
    [text("fee"), amount(row.amount), text("exclVat")],
  ];
  if (before === null) return steps;
  const change = subtract(row.amount, before);
  const sign = change.numerator > BigInt(0) ? "+" : "";
  return [...steps, [text("previousFee"), amount(before), `${sign}${amount(change)}`]];
}
