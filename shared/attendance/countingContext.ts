import type { ActivityTables } from "../workbook/activityTables";
import type { NumberedRows } from "./dayRows";
import type { OrganisationLookup } from "./organisationLookup";
import type { OrganisationMemo } from "./organisationMemo";
import type { PersonStates } from "./personStates";

/** What the events of all years are counted with. */
export interface CountingContext {
  readonly tables: Pick<ActivityTables, "settings" | "members">;
  readonly lookup: OrganisationLookup;
  readonly numbered: NumberedRows;
  readonly memo: OrganisationMemo;
  readonly states: PersonStates;
}
