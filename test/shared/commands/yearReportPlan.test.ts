import { planYear } from "../../../shared/commands/planYear";
import { linesOf, plannedOver, plannedOverSample, rowOf, rowsOf, sheetNamed } from "../reports/yearReport/plannedOver";

const coming = {
  Träffar: [
    ["Id", "Grupp", "Typ", "Form", "Start", "Slut", "År", "Tema", "Status"],
    ["B", "NV", "träff", "fysisk", "2022-05-03", "2022-05-04", 2022, "Våtmarker", "planerad"],
    ["A", "MS; NV", "möte", "digital", "2022-02-01", null, 2022, null, "planerad"],
    ["C", "RH", null, null, null, null, 2022, "Handel", null],
    ["D", "MS", "möte", "digital", "2022-05-02", null, 2022, "Inställt", "inställd"],
    ["E", "MS", "möte", "digital", "2021-02-01", null, 2021, "I fjol", "genomförd"],
  ],
  Deltagare: [],
  Enkäter: [],
  Resultat: [],
  Citat: [],
};

test("the events of the coming year stand by date under their months, those without a date last", () => {
  const outcome = plannedOver(planYear, coming);
  const sheet = sheetNamed(outcome, "Verksamhetsplan 2022");
  expect(rowsOf(sheet, "Traffar_plan_2022").map((row) => [row["Månad"], row["Id"], row["Status"]])).toEqual([
    ["februari", "A", "planerad"],
    ["maj", "D", "inställd"],
    ["maj", "B", "planerad"],
    ["datum ej satt", "C", "planerad"],
  ]);
  expect(rowsOf(sheet, "Traffar_plan_2022")[3]).toMatchObject({
    Datum: "datum ej satt",
    Slut: "datum ej satt",
    Typ: "ej bestämt",
    Plats: "ej bestämt",
  });
  expect(rowsOf(sheet, "Traffar_plan_2022")[0]).toMatchObject({ Grupp: "Miljöstrategigruppen, Naturvårdsgruppen" });
  expect(outcome.planned?.events?.map(({ id }) => id)).toEqual(["A", "D", "B", "C"]);
});

test("each month has its number of events, and they add up", () => {
  const sheet = sheetNamed(plannedOver(planYear, coming), "Verksamhetsplan 2022");
  expect(rowOf(sheet, "Manader_plan_2022", "maj")["Antal"]).toBe(2);
  expect(rowOf(sheet, "Manader_plan_2022", "juni")["Antal"]).toBe(0);
  expect(rowOf(sheet, "Manader_plan_2022", "datum ej satt")["Antal"]).toBe(1);
  expect(rowOf(sheet, "Manader_plan_2022", "Totalt")["Antal"]).toBe(4);
});

test("the year is what is asked for, else the one after Verksamhetsår", () => {
  expect(plannedOver(planYear, coming, { year: 2021 }).plan.show).toBe("Verksamhetsplan 2021");
  const without = plannedOver(planYear, {
    ...coming,
    Inställningar: [
      ["Namn", "Värde"],
      ["Språk", "sv"],
    ],
  });
  expect([without.plan.findings.map(({ code }) => code), without.plan.show]).toEqual([
    ["activity-year-missing"],
    "Kontroll",
  ]);
});

test("all 21 events that the network planned for 2021 stand there, the cancelled one last", () => {
  const rows = rowsOf(
    sheetNamed(plannedOverSample(planYear, { year: 2021 }), "Verksamhetsplan 2021"),
    "Traffar_plan_2021",
  );
  expect([rows.length, rows[0]?.["Id"], rows[20]]).toMatchObject([
    21,
    "NV-01",
    { Id: "RH-05", Månad: "datum ej satt", Status: "inställd" },
  ]);
});

test("a year without events is told and drawn as such; without any event only Kontroll is", () => {
  const empty = plannedOver(planYear, coming, { year: 2030 });
  expect(empty.plan.findings.map(({ code, severity }) => [code, severity])).toEqual([
    ["plan-without-events", "warning"],
  ]);
  expect(linesOf(sheetNamed(empty, "Verksamhetsplan 2030"))[1]).toMatch(/^Inga träffar hör till 2030/);
  const none = plannedOver(planYear, { ...coming, Träffar: [] });
  expect([none.plan.findings.map(({ code }) => code), none.plan.show]).toEqual([["events-missing"], "Kontroll"]);
});

test("a broken row stops the plan, and faults of tables that it does not rest on do not", () => {
  const broken = [...coming.Träffar, ["F", "Okänd grupp", null, null, "2022-13-01", null, 2022, null, null]];
  expect(plannedOver(planYear, { ...coming, Träffar: broken }).plan.show).toBe("Kontroll");
  const other = plannedOver(planYear, {
    ...coming,
    Deltagare: [
      ["Träff", "Namn"],
      ["Finns inte", "Anna"],
    ],
  });
  expect(other.plan.show).toBe("Verksamhetsplan 2022");
});
