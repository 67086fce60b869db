import type { ActivityOutcome, ExportOutcome, PopulationOutcome, RemovalOutcome } from "../commands/commandOutcome";
import type { StatedAmounts } from "../reports/feeOutline";
import type { ScenarioSummary } from "../reports/scenarios/scenarioSummary";
import type { ChartPicture } from "../workbook/chartPicture";
import type { Severity } from "../workbook/finding";
import type { Language } from "../text/language";

/** A member as the panel shows it. Kronor as numbers. */
export interface PreviewMember {
  readonly code: string;
  readonly name: string;
  readonly payer: string;
  readonly category: string | null;
  readonly population: number | null;
  readonly populationYear: number | null;
  /** What the rule gives without floor and cap; null where a decision needs no population. */
  readonly unbounded: number | null;
  /** Null: not known of a fixed fee. */
  readonly bound: "floor" | "cap" | "none" | null;
  readonly isDecided: boolean;
  readonly fee: number;
  /** The fee of the year before; null when not a member then or not computable. */
  readonly previousFee: number | null;
  /** What the fee sheet says now; null where there is none, or it has no row for the member. */
  readonly standingFee: number | null;
  /** Why the fee is what it is, as on the fee sheet. */
  readonly explanation: string;
}

/** A finding with its sentence. */
export interface PreviewFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string | null;
  /** From 1. */
  readonly row: number | null;
  readonly column: string | null;
  /** What happened and what to do, without the place. */
  readonly message: string;
}

/** A sheet that will be written. */
export interface PreviewSheet {
  readonly name: string;
  readonly isNew: boolean;
}

/** The tariff of a year for one category: kronor of that year. */
export interface PreviewTariff {
  readonly category: string | null;
  readonly floor: number | null;
  readonly cap: number | null;
  /** "2026: 1,09 kr/inv, lägst 6 500, högst 43 300". */
  readonly sentence: string;
  /** Which index value is used, and what it does. */
  readonly indexSentence: string;
  /** What the rule states; null where it has classes. */
  readonly stated: StatedAmounts | null;
}

/** A year's invoices as a panel shows them. */
export interface PreviewInvoices {
  readonly year: number;
  readonly count: number;
  /** The same rows as text for a file or to copy. */
  readonly csv: string;
}

/** What a command would do to the workbook, in plain data that any host can hand to a panel. */
export interface PanelPreview {
  readonly command: string;
  /** Language of the workbook, and of every text here. */
  readonly language: Language;
  readonly year: number | null;
  readonly isPreliminary: boolean;
  readonly tariffs: readonly PreviewTariff[];
  /** By code. Empty with errors, and for commands that compute no fees. */
  readonly members: readonly PreviewMember[];
  readonly total: number | null;
  /** Sum over those members that have a fee of the year before; null where none has. */
  readonly previousTotal: number | null;
  readonly counts: { readonly atFloor: number; readonly atCap: number; readonly between: number };
  /** The fee over population, of the year or under each rule that is compared; null where there is none. */
  readonly picture: ChartPicture | null;
  readonly sheets: readonly PreviewSheet[];
  /** Input cells that will be filled in. */
  readonly fills: number;
  /** Rows that input tables get, and rows of theirs that change. */
  readonly edits: readonly { readonly sheet: string; readonly added: number; readonly changed: number }[];
  /** What SCB is to be asked, or the figures that came; null for commands that bring in none. */
  readonly population: PopulationOutcome | null;
  /** What an export was taken for; absent for commands that read none. */
  readonly export?: ExportOutcome;
  /** A year's events in figures; absent for all commands but "summarise-events". */
  readonly activity?: ActivityOutcome;
  /** What is taken away; absent for all commands but "remove-personal-data". */
  readonly removal?: RemovalOutcome;
  /** What was tried out; absent for the commands that try nothing. */
  readonly scenario?: ScenarioSummary;
  /** Absent for all commands but "invoice-basis". */
  readonly invoices?: PreviewInvoices;
  readonly findings: readonly PreviewFinding[];
  readonly hasErrors: boolean;
  /** Stands for the plan of this preview: by it the host knows, when it is to be carried out, whether the workbook has changed since. */
  readonly fingerprint: string;
}
