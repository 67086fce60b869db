import type { ExportOptions } from "../../shared/commands/commandOptions";

/** What the view Uppföljning is about to do. */
export type FollowUpTask = "summarise" | "attendance" | "survey" | "responses" | "removal";

/** What the person has chosen there. */
export interface FollowUpChoices {
  readonly task: FollowUpTask;
  /** Of the summary, as typed; null: what Inställningar says. */
  readonly yearText: string | null;
  /** The file or sheet that is brought in or summarised, and what is said of it; null for the other tasks. */
  readonly source: ExportOptions | null;
  /** Of a yearly survey, as typed; null where the survey belongs to an event. */
  readonly annualText: string | null;
  readonly removal: {
    readonly isBefore: boolean;
    /** As typed: a year, or `YYYY-MM-DD`. */
    readonly yearText: string;
    readonly before: string;
    readonly decision: string;
  };
}

export const noFollowUp: FollowUpChoices = {
  task: "summarise",
  yearText: null,
  source: null,
  annualText: null,
  removal: { isBefore: false, yearText: "", before: "", decision: "" },
};
