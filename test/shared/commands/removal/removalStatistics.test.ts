import fc from "fast-check";
import { activityOfYear } from "../../../../shared/attendance/activityOfYear";
import type { YearActivity } from "../../../../shared/attendance/yearActivity";
import type { RemovalOptions } from "../../../../shared/commands/commandOptions";
import { removePersonalData } from "../../../../shared/commands/removePersonalData";
import type { WorkbookContent } from "../../../../shared/workbook/content";
import { readActivityTables } from "../../../../shared/workbook/reading/readActivityTables";
import { contentOf, found, type TestCell } from "../../workbook/reading/workbookContent";
import { appliedPlan } from "../appliedPlan";
import { noOptions } from "../planOf";

const runs = Number(process.env["KN_REMOVAL_RUNS"] ?? "50");

const addresses = [
  "ann@boras.se",
  "Ann@Boras.se",
  "bo@skola.boras.se",
  "cia@ale.se",
  "dan@dalsland.example",
  "eva@okand.example",
  "fia@lansstyrelsen.example",
  "ger@firma.example",
];
const organisations = ["Borås Stad", "Skolförvaltningen", "Ale", "Dalslandsförbundet", "Firman AB", "länsstyrelsen"];

const blankOr = <Value>(...values: readonly Value[]) => fc.constantFrom<Value | null>(null, ...values);

const participant = fc
  .record({
    event: fc.constantFrom("A-1", "A-2", "B-1", "B-2", "U-1"),
    day: blankOr("1", "2"),
    name: blankOr("Ann Ek", "ann  ek", "Bo Al", "Cia By"),
    email: blankOr(...addresses),
    organisation: blankOr(...organisations),
    code: fc.constantFrom(null, null, null, "1490", "1440", "1438"),
    role: blankOr("organisatör", "presentatör"),
    position: blankOr("miljöstrateg", "lärare"),
    status: blankOr("deltog", "anmäld", "uteblev"),
    minutes: blankOr(5, 60),
  })
  .map(({ event, day, ...rest }) => ({
    event,
    day: event === "B-1" ? (day ?? "1") : event === "U-1" ? day : null,
    ...rest,
  }))
  .map((row): readonly TestCell[] => [...Object.values(row), "lista.csv #abc"]);

const contact = fc
  .record({
    email: fc.constantFrom(...addresses),
    code: blankOr("1490", "1440", "1438"),
    name: blankOr("Ann Ek", "Bo Al"),
    from: blankOr("2020-01-01", "2022-03-01"),
    to: blankOr("2021-06-30", "2021-12-31", "2022-09-30", "2030-01-01"),
  })
  .filter(({ from, to }) => from === null || to === null || from <= to)
  .map((row): readonly TestCell[] => Object.values(row));

const known: readonly (readonly TestCell[])[] = [
  ["Borås Stad", "boras.se", null, "kommun", "1490"],
  ["Ale kommun", "ale.se", "Ale", "kommun", "1440"],
  ["Dalslands förbund", "dalsland.example", "Dalslandsförbundet", "kommunalförbund", "1438; 1460"],
  ["Länsstyrelsen", "lansstyrelsen.example", null, "länsstyrelse", null],
  ["Firman", "firma.example", null, "annan", null],
];

const workbook = fc
  .record({
    participants: fc.array(participant, { maxLength: 25 }),
    contacts: fc.array(contact, { maxLength: 6 }),
    domains: fc.subarray([...known]),
  })
  .map(({ participants, contacts, domains }) =>
    contentOf([
      found("Inställningar", [
        ["Namn", "Värde"],
        ["Organisatör", "Borås Stad"],
        ["Minsta närvaro", 10],
      ]),
      found("Medlemmar", [
        ["Kommun", "Kommunkod", "Betalare"],
        ["Borås", "1490", null],
        ["Dals-Ed", "1438", "Dalslands förbund"],
      ]),
      found("Träffar", [
        ["Id", "Grupp", "Form", "Start", "Slut", "År", "Status"],
        ["A-1", "Klimat", "digital", "2021-02-04", null, null, "genomförd"],
        ["A-2", "Klimat; Skola", "fysisk", "2021-09-04", null, null, "genomförd"],
        ["B-1", "Skola", null, "2022-05-04", "2022-05-05", null, "genomförd"],
        ["B-2", "Klimat", null, "2022-06-04", null, null, "inställd"],
        ["U-1", "Klimat", null, null, null, 2021, "genomförd"],
      ]),
      found("Deltagare", [
        [
          "Träff",
          "Dag",
          "Namn",
          "E-post",
          "Organisation",
          "Kommunkod",
          "Roll",
          "Befattning",
          "Status",
          "Minuter",
          "Källa",
        ],
        ...participants,
      ]),
      found("Kontakter", [["E-post", "Kommunkod", "Namn", "Från", "Till"], ...contacts]),
      found("Domäner", [["Organisation", "Domän", "Namn", "Slag", "Kommunkoder"], ...domains]),
    ]),
  );

const asked: fc.Arbitrary<RemovalOptions> = fc
  .constantFrom<Pick<RemovalOptions, "year" | "before">>(
    { year: 2021, before: null },
    { year: 2022, before: null },
    { year: null, before: "2021-06-01" },
    { year: null, before: "2022-05-05" },
    { year: null, before: "2023-01-01" },
  )
  .map((part) => ({ ...part, decision: "KS 2026/1", today: "2026-11-29" }));

function remove(content: WorkbookContent, removal: RemovalOptions): WorkbookContent {
  const { plan } = removePersonalData.plan({ content, options: { ...noOptions, removal } });
  expect(plan.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  return appliedPlan(content, plan);
}

/**
 * All numbers and names of a year. What no organisation is known for may be grouped otherwise, since its address was the only name that it
 * had: that somebody is there is compared, and how many stands among the kinds.
 */
function figures(content: WorkbookContent, year: number): unknown {
  const { activity } = activityOfYear(readActivityTables(content).tables, year);
  const isAny = (some: YearActivity["unresolved"]) => some.length > 0;
  const plain = {
    ...activity,
    unresolved: isAny(activity.unresolved),
    events: activity.events.map((event) => ({ ...event, unresolved: isAny(event.unresolved) })),
  };
  return JSON.parse(JSON.stringify(plain));
}

const cellsOf = (content: WorkbookContent, sheet: string) =>
  content.tables.find((table) => table.name === sheet)?.grid.values ?? [];

test("the statistics of every year are the same before and after a removal, to the last number", () => {
  fc.assert(
    fc.property(workbook, asked, (content, removal) => {
      const after = remove(content, removal);
      for (const year of [2021, 2022]) expect(figures(after, year)).toEqual(figures(content, year));
    }),
    { numRuns: runs, seed: 20261129 },
  );
});

test("so they are when one removal follows another, and no code is given to two", () => {
  fc.assert(
    fc.property(workbook, asked, asked, (content, first, second) => {
      const after = remove(remove(content, first), second);
      for (const year of [2021, 2022]) expect(figures(after, year)).toEqual(figures(content, year));
    }),
    { numRuns: runs, seed: 20261130 },
  );
});

test("no name and no address of the years that are removed is left, and the rows of other years keep theirs", () => {
  fc.assert(
    fc.property(workbook, (content) => {
      const after = remove(content, { year: 2021, before: null, decision: "x", today: "2026-11-29" });
      const before = cellsOf(content, "Deltagare");
      cellsOf(after, "Deltagare").forEach(([event, , name, email], at) => {
        if (at === 0) return;
        if (String(event).startsWith("B")) expect([name, email]).toEqual(before[at]?.slice(2, 4));
        else for (const cell of [name, email]) expect(cell === null || /^person \d+$/.test(String(cell))).toBe(true);
      });
      for (const [email, , name, , to] of cellsOf(after, "Kontakter").slice(1)) {
        if (to !== null && String(to) <= "2021-12-31") expect([email, name].join()).not.toMatch(/@|Ek|Al/);
        else expect(String(email)).toContain("@");
      }
    }),
    { numRuns: runs, seed: 20261131 },
  );
});

test("a removal twice over is a removal once: the second changes nothing", () => {
  fc.assert(
    fc.property(workbook, asked, (content, removal) => {
      const options = { ...noOptions, removal };
      const again = removePersonalData.plan({ content: remove(content, removal), options });
      expect([again.plan.edits ?? [], again.removal]).toEqual([[], { rowsByTable: [], persons: 0 }]);
    }),
    { numRuns: runs, seed: 20261132 },
  );
});
