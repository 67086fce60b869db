import type { CommandOutcome } from "../commands/command";
import { hasError } from "../workbook/finding";
import { chartPicture } from "./chartPicture";
import { fingerprint } from "./fingerprint";
import type { PanelPreview, PreviewMember } from "./panelPreview";
import { previewFinding } from "./previewFinding";

/**
 * What a command would do, as a panel shows it.
 * @param sheetNames the sheets that the workbook has
 */
export function panelPreviewOf(command: string, outcome: CommandOutcome, sheetNames: readonly string[]): PanelPreview {
  const { plan, summary, outline, language } = outcome;
  const members = membersOf(outcome);
  const known = members.flatMap(({ previousFee }) => previousFee ?? []);
  const charted = plan.sheets.find((sheet) => sheet.charts.length > 0);
  const chart = charted?.charts[0];
  return {
    command,
    language,
    year: summary?.year ?? outcome.activity?.year ?? null,
    isPreliminary: summary?.preliminary ?? false,
    tariffs: outline?.tariffs ?? [],
    members,
    total: summary?.total ?? null,
    previousTotal: known.length === 0 ? null : known.reduce((sum, fee) => sum + fee, 0),
    counts: outline?.counts ?? { atFloor: 0, atCap: 0, between: 0 },
    picture: outline === null || charted === undefined || chart === undefined ? null : chartPicture(charted, chart),
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
    findings: plan.findings.map((finding) => previewFinding(finding, language)),
    hasErrors: hasError(plan.findings),
    fingerprint: fingerprint(plan),
  };
}

function membersOf({ summary, outline }: CommandOutcome): readonly PreviewMember[] {
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
