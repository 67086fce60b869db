import { feeOfPopulation } from "../../../shared/functions/feeOfPopulation";
import { indexedAmount } from "../../../shared/functions/indexedAmount";
import { toNumber } from "../../../shared/money/decimal";
import { sampleRows } from "../../samples/sampleFees";
import { resultOf } from "../fees/feesIn2022";
import type { PlainTables } from "../fees/tables";

const tables = {
  members: sampleRows("members").map(({ code, name }) => ({ code, name })),
  population: sampleRows("population").map(({ code, year, population }) => ({ code, year, population })),
  feeRules: sampleRows("feeRules"),
  wageIndex: sampleRows("wageIndex").map(({ period, ...row }) => ({ ...row, year: period })),
} as unknown as PlainTables;

test.each([2022, 2023, 2024, 2025, 2026])("AVGIFT is the core's fee of each of the sample's members in %i", (year) => {
  const { members } = resultOf(tables, { year }).fees;
  const bounds = new Set(members.map(({ bound }) => bound));
  expect([members.length, bounds.size]).toEqual([36, 3]);
  for (const { code, population, amounts, alone } of members) {
    const { rate, floor, cap } = sampleRows("feeRules")[0] as { rate: number; floor: number; cap: number };
    const fee = feeOfPopulation({ population, rate, floor, cap, factor: toNumber(amounts.chain.factor) });
    expect([code, fee]).toEqual([
      code,
      { value: toNumber(alone?.fee ?? { numerator: BigInt(-1), denominator: BigInt(1) }) },
    ]);
  }
});

test("INDEXERA is the core's amount of the year", () => {
  const [member] = resultOf(tables, { year: 2026 }).fees.members;
  const { floor } = sampleRows("feeRules")[0] as { floor: number };
  const value = toNumber(member?.amounts.floor ?? { numerator: BigInt(-1), denominator: BigInt(1) });
  expect(indexedAmount({ amount: floor, oldIndex: 100, newIndex: 118.1 })).toEqual({ value });
});
