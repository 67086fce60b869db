import type { CommandOutcome } from "../../shared/commands/commandOutcome";
import { activityText } from "../../shared/text/activityReportTexts";
import type { Language } from "../../shared/text/language";
import { memberPageText } from "../../shared/text/memberPageTexts";
import { formatKronor, formatNumber } from "../../shared/text/numberText";
import { planText } from "../../shared/text/planTexts";

/** What came of plan-year and of member-page, in a line for a person; none for the other commands. */
export function yearLines({ planned, memberPage }: CommandOutcome, language: Language): readonly string[] {
  const lines: string[] = [];
  if (planned?.year != null && planned.events !== null) {
    const { year, events } = planned;
    const undated = events.filter(({ start }) => start === null).length;
    const counts = { year, count: events.length, dated: events.length - undated, undated };
    lines.push(planText(events.length === 0 ? "noEvents" : "summary", language, counts));
  }
  const member = memberPage?.member ?? null;
  if (member !== null) {
    const missing = activityText("missing", language);
    const { name, fee, participations, costPerParticipation } = member;
    const cost = costPerParticipation === null ? missing : formatKronor(Math.round(costPerParticipation), language);
    const count = participations === null ? missing : formatNumber(participations, language);
    lines.push(memberPageText("inShort", language, { name, fee: formatKronor(fee, language), count, cost }));
  }
  return lines;
}
