import type { FeeResult } from "../../fees/calculateFees";
import type { RuleComparison, RuleOutcome } from "../../scenarios/compareRules";
import { decisionText, type DecisionTextKey } from "../../text/decisionTexts";
import { formatAmount } from "../../text/feeAmountText";
import { indexSentence, tariffSentence } from "../../text/feeSentences";
import type { Language } from "../../text/language";
import { reportText } from "../../text/reportText";
import type { CellStyle, SheetModel } from "../../workbook/sheetModel";
import { noteLines } from "../noteLines";
import { populationCitation, sourcesOf } from "../populationSources";
import { preliminaryTitle } from "../preliminaryTitle";
import { SheetComposer } from "../sheetComposer";
import type { SheetTarget } from "../sheetNames";
import { againstLastYear } from "./againstLastYear";
import { alternativeTables } from "./alternativeTables";
import { changedMost, proposedFees, type ProposedFee } from "./proposedFees";
import { proposedColumns, proposedRows } from "./proposedTable";

export function decisionMarker(year: number): string {
  return `_KN_Beslutsunderlag_${String(year)}`;
}

/** What the paper is drawn from. */
export interface DecisionReport {
  /** The year by the rule in force, with last year's fees. */
  readonly result: FeeResult;
  /** First the rule in force, then the alternatives that were tried. */
  readonly comparison: RuleComparison;
  /** The one that is proposed. */
  readonly proposal: RuleOutcome;
  readonly networkName: string | null;
  readonly diaryNumber: string | null;
  readonly language: Language;
  readonly target: SheetTarget;
}

export interface DecisionContext extends DecisionReport {
  readonly composer: SheetComposer;
  readonly year: number;
  text(key: DecisionTextKey, values?: Readonly<Record<string, string | number>>): string;
  /** Sentences, broken within an upright page. */
  lines(content: readonly string[], style: CellStyle): void;
}

/** Characters on a line of an upright page: the widths of the table of members. */
const pageWidth = 92;

/** The sheet `Beslutsunderlag ÅÅÅÅ`, printed upright on A4: proposal, tariff, each member's fee, alternatives and sources. */
export function decisionPaper(report: DecisionReport): SheetModel {
  const { language, networkName, diaryNumber, proposal, target, comparison } = report;
  const { year } = comparison;
  const composer = new SheetComposer(false);
  const text: DecisionContext["text"] = (key, values = {}) =>
    decisionText(key, language, { year, previousYear: year - 1, ...values });
  const lines: DecisionContext["lines"] = (content, style) => {
    for (const each of content) for (const line of noteLines(each, pageWidth)) composer.line(line, style);
  };
  const context: DecisionContext = { ...report, composer, year, text, lines };
  const { isPreliminary } = proposal.fees;
  const title = networkName === null ? text("titleOnly") : text("title", { network: networkName });
  composer.line(preliminaryTitle(title, isPreliminary, language), "title");
  composer.line(text("diary", { diary: diaryNumber ?? text("missing") }), "body");
  if (isPreliminary) lines([reportText("preliminaryNote", language)], "body");
  composer.line(text("proposalHeading"), "heading");
  const fees = proposedFees(context);
  lines(proposalLines(context, fees), "body");
  composer.line(text("tariffHeading"), "heading");
  for (const tariff of proposal.fees.tariffs) {
    lines([tariffSentence(tariff, language), indexSentence(tariff, language)], "body");
  }
  changedMost(context, fees);
  memberTable(context, fees);
  if (comparison.outcomes.length > 1) alternativeTables(context);
  composer.line(text("sourcesHeading"), "heading");
  lines([...populationCitation(sourcesOf(proposal.fees.members), language), text("source")], "note");
  return composer.finish({
    name: target.name,
    marker: target.marker,
    frozenRows: 0,
    page: { orientation: "portrait", titleRows: null },
  });
}

function proposalLines(context: DecisionContext, proposed: readonly ProposedFee[]): readonly string[] {
  const { proposal, language, text } = context;
  const { fees, alternative, atFloor, atCap } = proposal;
  return [
    text("proposal", {
      rule: alternative === null ? text("theRule") : text("theAlternative", { name: alternative }),
      total: formatAmount(fees.total, language),
      count: fees.members.length,
    }),
    ...againstLastYear(context, proposed),
    text("boundsSentence", { atFloor, atCap }),
  ];
}

function memberTable({ composer, target, year, text }: DecisionContext, fees: readonly ProposedFee[]): void {
  composer.line(text("membersHeading"), "heading");
  composer.table(
    target.tableName(`Beslutsunderlag_${String(year)}`),
    proposedColumns(text, fees),
    proposedRows(text, fees),
  );
}
