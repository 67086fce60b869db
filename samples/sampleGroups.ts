import type { SampleTable } from "./sampleTable";

/** The network's focus groups. */
export const sampleGroups: SampleTable = {
  table: "groups",
  rows: [
    { name: "Miljöstrategigruppen", shortName: "MS", order: 1 },
    { name: "Naturvårdsgruppen", shortName: "NV", order: 2 },
    { name: "Rättvis handelgruppen", shortName: "RH", order: 3 },
  ],
};
