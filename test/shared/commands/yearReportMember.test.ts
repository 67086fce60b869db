import { memberPageCommand } from "../../../shared/commands/memberPage";
import { memberPagesCommand } from "../../../shared/commands/memberPages/memberPages";
import type { Sheets } from "../reports/activity/activityRows";
import { memberSheets } from "../reports/yearReport/memberSheets";
import { linesOf, plannedOver, plannedOverSample, rowOf, rowsOf, sheetNamed } from "../reports/yearReport/plannedOver";

const nothing: Sheets = { Enkäter: [], Resultat: [], Citat: [] };
const over = (member: string | null, changes: Sheets = {}, year: number | null = null) =>
  plannedOver(memberPageCommand, { ...nothing, ...memberSheets, ...changes }, { member, year });
const pageOf = (code: string, changes: Sheets = {}) => sheetNamed(over(code, changes), `Kommunblad ${code}`);
const codes = ({ plan }: ReturnType<typeof over>) => plan.findings.map(({ code }) => code);

test("a member's page says what it pays, how it took part, and what a participation cost", () => {
  const { memberPage } = over("1440");
  expect(memberPage).toMatchObject({
    year: 2022,
    member: { fee: 30_000, previousFee: 30_000, participations: 4, persons: 2, events: 2, missed: ["N-1"] },
  });
  expect(memberPage?.member?.costPerParticipation).toBe(7500);
  const page = pageOf("1440");
  expect(rowsOf(page, "Kommunblad_1440").map((row) => Object.values(row))).toEqual([
    ["Avgift (kr, exkl. moms)", 30_000],
    ["Deltagningar", 4],
    ["Unika personer", 2],
    ["Träffar med deltagare", 2],
    ["Missade träffar", 1],
    ["Kostnad per deltagning (kr)", 7500],
  ]);
  expect(rowsOf(page, "Kommunblad_grupper_1440")).toEqual([
    { Grupp: "Miljö", Deltagningar: 4, "Träffar med deltagare": 2, "Missade träffar": 0 },
    { Grupp: "Natur", Deltagningar: 0, "Träffar med deltagare": 0, "Missade träffar": 1 },
    { Grupp: "Totalt", Deltagningar: 4, "Träffar med deltagare": 2, "Missade träffar": 1 },
  ]);
});

test("the fee is told with its population, its bound and the year before", () => {
  const page = pageOf("1490");
  expect(rowOf(page, "Kommunblad_avgift_1490", "Folkmängd 2021")["Värde"]).toBe(110_000);
  expect(rowOf(page, "Kommunblad_avgift_1490", "Gräns")["Värde"]).toBe("tak");
  expect(rowOf(page, "Kommunblad_avgift_1490", "Avgift 2021 (kr)")["Värde"]).toBe("uppgift saknas");
  expect(linesOf(page).join(" ")).toContain("högsta avgift gäller");
});

test("an event without a list is not missed, nor one that is cancelled, nor one from before the membership", () => {
  expect(over("1490").memberPage?.member?.missed).toEqual(["M-2"]);
  expect(over("1481").memberPage?.member?.missed).toEqual(["M-1", "M-2", "N-1"]);
});

test("who comes from a joint authority counts for its member, and the page says so", () => {
  const page = pageOf("1438");
  expect(over("1438").memberPage?.member).toMatchObject({ fee: 6000, participations: 1, missed: ["M-1", "N-1"] });
  expect(linesOf(page).join(" ")).toContain("Deltar genom Förbundet");
});

test("a member that nobody came from has no cost per participation", () => {
  const page = pageOf("1481");
  expect(over("1481").memberPage?.member).toMatchObject({ participations: 0, costPerParticipation: null });
  expect(rowOf(page, "Kommunblad_1481", "Kostnad per deltagning (kr)")["Värde"]).toBe("uppgift saknas");
});

test("without lists nothing is known of who took part, and nothing is zero", () => {
  const page = pageOf("1440", { Deltagare: [] });
  for (const label of ["Deltagningar", "Unika personer", "Missade träffar", "Kostnad per deltagning (kr)"]) {
    expect(rowOf(page, "Kommunblad_1440", label)["Värde"]).toBe("uppgift saknas");
  }
  expect(linesOf(page).join(" ")).toContain("Ingen genomförd träff 2022 har en deltagarlista");
});

test("a fixed year keeps the fee that was fixed, whatever the tables give now", () => {
  const fixed = {
    "Fastställda avgifter": [
      ["År", "Kommunkod", "Avgift", "Folkmängd", "Befolkningsår", "Gräns", "Fastställd", "Instans"],
      ...["1440", "1490", "1438", "1481"].map((code) => [
        2022,
        code,
        11_000,
        10_000,
        2021,
        "ingen",
        "2021-11-24",
        "styrgruppen",
      ]),
    ],
  };
  const page = pageOf("1440", fixed);
  expect(rowOf(page, "Kommunblad_1440", "Avgift (kr, exkl. moms)")["Värde"]).toBe(11_000);
  expect(linesOf(page).join(" ")).toMatch(/Fastställd 2021-11-24 av styrgruppen/);
});

test("a page has room for one sheet of paper however many events were missed", () => {
  const many = Array.from({ length: 60 }, (_none, index) => `E${String(index).padStart(2, "0")}`);
  const page = pageOf("1481", {
    Träffar: [
      ["Id", "Grupp", "Start", "År", "Tema", "Status"],
      ...many.map((id) => [id, "Miljö", "2022-06-01", 2022, `Tema ${id}`, "genomförd"]),
    ],
    Deltagare: [["Träff", "Namn", "Kommunkod"], ...many.map((id) => [id, "Anna", "1440"])],
  });
  expect(rowsOf(page, "Kommunblad_missade_1481")).toHaveLength(26);
  expect(linesOf(page).join(" ")).toMatch(/Och 34 till; se bladet Träffar/);
  expect(page.rows.length).toBeLessThan(65);
});

test("a member is found by code, also without its leading zero, and by any spelling of its name", () => {
  expect(["1440", "Ale kommun", "ale"].map((asked) => over(asked).plan.show)).toEqual(
    Array.from({ length: 3 }, () => "Kommunblad 1440"),
  );
  const unknown = over("Kiruna");
  expect([unknown.isWrongUsage, unknown.plan.sheets, codes(unknown)]).toEqual([true, [], ["member-unknown"]]);
});

test("with an error in either kind of table only Kontroll is drawn, and what both rest on is told once", () => {
  const noPopulation = over("1440", {
    Befolkning: [
      ["Kommunkod", "År", "Folkmängd"],
      ["1440", 2021, "många"],
    ],
  });
  expect(noPopulation.plan.sheets.map(({ name }) => name)).toEqual(["Kontroll"]);
  const noEvents = over("1440", { Träffar: [], Deltagare: [] });
  expect([codes(noEvents), noEvents.plan.show]).toEqual([["events-missing"], "Kontroll"]);
  const members = [...(memberSheets["Medlemmar"] ?? []), ["Okänd", "9999", null, null, null]];
  const told = over("1440", { Medlemmar: members }).plan.findings.map(({ code, place }) =>
    JSON.stringify([code, place]),
  );
  expect([told.length, new Set(told).size]).toEqual([1, 1]);
  expect(over("1440", { Medlemmar: [["Kommun", "Kommunkod"]] }).plan.show).toBe("Kontroll");
});

test("member-pages draws the page of every member with a fee, in the order of the codes", () => {
  const all = plannedOver(memberPagesCommand, { ...nothing, ...memberSheets });
  expect(all.plan.sheets.map(({ name }) => name)).toEqual([
    "Kommunblad 1438",
    "Kommunblad 1440",
    "Kommunblad 1481",
    "Kommunblad 1490",
    "Kontroll",
  ]);
  expect(all.plan.sheets[1]).toEqual(pageOf("1440"));
  expect(all.memberPages?.members.map(({ code, participations }) => [code, participations])).toEqual([
    ["1438", 1],
    ["1440", 4],
    ["1481", 0],
    ["1490", 1],
  ]);
});

test("in the sample every one of the 36 members has a page, without an error", () => {
  const all = plannedOverSample(memberPagesCommand);
  expect([all.plan.sheets.length, all.plan.findings.filter(({ severity }) => severity === "error")]).toEqual([37, []]);
});
