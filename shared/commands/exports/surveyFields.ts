import type { ItemRole, Scale } from "../../evaluation/itemAnswer";
import { chosenColumnsText, type ChosenColumns } from "../../imports/exports/chosenColumns";
import type { ColumnMap, SurveyExport, SurveyItem } from "../../imports/exports/exportContent";
import type { Language } from "../../text/language";
import type { EventRow, SurveyRow } from "../../workbook/activityTables";
import { noPlace, type Finding } from "../../workbook/finding";
import { finding } from "../../workbook/place";
import type { FieldValues } from "../inputs/inputRowsPlan";

/** Roles whose columns Enkäter names in a column of its own. */
const namedRoles = ["satisfaction", "usefulness", "freeText"] as const satisfies readonly ItemRole[];

/** What a row of Enkäter gets. */
export interface SurveyBelonging {
  readonly id: string;
  readonly sheet: string;
  readonly event: EventRow | null;
  readonly annualYear: number | null;
}

/**
 * The fields of a survey's row in Enkäter. In a row that stands already, what the coordinator wrote stays, but for what is chosen now.
 * @param standing the row; null for a new one
 */
export function surveyFields(
  { items }: SurveyExport,
  { id, sheet, event, annualYear }: SurveyBelonging,
  chosen: ChosenColumns,
  standing: SurveyRow | null,
  language: Language,
): FieldValues {
  const titles = (role: ItemRole) => items.filter((item) => item.role === role).map(({ title }) => plain(title));
  // A header with a semicolon cannot stand in a list; the mapping can hold it.
  const unlisted = namedRoles.filter((role) => titles(role).some((title) => title.includes(";")));
  const map: ColumnMap = { ...chosen.map, ...Object.fromEntries(unlisted.map((role) => [role, titles(role)])) };
  const listed = namedRoles
    .filter((role) => !unlisted.includes(role) && titles(role).length > 0)
    .filter((role) => standing === null || standing[role].length === 0 || chosen.map[role] !== undefined)
    .map((role) => [role, titles(role).join("; ")] as const);
  const scale = standing?.scale ?? ratingScale(items);
  const columns = chosenColumnsText({ map, isReversed: chosen.isReversed }, language);
  return {
    id,
    sheet,
    ...(event === null ? { year: annualYear } : { event: event.id }),
    ...(scale === null ? {} : { scaleFrom: scale.min, scaleTo: scale.max }),
    ...Object.fromEntries(listed),
    ...(columns === null ? {} : { columns }),
  };
}

/** What there is to say of the items: that no scale can be written for all of them, and that no role was recognised. */
export function itemFindings({ items }: SurveyExport, file: string): readonly Finding[] {
  const rated = items.filter(({ role, scale }) => scale !== null && isRating(role));
  const differs = rated.length > 0 && ratingScale(items) === null;
  return [
    ...(differs
      ? [finding("survey-scales-differ", "note", noPlace, { titles: rated.map(titleWithScale).join(", ") })]
      : []),
    ...(items.some(({ role }) => isRating(role))
      ? []
      : [finding("survey-without-roles", "warning", noPlace, { file })]),
  ];
}

function isRating(role: ItemRole): boolean {
  return role === "satisfaction" || role === "usefulness";
}

/** The scale that satisfaction and usefulness share; null where they share none. Enkäter has one, which holds for both. */
function ratingScale(items: readonly SurveyItem[]): Scale | null {
  const scales = items.filter(({ role }) => isRating(role)).map(({ scale }) => scale);
  const [first] = scales;
  if (first === undefined || first === null) return null;
  return scales.every((scale) => scale?.min === first.min && scale.max === first.max) ? first : null;
}

function titleWithScale({ title, scale }: SurveyItem): string {
  return `${plain(title)} (${String(scale?.min ?? "")}–${String(scale?.max ?? "")})`;
}

function plain(title: string): string {
  return title.replace(/\s+/g, " ").trim();
}
