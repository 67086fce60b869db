import type { InvoiceOutcome, OutcomeOf } from "../commands/commandOutcome";
import { hasError } from "../workbook/finding";
import type { PanelPreview, PreviewInvoices, PreviewMember } from "./panelPreview";
import { previewFinding } from "./previewFinding";

/** An outcome of which it is enough to know the names of the sheets that will be written. */
type ShownOutcome = OutcomeOf<{ readonly name: string }>;

/**
 * An outcome as a panel shows it.
 * @param sheetNames the sheets that the workbook has
 * @param drawn what rests on the sheets themselves
 */
export function shownPreview(
  command: string,
  outcome: ShownOutcome,
  sheetNames: readonly string[],
  drawn: Pick<PanelPreview, "picture" | "fingerprint">,
): PanelPreview {
  const { plan, summary, outline, language } = outcome;
  const members = membersOf(outcome);
  const known = members.flatMap(({ previousFee }) => previousFee ?? []);
  return {
    command,
    language,
    year: summary?.year ?? outcome.activity?.year ?? outcome.invoices?.year ?? null,
    isPreliminary: summary?.preliminary ?? false,
    tariffs: outline?.tariffs ?? [],
    members,
    total: summary?.total ?? null,
    previousTotal: known.length === 0 ? null : known.reduce((sum, fee) => sum + fee, 0),
    counts: outline?.counts ?? { atFloor: 0, atCap: 0, between: 0 },
    sheets: plan.sheets.map(({ name }) => ({ name, isNew: !sheetNames.includes(name) })),
    fills: plan.fills.length,
    edits: (plan.edits ?? []).map(({ sheet, added, changes }) => ({
      sheet,
      added: added.length,
      changed: new Set(changes.map(({ row }) => row)).size,
    })),
    population: outcome.population ?? null,
    ...(outcome.export === undefined ? {} : { export: outcome.export }),
    ...(outcome.activity === undefined ? {} : { activity: outcome.activity }),
    ...(outcome.removal === undefined ? {} : { removal: outcome.removal }),
    ...(outcome.scenario === undefined ? {} : { scenario: outcome.scenario }),
    ...(outcome.invoices === undefined ? {} : { invoices: previewInvoices(outcome.invoices) }),
    findings: plan.findings.map((finding) => previewFinding(finding, language)),
    hasErrors: hasError(plan.findings),
    ...drawn,
  };
}

function previewInvoices({ year, rows, csv }: InvoiceOutcome): PreviewInvoices {
  // What tells a program how a file's letters are written is no text to copy.
  return { year, count: rows.length, csv: csv.replace(/^\uFEFF/, "") };
}

function membersOf({ summary, outline }: ShownOutcome): readonly PreviewMember[] {
  return (summary?.members ?? []).map((member) => ({
    code: member.code,
    name: member.name,
    payer: member.payer,
    category: member.category,
    population: member.population,
    populationYear: member.populationYear,
    unbounded: member.unbounded,
    bound: member.bound,
    isDecided: member.decided !== null,
    fee: member.fee,
    previousFee: member.previousFee,
    standingFee: outline?.standingFees?.get(member.code) ?? null,
    explanation: outline?.explanations.get(member.code) ?? "",
  }));
}
