import { summariseYear } from "../../../shared/commands/summariseYear";
import { activitySheets, eventHeaders } from "../reports/activity/activityRows";
import { linesOf, plannedOver, rowOf, rowsOf, sheetNamed } from "../reports/yearReport/plannedOver";

const indicators = "Indikatorer_rapport_2021";
const drawn = (changes = {}) => sheetNamed(plannedOver(summariseYear, changes), "Årsrapport 2021");
const codes = ({ plan }: ReturnType<typeof plannedOver>) => plan.findings.map(({ code }) => code);
const usual = drawn();

const targets = (...rows: readonly (readonly (string | number)[])[]) => ({
  Mål: [["År", "Indikator", "Mål", "Källa"], ...rows],
});
const stated = (...rows: readonly (readonly (string | number | null)[])[]) => ({
  Uppgifter: [["År", "Mått", "Uppgift", "Grupp", "Typ", "Form"], ...rows],
});

test("last year's figure stands beside each indicator, with the change between them", () => {
  expect(rowOf(usual, indicators, "Deltagningar")).toMatchObject({ "2021": 706, "2020": 41, Ändring: 665 });
  expect(rowOf(usual, indicators, "Nöjdhet, årsenkät")).toMatchObject({ "2021": 5.6, "2020": 5.2, Ändring: 0.4 });
  expect(rowOf(usual, indicators, "Tjänstepersoner hos medlemmarna")).toMatchObject({ "2020": "uppgift saknas" });
});

test("a target stands where Mål has one for the year, with the difference from it; a word that is not computed is kept", () => {
  const sheet = drawn(
    targets(
      [2021, "deltagningar", 650],
      [2020, "genomförda", 30],
      [2021, "nöjdhet årsenkät", 5.9],
      [2021, "nyhetsbrev", 4],
    ),
  );
  expect(rowOf(sheet, indicators, "Deltagningar")).toMatchObject({ "Mål 2021": 650, "Skillnad mot målet": 56 });
  expect(rowOf(sheet, indicators, "Nöjdhet, årsenkät")).toMatchObject({ "Mål 2021": 5.9, "Skillnad mot målet": -0.3 });
  expect(rowOf(sheet, indicators, "Genomförda träffar")).toMatchObject({ "Mål 2021": "inget mål" });
  expect(rowOf(sheet, indicators, "nyhetsbrev")).toMatchObject({ "2021": "ej beräknad", "Mål 2021": 4 });
});

test("the pooled mean of the events stands on its scale", () => {
  const row = rowOf(usual, indicators, "Nöjdhet, träffar (skala 1–6)");
  expect(typeof row["2021"]).toBe("number");
});

test.each([
  ["a group", ["deltagningar", 311, "Miljöstrategigruppen", null, null], "stämmer"],
  ["a type", ["genomförda", 13, null, "träff", null], "skiljer sig"],
  ["a form", ["genomförda", 4, null, null, "fysisk"], "skiljer sig"],
  ["the year", ["träffdagar", 22, null, null, null], "stämmer"],
  ["days of a group", ["träffdagar", 9, "Naturvårdsgruppen", null, null], "stämmer"],
  ["cancelled ones", ["inställda", 0, "RH", null, null], "skiljer sig"],
  ["evaluated ones", ["utvärderade", 11, null, null, null], "stämmer"],
  ["evaluated ones of a group", ["utvärderade", 5, "NV", null, null], "stämmer"],
  ["a mean within its rounding", ["nöjdhet årsenkät", 5.6, null, null, null], "stämmer"],
  ["a mean of whole points", ["nöjdhet årsenkät", 6, null, null, null], "skiljer sig"],
  ["municipalities", ["kommuner", 36, null, null, null], "stämmer"],
  ["officials by type", ["tjänstepersoner", 270, null, "möte", null], "ej beräknad"],
  ["the survey by group", ["nöjdhet årsenkät", 5, "NV", null, null], "ej beräknad"],
  ["another word", ["nyhetsbrev", 4, null, null, null], "ej beräknad"],
] as const)("a stated figure of %s is compared with what the rows give", (_what, row, verdict) => {
  const outcome = plannedOver(summariseYear, stated([2021, ...row]));
  const [compared] = rowsOf(sheetNamed(outcome, "Årsrapport 2021"), "Uppgifter_rapport_2021");
  expect([compared?.["Omdöme"], codes(outcome).includes("stated-figure-differs")]).toEqual([
    verdict,
    verdict === "skiljer sig",
  ]);
});

describe("a stated figure of which the rows hold a part", () => {
  const told = (changes: Parameters<typeof plannedOver>[1], ...row: readonly (string | number | null)[]) => {
    const outcome = plannedOver(summariseYear, { ...changes, ...stated([2021, ...row]) });
    const [finding] = outcome.plan.findings.filter(({ place }) => place.sheet === "Uppgifter");
    const [compared] = rowsOf(sheetNamed(outcome, "Årsrapport 2021"), "Uppgifter_rapport_2021");
    return { compared, finding: finding && [finding.severity, finding.code, finding.values.known, finding.values.all] };
  };
  /** Two events lack their numbers: one altogether, one of its second day. */
  const fewer = {
    Träffar: (activitySheets["Träffar"] ?? []).map((row) =>
      row[0] === "MS-01" ? [...row.slice(0, 10), null] : row[0] === "NV-07" ? [...row.slice(0, 10), "32"] : row,
    ),
  };

  test("is not known to differ: how much the rows hold is a note, and nothing is to be corrected", () => {
    const officials = told({}, "tjänstepersoner", 270);
    expect(officials.finding).toEqual(["note", "stated-figure-partial-lists", 5, 22]);
    expect(officials.compared).toMatchObject({
      Skillnad: "uppgift saknas",
      Omdöme: "räcker inte: 5 av 22 träffdagar har lista",
    });
    const participations = told(fewer, "deltagningar", 706);
    expect(participations.finding).toEqual(["note", "stated-figure-partial-numbers", 20, 22]);
    expect(participations.compared).toMatchObject({ Beräknat: 645 });
    const municipalities = told({}, "kommuner", 40, "Miljöstrategigruppen");
    expect(municipalities.finding).toEqual(["note", "stated-figure-partial-lists", 3, 9]);
  });

  test("differs where it is less than what the rows hold already, and is compared where they hold all of its part", () => {
    expect(told({}, "tjänstepersoner", 1).finding?.slice(0, 2)).toEqual(["warning", "stated-figure-differs"]);
    expect(told(fewer, "deltagningar", 600).finding?.slice(0, 2)).toEqual(["warning", "stated-figure-differs"]);
    expect(told(fewer, "deltagningar", 70, "RH").finding?.slice(0, 2)).toEqual(["warning", "stated-figure-differs"]);
  });

  test("a single event states its municipalities itself; of several at least those of the one that states most are known", () => {
    const events = [eventHeaders, ["A", "RH", "möte", "digital", null, null, 2021, null, "A", "genomförd", "9", 7]];
    const more = [...events, ["B", "RH", "möte", "digital", null, null, 2021, null, "B", "genomförd", "9", null]];
    const only = (Träffar: typeof events) => ({ Träffar, Deltagare: [], Enkäter: [], Resultat: [], Citat: [] });
    expect(told(only(events), "kommuner", 8, "RH").finding?.slice(0, 2)).toEqual(["warning", "stated-figure-differs"]);
    expect(told(only(more), "kommuner", 8, "RH").finding).toEqual(["note", "stated-figure-partial-lists", 0, 2]);
    expect(told(only(more), "kommuner", 7, "RH").finding?.slice(0, 2)).toEqual(["note", "stated-figure-partial-lists"]);
    expect(told(only(more), "kommuner", 6, "RH").finding?.slice(0, 2)).toEqual(["warning", "stated-figure-differs"]);
  });

  test("a mean of some of the evaluated events says nothing of the mean of all", () => {
    expect(told({}, "nöjdhet träffar", 5.1).finding?.slice(0, 2)).toEqual(["note", "stated-figure-partial-means"]);
  });

  test("the text to paste says what is missing, and the indicators on how few lists persons rest", () => {
    const lines = linesOf(drawn(fewer));
    expect(lines.find((line) => line.startsWith("Miljöstrategigruppen planerade"))).toContain(
      "För 1 av träffdagarna saknas uppgift om antalet deltagare",
    );
    expect(lines.find((line) => line.includes("24–25 november"))).toContain(
      "Antal deltagare per dag: 32 + ?, sammanlagt minst 32 deltagningar; 1 av dagarna saknar uppgift.",
    );
    expect(lines.join(" ")).toContain("2021 bygger på deltagarlistor från 5 av 22 träffdagar.");
    // Of the year before there is no list: nothing is counted, and nothing said.
    expect(lines.join(" ")).not.toContain("2020 bygger på");
  });
});

test("what cannot be compared is a note at its cell; a word that nothing is computed for is told once", () => {
  const outcome = plannedOver(
    summariseYear,
    stated([2021, "tjänstepersoner", 270, null, "möte", null], [2021, "nyhetsbrev", 4, null, null, null]),
  );
  const told = outcome.plan.findings.filter(({ place }) => place.sheet === "Uppgifter");
  expect(told.map(({ code, severity, place }) => [code, severity, place.row, place.column])).toEqual([
    ["unknown-indicator", "note", 3, "B"],
    ["stated-figure-unchecked", "note", 2, "C"],
  ]);
});

test("figures stated for another year are not compared", () => {
  const outcome = plannedOver(summariseYear, stated([2020, "genomförda", 99, null, null, null]));
  expect(codes(outcome)).not.toContain("stated-figure-differs");
});

test("nothing is shown of a survey that fewer than five answered: no mean, no quote and no theme", () => {
  const events = rowsOf(usual, "Grupp2_rapport_2021");
  expect(events.find((row) => row["Id"] === "NV-02")).toMatchObject({ Nöjdhet: "färre än 5 svar" });
  const lines = linesOf(usual);
  expect(lines.find((line) => line.includes("25 mars 2021"))).toMatch(/Nöjdhet färre än 5 svar .*\(skala 1–6\)\.$/);
  expect(rowsOf(usual, "Citat_rapport_2021").map((row) => row["Citat"])).toEqual(["=Bra innehåll"]);
  expect(rowsOf(usual, "Teman_rapport_2021").map((row) => [row["Tema"], row["Antal"]])).toEqual([
    ["form", 1],
    ["innehåll", 1],
  ]);
  expect(usual.rows.flat().map((cell) => cell?.value)).not.toContain("Får inte visas");
});

test("the survey of the year says how many answered of those it was sent to", () => {
  const annual = {
    Enkäter: [
      ["Id", "Blad", "Träff", "År", "Skala från", "Skala till", "Nöjdhet", "Utskick", "Kolumner"],
      ["A", "Årsenkät", null, 2021, 1, 5, "Hur nöjd är du? (1-5)", 16, "lägst är bäst=nej"],
    ],
    Årsenkät: [
      ["Svarat", "Hur nöjd är du? (1-5)"],
      ...[5, 4, 4, 3, 5, 5, 4, 4].map((answer, row) => [row + 1, answer]),
    ],
    Resultat: [],
    Citat: [],
  };
  const sheet = drawn(annual);
  expect(rowOf(sheet, "Svarande_rapport_2021", "Årsenkät 2021")).toMatchObject({
    "Svarande (n)": 8,
    Utskick: 16,
    Andel: 0.5,
    "n av utskickade": "8 av 16",
  });
  expect(rowOf(sheet, "Svarande_rapport_2021", "Årsenkät 2019")).toMatchObject({ "Svarande (n)": "uppgift saknas" });
  expect(rowOf(sheet, indicators, "Nöjdhet, årsenkät (skala 1–5)")).toMatchObject({ "2021": 4.3 });
});

test("an event of two groups stands under each, and is counted once in the indicators", () => {
  const events = [...(activitySheets["Träffar"] ?? [])];
  const both = ["X-1", "Miljöstrategigruppen; Naturvårdsgruppen", "träff", "digital", null, null, 2021, null, "Båda"];
  const sheet = drawn({ Träffar: [...events, [...both, "genomförd", "40", null]] });
  const counted = [1, 2].map((group) =>
    rowsOf(sheet, `Grupp${String(group)}_rapport_2021`).find((row) => row["Id"] === "X-1"),
  );
  expect(counted.map((row) => row?.["Räknas i totalen"])).toEqual(["ja", "nej"]);
  const charted = rowsOf(sheet, "Diagram_Grupper_rapport_2021").filter((row) => row["Träff"] === "X-1");
  expect(charted.map((row) => Object.values(row).filter((value) => typeof value === "number"))).toEqual([[40], [40]]);
  const seriesOf = (row: (typeof charted)[number] | undefined) =>
    Object.keys(row ?? {}).find((header) => typeof row?.[header] === "number");
  expect(seriesOf(charted[0])).not.toBe(seriesOf(charted[1]));
  expect(rowOf(sheet, indicators, "Deltagningar")["2021"]).toBe(746);
  expect(rowsOf(sheet, "Grupper_rapport_2021").map((row) => row["Deltagningar"])).toEqual([351, 372, 63, 746]);
});

test("with an error, or without events, only Kontroll is drawn", () => {
  const broken = plannedOver(summariseYear, {
    Mål: [
      ["År", "Indikator", "Mål"],
      ["tjugo", "kommuner", 3],
    ],
  });
  expect(broken.plan.sheets.map(({ name }) => name)).toEqual(["Kontroll"]);
  const none = plannedOver(summariseYear, { Träffar: [], Deltagare: [], Enkäter: [], Resultat: [], Citat: [] });
  expect([codes(none), none.plan.sheets.map(({ name }) => name)]).toEqual([["events-missing"], ["Kontroll"]]);
  expect(none.yearReport).toEqual({ year: 2021, indicators: [], statedFigures: [] });
});

test("beside a fault in Mål, the stated figures that differ are told too", () => {
  const broken = plannedOver(summariseYear, {
    ...targets([2021, "kommuner", "tre"]),
    ...stated([2021, "kommuner", 35]),
  });
  expect(broken.plan.sheets.map(({ name }) => name)).toEqual(["Kontroll"]);
  expect(codes(broken)).toEqual(expect.arrayContaining(["not-a-number", "stated-figure-differs"]));
});

test("a year without events has no counts, rather than zeros", () => {
  const events = stated([2026, "planerade", 3], [2026, "planerade", 3, "MS"], [2026, "kommuner", 36]);
  const outcome = plannedOver(summariseYear, events, { year: 2026 });
  const sheet = sheetNamed(outcome, "Årsrapport 2026");
  expect(linesOf(sheet).slice(1, 3)).toEqual([
    "Inga träffar hör till 2026, så antalen är inte kända: de står som uppgift saknas.",
    "Indikatorer",
  ]);
  const missing = "uppgift saknas";
  const groups = rowsOf(sheet, "Grupper_rapport_2026");
  expect(groups.map(({ Grupp: group }) => group)).toContain("Totalt");
  for (const { Grupp: group, ...counts } of groups) {
    expect([group, ...new Set(Object.values(counts))]).toEqual([group, missing]);
  }
  expect(rowOf(sheet, "Indikatorer_rapport_2026", "Kommuner i nätverket")["2026"]).toBe(36);
  expect(rowsOf(sheet, "Uppgifter_rapport_2026").map((row) => row["Beräknat"])).toEqual([missing, missing, 36]);
});

test("without members and groups the year is drawn all the same", () => {
  const outcome = plannedOver(summariseYear, { Medlemmar: [], Grupper: [], Domäner: [] });
  expect(outcome.plan.sheets).toHaveLength(2);
  const sheet = sheetNamed(outcome, "Årsrapport 2021");
  expect(rowOf(sheet, indicators, "Kommuner i nätverket")["2021"]).toBe(0);
});

test("a sheet of the user's own that has the name is left alone", () => {
  const outcome = plannedOver(summariseYear, { "Årsrapport 2021": [["Mitt eget"]] });
  expect(outcome.plan.sheets.map(({ name }) => name)).toEqual(["Årsrapport 2021 (2)", "Kontroll"]);
  expect(codes(outcome)).toContain("sheet-name-taken");
});
