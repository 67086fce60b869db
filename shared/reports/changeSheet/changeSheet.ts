import type { FeeResult } from "../../fees/calculateFees";
import { memberChanges, type MemberChange } from "../../fees/memberChanges";
import { add, compare, zero, type Fraction } from "../../money/fraction";
import { formatAmount } from "../../text/feeAmountText";
import type { Language } from "../../text/language";
import { formatNumber } from "../../text/numberText";
import type { SheetModel } from "../../workbook/sheetModel";
import { contextTexts, type FeeSheetContext } from "../feeSheet/feeSheetContext";
import { fixedYearLine } from "../fixedYearLine";
import { populationCitation, sourcesOf } from "../populationSources";
import { SheetComposer } from "../sheetComposer";
import type { SheetTarget } from "../sheetNames";
import { changeTable } from "./changeTable";
import { changeTotals } from "./changeTotals";

/** Marker of the sheet that compares a year with the one before. */
export function changeSheetMarker(year: number): string {
  return `_KN_Jamforelse_${String(year)}`;
}

/** How each member's fee changed from the year before, in kronor and per cent, with the parts that add up to it, and their totals. */
export function changeSheet(
  result: FeeResult,
  target: SheetTarget,
  networkName: string | null,
  language: Language,
  valuesOnly: boolean,
): SheetModel {
  const composer = new SheetComposer(valuesOnly);
  const text = contextTexts(result, language);
  const context: FeeSheetContext = { composer, result, language, text, tableName: (name) => target.tableName(name) };
  const changes = memberChanges(result);
  const isPreliminary = result.fixed === null && result.fees.isPreliminary;
  composer.line((isPreliminary ? text("preliminary") : "") + text("changeTitle"), "title");
  if (networkName !== null) composer.line(networkName, "body");
  if (isPreliminary) composer.line(text("preliminaryNote"), "body");
  if (result.fixed !== null) composer.line(fixedYearLine(result.fixed.year, result.fixed, language), "body");
  for (const line of sentences(context, changes)) composer.line(line, "body");
  composer.line(text("amountsAre"), "body");
  const members = changeTable(context, changes);
  changeTotals(context, changes, members);
  for (const note of notes(context)) composer.line(note, "note");
  return composer.finish({
    name: target.name,
    marker: target.marker,
    frozenRows: 0,
    page: { orientation: "either", titleRows: null },
  });
}

/** What the totals are of: those whose change is known, and who stands outside where somebody does. */
function sentences({ text, language }: FeeSheetContext, changes: readonly MemberChange[]): readonly string[] {
  const compared = changes.filter(({ change }) => change !== null);
  const outside = changes.filter(({ change }) => change === null).map(({ name }) => name);
  const outsideLine = outside.length === 0 ? [] : [text("changeOutside", { names: outside.join(", ") })];
  if (compared.length === 0) return [text("changeSentenceNone"), ...outsideLine];
  const sum = (amounts: readonly (Fraction | null)[]) =>
    formatAmount(
      amounts.reduce<Fraction>((total, amount) => (amount === null ? total : add(total, amount)), zero),
      language,
    );
  const signs = compared.flatMap(({ change, fee, previousFee }) =>
    change === null || fee === null || previousFee === null ? [] : [compare(change, zero)],
  );
  const count = (wanted: number) => formatNumber(signs.filter((sign) => sign === wanted).length, language);
  const values = {
    count: formatNumber(compared.length, language),
    total: sum(compared.map(({ fee }) => fee)),
    previousTotal: sum(compared.map(({ previousFee }) => previousFee)),
    rising: count(1),
    falling: count(-1),
    same: count(0),
  };
  const sentence = text(outside.length === 0 ? "changeSentence" : "changeSentenceCompared", values);
  // Whoever entered or left has a change, but no fee beside which it is more or less.
  const [entered = 0, left = 0] = (["entry", "exit"] as const).map(
    (wanted) => compared.filter(({ parts }) => parts.some(({ kind }) => kind === wanted)).length,
  );
  const crossing = signs.length === compared.length ? [] : [text("changeCrossing", { entered, left })];
  return [sentence, ...crossing, ...outsideLine];
}

function notes({ text, result, language }: FeeSheetContext): readonly string[] {
  const { fees, previous, fixed, previousFixed } = result;
  const fixedYears = [previousFixed, fixed].flatMap((year) => (year === null ? [] : [String(year.year)]));
  const versions = [...new Set([...previous.tariffs, ...fees.tariffs].map(({ version }) => version.fromYear))].sort();
  return [
    text("changeNoteOrder"),
    text("changeNoteSum"),
    ...fixedYears.map((years) => text("changeNoteFixed", { years })),
    text("source", { versions: versions.map((year) => text("versionFrom", { year })).join("; ") }),
    ...populationCitation(sourcesOf(fees.members), language),
  ];
}
