import { settingNames } from "../shared/text/tableTexts";
import { sampleFeeRules, sampleWageIndex } from "./sampleFeeRule";
import { sampleMembers, samplePayers } from "./sampleMembers";
import { samplePopulation } from "./samplePopulation";
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
    setting("language", "sv"),
  ],
};

/**
 * The sample network: real municipalities and their real populations, with a fee rule and a wage index that are made up and say so. The
 * fees of 2021 to 2026 can be calculated from it.
 */
export const sampleTables: readonly SampleTable[] = [
  sampleSettings,
  sampleMembers,
  samplePayers,
  samplePopulation,
  sampleFeeRules,
  sampleWageIndex,
];
