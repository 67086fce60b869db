import type { ExportPerson } from "../../imports/exports/exportContent";
import type { ActivityTables, EventRow } from "../../workbook/activityTables";
import type { Finding } from "../../workbook/finding";

/** Organisations of a list that no municipality is known for. */
export interface UnresolvedOrganisations {
  readonly names: readonly string[];
  readonly findings: readonly Finding[];
}

export function unresolvedOrganisations(
  _persons: readonly ExportPerson[],
  _tables: ActivityTables,
  _event: EventRow | null,
): UnresolvedOrganisations {
  return { names: [], findings: [] };
}
