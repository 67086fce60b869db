import type { SurveyExport } from "../exportContent";
import { hasField, type ExportTable } from "../table/exportTable";

/** A form by which people signed up: it asks who they are, and nothing on a scale. */
export function isSignUpForm(table: ExportTable, { items }: SurveyExport): boolean {
  const asksWho = (["organisation", "position", "firstName", "sensitive", "status"] as const).some((field) =>
    hasField(table, field),
  );
  const hasPerson = hasField(table, "email") || hasField(table, "name") || hasField(table, "firstName");
  const isEvaluated = items.some(
    ({ role, scale }) => scale !== null || role === "satisfaction" || role === "usefulness",
  );
  const isMonkey = hasField(table, "collector");
  return asksWho && hasPerson && !isEvaluated && !isMonkey;
}
