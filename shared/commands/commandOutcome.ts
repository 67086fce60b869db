import type { ItemRole, Scale } from "../evaluation/itemAnswer";
import type { ExportColumn, ExportKind } from "../imports/exports/exportContent";
import type { InvoiceRow } from "../invoicing/invoiceRows";
import type { ActivityFigures } from "../reports/eventSheet/activityFigures";
import type { FeeOutline } from "../reports/feeOutline";
import type { MemberFigures } from "../reports/memberPage/memberFigures";
import type { PlanFigures } from "../reports/planSheet/planFigures";
import type { YearReportFigures } from "../reports/yearReport/yearReportFigures";
import type { ScenarioSummary } from "../reports/scenarios/scenarioSummary";
import type { ChangeSummary } from "../reports/changeSummary";
import type { FeeSummary } from "../reports/feeSummary";
import type { Language } from "../text/language";
import type { PopulationRequest } from "../scb/populationRequest";
import type { PopulationComparison } from "../population/populationComparison";
import type { PlanOf } from "../workbook/plan";
import type { SheetModel } from "../workbook/sheetModel";

/** What a command that brings in population figures needs, or what it found. */
export interface PopulationOutcome {
  /**
   * What SCB is to be asked before anything can be planned: the host asks, and plans again with the answer as `arrived`. Null where
   * nothing need be asked.
   */
  readonly request: PopulationRequest | null;
  /** The figures beside those of the year before and those in the sheet; null while they are not there. */
  readonly comparison: PopulationComparison | null;
}

/** An event that an export may belong to. */
export interface EventCandidate {
  readonly id: string;
  readonly theme: string | null;
  /** `YYYY-MM-DD`. */
  readonly start: string | null;
  readonly days: number;
}

/** What an export was taken for, so that a person can see and correct it before anything is written. */
export interface ExportOutcome {
  readonly kind: ExportKind;
  readonly columns: readonly ExportColumn[];
  /** Events of the workbook that it may belong to, the likeliest first. */
  readonly candidates: readonly EventCandidate[];
  /** The event chosen, or told with certainty; null while a person has to say. */
  readonly event: string | null;
  /** The day of the event, from 1; null as above. */
  readonly day: number | null;
  readonly attendance: {
    readonly rows: number;
    readonly uniqueParticipants: number;
    readonly signedUp: number;
    readonly organisers: number;
    readonly phone: number;
    readonly withoutEmail: number;
    /** Organisations and domains that no municipality is known for. */
    readonly unresolved: readonly string[];
  } | null;
  readonly survey: {
    readonly responses: number;
    readonly items: readonly {
      readonly title: string;
      readonly role: ItemRole;
      readonly scale: Scale | null;
      readonly n: number;
      /** Unrounded; null where nobody answered. */
      readonly mean: number | null;
    }[];
    /** A person is asked which end of a scale is the best one; what rests on it is not shown until then. */
    readonly asksDirection: boolean;
    readonly quotes: number;
  } | null;
  /** Rows of the same source that are replaced. */
  readonly replacedRows: number;
}

/** What a removal of personal data takes. */
export interface RemovalOutcome {
  readonly rowsByTable: readonly { readonly table: string; readonly rows: number }[];
  readonly persons: number;
}

/** A year's events and evaluations in numbers. */
export interface ActivityOutcome {
  /** Null where it is not known. */
  readonly year: number | null;
  /** Null where they could not be counted. */
  readonly figures: ActivityFigures | null;
}

/** The invoices of a year, and the same as text for a file or to copy. */
export interface InvoiceOutcome {
  readonly year: number;
  readonly isFixed: boolean;
  readonly rows: readonly InvoiceRow[];
  readonly csv: string;
}

/** A plan, and what the command found in numbers. */
export type CommandOutcome = OutcomeOf<SheetModel>;

/** @typeParam Sheet what stands for a sheet in the plan */
export interface OutcomeOf<Sheet> {
  readonly plan: PlanOf<Sheet>;
  /** Null for commands that compute no fees, or where not even the year is known. */
  readonly summary: FeeSummary | null;
  /** What is told of the fees besides; null where there are none. */
  readonly outline: FeeOutline | null;
  /** Language of the workbook's sheets. */
  readonly language: Language;
  /** Absent for the commands that bring in no population figures. */
  readonly population?: PopulationOutcome;
  /** Absent for the commands that read no export. */
  readonly export?: ExportOutcome;
  /** Absent for all commands but remove-personal-data. */
  readonly removal?: RemovalOutcome;
  /** Absent for the commands that try nothing out. */
  readonly scenario?: ScenarioSummary;
  /** Absent for all commands but invoice-basis. */
  readonly invoices?: InvoiceOutcome;
  /** Absent for all commands but summarise-events and summarise-year. */
  readonly activity?: ActivityOutcome;
  /** Absent for all commands but member-page; its member is null where there is none. */
  readonly memberPage?: { readonly year: number | null; readonly member: MemberFigures | null };
  /** Absent for all commands but member-pages; of the members whose pages are drawn, in the order of the sheets. */
  readonly memberPages?: { readonly year: number | null; readonly members: readonly MemberFigures[] };
  /** Absent for all commands but plan-year. */
  readonly planned?: PlanFigures;
  /** Absent for all commands but summarise-year. */
  readonly yearReport?: YearReportFigures;
  /** Absent for all commands but compare-years. */
  readonly changes?: ChangeSummary;
  /** What was asked for does not exist: the person's words are at fault, not the workbook. */
  readonly isWrongUsage?: boolean;
}
