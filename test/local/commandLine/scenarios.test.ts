import { a11y } from "hucre";
import { readXlsx } from "hucre/xlsx";
import { planCommand } from "../../../local/commandLine/planCommand";
import { applyPlan } from "../../../local/xlsx/applyPlan";
import { sampleTables } from "../../../samples/sampleNetwork";
import { newWorkbook } from "../../../shared/commands/newWorkbook";
import { noOptions } from "../../shared/commands/planOf";
import { CommandFolder, soundSheets, type Sheets } from "./commandFolder";

let folder: CommandFolder;
beforeEach(async () => {
  folder = new CommandFolder();
  await folder.writeSheets("nät.xlsx", network);
});
afterEach(() => {
  folder.remove();
});

const ruleHeaders = ["Alternativ", "Gäller från år", "Basår", "Avgift per invånare", "Lägsta avgift", "Högsta avgift"];
const proposals: Sheets = {
  Regelalternativ: [ruleHeaders, ["Utan tak", 2022, 2021, 1, 6000, null], ["Lågt golv", 2022, 2021, 1, 1000, 50000]],
};
const network: Sheets = { ...soundSheets, ...proposals };

interface Scenario {
  readonly budget: Readonly<Record<string, unknown>> | null;
  readonly rules: {
    readonly outcomes: readonly Readonly<Record<string, unknown>>[];
    readonly members: readonly { readonly code: string; readonly fees: readonly number[] }[];
  } | null;
  readonly projection: { readonly years: readonly { readonly year: number; readonly total: number }[] } | null;
}

async function json(...words: readonly string[]) {
  const ran = await folder.run(...words, "--json");
  return {
    ...(JSON.parse(ran.out) as Scenario & {
      sheets: string[];
      findings: { code: string; severity: string; row: number | null }[];
    }),
    exit: ran.code,
  };
}

test("fit-budget writes the rate that comes nearest, and says how near", async () => {
  const { code, out, err } = await folder.run("fit-budget", "@nät.xlsx", "--target", "100 000");
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(
    /^Närmast målet 100\s000\skr: [\d,]+ kr per invånare ger [\d\s]+\skr \(.+\)\.\nSkrev Budgetanpassning 2022, Kontroll i /,
  );
});

test("the fitted total is that of its members' fees, and no neighbouring rate is nearer", async () => {
  const { budget, rules, sheets, exit } = await json(
    "fit-budget",
    "@nät.xlsx",
    "--target",
    "100000",
    "--decimals",
    "3",
  );
  expect([exit, sheets]).toEqual([0, ["Budgetanpassning 2022", "Kontroll"]]);
  const sum = (rules?.members ?? []).reduce((total, { fees }) => total + (fees[1] ?? 0), 0);
  expect(budget).toMatchObject({ moves: "rate", target: 100_000, total: sum, difference: sum - 100_000 });
  const { below, above } = budget as { below: { total: number }; above: { total: number } };
  expect([below.total <= 100_000, above.total > 100_000]).toEqual([true, true]);
});

test("compare-rules sets up to three alternatives beside the rule as it stands", async () => {
  const { rules, sheets, exit } = await json("compare-rules", "@nät.xlsx");
  expect([exit, sheets]).toEqual([0, ["Jämförda regler 2022", "Kontroll"]]);
  expect(rules?.outcomes.map(({ alternative }) => alternative)).toEqual([null, "Utan tak", "Lågt golv"]);
  expect(rules?.members.map(({ fees }) => fees.length)).toEqual([3, 3, 3]);
});

test("a fourth alternative is too many, and faults of proposals stand at their cells", async () => {
  const rows = proposals.Regelalternativ ?? [];
  await folder.writeSheets("många.xlsx", {
    ...network,
    Regelalternativ: [...rows, ["Tre", 2022, 2021, 1, 9, 8], ["Fyra", 2022, 2021, "mycket", null, null]],
  });
  const { findings, sheets, exit } = await json("compare-rules", "@många.xlsx");
  expect([exit, sheets]).toEqual([1, []]);
  expect(findings).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ code: "alternatives-too-many", sheet: "Regelalternativ", row: 5, column: "A" }),
      expect.objectContaining({ code: "not-a-number", sheet: "Regelalternativ", row: 5, column: "D" }),
      expect.objectContaining({ code: "floor-above-cap", sheet: "Regelalternativ", row: 4, column: "E" }),
    ]),
  );
});

test("check takes alternatives of later years, and more than can be compared, for no faults; those of the table are", async () => {
  const rows = proposals.Regelalternativ ?? [];
  const more = ["Tre", "Fyra"].map((name) => [name, 2022, 2021, 1, null, null]);
  await folder.writeSheets("fler.xlsx", {
    ...network,
    Regelalternativ: [...rows, ["Nästa", 2023, 2021, 1, null, null], ...more],
  });
  const { findings, exit } = await json("check", "@fler.xlsx");
  const told = findings.filter(({ code }) => code.startsWith("alternative"));
  expect(told.map(({ code, severity, row }) => [code, severity, row])).toEqual([
    ["alternatives-too-many", "note", 5],
    ["alternative-not-in-force", "note", 4],
  ]);
  expect(exit).toBe(0);
  expect((await json("compare-rules", "@fler.xlsx")).exit).toBe(1);
  const faulty = [...rows, ["Tre", 2022, 2021, "mycket"], ["Fyra", 2022, 2021, 1, 7, 8], ["Fem", 2022, 2021, 1, 9, 8]];
  await folder.writeSheets("fel.xlsx", { ...network, Regelalternativ: faulty });
  const wrong = await json("check", "@fel.xlsx");
  const errors = wrong.findings.filter(({ severity }) => severity === "error");
  expect([wrong.exit, errors.map(({ code }) => code)]).toEqual([1, ["not-a-number", "floor-above-cap"]]);
});

test("without proposals there is nothing to compare, and nothing is written", async () => {
  await folder.writeSheets("utan.xlsx", soundSheets);
  const before = folder.read("utan.xlsx");
  const { code, err } = await folder.run("compare-rules", "@utan.xlsx");
  expect(code).toBe(2);
  expect(err).toMatch(/^fel: Det finns inga regler att jämföra med\. Fyll i bladet Regelalternativ/);
  expect(folder.read("utan.xlsx").equals(before)).toBe(true);
});

test("project-fees asks for what it must assume, and names the option", async () => {
  const growth = await folder.run("project-fees", "@nät.xlsx");
  expect(growth.code).toBe(2);
  expect(growth.err).toContain("--growth-percent");
  const index = await folder.run("project-fees", "@nät.xlsx", "--growth-percent", "1");
  expect([index.code, index.err]).toEqual([2, expect.stringContaining("--index-percent")]);
  const { projection, sheets, exit } = await json(
    "project-fees",
    "@nät.xlsx",
    "--growth-percent",
    "1",
    "--index-percent",
    "2,5",
  );
  expect(exit).toBe(0);
  expect(projection?.years).toHaveLength(5);
  const years = (projection?.years ?? []).map(({ year }) => year);
  expect(sheets).toEqual([`Prognos ${String(years[0])}-${String(years[4])}`, "Kontroll"]);
});

test.each([
  ["fit-budget without a target", ["fit-budget", "@nät.xlsx"], "Ange den sammanlagda avgift"],
  ["a target that is no amount", ["fit-budget", "@nät.xlsx", "--target", "en miljon"], "--target är ett belopp"],
  ["a negative target", ["fit-budget", "@nät.xlsx", "--target=-5"], "--target är ett belopp"],
  ["too many decimals", ["fit-budget", "@nät.xlsx", "--target", "5", "--decimals", "7"], "--decimals är ett tal"],
  ["a per cent that is none", ["project-fees", "@nät.xlsx", "--index-percent", "två"], "--index-percent är procent"],
  ["a target for another command", ["compare-rules", "@nät.xlsx", "--target", "5"], "hör inte till kommandot"],
])("%s is wrong usage", async (_, words, told) => {
  const { code, err } = await folder.run(...words);
  expect([code, err]).toEqual([2, expect.stringContaining(told)]);
});

test("running again gives the same bytes, and the sheets of what was tried change no fee", async () => {
  const before = await folder.json("calculate-fees", "@nät.xlsx");
  const commands = [
    ["fit-budget", "--target", "90000"],
    ["compare-rules"],
    ["project-fees", "--growth-percent", "0", "--index-percent", "0"],
  ];
  for (const [command = "", ...options] of commands) {
    expect((await folder.run(command, "@nät.xlsx", ...options)).code).toBe(0);
    const once = folder.read("nät.xlsx");
    expect((await folder.run(command, "@nät.xlsx", ...options)).code).toBe(0);
    expect(folder.read("nät.xlsx").equals(once)).toBe(true);
  }
  expect((await folder.json("calculate-fees", "@nät.xlsx")).members).toEqual(before.members);
});

test("of a fixed year it is told that what is tried rests on the tables of today, and nothing is proposed", async () => {
  expect((await folder.run("fix-year", "@nät.xlsx", "--date", "2021-12-01")).code).toBe(0);
  const { findings, exit } = await json("compare-rules", "@nät.xlsx");
  expect([exit, findings.map(({ code }) => code)]).toEqual([0, expect.arrayContaining(["scenario-year-fixed"])]);
  const before = folder.read("nät.xlsx");
  const { code, err } = await folder.run("decision-paper", "@nät.xlsx");
  expect([code, err]).toEqual([1, expect.stringContaining("Avgifterna för 2022 är fastställda (2021-12-01)")]);
  expect(folder.read("nät.xlsx").equals(before)).toBe(true);
});

test("the sheets of a decision are fit to publish: the accessibility audit finds nothing on a workbook that the product made", async () => {
  const [rule] = sampleTables.find(({ table }) => table === "feeRules")?.rows ?? [];
  const rows = [{ ...rule, alternative: "Högre tak", cap: 90_000 }];
  const sample = [...sampleTables, { table: "ruleAlternatives" as const, rows }];
  folder.write("ny.xlsx", await applyPlan(null, (await planCommand(newWorkbook, null, { ...noOptions, sample })).plan));
  for (const words of [
    ["fit-budget", "--target", "1000000"],
    ["compare-rules"],
    ["project-fees", "--index-percent", "2"],
    ["decision-paper", "--proposal", "Högre tak"],
    ["invoice-basis"],
    ["compare-years"],
  ]) {
    const [command = "", ...options] = words;
    expect([command, (await folder.run(command, "@ny.xlsx", ...options)).code]).toEqual([command, 0]);
  }
  const workbook = await readXlsx(folder.read("ny.xlsx"), { readStyles: true });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      "Budgetanpassning 2026",
      "Jämförda regler 2026",
      "Prognos 2027-2031",
      "Beslutsunderlag 2026",
    ]),
  );
  expect(a11y.audit(workbook)).toEqual([]);
});
