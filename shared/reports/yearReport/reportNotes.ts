import type { YearReportTextKey } from "../../text/yearReportTexts";
import type { YearReportContext } from "./yearReportContext";
import type { YearReport } from "./yearReportInput";

/** How each figure of the annual report is counted, and where it comes from. */
export function reportNotes(
  { text, say }: YearReportContext,
  { valuesOnly }: YearReport,
  { hasGaps, isByGroup }: { readonly hasGaps: boolean; readonly isByGroup: boolean },
): readonly string[] {
  const notes: readonly (readonly [YearReportTextKey, string])[] = [
    ["planned", text("plannedMeans")],
    ["held", say("heldMeans")],
    ["cancelled", say("cancelledMeans")],
    ["eventDays", text("daysMeans")],
    ["participations", text("participationMeans")],
    ["officials", text("officialsMeans")],
    ["municipalities", say("municipalitiesMeans")],
    ["throughJointAuthority", text("authorityMeans")],
    ["municipalitiesPresent", text("municipalitiesMeans")],
    ["evaluated", text("evaluatedMeans")],
    ["eventSatisfaction", say("meanMeans")],
    ["annualSatisfaction", say("annualMeans")],
    ["answeredHeading", say("rateMeans")],
  ];
  return [
    ...notes.map(([name, how]) => say("noteOf", { name: say(name), how })),
    text("thresholdNote"),
    ...(isByGroup ? [say("otherGroupNote")] : []),
    ...(hasGaps ? [text("gapNote")] : []),
    ...(valuesOnly ? [] : [say("liveNote")]),
    say("source"),
  ];
}
