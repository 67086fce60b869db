import fc from "fast-check";
import { exactTies } from "./exactTies";
import { generateNetwork } from "./generateNetwork";
import { oracleFees } from "./oracleFees";
import { compare, rational, toNumber } from "./rational";

const shape = fc.constantFrom("level" as const, "percent" as const, "clauses" as const);

test("a seed always gives the same network", () => {
  expect(generateNetwork(42, "clauses")).toEqual(generateNetwork(42, "clauses"));
  expect(generateNetwork(42, "level").tables).not.toEqual(generateNetwork(43, "level").tables);
});

test("every network is valid, with amounts below 10 million kronor and no near ties", () => {
  fc.assert(
    fc.property(fc.integer(), shape, (seed, each) => {
      const { tables, options } = generateNetwork(seed, each);
      const result = oracleFees(tables, options);
      expect(result.errors).toEqual([]);
      expect(result.members.length).toBeGreaterThan(20);
      for (const member of result.members) expect(toNumber(member.unbounded ?? rational(0n))).toBeLessThan(10_000_000);
      expect(exactTies(tables, options)).toMatchObject({ nearTies: 0, tariffNearTies: 0 });
    }),
    { numRuns: 30 },
  );
});

test("payers' sum is members' sum, and row order changes nothing", () => {
  fc.assert(
    fc.property(fc.integer(), shape, (seed, each) => {
      const { tables, options } = generateNetwork(seed, each);
      const result = oracleFees(tables, options);
      const payers = result.payers.reduce((total, payer) => total + toNumber(payer.fee), 0);
      expect(payers).toBeCloseTo(toNumber(result.total ?? rational(-1n)), 6);
      const reversed = Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, [...rows].reverse()]));
      expect(oracleFees({ ...tables, ...reversed }, options)).toEqual(result);
    }),
    { numRuns: 10 },
  );
});

test("many fees are exact ties, most of them under a factor that is not 1", () => {
  const counts = Array.from({ length: 12 }, (_, seed) => generateNetwork(seed, "percent")).map(({ tables, options }) =>
    exactTies(tables, options),
  );
  const total = (key: "rounded" | "ties" | "indexedTies"): number => counts.reduce((all, each) => all + each[key], 0);
  expect(total("ties")).toBeGreaterThan(total("rounded") / 10);
  expect(total("indexedTies")).toBeGreaterThan(total("ties") / 2);
});

test("every clause is met within some seeds", () => {
  const networks = Array.from({ length: 25 }, (_, seed) => generateNetwork(seed, "clauses"));
  const results = networks.map(({ tables, options }) => oracleFees(tables, options));
  const members = results.flatMap((each) => each.members);
  const rules = networks.flatMap(({ tables }) => tables.Avgiftsregel);
  expect(results.some((each) => each.preliminary)).toBe(true);
  expect(members.some((each) => each.decided !== null && each.unbounded === null)).toBe(true);
  expect(members.some((each) => each.months < 12 && compare(each.fee, rational(0n)) > 0)).toBe(true);
  expect(new Set(members.map((each) => each.bound))).toEqual(new Set(["floor", "cap", "none", null]));
  expect(rules.some((rule) => rule["Sänks aldrig"] === "ja" && rule["Andel av index"] !== null)).toBe(true);
  expect(networks.some(({ tables }) => tables.Årsbeslut?.some((row) => row["Tas igen senare"] === "ja"))).toBe(true);
  expect(networks.some(({ tables }) => tables.Betalare?.some((row) => row["Beräkning"] === "gemensamt"))).toBe(true);
});
