import { columnLetters } from "../../../shared/workbook/reference";
import { soundSheets, type Sheets } from "../../local/commandLine/commandFolder";
import { withCells } from "../../local/commandLine/withCell";
import { fixedRuns, fixing, runsOf, told } from "./fixedWorkbook";
import type { WorkbookRuns } from "./workbookRuns";

/** One that enters in April, one with a decision, and two that pay jointly; an event, so that members have pages. */
const sheets: Partial<Sheets> = {
  Medlemmar: [
    ["Kommun", "Kommunkod", "Betalare", "Från"],
    ["Ale", "1440", null, "2022-04-01"],
    ["Borås", "1490", null, null],
    ["Dals-Ed", "1438", "Förbundet", null],
    ["Mellerud", "1461", "Förbundet", null],
  ],
  Betalare: [
    ["Betalare", "Beräkning"],
    ["Förbundet", "gemensamt"],
  ],
  Befolkning: [
    ["Kommunkod", "År", "Folkmängd"],
    ...Object.entries({ 1440: 32000, 1490: 114000, 1438: 4700, 1461: 9300 }).flatMap(([code, count]) =>
      [2020, 2021].map((year) => [code, year, count]),
    ),
  ],
  Avgiftsregel: [
    [...(soundSheets.Avgiftsregel?.[0] ?? []), "Nya medlemmar"],
    [...(soundSheets.Avgiftsregel?.[1] ?? []), "från månad"],
  ],
  Beslut: [
    ["Kommunkod", "År", "Avgift", "Skäl"],
    ["1490", 2022, 12345, "Avtal"],
  ],
  Träffar: [
    ["Id", "Grupp", "Start", "Status"],
    ["T", "Alla", "2022-03-01", "genomförd"],
  ],
};

const words = {
  "1440": "9 av 12 månader",
  "1490": "Beslutat belopp 12 345 kr (Avtal).",
  "1438": "14 350 kr för Förbundet, varav 4 818 kr efter folkmängd.",
};

async function textOf(runs: WorkbookRuns, command: "member-page" | "explain", member: string): Promise<string> {
  const { plan } = await runs.run(command, { member, year: 2022 });
  const sheet = plan.sheets.find(({ name }) => name !== "Kontroll");
  const rows = sheet?.rows.map((row) => row.map((cell) => cell?.value ?? "").join(" ")) ?? [];
  return rows.join(" ").replace(/\s+/g, " ");
}

test.each(Object.entries(words))(
  "how the fee of %s came about is kept when the year is fixed, word for word",
  async (code, text) => {
    const open = await runsOf(sheets);
    const before = await textOf(open, "member-page", code);
    expect(before).toContain(text);
    const runs = await fixedRuns(sheets);
    // Whatever becomes of the tables.
    runs.bytes = await withCells(
      runs.bytes,
      { sheet: "Befolkning", reference: "C3", value: 35000 },
      { sheet: "Avgiftsregel", reference: "D2", value: 3 },
      { sheet: "Beslut", reference: "C2", value: 1 },
      { sheet: "Betalare", reference: "B2", value: "var för sig" },
    );
    for (const command of ["member-page", "explain"] as const) {
      const after = await textOf(runs, command, code);
      expect(after).toContain(text);
      expect(after).toContain("2022: 1,0250 kr/inv, lägst 6 150 kr, högst 51 250 kr.");
    }
  },
);

describe("an amount that was corrected by hand", () => {
  /** Rows of 2022 by code, in the order of the sheet. */
  const rowOf = { "1438": 2, "1440": 3, "1461": 4, "1490": 5 } as const;

  test.each(Object.entries(rowOf))("is not told with the equation of another: %s", async (code, row) => {
    const runs = await fixedRuns(sheets);
    const [headers = []] = await runs.cells("Fastställda avgifter");
    const rows = await runs.cells("Fastställda avgifter");
    expect(rows[row - 1]?.[1]).toBe(code);
    const kept = String(rows[row - 1]?.[headers.indexOf("Förklaring")]).replace(/\s+/g, " ");
    expect(await textOf(runs, "explain", code)).toContain(kept);
    // As much as the least that the rule asks for, which the explanation names too.
    runs.bytes = await withCells(runs.bytes, { sheet: "Fastställda avgifter", reference: `C${row}`, value: 6150 });
    for (const command of ["member-page", "explain"] as const) {
      const text = await textOf(runs, command, code);
      expect(text).not.toContain(kept);
      expect(text).toContain("Förklaringen som är sparad i Fastställda avgifter är av ett annat belopp");
    }
    const { plan } = await runs.run("check");
    expect(plan.findings.filter(({ code: own }) => own === "fixed-explanation-of-other-amount")).toEqual([
      {
        code: "fixed-explanation-of-other-amount",
        severity: "note",
        place: { sheet: "Fastställda avgifter", row, column: columnLetters(headers.indexOf("Förklaring") + 1) },
        values: expect.objectContaining({ code, year: 2022, fixed: 6150 }) as unknown,
      },
    ]);
  });

  test("and explained anew in other words is told with them", async () => {
    const runs = await fixedRuns(sheets);
    const [headers = []] = await runs.cells("Fastställda avgifter");
    const column = columnLetters(headers.indexOf("Förklaring") + 1);
    runs.bytes = await withCells(
      runs.bytes,
      { sheet: "Fastställda avgifter", reference: "C3", value: 30000 },
      {
        sheet: "Fastställda avgifter",
        reference: `${column}3`,
        value: "Omprövat till 30 000 kr enligt protokoll § 4.",
      },
    );
    expect(await textOf(runs, "explain", "1440")).toContain("Omprövat till 30 000 kr enligt protokoll § 4.");
    expect(told(await runs.run("check"))).not.toContain("note fixed-explanation-of-other-amount");
  });
});

describe("rows that do not keep it", () => {
  const fixedFees = (fee: number): Partial<Sheets> => ({
    ...sheets,
    "Fastställda avgifter": [
      ["År", "Kommunkod", "Avgift"],
      ...["1438", "1440", "1461", "1490"].map((code) => [2022, code, code === "1440" ? fee : 1]),
    ],
  });

  test("say so, and the page says how the tables give the same fee where they do", async () => {
    const runs = await runsOf(fixedFees(24600));
    const page = await textOf(runs, "member-page", "1440");
    expect(page).toContain("Inmatningsbladen ger i dag samma avgift: 32 000 inv × 1,0250 kr/inv");
    expect(page).toContain("9 av 12 månader");
    // A notice says only what was fixed.
    const notice = await textOf(runs, "explain", "1440");
    expect(notice).toContain("är inte sparat i Fastställda avgifter");
    const other = await textOf(await runsOf(fixedFees(24601)), "member-page", "1440");
    expect(other).toContain("är inte sparat i Fastställda avgifter");
  });

  test("have no bound, factor or months that are known", async () => {
    const runs = await runsOf(fixedFees(24601));
    for (const command of ["member-page", "explain"] as const) {
      expect(await textOf(runs, command, "1440")).toContain("Gräns uppgift saknas");
    }
    expect(await textOf(runs, "explain", "1440")).toContain("Indexfaktor uppgift saknas uppgift saknas");
    const { summary } = await runs.run("calculate-fees");
    expect(summary?.members.find(({ code }) => code === "1440")).toMatchObject({
      ...{ months: null, population: null, factor: null, bound: null },
    });
  });

  test("a table of fixed fees without the column is written all the same, with a note", async () => {
    const runs = await runsOf({ ...sheets, "Fastställda avgifter": columnsBefore });
    const outcome = await runs.run("fix-year", { fixing });
    expect(told(outcome)).toEqual(["note fix-year-without-explanations"]);
    expect((await runs.cells("Fastställda avgifter")).length).toBe(5);
  });
});

const columnsBefore = [
  [
    ...["År", "Kommunkod", "Avgift", "Kommun", "Betalare", "Folkmängd", "Befolkningsår", "Obegränsad", "Gräns"],
    ...["Faktor", "Indexvärden", "Fastställd", "Instans", "Diarienummer"],
  ],
];
