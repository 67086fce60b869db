import { caseNetworks, summariseCases } from "./cases";

const units = ["1", "10", "50", "100", "500", "1000"];

test("cases reach the count, a third of each shape, with every unit and exact ties but no near ties", () => {
  const summary = summariseCases(caseNetworks(1500, 1));
  expect(summary.fees).toBeGreaterThanOrEqual(1500);
  for (const fees of Object.values(summary.feesByShape)) expect(fees).toBeGreaterThan(420);
  expect(Object.keys(summary.feesByUnit)).toEqual(units);
  expect(Object.keys(summary.tiesByUnit)).toEqual(units);
  expect(summary.ties).toBeGreaterThan((1500 * 2500) / 24_000);
  expect(summary.nearTies).toBe(0);
});
