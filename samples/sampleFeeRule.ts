import type { SampleTable } from "./sampleTable";

const series = "Löneindex (exempel)";

/** Says it of the amounts as well: the fee rule has no column for notes. */
const source = "Illustrativt exempel, inte en publicerad serie; även avgiftsregelns belopp är illustrativa";

/**
 * A rule of the real network's kind: a rate with floor and cap, all three indexed by wages. The amounts are made up, for the network
 * publishes none; the floor is met at 10,000 inhabitants and the cap at 50,000, so that some members stand at each in every year.
 *
 * Money in kronor of 2021, without VAT.
 */
export const sampleFeeRules: SampleTable = {
  table: "feeRules",
  rows: [
    {
      fromYear: 2021,
      baseYear: 2021,
      rate: 0.9,
      floor: 9000,
      cap: 45000,
      populationLag: 1,
      series,
      indexLag: 2,
      indexStatus: "final",
      indexFee: true,
      indexFloor: true,
      indexCap: true,
      chain: "unrounded",
      feeUnit: 1,
      newMembers: "fullYear",
    },
  ],
};

/** Level, 2019 = 100: made up, with rises of 2.6, 2.9, 4.1, 3.9 and 3.4 %, plausible for Swedish wages. */
const levels: readonly (readonly [year: number, level: number])[] = [
  [2019, 100],
  [2020, 102.6],
  [2021, 105.6],
  [2022, 109.9],
  [2023, 114.2],
  [2024, 118.1],
];

export const sampleWageIndex: SampleTable = {
  table: "wageIndex",
  rows: levels.map(([period, value]) => ({
    series,
    period,
    value,
    unit: "index",
    status: "final",
    published: null,
    source,
  })),
};
