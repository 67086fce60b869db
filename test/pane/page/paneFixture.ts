import type { PanelProgress, PanelRunResult, PanelWorkbook } from "../../../shared/panel/panelCommand";
import type { PanelPreview, PreviewFinding } from "../../../shared/panel/panelPreview";
import type { ArrivedPopulation } from "../../../shared/scb/populationRequest";
import type { ChosenFile } from "../../../pane/files/readChosenFile";
import type { Language } from "../../../shared/text/language";

/** How the stand-in host answers: plain data, so that a test can hand it to a page. */
export interface PaneFixture {
  readonly language: Language;
  readonly workbook: PanelWorkbook;
  /** By command, or by command and year: "calculate-fees 2027". What is not here fails as the unknown. */
  readonly previews: Readonly<Record<string, PanelPreview>>;
  /** How long the answers to `preview` take, one after the other; the last holds on. */
  readonly previewMs: readonly number[];
  /** Faults that `workbook`, `preview` and `goTo` reject with instead of answering. */
  readonly faults: Readonly<Partial<Record<"workbook" | "preview" | "goTo" | "shownSheet", readonly PreviewFinding[]>>>;
  /** How runs go, and questions to SCB. */
  readonly run: RunScript;
  /** What SCB answers. */
  readonly arrived: ArrivedPopulation;
  readonly shownSheet: string;
  /** What is read of a chosen file, by its name. */
  readonly files: Readonly<Record<string, ChosenFile>>;
}

export interface RunScript {
  /** Told one after the other, each so long after the one before. */
  readonly steps: readonly { readonly afterMs: number; readonly progress: PanelProgress }[];
  /** After the last step. */
  readonly afterMs: number;
  /** Null: done, or changed where the fingerprint expected is another. */
  readonly result: PanelRunResult | null;
  /** Notes that come so long after a run that is done. */
  readonly afterwards?: { readonly afterMs: number; readonly notes: readonly PreviewFinding[] };
  /** "hang" never answers; "deaf" hangs and does not heed a cancel either; "throws" rejects with an unknown error. */
  readonly manner: "answers" | "hangs" | "deaf" | "throws";
}
