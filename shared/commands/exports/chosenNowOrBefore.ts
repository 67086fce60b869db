import { chosenColumnsOf, type ChosenColumns } from "../../imports/exports/chosenColumns";
import type { SurveyRow } from "../../workbook/activityTables";
import type { ExportOptions } from "../commandOptions";

/**
 * What a person says of a survey's columns now, before what was said at an earlier import.
 * @param standing the survey's row in Enkäter; null where it has none
 */
export function chosenNowOrBefore(
  standing: SurveyRow | null,
  { map, isReversed }: Pick<ExportOptions, "map" | "isReversed">,
): ChosenColumns {
  const earlier = chosenColumnsOf(standing?.columns ?? null);
  return { map: { ...earlier.map, ...map }, isReversed: isReversed ?? earlier.isReversed };
}
