import type { CommandOptions, ScenarioOptions } from "../../../shared/commands/commandOptions";
import { commands } from "../../../shared/commands/commands";
import type { WorkbookContent } from "../../../shared/workbook/content";
import { noOptions } from "../commands/planOf";
import { sampleContent } from "../commands/sampleContent";
import { contentOf, found } from "../workbook/reading/workbookContent";

const scenario: ScenarioOptions = {
  ...{ target: "1000000", decimals: 2, movesAll: false, category: null, growthPercent: null, indexPercent: "2" },
  ...{ trial: null, proposal: null },
};

const headers = ["Alternativ", "Gäller från år", "Avgift per invånare"];

/** A workbook in spring: the populations of 2025 have not come, and one rule without index is proposed. */
const spring = withProposal(sampleContent((row) => (row.year === 2025 ? [] : [row])));
const whole = withProposal(sampleContent((row) => [row]));

function withProposal(content: WorkbookContent): WorkbookContent {
  const own = contentOf([found("Regelalternativ", [headers, ["Utan index", 2026, 1]])]);
  return { ...content, tables: [...content.tables.filter(({ name }) => name !== "Regelalternativ"), ...own.tables] };
}

/** The same, the last index value being preliminary. */
function withPreliminaryIndex(content: WorkbookContent): WorkbookContent {
  const tables = content.tables.map((table) => {
    if (table.name !== "Löneindex") return table;
    const [head = [], ...rows] = table.grid.values;
    const [period, status] = [head.indexOf("Period"), head.indexOf("Status")];
    const preliminary = (row: (typeof rows)[number]) => row.with(status, "preliminär");
    const values = rows.flatMap((row) => {
      if (String(row[period]) === "2024") return [preliminary(row)];
      return String(row[period]) === "2023" ? [row, preliminary(row)] : [row];
    });
    return found("Löneindex", [head, ...values], { source: "table" });
  });
  return { ...content, tables };
}

function drawn(name: string, content: WorkbookContent, options: Partial<CommandOptions>) {
  const command = commands.find((each) => each.name === name);
  if (command === undefined) throw new Error(`There is no command ${name}.`);
  const { plan } = command.plan({ content, options: { ...noOptions, year: 2026, scenario, ...options } });
  const [sheet] = plan.sheets;
  if (sheet === undefined || plan.sheets.length < 1) throw new Error(JSON.stringify(plan.findings));
  const lines = sheet.rows.map(([cell]) => String(cell?.value ?? ""));
  const notes = lines.slice(1).filter((line) => line.startsWith("Preliminärt: "));
  return { title: lines[0], notes, codes: plan.findings.map(({ code }) => code) };
}

const sheets = ["decision-paper", "compare-rules", "fit-budget", "invoice-basis", "compare-years"];

describe.each(sheets)("%s", (name) => {
  test("says in its title and a note that its fees are preliminary", () => {
    for (const [content, options] of [
      [spring, { latestPopulation: true }],
      [withPreliminaryIndex(whole), { preliminaryIndex: true }],
    ] as const) {
      const { title, notes } = drawn(name, content, options);
      expect(title).toMatch(/^PRELIMINÄRT: \S/);
      expect(notes).toHaveLength(1);
    }
  });

  test("does not where they are not", () => {
    const { title, notes } = drawn(name, whole, { latestPopulation: true });
    expect(title).not.toMatch(/PRELIMINÄRT/i);
    expect(notes).toEqual([]);
  });
});

test("a proposal that uses no preliminary value is not preliminary, and a note tells of the others", () => {
  const options = { preliminaryIndex: true, scenario: { ...scenario, proposal: "Utan index" } };
  const { title, notes } = drawn("decision-paper", withPreliminaryIndex(whole), options);
  expect(title).not.toMatch(/PRELIMINÄRT/i);
  expect(notes).toHaveLength(1);
});

test("invoices from preliminary fees are warned of", () => {
  expect(drawn("invoice-basis", spring, { latestPopulation: true }).codes).toContain("invoice-preliminary");
  expect(drawn("invoice-basis", whole, {}).codes).not.toContain("invoice-preliminary");
});
