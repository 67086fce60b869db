import { applyPlan } from "../../../local/xlsx/applyPlan";
import { openWorkbook } from "../../../local/xlsx/openWorkbook";
import { sampleTables } from "../../../samples/sampleNetwork";
import { commands } from "../../../shared/commands/commands";
import { fixYear } from "../../../shared/commands/fixYear";
import { findingSentence } from "../../../shared/text/findings/findingText";
import { soundSheets } from "../../local/commandLine/commandFolder";
import { withCells } from "../../local/commandLine/withCell";
import { fixedRuns, fixing, runsOf, told } from "./fixedWorkbook";
import { noOptions } from "./planOf";
import { WorkbookRuns } from "./workbookRuns";

describe("fixing a year", () => {
  test("adds a row for each member with the figures that its fee rests on", async () => {
    const runs = await fixedRuns();
    const common = [44524, "styrgruppen", "KS 2021/7"];
    const index = "LCI 2019: 100; LCI 2020: 102,5";
    const tariff = "2022: 1,0250\u00a0kr/inv, lägst 6\u00a0150\u00a0kr, högst 51\u00a0250\u00a0kr.";
    const why = [
      "4\u00a0700 inv × 1,0250\u00a0kr/inv = 4\u00a0817,50\u00a0kr; lägsta avgift gäller; avrundat: 6\u00a0150\u00a0kr.",
      "32\u00a0000 inv × 1,0250\u00a0kr/inv = 32\u00a0800\u00a0kr; avrundat: 32\u00a0800\u00a0kr.",
      "114\u00a0000 inv × 1,0250\u00a0kr/inv = 116\u00a0850\u00a0kr; högsta avgift gäller; avrundat: 51\u00a0250\u00a0kr.",
    ].map((sum) => `${sum} ${tariff}`);
    const headers = ["År", "Kommunkod", "Avgift", "Kommun", "Betalare", "Folkmängd", "Befolkningsår", "Obegränsad"];
    expect(await runs.cells("Fastställda avgifter")).toEqual([
      [...headers, "Gräns", "Faktor", "Indexvärden", "Fastställd", "Instans", "Diarienummer", "Förklaring"],
      [2022, "1438", 6150, "Dals-Ed", "Förbundet", 4700, 2021, 4817.5, "golv", 1.025, index, ...common, why[0]],
      [2022, "1440", 32800, "Ale", "Ale", 32000, 2021, 32800, "ingen", 1.025, index, ...common, why[1]],
      [2022, "1490", 51250, "Borås", "Borås", 114000, 2021, 116850, "tak", 1.025, index, ...common, why[2]],
    ]);
  });

  test("draws the fee sheet with values and a line that says when, by whom and where it was fixed", async () => {
    const runs = await runsOf();
    await runs.run("calculate-fees");
    const live = await runs.cells("Avgifter 2022");
    const { plan, summary } = await runs.run("fix-year", { fixing });
    const [, drawn] = plan.sheets;
    expect(drawn?.rows.flat().filter((cell) => cell?.formula !== undefined)).toEqual([]);
    const fixed = await runs.cells("Avgifter 2022");
    expect(fixed[1]?.[0]).toBe("Fastställd 2021-11-24 av styrgruppen, diarienummer KS 2021/7.");
    const figures = (rows: typeof live) => rows.filter((row) => row.length > 2 && row[2] !== null);
    expect(figures(fixed)).toEqual(figures(live));
    expect(fixed.flat()).toContainEqual(expect.stringContaining("Året är fastställt"));
    expect(summary?.total).toBe(90200);
  });

  test.each([
    [{ body: null, diaryNumber: null }, "Fastställd 2021-11-24."],
    [{ body: "styrgruppen", diaryNumber: null }, "Fastställd 2021-11-24 av styrgruppen."],
    [{ body: null, diaryNumber: "7" }, "Fastställd 2021-11-24, diarienummer 7."],
  ])("what is not stated is left out: %j", async (stated, line) => {
    const runs = await runsOf();
    await runs.run("fix-year", { fixing: { date: "2021-11-24", ...stated } });
    expect((await runs.cells("Avgifter 2022"))[1]?.[0]).toBe(line);
    expect(told(await runs.run("check"))).toEqual([]);
  });

  test("in a workbook of its own kind the rows stand in its table, below those of other years", async () => {
    const made = new WorkbookRuns(new Uint8Array());
    const plan = commands
      .find(({ name }) => name === "new-workbook")
      ?.plan({
        content: { sheets: [], tables: [], generated: {}, takenNames: [] },
        options: { ...noOptions, sample: sampleTables },
      }).plan;
    if (plan === undefined) throw new Error("no plan");
    made.bytes = await applyPlan(null, plan);
    await made.run("fix-year", { year: 2024, fixing });
    await made.run("fix-year", { year: 2025, fixing });
    const rows = await made.cells("Fastställda avgifter");
    expect(rows.slice(1).map(([year]) => year)).toEqual([...Array(36).fill(2024), ...Array(36).fill(2025)] as number[]);
    const { summary } = await made.run("calculate-fees", { year: 2026 });
    const previous = new Map(rows.slice(37).map((row) => [row[1], row[2]]));
    expect(summary?.members.map(({ code, previousFee }) => previousFee === previous.get(code))).toEqual(
      Array(36).fill(true),
    );
    const opened = await openWorkbook(made.bytes);
    expect(opened.sheets.find(({ name }) => name === "Fastställda avgifter")).toBeDefined();
  }, 30_000);

  test("text stated by a person becomes no formula", async () => {
    const runs = await runsOf();
    await runs.run("fix-year", { fixing: { ...fixing, body: "=1+1", diaryNumber: "2026-12" } });
    const rows = await runs.cells("Fastställda avgifter");
    expect(rows[1]?.slice(12, 14)).toEqual(["=1+1", "2026-12"]);
  });

  test.each(["a\nb", " Styrgruppen\u00a0 för  nätverket\t", "\u0007a"])(
    "what is stated is one line of text, as it is read: %j",
    async (text) => {
      const runs = await runsOf();
      await runs.run("fix-year", { fixing: { ...fixing, body: text, diaryNumber: text } });
      const [, row] = await runs.cells("Fastställda avgifter");
      const plain = text
        .replace("\u0007", "")
        .split(/\s+/)
        .filter((word) => word !== "")
        .join(" ");
      expect(row?.slice(12, 14)).toEqual([plain, plain]);
      expect(told(await runs.run("check"))).toEqual([]);
    },
  );

  test("a text that is too long is refused, and nothing is written", async () => {
    const runs = await runsOf();
    const before = runs.bytes;
    const long = "x".repeat(256);
    const outcome = await runs.run("fix-year", { fixing: { ...fixing, body: long, diaryNumber: long } });
    expect(told(outcome)).toEqual(["error fixed-body-too-long", "error fixed-diary-number-too-long"]);
    expect(outcome.isWrongUsage).toBe(true);
    expect(runs.bytes).toBe(before);
    await runs.run("fix-year", { fixing: { ...fixing, body: long.slice(1) } });
    expect(told(await runs.run("check"))).toEqual([]);
  });

  test("a preliminary result is refused with what to do", async () => {
    const Löneindex = (soundSheets.Löneindex ?? []).map((row, at) =>
      at === 2 ? [...row.slice(0, 4), "preliminär"] : row,
    );
    const runs = await runsOf({ Löneindex: [...Löneindex, ["LCI", 2019, 100, "index", "preliminär"]] });
    const before = runs.bytes;
    const outcome = await runs.run("fix-year", { fixing, preliminaryIndex: true });
    expect(told(outcome)).toContain("error fix-year-preliminary");
    expect(outcome.plan.sheets.map(({ name }) => name)).toEqual(["Kontroll"]);
    expect(outcome.plan.edits).toBeUndefined();
    expect(runs.bytes).toBe(before);
  });

  test("errors are refused", async () => {
    const runs = await runsOf({ Befolkning: soundSheets.Befolkning?.slice(0, 6) ?? [] });
    const { plan } = await runs.run("fix-year", { fixing });
    expect([plan.edits, plan.sheets.map(({ name }) => name)]).toEqual([undefined, ["Kontroll"]]);
  });

  test("a table that lacks columns is refused: a row is written whole or not at all", async () => {
    const runs = await runsOf({ "Fastställda avgifter": [["År", "Kommunkod", "Avgift"]] });
    const outcome = await runs.run("fix-year", { fixing });
    expect(told(outcome)).toEqual(["error input-columns-missing"]);
    expect(outcome.plan.edits).toBeUndefined();
  });

  test("a year is fixed once, and says so", async () => {
    const runs = await fixedRuns();
    const before = runs.bytes;
    const outcome = await runs.run("fix-year", { fixing: { ...fixing, date: "2022-02-02" } });
    expect(told(outcome)).toEqual(["error year-already-fixed"]);
    expect(findingSentence(outcome.plan.findings[0] ?? fail(), "sv")).toContain("(2021-11-24, styrgruppen, KS 2021/7)");
    expect(runs.bytes).toBe(before);
  });

  test("without its options it is a mistake of the host", () => {
    const content = { sheets: [], tables: [], generated: {}, takenNames: [] };
    expect(() => fixYear.plan({ content, options: noOptions })).toThrow(TypeError);
  });
});

function fail(): never {
  throw new Error("nothing was told");
}

describe("a write that broke", () => {
  test("is mended by fixing again: the rows stay, the sheet is drawn anew", async () => {
    const runs = await fixedRuns();
    const rows = await runs.cells("Fastställda avgifter");
    const sheet = await runs.cells("Avgifter 2022");
    runs.bytes = await withCells(runs.bytes, {
      sheet: "Avgifter 2022",
      reference: "A1",
      value: "OFULLSTÄNDIG – KÖR IGEN",
    });
    expect(told(await runs.run("check"))).toEqual(["warning fixed-sheet-broken"]);
    const outcome = await runs.run("fix-year", { fixing: { ...fixing, date: "2022-02-02" } });
    expect(told(outcome)).toEqual(["note fixed-sheet-redrawn"]);
    expect(await runs.cells("Avgifter 2022")).toEqual(sheet);
    expect(await runs.cells("Fastställda avgifter")).toEqual(rows);
    expect(told(await runs.run("check"))).toEqual([]);
  });

  test("is not mended once the tables give other fees", async () => {
    const runs = await fixedRuns();
    runs.bytes = await withCells(
      runs.bytes,
      { sheet: "Avgifter 2022", reference: "A1", value: "OFULLSTÄNDIG – KÖR IGEN" },
      { sheet: "Befolkning", reference: "C5", value: 32001 },
    );
    expect(told(await runs.run("fix-year", { fixing }))).toContain("error year-already-fixed");
  });
});
