import type { EventActivity } from "../../attendance/eventActivity";
import type { YearReportContext } from "./yearReportContext";

/** Which kinds of organisation took part: by the list, with the number of persons; else as stated. */
export function organisationsOf(
  { text, word, number }: YearReportContext,
  { organisationKinds, statedOrganisations }: EventActivity,
): readonly string[] {
  if (organisationKinds.length === 0) return statedOrganisations;
  return organisationKinds.map(
    ({ kind, persons }) => `${kind === null ? text("unknownKind") : word(kind)} (${number(persons)})`,
  );
}
