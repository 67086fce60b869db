import { feeBasis } from "../../../shared/fees/feeBasis";
import { plainOptions } from "../../../shared/fees/feeOptions";
import { compareRules, mostChanged } from "../../../shared/scenarios/compareRules";
import { ruleAlternatives } from "../../../shared/scenarios/ruleAlternatives";
import type { RuleAlternativeRow } from "../../../shared/workbook/feeTables";
import { everyYear, shown, tablesOf, told, type Plain, type PlainTables } from "../fees/tables";

const network: PlainTables = {
  members: [
    { code: "M1", name: "Ett" },
    { code: "M2", name: "Två" },
    { code: "M3", name: "Tre", category: "Annan" },
  ],
  population: [...everyYear("M1", 4_000), ...everyYear("M2", 40_000), ...everyYear("M3", 1_000)],
  feeRules: [
    { fromYear: 2020, rate: 1, floor: 5_000, cap: 30_000 },
    { fromYear: 2020, category: "Annan", fixed: 700 },
  ],
};

function compared(rows: readonly Plain<RuleAlternativeRow>[], more: PlainTables = {}) {
  const tables = tablesOf({ ...network, ...more, feeRules: [...(network.feeRules ?? []), ...rows] });
  const own = network.feeRules?.length ?? 0;
  const alternatives = ruleAlternatives(
    tables.feeRules.slice(own).map((rule, index) => ({ ...rule, alternative: rows[index]?.alternative ?? null })),
    tables.feeClasses,
  );
  const basis = feeBasis({ ...tables, feeRules: tables.feeRules.slice(0, own) });
  return compareRules(basis, plainOptions(2026), alternatives);
}

test("an alternative stands in place of the rule of its category; other categories keep theirs", () => {
  const { outcomes, members, findings } = compared([
    { alternative: "Utan tak", fromYear: 2026, rate: 1, floor: 5_000 },
    { alternative: "Fast", fromYear: 2026, fixed: 9_000 },
  ]);
  expect(findings).toEqual([]);
  expect(
    outcomes.map(({ alternative, fees, atFloor, atCap }) => [alternative, shown(fees.total), atFloor, atCap]),
  ).toEqual([
    [null, "35700", 1, 1],
    ["Utan tak", "45700", 1, 0],
    ["Fast", "18700", 0, 0],
  ]);
  expect(members.map(({ code, changes }) => [code, ...changes.map(shown)])).toEqual([
    ["M1", "0", "4000"],
    ["M2", "10000", "-21000"],
    ["M3", "0", "0"],
  ]);
});

test("an alternative has classes of its own, and the rule's are not its", () => {
  const feeClasses = [
    { fromYear: 2026, upTo: 10_000, fee: 1_000, alternative: "Klasser" },
    { fromYear: 2026, upTo: null, fee: 2_000, alternative: "klasser " },
  ];
  const { outcomes, findings } = compared([{ alternative: "Klasser", fromYear: 2026 }], { feeClasses });
  expect(findings).toEqual([]);
  expect(outcomes[1]?.fees.members.map(({ fee }) => shown(fee))).toEqual(["1000", "2000", "700"]);
});

test("an alternative that begins after the year says so, once: no member is told that it lacks a rule", () => {
  const { findings } = compared([
    { alternative: "Sen", fromYear: 2027, rate: 2 },
    { alternative: "Sen", fromYear: 2027, category: "Annan", rate: 2 },
  ]);
  expect(findings.map(told)).toEqual([
    "error alternative-not-in-force Avgiftsregel 4 fromYear alternative=Sen year=2026",
    "error alternative-not-in-force Avgiftsregel 5 fromYear alternative=Sen year=2026",
  ]);
});

test("a member whose category has no rule is told so beside an alternative that begins too late", () => {
  const { findings } = compared([{ alternative: "Sen", fromYear: 2027, rate: 2 }], {
    members: [
      { code: "M1", name: "Ett" },
      { code: "M3", name: "Tre", category: "Okänd" },
    ],
  });
  expect(findings.map(({ code }) => code)).toEqual(["no-rule-for-category", "alternative-not-in-force"]);
});

test("faults of an alternative are told at its rows, and those that all share once", () => {
  const { findings } = compared([{ alternative: "Fel", fromYear: 2026, rate: 1, floor: 9, cap: 8 }], {
    population: [...everyYear("M1", 4_000), ...everyYear("M3", 1_000)],
  });
  expect(findings.map(({ code }) => code).sort()).toEqual(["floor-above-cap", "population-missing"]);
});

test("who is raised and lowered most, the largest first", () => {
  const { members } = compared([{ alternative: "Dubbelt", fromYear: 2026, rate: 0.5, floor: 6_000 }]);
  expect(mostChanged(members, 0, "raised", 3).map(({ code }) => code)).toEqual(["M1"]);
  expect(mostChanged(members, 0, "lowered", 3).map(({ code }) => code)).toEqual(["M2"]);
  expect(mostChanged(members, 0, "raised", 0)).toEqual([]);
});
