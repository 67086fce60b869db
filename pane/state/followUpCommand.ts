import type { PanelCommand } from "../../shared/panel/panelCommand";
import type { FollowUpChoices, FollowUpTask } from "./followUpChoices";

/** Which command does it. */
export const commandOfTask: Readonly<Record<FollowUpTask, string>> = {
  summarise: "summarise-events",
  attendance: "import-attendance",
  survey: "import-survey",
  responses: "summarise-responses",
  removal: "remove-personal-data",
};

/** What the view Uppföljning asks for; null while something is lacking. */
export function followUpCommand(choices: FollowUpChoices, today: string): PanelCommand | null {
  const { task, yearText, annualText, source, removal } = choices;
  const command = { command: commandOfTask[task], latestPopulation: false, preliminaryIndex: false };
  const plain = { ...command, year: null, member: null, sample: false };
  if (task === "summarise") {
    const year = yearText === null || yearText.trim() === "" ? null : yearOf(yearText);
    return Number.isNaN(year) ? null : { ...plain, year };
  }
  if (task === "removal") {
    const { isBefore, before, decision } = removal;
    const year = isBefore ? null : yearOf(removal.yearText);
    const isLacking = isBefore ? !/^\d{4}-\d\d-\d\d$/.test(before) : Number.isNaN(year);
    if (isLacking) return null;
    // What would go is shown before there is a decision.
    return { ...plain, removal: { year, before: isBefore ? before : null, decision: decision.trim() || null, today } };
  }
  if (source === null) return null;
  const annualYear = task === "survey" && annualText !== null ? yearOf(annualText) : null;
  return Number.isNaN(annualYear) ? null : { ...plain, source: { ...source, annualYear } };
}

/** NaN where the text is no year. */
export function yearOf(text: string): number {
  return /^(19|2\d)\d\d$/.test(text.trim()) ? Number(text) : Number.NaN;
}
