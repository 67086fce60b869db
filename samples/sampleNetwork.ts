import { settingNames } from "../shared/text/tableTexts";
import { sampleEvents } from "./sampleEvents";
import { sampleFeeRules, sampleWageIndex } from "./sampleFeeRule";
import { sampleGroups } from "./sampleGroups";
import { sampleMembers, sampleOrganisations, samplePayers } from "./sampleMembers";
import { samplePopulation } from "./samplePopulation";
import { sampleResults } from "./sampleResults";
import { sampleStatedFigures } from "./sampleStatedFigures";
import type { SampleTable } from "./sampleTable";

export type { SampleTable } from "./sampleTable";

/** A setting in the words of a Swedish workbook. */
function setting(field: string, value: string | number) {
  return { name: settingNames[field]?.sv ?? field, value };
}

const sampleSettings: SampleTable = {
  table: "settings",
  rows: [
    setting("networkName", "Exempelnätverket (illustrativa avgifter)"),
    setting("feeYear", 2026),
    setting("activityYear", 2021),
    setting("language", "sv"),
  ],
};

/**
 * The sample network: real municipalities and their real populations, with a fee rule and a wage index that are made up and say so. The
 * fees of 2021 to 2026 can be calculated from it. The events and their evaluations are the real ones of 2021, as an annual report states them.
 */
export const sampleTables: readonly SampleTable[] = [
  sampleSettings,
  sampleMembers,
  samplePayers,
  samplePopulation,
  sampleFeeRules,
  sampleWageIndex,
  sampleGroups,
  sampleEvents,
  sampleOrganisations,
  sampleResults,
  sampleStatedFigures,
];
