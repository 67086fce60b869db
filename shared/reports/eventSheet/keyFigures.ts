import type { ActivityTextKey } from "../../text/activityReportTexts";
import type { YearActivity } from "../../attendance/yearActivity";
import type { YearEvaluation } from "../../evaluation/yearEvaluation";
import { wholeNumber, type ReportContext } from "./reportContext";

/** What an annual report states of the year, and how each figure is counted. */
export function keyFigures(context: ReportContext, activity: YearActivity, evaluation: YearEvaluation): void {
  const { text, known, composer } = context;
  const { total, memberCount, throughJointAuthority, unresolved } = activity;
  const persons = unresolved.reduce((sum, each) => sum + each.persons, 0);
  const figures: readonly (readonly [ActivityTextKey, number | null, ActivityTextKey])[] = [
    ["planned", total.planned, "plannedMeans"],
    ["days", total.eventDays, "daysMeans"],
    ["participations", total.participations, "participationMeans"],
    ["eventsWithList", total.eventsWithList, "listsMeans"],
    ["persons", total.persons, "personsMeans"],
    ["officials", total.officials, "officialsMeans"],
    ["municipalities", total.municipalities, "municipalitiesMeans"],
    ["memberCount", memberCount, "membersMeans"],
    ["throughAuthority", throughJointAuthority, "authorityMeans"],
    ["unresolvedPersons", total.eventsWithList === 0 ? null : persons, "unresolvedMeans"],
    ["evaluatedEvents", evaluation.evaluated, "evaluatedMeans"],
  ];
  composer.line(text("keyFiguresHeading"), "heading");
  composer.table(
    context.tableName("Nyckeltal"),
    [
      { key: "figure", header: text("keyFigure"), width: 24, wrap: true },
      { key: "value", header: text("value"), width: 12, format: wholeNumber, wrap: true },
      { key: "means", header: text("howCounted"), width: 10 },
    ],
    figures.map(([figure, value, means]) => () => ({
      figure: text(figure),
      value: known(value),
      means: text(means),
    })),
  );
}
