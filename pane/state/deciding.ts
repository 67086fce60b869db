import type { PanelCommand } from "../../shared/panel/panelCommand";
import type { Bilingual } from "../../shared/text/language";

/** What is asked of the fees besides calculating them: each has questions of its own. */
export type DecidingTask = "trial" | "alternatives" | "projection" | "paper" | "invoices" | "fix";

/** In the order of their buttons. */
export const furtherTasks: readonly Exclude<DecidingTask, "trial">[] = [
  "alternatives",
  "projection",
  "paper",
  "invoices",
  "fix",
];

/** Amounts of the rule that can be tried, in the order of their fields. */
export const trialFields = ["rate", "fixed", "floor", "cap"] as const;
export type TrialField = (typeof trialFields)[number];

/** What the person has said, as typed. */
export interface DecidingChoices {
  /** "" for the blank category. */
  readonly category: string;
  readonly amounts: Readonly<Record<TrialField, string>>;
  /** The total for which a rate is sought. */
  readonly target: string;
  readonly growthPercent: string;
  readonly indexPercent: string;
  /** Name of the alternative that is set against the rule as it stands, member by member; null: the first. */
  readonly compared: string | null;
  /** Name of the alternative that is proposed; null: the rule as it stands. */
  readonly proposal: string | null;
  readonly fixedOn: string;
  readonly body: string;
  readonly diaryNumber: string;
  /** The person has said that she means it. */
  readonly isConfirmed: boolean;
}

/** A budget that a rate was sought for, and what came nearest. */
export interface FoundRate {
  readonly total: number;
  readonly difference: number;
  readonly outOfReach: "below" | "above" | null;
}

/** The view beside the fees that is open. The part of the panel that draws it makes the command too. */
export interface Deciding {
  readonly task: DecidingTask;
  readonly choices: DecidingChoices;
  /** Null while something is lacking. */
  readonly command: PanelCommand | null;
  /** What its button says. */
  readonly button: Bilingual;
  /** Nothing is written until the person has confirmed it. */
  readonly isHeld: boolean;
  /** What came of the search for a rate: null where none was made for what stands in the fields. */
  readonly sought: "seeking" | FoundRate | { readonly fault: string } | null;
  /** Whether the text that was to be copied is; null where nobody asked. */
  readonly isCopied: boolean | null;
}
