import type { ColumnMap } from "../imports/exports/exportContent";
import type { Finding } from "../workbook/finding";
import type { InputTable } from "../workbook/inputRows";
import type { Language } from "../text/language";
import type { ArrivedPopulation } from "../scb/populationRequest";
import type { SheetGrid } from "../workbook/content";

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
