import { check } from "../../../shared/commands/check";
import { planning } from "../../../shared/commands/planning";
import { activitySheets, type Sheets } from "../reports/activity/activityRows";
import { readSheets } from "../reports/activity/activityContent";
import { noOptions } from "./planOf";

function checked(changes: Sheets) {
  const sheets = Object.fromEntries(
    Object.entries({ ...activitySheets, ...changes }).filter(([, rows]) => rows.length > 0),
  );
  const steps = planning(check, noOptions);
  let step = steps.next();
  while (!step.done) step = steps.next(readSheets(sheets, step.value));
  return step.value.plan;
}

const withoutEvents = { Träffar: [], Deltagare: [], Enkäter: [], Resultat: [], Citat: [], Grupper: [] };

test("a check looks through events and surveys where the workbook has them, and writes only Kontroll", () => {
  const { findings, sheets } = checked({});
  expect(findings.map(({ code }) => code)).toEqual(
    expect.arrayContaining(["organisation-unresolved", "export-out-of-range"]),
  );
  expect(sheets.map(({ name }) => name)).toEqual(["Kontroll"]);
});

test("a workbook without events is told nothing of them", () => {
  const { findings } = checked(withoutEvents);
  expect(findings.filter(({ place }) => place.sheet === "Träffar" || place.sheet === "Deltagare")).toEqual([]);
  expect(findings.map(({ code }) => code)).not.toContain("events-missing");
});

test("figures that a report states are compared, of every year that Uppgifter names", () => {
  const stated = [
    ["År", "Mått", "Uppgift"],
    [2021, "genomförda", 19],
    [2020, "genomförda", 5],
    [2021, "träffdagar", 22],
  ];
  const { findings } = checked({ Uppgifter: stated });
  const told = findings.filter(({ place }) => place.sheet === "Uppgifter");
  expect(told.map(({ code, place, values }) => [code, place.row, values.computed])).toEqual([
    ["stated-figure-differs", 2, 20],
    ["stated-figure-differs", 3, 1],
  ]);
});

test.each([
  [
    "a row of Uppgifter",
    {
      Uppgifter: [
        ["År", "Mått", "Uppgift"],
        [2021, "genomförda", 19],
        [2021, "träffdagar", "många"],
      ],
    },
  ],
  [
    "a row of Mål",
    {
      Uppgifter: [
        ["År", "Mått", "Uppgift"],
        [2021, "genomförda", 19],
      ],
      Mål: [
        ["År", "Indikator", "Mål"],
        [2021, "träffdagar", "många"],
      ],
    },
  ],
  [
    "the headers of Mål",
    {
      Uppgifter: [
        ["År", "Mått", "Uppgift"],
        [2021, "genomförda", 19],
      ],
      Mål: [["År"], [2021]],
    },
  ],
])("a fault in %s hides nothing of what there is to say besides", (_, changes) => {
  const { findings } = checked(changes);
  expect(findings.filter(({ severity }) => severity === "error").length).toBeGreaterThan(0);
  expect(findings.map(({ code }) => code)).toEqual(
    expect.arrayContaining(["stated-figure-differs", "organisation-unresolved"]),
  );
});

test("a stated mean of a later year than the activity year is compared with the answers of that year", () => {
  const answers = [["Hur nöjd är du? (1-6)"], ...[5, 5, 5, 5, 5].map((answer) => [answer])];
  const sheets = {
    Träffar: [
      ...(activitySheets["Träffar"] ?? []),
      ["X", "RH", "möte", "digital", null, null, 2022, null, "X", "genomförd"],
    ],
    Citat: [],
    Enkäter: [
      ["Id", "Blad", "Träff", "År", "Skala från", "Skala till", "Nöjdhet"],
      ["E", "Svar 2022", null, 2022, 1, 6, "Hur nöjd är du? (1-6)"],
    ],
    "Svar 2022": answers,
    Uppgifter: [
      ["År", "Mått", "Uppgift"],
      [2022, "nöjdhet årsenkät", 4],
    ],
  };
  const told = checked(sheets).findings.filter(({ place }) => place.sheet === "Uppgifter");
  expect(told.map(({ code, values }) => [code, values.computed])).toEqual([["stated-figure-differs", 5]]);
});

test("that nothing says which scale an item has is not told where the survey's row does", () => {
  const sheets = (...scale: readonly (number | null)[]) => ({
    Citat: [],
    Enkäter: [
      ["Id", "Blad", "Träff", "Nöjdhet", "Skala från", "Skala till"],
      ["E", "Svar", "MS-03", "Hur nöjd är du?", ...scale],
    ],
    Svar: [["Hur nöjd är du?", "Lokalen"], ...[5, 6, 4, 5, 5].map((answer) => [answer, 6])],
  });
  const told = (...scale: readonly (number | null)[]) =>
    checked(sheets(...scale))
      .findings.filter(({ code }) => code.startsWith("export-scale"))
      .map(({ place }) => place.column);
  expect(told(null, null)).toEqual(["A", "B"]);
  expect(told(1, 6)).toEqual([]);
  // A scale of other items is theirs only where they fit it.
  expect(told(1, 5)).toEqual(["B"]);
});

test("proposed rules and what invoices need are looked through, with no more than the workbook holds", () => {
  const { findings } = checked({
    ...withoutEvents,
    Regelalternativ: [
      ["Alternativ", "Gäller från år", "Avgift per invånare", "Lägsta avgift", "Högsta avgift"],
      ["A", 2021, 1, 900, 100],
      ["B", 2021, "mycket", null, null],
    ],
    Betalare: [
      ["Betalare", "Organisationsnummer", "Peppol-id"],
      ["Ale", "212000-1430", "0007:2120001440"],
    ],
  });
  const told = findings.filter(({ place }) => ["Regelalternativ", "Betalare"].includes(place.sheet ?? ""));
  expect(told.map(({ code, severity, place }) => [severity, code, place.row])).toEqual([
    ["error", "not-a-number", 3],
    ["error", "floor-above-cap", 2],
    ["warning", "organisation-number", 2],
    ["warning", "peppol-checkDigit", 2],
  ]);
  // What invoices lack is no fault of the workbook.
  expect(findings.map(({ code }) => code)).not.toContain("invoice-reference-missing");
});

test("what members and settings are at fault with is told once, though both fees and events rest on them", () => {
  const members = [...(activitySheets["Medlemmar"] ?? []), ["Ingenstans", "9999"]];
  const { findings } = checked({ Medlemmar: members });
  const told = findings.filter(({ place }) => place.sheet === "Medlemmar" && place.row === members.length);
  expect(told.map(({ code }) => code)).toHaveLength(new Set(told.map(({ code }) => code)).size);
  expect(told.length).toBeGreaterThan(0);
});
