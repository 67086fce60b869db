import type { PanelCommand, PanelProgress, PanelWorkbook } from "../../shared/panel/panelCommand";
import type { PanelPreview, PreviewFinding } from "../../shared/panel/panelPreview";
import type { ArrivedPopulation } from "../../shared/scb/populationRequest";
import type { Language } from "../../shared/text/language";
import type { Deciding } from "./deciding";
import type { FollowUpChoices } from "./followUpChoices";
import { noFollowUp } from "./followUpChoices";
import type { LaterView, LaterViewName } from "../views/laterViews";

export type TabName = "fees" | "basis" | "events" | "check";

/** The views with a tab each, and the one that is reached from the fees. */
export type ViewName = TabName | "deciding";

/** In the order of their tabs. */
export const viewNames: readonly TabName[] = ["fees", "basis", "events", "check"];

/** The tab that a view belongs to. */
export function tabOf(view: ViewName): TabName {
  return view === "deciding" ? "fees" : view;
}

/** What the panel knows and what the person has chosen. The views are drawn from it and from nothing else. */
export interface PaneState {
  /** Until a preview says the workbook's own. */
  readonly hostLanguage: Language;
  /** Null until it is read. */
  readonly workbook: PanelWorkbook | null;
  readonly isWelcomeSkipped: boolean;
  readonly view: ViewName;
  readonly choices: FeeChoices;
  readonly figures: FigureChoices;
  readonly followUp: FollowUpChoices;
  /** Null until it is asked for. */
  readonly deciding: Deciding | null;
  readonly previews: Readonly<Record<ViewName, PreviewState>>;
  readonly table: MemberTableState;
  readonly run: RunState | null;
  readonly outcome: RunOutcome | null;
  readonly alert: PaneAlert | null;
  /** The views that are here, of those that are fetched when they are first shown. */
  readonly fetched: Readonly<Partial<Record<LaterViewName, LaterView>>>;
  /** Pixels across, and in the panel's letter height, so that the picture grows with the text. */
  readonly size: { readonly width: number; readonly fontSize: number };
}

export interface FeeChoices {
  /** As typed; null where the year of Inställningar holds. */
  readonly yearText: string | null;
  readonly latestPopulation: boolean;
  readonly preliminaryIndex: boolean;
}

/** Where population figures are to come from, and what is to be done with them. */
export interface FigureChoices {
  readonly source: "scb" | "shipped" | { readonly sheet: string };
  /** Years that a sheet is of which names none, as typed; blank where it says them itself. */
  readonly yearText: string;
  readonly acceptRevisions: boolean;
  /** Only figures that something is to be said of are shown. */
  readonly onlyNotable: boolean;
  /** What SCB answered; null while it has not been asked. */
  readonly arrived: ArrivedPopulation | null;
  /** The day that stands as fetched: `YYYY-MM-DD`. */
  readonly today: string;
}

export interface PreviewState {
  readonly shown: PanelPreview | null;
  /** What `shown` answers; null where it no longer holds. */
  readonly command: PanelCommand | null;
  readonly wait: "none" | "short" | "noticeable" | "silent";
}

export type MemberColumn = "name" | "population" | "fee" | "change";

export interface MemberTableState {
  readonly sortBy: MemberColumn;
  readonly isDescending: boolean;
  readonly search: string;
  readonly onlyChanged: boolean;
  /** All rows are drawn, however many there are. */
  readonly isWhole: boolean;
  /** Code of the member whose row is open and whose point is marked. */
  readonly openMember: string | null;
}

export interface RunState {
  /** Null while SCB is asked, which changes nothing. */
  readonly command: PanelCommand | null;
  readonly progress: PanelProgress | null;
  /** Grows as the run takes longer: nothing is shown at first, then progress, then a way out. */
  readonly wait: "short" | "noticeable" | "long";
  /** Nothing has been heard for so long that waiting may be in vain. */
  readonly isSilent: boolean;
  readonly isCancelling: boolean;
}

export type RunOutcome =
  | {
      readonly kind: "done";
      readonly command: PanelCommand;
      readonly preview: PanelPreview;
      readonly written: readonly string[];
      readonly notes?: readonly PreviewFinding[];
    }
  | { readonly kind: "changed" | "cancelled" | "abandoned" };

/** Something went wrong in the host, or a part of the panel did not come. */
export interface PaneAlert {
  readonly source: "reading" | "running" | "going" | "fetching";
  readonly findings: readonly PreviewFinding[];
}

/** The panel before anything is read. */
export function initialState(hostLanguage: Language, view: ViewName, today: string): PaneState {
  const nothing: PreviewState = { shown: null, command: null, wait: "none" };
  return {
    hostLanguage,
    workbook: null,
    isWelcomeSkipped: false,
    view,
    choices: { yearText: null, latestPopulation: false, preliminaryIndex: false },
    figures: { source: "scb", yearText: "", acceptRevisions: false, onlyNotable: false, arrived: null, today },
    followUp: noFollowUp,
    deciding: null,
    previews: { fees: nothing, basis: nothing, events: nothing, check: nothing, deciding: nothing },
    table: { sortBy: "name", isDescending: false, search: "", onlyChanged: false, isWhole: false, openMember: null },
    run: null,
    outcome: null,
    alert: null,
    fetched: {},
    size: { width: 320, fontSize: 14 },
  };
}
