import { changedFigures } from "../../../shared/fees/changedFigures";
import { chargedFees } from "../../../shared/fees/calculateFees";
import { feeChange } from "../../../shared/fees/feeChange";
import { memberChanges, summedParts, changeRatio } from "../../../shared/fees/memberChanges";
import { findingsTold, resultOf } from "./feesTold";
import { everyYear, levels, shown, told, type PlainTables } from "./tables";

const two = ["M1", "M2"].map((code) => ({ code, name: code }));
const population = [...everyYear("M1", 10_000), ...everyYear("M2", 5000)];
const network: PlainTables = { members: two, population };
const bare = (code: string, amount: number, year = 2021) => ({ code, amount, year });
const fixed = (code: string, amount: number, year = 2021) => ({ ...bare(code, amount, year), name: code, payer: code });

function charged(tables: PlainTables, year = 2022): Readonly<Record<string, string | null>> {
  return Object.fromEntries([...chargedFees(resultOf(tables, year))].map(([code, fee]) => [code, shown(fee)]));
}

function partsOf(tables: PlainTables, code = "M1", year = 2022): readonly string[] {
  return feeChange(resultOf(tables, year), code).parts.map(({ kind, amount }) => `${kind} ${String(shown(amount))}`);
}

describe("name and payer of a fixed row", () => {
  const members = [
    { code: "M1", name: "Ett", payer: "Förbundet", to: "2021-12-31" },
    { code: "M2", name: "Två" },
    { code: "M3", name: "Tre", payer: "Nya förbundet", from: "2022-01-01" },
  ];
  const payersOf = (fixedFees: PlainTables["fixedFees"]) =>
    [...(resultOf({ members, ...(fixedFees && { fixedFees }) }).previousFixed?.rows.values() ?? [])].map(
      ({ name, payer, paysForItself }) => [name, payer, paysForItself],
    );

  test("are those of the membership of that year where the row states none", () => {
    // M3 was no member then: its name is known, its payer is not. A code that no row names has the municipality's name.
    const rows = ["M1", "M2", "M3", "1382"].map((code) => bare(code, 1));
    expect(payersOf(rows)).toEqual([
      ["Ett", "Förbundet", false],
      ["Två", "Två", true],
      ["Tre", "Tre", true],
      ["Falkenberg", "Falkenberg", true],
    ]);
  });

  test("are the row's own, whatever the table of members says since", () => {
    expect(
      payersOf([
        { ...bare("M1", 1), name: "Ett", payer: "Ett" },
        { ...bare("M2", 1), payer: "Annan" },
      ]),
    ).toEqual([
      ["Ett", "Ett", true],
      ["Två", "Annan", false],
    ]);
  });
});

test("how many rows of the year state no name or no payer is told once, of no other year", () => {
  const fixedFees = [bare("M1", 10_000, 2022), { ...bare("M2", 5000, 2022), name: "M2" }, bare("M1", 1), bare("M2", 1)];
  expect(findingsTold({ ...network, fixedFees })).toEqual([
    "note fixed-fees-completed Fastställda avgifter null null year=2022 count=2",
  ]);
});

describe("which years are fixed", () => {
  test("none without rows", () => {
    expect([...resultOf(network).basis.fixedYears]).toEqual([]);
    expect(resultOf(network)).toMatchObject({ fixed: null, previousFixed: null });
  });

  test("those with a row for each of their members, by day, body and diary number as the first row states them", () => {
    const fixedFees = [
      fixed("M2", 4),
      { ...fixed("M1", 3), fixedOn: "2021-11-24", body: "Styrgruppen" },
      { ...fixed("M1", 2, 2020), fixedOn: "2020-01-01", diaryNumber: "KS 1" },
      fixed("M2", 1, 2020),
    ];
    const { basis, previousFixed } = resultOf({ ...network, fixedFees });
    expect([...basis.fixedYears.keys()]).toEqual([2020, 2021]);
    expect(previousFixed).toMatchObject({ year: 2021, fixedOn: "2021-11-24", body: "Styrgruppen", diaryNumber: null });
    expect([...(previousFixed?.rows.keys() ?? [])]).toEqual(["M2", "M1"]);
    expect(basis.fixedYears.get(2020)).toMatchObject({ fixedOn: "2020-01-01", body: null, diaryNumber: "KS 1" });
    expect(findingsTold({ ...network, fixedFees })).toEqual([]);
  });

  test("a row that could not be read is none of them, and a year that could not is no year", () => {
    const broken = [
      { ...fixed("M2", 4), broken: true },
      { ...fixed("M1", 5), year: null, broken: true },
    ];
    const { basis, previousFee } = resultOf({ ...network, fixedFees: [fixed("M1", 3), ...broken] });
    expect([...basis.fixedYears.keys()]).toEqual([2021]);
    expect([...previousFee.keys()]).toEqual(["M1"]);
  });

  test.each<readonly [fault: string, tables: PlainTables, findings: readonly string[]]>([
    [
      "a member without a row is an error at the member",
      { ...network, fixedFees: [fixed("M1", 3)] },
      ["error fixed-year-lacks-member Medlemmar 3 code name=M2 code=M2 year=2021"],
    ],
    [
      "for each year, in their order",
      { ...network, fixedFees: [fixed("M1", 3), fixed("M2", 3, 2020)] },
      [
        "error fixed-year-lacks-member Medlemmar 2 code name=M1 code=M1 year=2020",
        "error fixed-year-lacks-member Medlemmar 3 code name=M2 code=M2 year=2021",
      ],
    ],
    [
      "a row for a code that was no member is a warning at the row",
      { fixedFees: [fixed("M1", 3), fixed("M9", 4)] },
      ["warning fixed-fee-non-member Fastställda avgifter 3 code code=M9 year=2021"],
    ],
    [
      "a row whose code could not be read may be the missing one",
      { ...network, fixedFees: [fixed("M1", 3), { ...fixed("", 4), code: null, broken: true }] },
      [],
    ],
    [
      "a broken row has told its fault, and its member is not told as missing",
      {
        ...network,
        fixedFees: [fixed("M1", 3), { ...fixed("M2", 4), broken: true }, { ...fixed("M9", 4), broken: true }],
      },
      [],
    ],
    [
      "a member row that could not be read may be the code of the row",
      {
        members: [...two.slice(0, 1), { code: null, name: "?", broken: true }],
        fixedFees: [fixed("M1", 3), fixed("M9", 4)],
      },
      [],
    ],
    [
      "but not one of another code",
      {
        members: [...two.slice(0, 1), { code: "M3", name: "?", broken: true }],
        fixedFees: [fixed("M1", 3), fixed("M9", 4)],
      },
      ["warning fixed-fee-non-member Fastställda avgifter 3 code code=M9 year=2021"],
    ],
    [
      "so may one of that code",
      {
        members: [...two.slice(0, 1), { code: "M9", name: "?", broken: true }],
        fixedFees: [fixed("M1", 3), fixed("M9", 4)],
      },
      [],
    ],
  ])("%s", (_fault, tables, findings) => {
    expect(findingsTold(tables)).toEqual(findings);
  });
});

describe("last year fixed", () => {
  const fixedFees = [fixed("M1", 9000.5), fixed("M2", 0)];

  test("last year's fees are the fixed ones", () => {
    const { previousFee, fees } = resultOf({ ...network, fixedFees });
    expect([...previousFee].map(([code, fee]) => [code, shown(fee)])).toEqual([
      ["M1", "9000.5"],
      ["M2", "0"],
    ]);
    expect(shown(fees.total)).toBe("15000");
  });

  test("whose member left without a fee that can be computed has no change", () => {
    const members = [...two.slice(0, 1), { code: "M2", name: "M2", to: "2021-12-31" }];
    const change = feeChange(resultOf({ members, population: everyYear("M1", 1) }), "M2");
    expect(change).toEqual({ fee: null, previousFee: null, change: null, parts: [] });
  });

  test("each member's change is its own", () => {
    const feeRules = [
      { fromYear: 2020, rate: 1 },
      { fromYear: 2022, rate: 2 },
    ];
    expect(partsOf({ ...network, feeRules }, "M2")).toEqual(["population 0", "index 0", "rule 5000"]);
  });

  test("one that was fixed without being a member by the table left or came with what was fixed", () => {
    const fixedFees = [fixed("M1", 1), fixed("M2", 2), fixed("M9", 7)];
    expect(partsOf({ ...network, fixedFees }, "M9")).toEqual(["exit -7"]);
    const ofYear = fixedFees.map((row) => ({ ...row, year: 2022 }));
    expect(partsOf({ ...network, fixedFees: ofYear }, "M9")).toEqual(["entry 7"]);
    expect(partsOf({ ...network, fixedFees: [...fixedFees, ...ofYear] }, "M9")).toEqual(["notSplit 0"]);
  });

  test("what the tables give of last year less what was fixed is a part of its own", () => {
    expect(partsOf({ ...network, fixedFees })).toEqual(["population 0", "index 0", "rule 0", "fixedAmount 999.5"]);
    const same = [fixed("M1", 10_000), fixed("M2", 5000)];
    expect(partsOf({ ...network, fixedFees: same })).toEqual(["population 0", "index 0", "rule 0"]);
  });

  test("a fixed year that can no longer be computed leaves the change in one part, without a note", () => {
    const feeRules = [{ fromYear: 2022, rate: 1 }];
    const tables = { ...network, fixedFees, feeRules };
    expect(partsOf(tables)).toEqual(["notSplit 999.5"]);
    expect(findingsTold(tables)).toEqual([]);
    expect(findingsTold({ ...network, feeRules })).toContain("note previous-fees-missing - previousYear=2021 count=2");
  });

  test("the largest rise is a part of its own, before decisions", () => {
    const feeRules = [
      { fromYear: 2020, rate: 1 },
      { fromYear: 2022, rate: 2, largestRise: 50 },
    ];
    const same = [fixed("M1", 10_000), fixed("M2", 5000)];
    const rule = ["population 0", "index 0", "rule 10000", "largestRise -5000"];
    expect(partsOf({ ...network, feeRules, fixedFees: same })).toEqual(rule);
    const decisions = [{ code: "M1", year: 2022, amount: 11_000 }];
    expect(partsOf({ ...network, feeRules, fixedFees: same, decisions })).toEqual([...rule, "decisions -4000"]);
  });

  test("one that left is its fixed fee less", () => {
    const members = [...two.slice(0, 1), { code: "M2", name: "M2", to: "2021-12-31" }];
    const change = feeChange(resultOf({ ...network, members, fixedFees: [fixed("M1", 1), fixed("M2", 70)] }), "M2");
    expect([shown(change.change), change.parts.map(({ kind }) => kind), change.fee]).toEqual(["-70", ["exit"], null]);
  });
});

describe("the year itself fixed", () => {
  const fixedFees = [
    { ...fixed("M1", 9000, 2022), name: "Ett" },
    { ...fixed("M2", 5000, 2022), name: "Två" },
  ];

  test("is charged as it was fixed, and what the tables give besides is a warning at the amount", () => {
    expect(charged({ ...network, fixedFees })).toEqual({ M1: "9000", M2: "5000" });
    expect(findingsTold({ ...network, fixedFees })).toEqual([
      "warning fixed-fee-deviates Fastställda avgifter 2 amount name=M1 code=M1 year=2022 fixed=9000 computed=10000",
    ]);
  });

  test("has no errors of its own: what can no longer be computed is a note with its causes", () => {
    const tables = {
      ...network,
      fixedFees,
      population: population.filter((row) => row.code !== "M1" || row.year !== 2021),
    };
    expect(charged(tables)).toEqual({ M1: "9000", M2: "5000" });
    expect(findingsTold(tables)).toEqual([
      "note fixed-fees-not-computed - year=2022 count=1",
      "note population-missing Medlemmar 2 code name=M1 code=M1 populationYear=2021 year=2022",
    ]);
  });

  test("one that is no member by the table does not count as one that cannot be computed", () => {
    expect(findingsTold({ ...network, fixedFees: [...fixedFees, fixed("M9", 5, 2022)] }).slice(0, 1)).toEqual([
      "warning fixed-fee-non-member Fastställda avgifter 4 code code=M9 year=2022",
    ]);
    expect(findingsTold({ ...network, fixedFees: [...fixedFees, fixed("M9", 5, 2022)] })).toHaveLength(2);
  });

  test("one rule missing is one note", () => {
    expect(findingsTold({ ...network, fixedFees, feeRules: [{ fromYear: 2023, rate: 1 }] })).toEqual([
      "note fixed-fees-not-computed - year=2022 count=2",
      "note no-rule Medlemmar 2 code name=M1 code=M1 category=– year=2022",
    ]);
  });

  test("says nothing of what is missing where a member's row is broken", () => {
    const members = [
      { code: "M1", name: "M1" },
      { code: "M2", name: "M2", broken: true },
    ];
    const short = population.filter((row) => row.code === "M2");
    expect(findingsTold({ members, population: short, fixedFees })).toEqual([]);
  });

  test("is computed without the options of the moment", () => {
    const { options, fees } = resultOf({ ...network, fixedFees }, 2022, { populationYear: 2018 });
    expect([options.populationYear, fees.isPreliminary]).toEqual([null, false]);
  });

  test("needs no members to stand", () => {
    const members = two.map((row) => ({ ...row, from: "2023-01-01" }));
    expect(findingsTold({ ...network, members, fixedFees })).toEqual([
      "warning fixed-fee-non-member Fastställda avgifter 2 code code=M1 year=2022",
      "warning fixed-fee-non-member Fastställda avgifter 3 code code=M2 year=2022",
    ]);
    expect(charged({ ...network, members, fixedFees })).toEqual({ M1: "9000", M2: "5000" });
  });

  test("what it was fixed apart from its computation is a part, less that of last year", () => {
    expect(partsOf({ ...network, fixedFees })).toEqual(["population 0", "index 0", "rule 0", "fixedAmount -1000"]);
    const both = [...fixedFees, fixed("M1", 9500), fixed("M2", 5000)];
    expect(partsOf({ ...network, fixedFees: both })).toEqual(["population 0", "index 0", "rule 0", "fixedAmount -500"]);
  });
});

describe("figures changed since a year was fixed", () => {
  const row = {
    ...fixed("M1", 1),
    population: 10_000,
    populationYear: 2020,
    indexValues: "LCI 2018: 100; LCI 2019: 102,5",
  };
  function changed(fields: object, tables: PlainTables = {}): readonly string[] {
    const given: PlainTables = { wageIndex: levels([100, 102.5]), ...tables, fixedFees: [{ ...row, ...fields }] };
    const { basis, previousFixed } = resultOf(given);
    return previousFixed === null ? [] : changedFigures(basis, previousFixed).map(told);
  }

  test("none while they are what they were", () => {
    expect(changed({})).toEqual([]);
  });

  test("a population, where it stands now", () => {
    const figures = [{ code: "M1", year: 2020, population: 10_001 }];
    expect(changed({ name: "Ett" }, { population: figures })).toEqual([
      "warning fixed-population-changed Befolkning 2 population name=Ett code=M1 year=2021 populationYear=2020 fixed=10000 current=10001",
    ]);
  });

  test("a population that is gone, at the fixed row", () => {
    expect(changed({}, { population: [] })).toEqual([
      "warning fixed-population-changed Fastställda avgifter 2 population name=M1 code=M1 year=2021 populationYear=2020 fixed=10000 current=–",
    ]);
    expect(changed({}, { population: [{ code: "M1", year: null, population: null, broken: true }] })).toEqual([]);
  });

  test("nothing where no population, or no year of it, is stated", () => {
    expect(changed({ population: null }, { population: [] })).toEqual([]);
    expect(changed({ populationYear: null }, { population: [] })).toEqual([]);
  });

  test("an index value, where it stands now", () => {
    expect(changed({}, { wageIndex: levels([100, 103]) })).toEqual([
      "warning fixed-index-changed Löneindex 3 value year=2021 series=LCI period=2019 fixed=102.5 current=103",
    ]);
  });

  test("an index value that is gone, and one of another unit or status", () => {
    const gone =
      "warning fixed-index-changed Fastställda avgifter 2 indexValues year=2021 series=LCI period=2019 fixed=102.5";
    expect(changed({}, { wageIndex: levels([100]) })).toEqual([`${gone} current=–`]);
    const preliminary = levels([100, 102.5]).map((each, at) =>
      at === 1 ? { ...each, status: "preliminary" as const } : each,
    );
    expect(changed({}, { wageIndex: preliminary })).toEqual([`${gone} current=–`]);
    expect(changed({ indexValues: "LCI 2019: 102,5 %" })).toEqual([
      "warning fixed-index-changed Löneindex 3 value year=2021 series=LCI period=2019 fixed=102.5 current=102.5",
    ]);
    expect(changed({ indexValues: "Annan 2019: 1" })).toEqual([
      "warning fixed-index-changed Fastställda avgifter 2 indexValues year=2021 series=Annan period=2019 fixed=1 current=–",
    ]);
  });

  test("a series by any case of its name; a row that could not be read is silent", () => {
    expect(changed({ indexValues: "lci 2019: 102,5" })).toEqual([]);
    const broken = levels([100, 103]).map((each, at) => (at === 1 ? { ...each, broken: true } : each));
    expect(changed({}, { wageIndex: broken })).toEqual([]);
  });

  test("a text that is no list of values", () => {
    expect(changed({ indexValues: "se protokollet" })).toEqual([
      "warning fixed-index-unreadable Fastställda avgifter 2 indexValues text=se protokollet year=2021",
    ]);
  });

  test("the same value is told once, though every member's row states it", () => {
    const fixedFees = two.map(({ code }) => ({ ...fixed(code, 1), indexValues: row.indexValues }));
    const { basis, previousFixed } = resultOf({ ...network, fixedFees, wageIndex: levels([100, 103]) });
    if (previousFixed === null) throw new Error("not fixed");
    expect(changedFigures(basis, previousFixed)).toHaveLength(1);
  });
});

describe("the changes of a network", () => {
  const members = [
    { code: "M3", name: "Tre", to: "2021-12-31" },
    { code: "M2", name: "Två" },
    { code: "M1", name: "Ett", from: "2022-01-01" },
  ];
  const tables: PlainTables = {
    members,
    population: [...population, ...everyYear("M3", 300)],
    fixedFees: [fixed("M2", 4000), { ...fixed("M3", 300), name: "Tre" }],
  };

  test("are those of the members of either year by code", () => {
    const changes = memberChanges(resultOf(tables));
    expect(changes.map(({ code, name, change }) => [code, name, shown(change)])).toEqual([
      ["M1", "Ett", "10000"],
      ["M2", "Två", "1000"],
      ["M3", "Tre", "-300"],
    ]);
    expect([...summedParts(changes)].map(([kind, amount]) => [kind, shown(amount)])).toEqual([
      ["population", "0"],
      ["index", "0"],
      ["rule", "0"],
      ["fixedAmount", "1000"],
      ["entry", "10000"],
      ["exit", "-300"],
    ]);
    expect(changes.map((each) => shown(changeRatio(each)))).toEqual([null, "0.25", "-1"]);
  });

  test("in per cent of nothing are none", () => {
    const changes = memberChanges(resultOf({ ...tables, fixedFees: [fixed("M2", 0), fixed("M3", 1)] }));
    expect(changes.map((each) => shown(changeRatio(each)))).toEqual([null, null, "-1"]);
  });

  test("one fixed without being a member by the table is told by its name there", () => {
    const changes = memberChanges(
      resultOf({ ...tables, fixedFees: [...(tables.fixedFees ?? []), { ...fixed("M9", 5), name: "Nio" }] }),
    );
    expect(changes.map(({ code, name }) => [code, name])).toContainEqual(["M9", "Nio"]);
  });
});
