import { listBasis } from "./figureBasis";
import type { YearReportContext } from "./yearReportContext";
import type { CountedYear, YearReport } from "./yearReportInput";

/** On how few lists the persons and municipalities of a year rest, this one's and the one's before. */
export function listSentences(context: YearReportContext, report: YearReport): readonly string[] {
  const { say } = context;
  return [report, report.before].flatMap((counted: CountedYear | null): readonly string[] => {
    if (counted === null || counted.activity.total.officials === null) return [];
    const basis = listBasis(counted.activity.events);
    if (basis === null) return [];
    const { known, all } = basis;
    const names = { name: say("officials"), other: say("municipalitiesPresent") };
    return [say("restOnLists", { ...names, year: counted.activity.year, known, all })];
  });
}
