import { errorsOf, everyYear, exampleTables, feesOf, kronor, memberOf, membersOf } from "./exampleTables";
import { oracleFees } from "./oracleFees";
import type { OracleRow, OracleTables } from "./oracleTypes";

const rule = { "Gäller från år": 2019, "Fast del": 1000, "Avgift per invånare": 1, "Högsta avgift": 9000 };

/** Three members of 1 000, 2 000 and 4 000 inhabitants; the first two pay through Förbundet. */
function network(tables: Partial<OracleTables>, rows: Record<string, OracleRow> = {}): OracleTables {
  const member = (code: string, payer: string | null): OracleRow => ({
    Kommun: `Kommun ${code}`,
    Kommunkod: code,
    Betalare: payer,
    ...rows[code],
  });
  return exampleTables({
    Medlemmar: [member("C", null), member("B", "Förbundet"), member("A", "Förbundet")],
    Befolkning: [...everyYear("A", 1000), ...everyYear("B", 2000), ...everyYear("C", 4000)],
    Avgiftsregel: [rule],
    ...tables,
  });
}

const joint = { Betalare: [{ Betalare: "Förbundet", Beräkning: "gemensamt" }] };

describe("payers", () => {
  test("a member pays itself unless a payer is named; each by its own fee", () => {
    const result = oracleFees(network({}), { year: 2022 });
    expect(result.payers.map((each) => [each.payer, kronor(each.fee), each.members])).toEqual([
      ["Förbundet", "5000", ["A", "B"]], // 2000 + 3000
      ["Kommun C", "5000", ["C"]],
    ]);
    expect([kronor(result.total), result.members.map((each) => each.payer)]).toEqual([
      "10000",
      ["Förbundet", "Förbundet", "Kommun C"],
    ]);
    expect(feesOf(network({ Betalare: [{ Betalare: "Förbundet" }] }))).toEqual({ A: "2000", B: "3000", C: "5000" });
  });

  test("payers stand by name in Swedish order", () => {
    const rows = { A: { Betalare: "Åmål" }, B: { Betalare: "Örebro" }, C: { Betalare: "Ale" } };
    expect(oracleFees(network({}, rows), { year: 2022 }).payers.map((each) => each.payer)).toEqual([
      "Ale",
      "Åmål",
      "Örebro",
    ]);
  });

  test("gemensamt: population together, fixed part once, shared by population", () => {
    // 1000 + 3000 = 4000; A 4000/3 = 1333.33, B 2666.67: the larger remainder is B's
    const members = membersOf(network(joint));
    expect(
      members.map((each) => [each.code, kronor(each.fee), kronor(each.unbounded), each.bound, each.population]),
    ).toEqual([
      ["A", "1333", "4000", "none", 1000],
      ["B", "2667", "4000", "none", 2000],
      ["C", "5000", "5000", "none", 4000],
    ]);
  });

  test("gemensamt: bounds once, and shares in whole units of the rounding", () => {
    const Avgiftsregel = [{ ...rule, "Högsta avgift": 3700, Avrundning: 500 }];
    // 4000 → 3700 → 3500 = 7 units; A 7/3 = 2.33, B 4.67: B takes the last unit
    const members = membersOf(network({ ...joint, Avgiftsregel }));
    expect(members.slice(0, 2).map((each) => [kronor(each.fee), each.bound])).toEqual([
      ["1000", "cap"],
      ["2500", "cap"],
    ]);
  });

  test("gemensamt: equal remainders go to the first code", () => {
    const Befolkning = ["A", "B", "C"].flatMap((code) => everyYear(code, 1000));
    const Avgiftsregel = [{ "Gäller från år": 2019, "Fast del": 1001 }];
    expect(feesOf(network({ ...joint, Befolkning, Avgiftsregel }))).toEqual({ A: "501", B: "500", C: "1001" });
  });

  test("gemensamt takes the populations of the rule's year", () => {
    const figures = (code: string, now: number, before: number): OracleRow[] => [
      { Kommunkod: code, År: 2021, Folkmängd: now },
      { Kommunkod: code, År: 2020, Folkmängd: before },
    ];
    const Befolkning = [...figures("A", 1, 1000), ...figures("B", 1, 3000), ...figures("C", 1, 4000)];
    const Avgiftsregel = [{ ...rule, "Befolkning: år bakåt": 2 }];
    // 1000 + 4000 = 5000: a quarter and three quarters
    expect(feesOf(network({ ...joint, Befolkning, Avgiftsregel }))).toEqual({ A: "1250", B: "3750", C: "5000" });
  });

  test("gemensamt needs the populations even where the fee needs none", () => {
    const Avgiftsregel = [{ "Gäller från år": 2019, "Fast del": 900 }];
    expect(feesOf(network({ ...joint, Avgiftsregel }))).toEqual({ A: "300", B: "600", C: "900" });
    const Befolkning = everyYear("A", 1000);
    expect(errorsOf(network({ ...joint, Avgiftsregel, Befolkning }))).toHaveLength(1);
    expect(errorsOf(network({ Avgiftsregel, Befolkning }))).toEqual([]);
  });

  test("gemensamt: two categories, an entering member or one with a decision of its own are faults", () => {
    const region = { ...rule, Kategori: "Region" };
    expect(errorsOf(network({ ...joint, Avgiftsregel: [rule, region] }, { A: { Kategori: "Region" } }))).toHaveLength(
      1,
    );
    expect(errorsOf(network(joint, { A: { Från: "2022-01-02" } }))).toHaveLength(1);
    expect(errorsOf(network(joint, { A: { Från: "2022-01-01" } }))).toEqual([]);
    expect(errorsOf(network({ ...joint, Beslut: [{ Kommunkod: "A", År: 2022, Avgift: 1 }] }))).toHaveLength(1);
  });

  test("two that pay for themselves under one name are two payers", () => {
    const rows = { A: { Kommun: "Ett", Betalare: null }, B: { Kommun: "Ett", Betalare: null } };
    const result = oracleFees(network({}, rows), { year: 2022 });
    expect(result.payers.map((each) => [each.payer, each.members])).toEqual([
      ["Ett", ["A"]],
      ["Ett", ["B"]],
      ["Kommun C", ["C"]],
    ]);
    const named = oracleFees(network({}, { ...rows, B: { Kommun: "Två", Betalare: "Ett" } }), { year: 2022 });
    expect(named.payers.map((each) => each.members)).toEqual([["A", "B"], ["C"]]);
  });

  test("gemensamt or a decision by a name that two payers have is a fault", () => {
    const rows = { A: { Kommun: "Ett", Betalare: null }, B: { Kommun: "Ett", Betalare: null } };
    const Beslut = [{ Betalare: "Ett", År: 2022, Avgift: 1001 }];
    const Betalare = [{ Betalare: "ETT", Beräkning: "gemensamt" }];
    expect(errorsOf(network({ Beslut }, rows))).toHaveLength(1);
    expect(errorsOf(network({ Betalare }, rows))).toHaveLength(1);
    expect(errorsOf(network({ Betalare: [{ Betalare: "Ett" }] }, rows))).toEqual([]);
    expect(errorsOf(network({ Beslut, Betalare }, { ...rows, B: { Kommun: "Ett", Betalare: "Ett" } }))).toEqual([]);
  });

  test("last year's fee is the share of last year, null where the payer could not be computed then", () => {
    expect(memberOf(network(joint)).previousFee).toEqual(memberOf(network(joint)).fee);
    const entered = membersOf(network(joint, { A: { Från: "2021-05-01" } }));
    expect(entered.map((each) => kronor(each.previousFee))).toEqual(["null", "null", "5000"]);
    const new2022 = membersOf(network({}, { A: { Från: "2022-01-01" } }));
    expect(new2022.map((each) => kronor(each.previousFee))).toEqual(["null", "3000", "5000"]);
  });
});

describe("decided amounts", () => {
  test("for a member: neither rounded nor reduced, the rule still shown", () => {
    const Avgiftsregel = [{ ...rule, Avrundning: 100, "Nya medlemmar": "från månad" }];
    const Beslut = [{ Kommunkod: "C", År: 2022, Avgift: 1234.5, Skäl: "Avtal", Datum: "2021-11-24" }];
    const members = membersOf(network({ Avgiftsregel, Beslut }, { C: { Från: "2022-07-01" } }));
    const [, , c] = members;
    expect(c).toMatchObject({ bound: "none", months: 6, decided: { reason: "Avtal", date: "2021-11-24" } });
    expect([kronor(c?.fee ?? null), kronor(c?.unbounded ?? null), kronor(c?.decided?.amount ?? null)]).toEqual([
      "2469/2",
      "5000",
      "2469/2",
    ]);
  });

  test("zero is waived; a member without population has no unbounded fee", () => {
    const tables = {
      Beslut: [{ Kommunkod: "C", År: 2022, Avgift: 0 }],
      Befolkning: [...everyYear("A", 1), ...everyYear("B", 1)],
    };
    const c = membersOf(network(tables))[2];
    expect([kronor(c?.fee ?? null), c?.unbounded, c?.bound, c?.population]).toEqual(["0", null, null, null]);
  });

  test("for a payer: shared by population in whole kronor", () => {
    // 1000: A 333.33, B 666.67
    const Beslut = [{ Betalare: "Förbundet", År: 2022, Avgift: 1000 }];
    expect(feesOf(network({ Beslut }))).toEqual({ A: "333", B: "667", C: "5000" });
    const members = membersOf(network({ ...joint, Beslut }));
    expect(members.map((each) => [kronor(each.fee), kronor(each.unbounded)])).toEqual([
      ["333", "4000"],
      ["667", "4000"],
      ["5000", "5000"],
    ]);
    expect(kronor(members[0]?.decided?.amount ?? null)).toBe("1000");
  });

  test("for a payer: in öre when the amount has öre, equally when a population is missing", () => {
    // 100.01 kr = 10001 öre: A 3333.67, B 6667.33: the larger remainder is A's: 3334 and 6667 öre
    const Beslut = [{ Betalare: "Förbundet", År: 2022, Avgift: 100.01 }];
    expect(feesOf(network({ Beslut }))).toEqual({ A: "1667/50", B: "6667/100", C: "5000" });
    const Befolkning = [...everyYear("A", 1000), ...everyYear("C", 4000)];
    // 10001 öre in two: the first code takes the odd one
    expect(feesOf(network({ Beslut, Befolkning }))).toEqual({ A: "5001/100", B: "50", C: "5000" });
  });

  test("only of its own year, and last year's by last year's", () => {
    const Beslut = [{ Kommunkod: "C", År: 2021, Avgift: 7 }];
    const c = membersOf(network({ Beslut }))[2];
    expect([kronor(c?.fee ?? null), kronor(c?.previousFee ?? null), c?.decided]).toEqual(["5000", "7", null]);
  });

  test.each<[string, OracleRow[]]>([
    ["both a member and a payer in one row", [{ Kommunkod: "A", Betalare: "Förbundet", År: 2022, Avgift: 1 }]],
    ["neither a member nor a payer", [{ År: 2022, Avgift: 1 }]],
    ["an amount below zero", [{ Kommunkod: "C", År: 2022, Avgift: -1 }]],
    ["the same twice", [0, 1].map((Avgift) => ({ Kommunkod: "C", År: 2022, Avgift }))],
    [
      "one for the payer and one for its member",
      [
        { Kommunkod: "A", År: 2022, Avgift: 1 },
        { Betalare: "Förbundet", År: 2022, Avgift: 1 },
      ],
    ],
  ])("%s is a fault", (_fault, Beslut) => {
    expect(errorsOf(network({ Beslut }))).toHaveLength(1);
  });

  test("a decision for one who is no member is no fault", () => {
    expect(
      errorsOf(
        network({
          Beslut: [
            { Kommunkod: "X", År: 2022, Avgift: 1 },
            { Betalare: "Y", År: 2022, Avgift: 1 },
          ],
        }),
      ),
    ).toEqual([]);
  });
});

test("with errors there are no members and no total", () => {
  const result = oracleFees(network({ Avgiftsregel: [] }), { year: 2022 });
  expect(result).toMatchObject({ members: [], payers: [], total: null, preliminary: false });
  expect(result.errors).toHaveLength(3);
});
