import { findingsTold, resultOf } from "./feesTold";
import { everyYear, shown, type PlainTables } from "./tables";

const members = ["M1", "M2", "M3"].map((code) => ({ code, name: `Kommun ${code}`, payer: "Förbundet" }));
const population = [...everyYear("M1", 5000), ...everyYear("M2", 3000), ...everyYear("M3", 2000)];
const joint = [{ payer: "förbundet ", calculation: "joint" as const }];
const capped = [{ fromYear: 2020, rate: 1, cap: 7777 }];

function payersOf(tables: PlainTables): readonly string[] {
  return resultOf(tables).fees.payers.map(
    (payer) => `${payer.payer} ${String(shown(payer.fee))} ${payer.codes.join("+")} ${payer.calculation}`,
  );
}

function feesOf(tables: PlainTables): readonly string[] {
  return resultOf(tables).fees.members.map(
    (member) => `${member.code} ${String(shown(member.fee))} ${member.bound} ${String(shown(member.unbounded))}`,
  );
}

test("a blank payer is the member itself, under its name", () => {
  const own = members.map((member) => ({ ...member, payer: null }));
  expect(payersOf({ members: own, population })).toEqual([
    "Kommun M1 5000 M1 each",
    "Kommun M2 3000 M2 each",
    "Kommun M3 2000 M3 each",
  ]);
});

test("a payer that is not in the table gets each member's own fee", () => {
  expect(payersOf({ members, population })).toEqual(["Förbundet 10000 M1+M2+M3 each"]);
});

test("payers are compared without regard to case and blanks", () => {
  const mixed = members.map((member, at) => ({
    ...member,
    payer: ["Förbundet", "FÖRBUNDET", " förbundet"][at] ?? null,
  }));
  expect(payersOf({ members: mixed, population })).toEqual(["Förbundet 10000 M1+M2+M3 each"]);
});

test("two members of the same name that pay for themselves are two payers, unless a third names them", () => {
  const same = members.map((member) => ({ ...member, name: "Ett", payer: null }));
  expect(payersOf({ members: same, population })).toHaveLength(3);
  const named = same.map((member, at) => (at === 2 ? { ...member, name: "Två", payer: "Ett" } : member));
  expect(payersOf({ members: named, population })).toEqual(["Ett 10000 M1+M2+M3 each"]);
});

describe("two payers of one name", () => {
  const same = members.slice(0, 2).map((member) => ({ ...member, name: "Ett", payer: null }));
  const values = "payer=Ett count=2 codes=M1, M2 year=2022";

  test.each([
    [
      "a decision by the name",
      { decisions: [{ payer: "ett", year: 2022, amount: 1001 }] },
      [`error decision-payers-share-name Beslut 2 payer ${values}`],
    ],
    [
      "a joint calculation by the name",
      { payers: [{ payer: "Ett", calculation: "joint" as const }] },
      [`error joint-payers-share-name Betalare 2 calculation ${values}`],
    ],
    [
      "both",
      {
        payers: [{ payer: "Ett", calculation: "joint" as const }],
        decisions: [{ payer: "Ett", year: 2022, amount: 1001 }],
      },
      [
        `error decision-payers-share-name Beslut 2 payer ${values}`,
        `error joint-payers-share-name Betalare 2 calculation ${values}`,
      ],
    ],
  ])("%s fits both and is used for neither", (_, tables, expected) => {
    expect(findingsTold({ members: same, population, ...tables })).toEqual(expected);
    expect(resultOf({ members: same, population, ...tables }).fees.members).toEqual([]);
  });

  test("a population that is missing besides is not told of what cannot be calculated anyway", () => {
    const tables = { members: same, population: [], payers: [{ payer: "Ett", calculation: "joint" as const }] };
    expect(findingsTold(tables)).toEqual([`error joint-payers-share-name Betalare 2 calculation ${values}`]);
  });

  test("a row of the payer that counts each alone, or decisions by code, say nothing twice", () => {
    const tables = {
      members: same,
      population,
      payers: [{ payer: "Ett", calculation: "each" as const }],
      decisions: [
        { code: "M1", year: 2022, amount: 10 },
        { code: "M2", year: 2022, amount: 20 },
      ],
    };
    expect(findingsTold(tables)).toEqual([]);
    expect(payersOf(tables)).toEqual(["Ett 10 M1 each", "Ett 20 M2 each"]);
  });

  test("where the name is written as their payer, or only one is a member that year, the name is of one payer", () => {
    const tables = { population, decisions: [{ payer: "Ett", year: 2022, amount: 1001 }] };
    const named = same.map((member, at) => (at === 1 ? { ...member, payer: "Ett" } : member));
    expect(payersOf({ ...tables, members: named })).toEqual(["Ett 1001 M1+M2 each"]);
    const left = same.map((member, at) => (at === 1 ? { ...member, to: "2021-12-31" } : member));
    expect(payersOf({ ...tables, members: left })).toEqual(["Ett 1001 M1 each"]);
  });
});

test("payers stand in Swedish order", () => {
  const names = ["Örebro", "Ängel", "Åmål", "Zorn"];
  const own = names.map((name, at) => ({ code: `M${String(at)}`, name }));
  const figures = own.flatMap(({ code }) => everyYear(code, 1));
  expect(resultOf({ members: own, population: figures }).fees.payers.map((payer) => payer.payer)).toEqual([
    "Zorn",
    "Åmål",
    "Ängel",
    "Örebro",
  ]);
});

test("jointly: bounds once, rounded once, shared by population, largest remainder", () => {
  expect(feesOf({ members, population, payers: joint, feeRules: capped })).toEqual([
    "M1 3889 cap 10000",
    "M2 2333 cap 10000",
    "M3 1555 cap 10000",
  ]);
  expect(payersOf({ members, population, payers: joint, feeRules: capped })).toEqual(["Förbundet 7777 M1+M2+M3 joint"]);
});

test("shares are whole units of the rounding", () => {
  const rules = [{ fromYear: 2020, rate: 1, cap: 7777, feeUnit: 1000 }];
  expect(feesOf({ members, population, payers: joint, feeRules: rules }).map((fee) => fee.split(" ")[1])).toEqual([
    "4000",
    "2000",
    "2000",
  ]);
});

test("a fixed part counts once, and populations are needed for the shares", () => {
  const rules = [{ fromYear: 2020, fixed: 100 }];
  expect(feesOf({ members, population, payers: joint, feeRules: rules })).toEqual([
    "M1 50 none 100",
    "M2 30 none 100",
    "M3 20 none 100",
  ]);
  const lacking = population.filter((figure) => figure.code !== "M2");
  expect(findingsTold({ members, population: lacking, payers: joint, feeRules: rules })).toEqual([
    "error population-missing Medlemmar 3 code name=Kommun M2 code=M2 populationYear=2021 year=2022",
  ]);
});

test("ties go to the first code", () => {
  const figures = members.flatMap(({ code }) => everyYear(code, 1000));
  const rules = [{ fromYear: 2020, fixed: 100 }];
  expect(
    feesOf({ members, population: figures, payers: joint, feeRules: rules }).map((fee) => fee.split(" ")[1]),
  ).toEqual(["34", "33", "33"]);
});

test.each([
  [
    "another category",
    { category: "Region" },
    [
      { fromYear: 2020, rate: 1 },
      { fromYear: 2020, category: "Region", rate: 1 },
    ],
    "joint-categories Medlemmar 3 category",
  ],
  ["entering in the year", { from: "2022-01-02" }, [{ fromYear: 2020, rate: 1 }], "joint-entering Medlemmar 3 from"],
])("a joint payer with a member %s is an error", (_, change, feeRules, told) => {
  const mixed = members.map((member, at) => (at === 1 ? { ...member, ...change } : member));
  expect(findingsTold({ members: mixed, population, payers: joint, feeRules })).toEqual([
    `error ${told} name=Kommun M2 code=M2 payer=Förbundet year=2022`,
  ]);
});

test("from 1 January, or with a row until the day before, nobody is entering", () => {
  const early = members.map((member, at) => (at === 1 ? { ...member, from: "2022-01-01" } : member));
  expect(findingsTold({ members: early, population, payers: joint })).toEqual([]);
  const rejoined = [...members.slice(0, 1), { ...members[1], to: "2022-03-31" }, { ...members[1], from: "2022-04-01" }];
  expect(findingsTold({ members: rejoined, population, payers: joint })).toEqual([]);
});

test("a joint payer above the classes is told once", () => {
  const tables = {
    members,
    population,
    payers: joint,
    feeRules: [{ fromYear: 2020 }],
    feeClasses: [{ fromYear: 2020, upTo: 9999, fee: 5 }],
  };
  expect(findingsTold(tables)).toEqual([
    "error population-above-classes Medlemmar 2 code name=Förbundet code=M1 population=10000 year=2022",
  ]);
});

describe("decisions", () => {
  const decided = (row: object) => ({ year: 2022, ...row });

  test("a member's decision is neither rounded nor prorated", () => {
    const tables: PlainTables = {
      members: [{ code: "M1", name: "Ett", from: "2022-07-01" }],
      feeRules: [{ fromYear: 2020, rate: 1, feeUnit: 1000, newMembers: "fromMonth" }],
      decisions: [decided({ code: "M1", amount: 1234.5, reason: "nämndbeslut", date: "2022-02-03" })],
    };
    const [member] = resultOf(tables).fees.members;
    expect([shown(member?.fee), shown(member?.unbounded), member?.months, shown(member?.byRule)]).toEqual([
      "1234.5",
      "10000",
      6,
      "5000",
    ]);
    expect(member?.decided).toMatchObject({ by: "member", reason: "nämndbeslut", date: "2022-02-03" });
  });

  test("zero waives the fee; another year's decision does nothing", () => {
    expect(shown(resultOf({ decisions: [decided({ code: "M1", amount: 0 })] }).fees.total)).toBe("0");
    expect(shown(resultOf({ decisions: [{ code: "M1", year: 2021, amount: 0 }] }).fees.total)).toBe("10000");
    expect(shown(resultOf({ decisions: [{ code: "M1", year: 2021, amount: 0 }] }).previousFee.get("M1"))).toBe("0");
  });

  test("it needs no population, and says that the rule's fee cannot be shown", () => {
    const tables = { population: [], decisions: [decided({ code: "M1", amount: 5 })] };
    const { fees } = resultOf(tables);
    expect([
      shown(fees.total),
      fees.members[0]?.unbounded,
      fees.members[0]?.bound,
      fees.members[0]?.population,
    ]).toEqual(["5", null, "none", null]);
    expect(findingsTold(tables).filter((line) => line.startsWith("warning"))).toEqual([
      "warning population-missing-decided Medlemmar 2 code name=Ett code=M1 populationYear=2021 year=2022",
    ]);
  });

  test("a payer's decision is shared by population in whole kronor", () => {
    const tables = { members, population, decisions: [decided({ payer: "FÖRBUNDET", amount: 7777 })] };
    const { fees } = resultOf(tables);
    expect(fees.members.map((member) => shown(member.fee))).toEqual(["3889", "2333", "1555"]);
    expect(fees.members.map((member) => shown(member.unbounded))).toEqual(["5000", "3000", "2000"]);
    expect(fees.members.map((member) => [member.decided?.by, shown(member.decided?.amount)])).toEqual(
      Array(3).fill(["payer", "7777"]),
    );
    expect(fees.payers.map((payer) => shown(payer.decided?.amount))).toEqual(["7777"]);
  });

  test("in öre when it has öre, and shown population where only the sharing needs it", () => {
    const tables = {
      members,
      population,
      feeRules: [{ fromYear: 2020, fixed: 1 }],
      decisions: [decided({ payer: "Förbundet", amount: 100.01 })],
    };
    expect(resultOf(tables).fees.members.map((member) => [shown(member.fee), member.population])).toEqual([
      ["50.01", 5000],
      ["30", 3000],
      ["20", 2000],
    ]);
  });

  test("equally when a population is missing, and it says so", () => {
    const lacking = population.filter((figure) => figure.code !== "M3");
    const tables = { members, population: lacking, decisions: [decided({ payer: "Förbundet", amount: 100 })] };
    expect(resultOf(tables).fees.members.map((member) => shown(member.fee))).toEqual(["34", "33", "33"]);
    expect(findingsTold(tables)).toEqual([
      "warning population-missing-decided Medlemmar 4 code name=Kommun M3 code=M3 populationYear=2021 year=2022",
      "warning decision-shared-equally Beslut 2 payer payer=Förbundet year=2022",
      "note previous-fees-missing - previousYear=2021 count=1",
      "note population-missing Medlemmar 4 code name=Kommun M3 code=M3 populationYear=2020 year=2021",
    ]);
  });

  test("a joint payer's decision shows the group's rule", () => {
    const tables = {
      members,
      population,
      payers: joint,
      feeRules: capped,
      decisions: [decided({ payer: "Förbundet", amount: 10 })],
    };
    expect(feesOf(tables)).toEqual(["M1 5 cap 10000", "M2 3 cap 10000", "M3 2 cap 10000"]);
  });

  test.each([
    [
      "a member of a joint payer",
      { payers: joint, decisions: [decided({ code: "M2", amount: 5 })] },
      ["error joint-decision Beslut 2 code name=Kommun M2 code=M2 payer=Förbundet year=2022"],
    ],
    [
      "a non-member",
      { decisions: [decided({ code: "M9", amount: 5 })] },
      ["warning decision-non-member Beslut 2 code code=M9 year=2022"],
    ],
    [
      "a payer without members",
      { decisions: [decided({ payer: "Ingen", amount: 5 })] },
      ["warning decision-payer-without-members Beslut 2 payer payer=Ingen year=2022"],
    ],
    [
      "a member and its payer, the payer later",
      { decisions: [decided({ code: "M2", amount: 5 }), decided({ payer: "Förbundet", amount: 5 })] },
      ["error decision-for-member-and-payer Beslut 3 payer name=Kommun M2 code=M2 payer=Förbundet year=2022"],
    ],
    [
      "a member and its payer, the member later",
      { decisions: [decided({ payer: "Förbundet", amount: 5 }), decided({ code: "M2", amount: 5 })] },
      ["error decision-for-member-and-payer Beslut 3 code name=Kommun M2 code=M2 payer=Förbundet year=2022"],
    ],
    [
      "less than an öre",
      { decisions: [decided({ payer: "Förbundet", amount: 0.005 })] },
      ["error decision-finer-than-ore Beslut 2 amount"],
    ],
  ])("a decision for %s", (_, tables, expected) => {
    expect(findingsTold({ members, population, ...tables })).toEqual(expected);
  });

  test("a code whose member row is broken is no non-member", () => {
    const broken = [...members, { code: "M9", name: "Nio", broken: true }];
    expect(findingsTold({ members: broken, population, decisions: [decided({ code: "M9", amount: 5 })] })).toEqual([]);
  });

  test("a broken decision for a payer leaves its members out in silence", () => {
    const tables = { members, population: [], decisions: [decided({ payer: "Förbundet", broken: true })] };
    expect(findingsTold(tables)).toEqual([]);
    expect(resultOf(tables).fees.members).toEqual([]);
  });
});
