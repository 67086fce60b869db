import type { ItemRole, Scale } from "../evaluation/itemAnswer";
import type { ColumnMap, ExportColumn, ExportKind } from "../imports/exports/exportContent";
import type { InvoiceRow } from "../invoicing/invoiceRows";
import type { Finding } from "../workbook/finding";
import type { InputTable } from "../workbook/inputRows";
import type { ActivityFigures } from "../reports/eventSheet/activityFigures";
import type { FeeOutline } from "../reports/feeOutline";
import type { MemberFigures } from "../reports/memberPage/memberFigures";
import type { PlanFigures } from "../reports/planSheet/planFigures";
import type { YearReportFigures } from "../reports/yearReport/yearReportFigures";
import type { ScenarioSummary } from "../reports/scenarios/scenarioSummary";
import type { ChangeSummary } from "../reports/changeSummary";
import type { FeeSummary } from "../reports/feeSummary";
import type { Language } from "../text/language";
import type { ArrivedPopulation, PopulationRequest } from "../scb/populationRequest";
import type { ReadRequest, SheetGrid, WorkbookContent } from "../workbook/content";
import type { PopulationComparison } from "../population/populationComparison";
import type { PlanOf } from "../workbook/plan";
import type { SheetModel } from "../workbook/sheetModel";

/** What a person asks of the commands that bring in population figures. */
export interface PopulationOptions {
  /** Null: the population years of the fee year and of the year before. For a file without a year: the one that it is of. */
  readonly years: readonly number[] | null;
  /** Figures that differ from those in the sheet are written; else they are only told. */
  readonly acceptRevisions: boolean;
  /** The figures that ship with the product in place of SCB's answer. */
  readonly shippedFigures: boolean;
  /** The day that stands as fetched: `YYYY-MM-DD`. */
  readonly today: string;
  /** What SCB answered; null while nothing has been asked. */
  readonly arrived: ArrivedPopulation | null;
  /** What import-population is to read: a file's sheets, or the name of a sheet in the workbook; null for the other commands. */
  readonly source: { readonly file: string; readonly grids: readonly SheetGrid[] } | { readonly sheet: string } | null;
}

/** What a command reads as an export of another tool: a file that the host read into cells, or a sheet of the workbook. */
export type ExportSource =
  | {
      /** Name of the file, without folders. */
      readonly file: string;
      /** Of its bytes: the file is known again by it. */
      readonly hash: string;
      readonly sheets: readonly SheetGrid[];
      /** What is wrong with the file as a file. */
      readonly findings: readonly Finding[];
    }
  | { readonly sheet: string };

/** What a person asks of import-attendance, import-survey and summarise-responses. */
export interface ExportOptions {
  readonly source: ExportSource;
  /** Id of the event; null: the one that day and title tell. */
  readonly event: string | null;
  /** Which day of an event of several; null: the one that the export tells. */
  readonly day: number | null;
  /** The year of a yearly survey, which belongs to no event. */
  readonly annualYear: number | null;
  /** What columns hold, where a person says so. */
  readonly map: ColumnMap;
  /** A person's answer to whether the lowest point is the best one; null: none was given. */
  readonly isReversed: boolean | null;
}

/** What a person asks of remove-personal-data. Exactly one of year and before is stated. */
export interface RemovalOptions {
  readonly year: number | null;
  /** `YYYY-MM-DD`: what is older. */
  readonly before: string | null;
  /** Reference of the decision, which Gallringslogg keeps. */
  readonly decision: string | null;
  /** `YYYY-MM-DD`, for Gallringslogg. */
  readonly today: string;
}

/** Amounts that somebody tries, as decimal text in base-year money; null: none. */
export interface TrialOptions {
  /** "" for the blank category. */
  readonly category: string;
  readonly fixed: string | null;
  readonly rate: string | null;
  readonly floor: string | null;
  readonly cap: string | null;
}

/** What a person asks of fit-budget, project-fees and decision-paper. Decimals are text such as "1500000" or "2.5". */
export interface ScenarioOptions {
  /** The wanted total, in kronor. */
  readonly target: string | null;
  /** Decimals of the rate. */
  readonly decimals: number;
  /** Rate, fixed part, floor and cap by one multiplier, in place of the rate alone. */
  readonly movesAll: boolean;
  /** "" for the blank category; null: the only one. */
  readonly category: string | null;
  readonly growthPercent: string | null;
  readonly indexPercent: string | null;
  /**
   * Of compare-rules: amounts to compare with in place of Regelalternativ; null: those of the table. Of fit-budget: amounts in place of
   * those of the rule, among which the rate is sought; null: those of the rule.
   */
  readonly trial: TrialOptions | null;
  /** Name of the alternative that decision-paper proposes; null: the rule in force. */
  readonly proposal: string | null;
}

/** What a person states of the decision when a year is fixed. */
export interface FixingOptions {
  /** `YYYY-MM-DD`: when the year was fixed; the host supplies today where a person states none. */
  readonly date: string;
  /** Who fixed it. */
  readonly body: string | null;
  readonly diaryNumber: string | null;
}

/** What a person may ask for beside the command itself; a command takes what concerns it. */
export interface CommandOptions {
  /** Null: what Inställningar says. */
  readonly year: number | null;
  readonly populationYear: number | null;
  readonly latestPopulation: boolean;
  readonly preliminaryIndex: boolean;
  readonly valuesOnly: boolean;
  /** Municipality code, own id or name, of the commands that concern one member. */
  readonly member: string | null;
  /** Language of a new workbook; sheets of an existing one follow its setting Språk. */
  readonly language: Language;
  /** Rows of the sample network, where a new workbook is to hold them. */
  readonly sample: readonly InputTable[] | null;
  /** Absent for the commands that bring in no population figures. */
  readonly population?: PopulationOptions;
  /** Absent for the commands that read no export. */
  readonly source?: ExportOptions;
  /** Absent for all commands but remove-personal-data. */
  readonly removal?: RemovalOptions;
  /** Absent for all commands but fix-year. */
  readonly fixing?: FixingOptions;
  /** Absent for the commands that try nothing out. */
  readonly scenario?: ScenarioOptions;
}

export interface CommandInput {
  readonly content: WorkbookContent;
  readonly options: CommandOptions;
}

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

/** Something that the coordinator can do. Pure: a host reads what it asks for and applies what it plans. */
export interface Command {
  readonly name: string;
  /** What to read first. */
  request(options: CommandOptions): ReadRequest;
  /** What to read besides, once the first batch is known; null where nothing. */
  followUp?(input: CommandInput): ReadRequest | null;
  plan(input: CommandInput): CommandOutcome;
}
