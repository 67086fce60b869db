import type {
  ExportOptions,
  FixingOptions,
  PopulationOptions,
  RemovalOptions,
  ScenarioOptions,
} from "../commands/commandOptions";
import type { PanelPreview, PreviewFinding } from "./panelPreview";

/** What the panel asks a command for; a command takes what concerns it. Plain data. */
export interface PanelCommand {
  /** A name of `shared/commands`, such as "calculate-fees". */
  readonly command: string;
  /** Null: what Inställningar says. */
  readonly year: number | null;
  readonly latestPopulation: boolean;
  readonly preliminaryIndex: boolean;
  /** Municipality code, for "explain". */
  readonly member: string | null;
  /** With the sample network's rows, for "new-workbook". */
  readonly sample: boolean;
  /** Absent for the commands that bring in no population figures. */
  readonly population?: PopulationOptions;
  /** Absent for the commands that read no export. */
  readonly source?: ExportOptions;
  /** Absent for all commands but "remove-personal-data". */
  readonly removal?: RemovalOptions;
  /** Absent for all commands but "fix-year". */
  readonly fixing?: FixingOptions;
  /** Absent for the commands that try nothing out. */
  readonly scenario?: ScenarioOptions;
}

/** How far a run has come. Each step is begun when it is told. */
export interface PanelProgress {
  readonly step: "fetching" | "reading" | "planning" | "checking" | "writing";
  /** Parts of the step done and in all; null where the step has no parts. */
  readonly part: { readonly done: number; readonly of: number } | null;
  /** False from the moment on at which stopping would leave a half-written sheet. */
  readonly canCancel: boolean;
}

/** What came of a run. */
export type PanelRunResult =
  /** The plan was carried out. With errors in the workbook only Kontroll was written. */
  | {
      readonly kind: "done";
      readonly preview: PanelPreview;
      readonly written: readonly string[];
      /** What is written stands, but something beside it did not come about, such as showing the sheet. */
      readonly notes?: readonly PreviewFinding[];
      /** Such notes of what goes on when the run is done, where a host goes on. Never rejected. */
      readonly afterwards?: Promise<readonly PreviewFinding[]>;
    }
  /** The workbook changed since the preview was shown: nothing is written, and this is what would be now. */
  | { readonly kind: "changed"; readonly preview: PanelPreview }
  /** The host could not read or write. Each finding says what happened, where, what was and was not written, and what to do. */
  | { readonly kind: "failed"; readonly findings: readonly PreviewFinding[] }
  | { readonly kind: "cancelled" };

/** The workbook at a glance, for what the panel offers first. */
export interface PanelWorkbook {
  /** No input sheet is there at all: the welcome is shown. */
  readonly isNew: boolean;
  /** Input sheets that fees need and that are missing. */
  readonly missing: readonly string[];
  /** Avgiftsår of Inställningar; null where it cannot be read. */
  readonly feeYear: number | null;
  /** Nätverkets namn of Inställningar. */
  readonly networkName: string | null;
}
