import { headers, tableNames } from "../../../../shared/text/tableTexts";
import { activityTableIds, tableSchemas } from "../../../../shared/workbook/schema";
import type { TableId } from "../../../../shared/workbook/tableSchema";
import { toldOf, type Rows } from "./activityWorkbook";
import { formatted, type TestCell } from "./workbookContent";

const groups: Rows = [
  ["Namn", "Kortnamn", "Från", "Till"],
  ["Naturvårdsgruppen", "NV"],
];
const events: Rows = [
  ["Id", "Grupp", "Start", "Slut"],
  ["T1", "NV", "2021-03-17"],
  ["T2", "NV", "2021-12-01", "2021-12-02"],
];
const year: Rows = [
  ["Id", "Grupp", "År"],
  ["T3", "NV", 2021],
];
const surveys: Rows = [
  ["Id", "Blad", "Träff"],
  ["E1", "Svar", "T1"],
];

type Sheets = Readonly<Record<string, Rows>>;
const known: Sheets = { Grupper: groups, Träffar: events, Enkäter: surveys };

describe("a fault of a row stands at its cell", () => {
  const cases: readonly (readonly [string, Sheets, readonly string[]])[] = [
    ["rows without a fault", known, []],
    [
      "a group's name that stands twice",
      { Grupper: [...groups, ["naturvårdsgruppen"]] },
      ["error duplicate-group Grupper A3"],
    ],
    [
      "a short name that is another's",
      { Grupper: [...groups, ["Nya verk", "nv"]] },
      ["error duplicate-group Grupper B3"],
    ],
    [
      "a group that ends before it starts",
      { Grupper: [...groups, ["Ny", null, "2022-01-01", "2021-01-01"]] },
      ["error ends-before-start Grupper D3"],
    ],
    [
      "an event's id that stands twice",
      { Träffar: [...events, ["t1", "NV", "2021-05-01"]] },
      ["error duplicate-event Träffar A4"],
    ],
    [
      "an unknown group",
      { Träffar: [...events, ["T9", "NV; Okänd", "2021-05-01"]] },
      ["error unknown-group Träffar B4"],
    ],
    ["no group", { Träffar: [...events, ["T9", null, "2021-05-01"]] }, ["error missing-value Träffar B4"]],
    ["neither start nor year", { Träffar: [...events, ["T9", "NV"]] }, ["error event-without-year Träffar C4"]],
    [
      "an end without a start",
      {
        Träffar: [
          ["Id", "Grupp", "Start", "Slut", "År"],
          ["T9", "NV", null, "2021-05-01", 2021],
        ],
      },
      ["error end-without-start Träffar C2"],
    ],
    [
      "an end before the start",
      { Träffar: [...events, ["T9", "NV", "2021-05-02", "2021-05-01"]] },
      ["error ends-before-start Träffar D4"],
    ],
    [
      "an event that lasts a year",
      { Träffar: [...events, ["T9", "NV", "2021-05-02", "2022-05-01"]] },
      ["error event-too-long Träffar D4"],
    ],
    [
      "a year that is not the start's",
      {
        Träffar: [
          ["Id", "Grupp", "Start", "År"],
          ["T9", "NV", "2021-05-02", 2020],
        ],
      },
      ["warning event-year-differs Träffar D2"],
    ],
    [
      "a status that means nothing",
      {
        Träffar: [
          ["Id", "Grupp", "År", "Status"],
          ["T9", "NV", 2021, "flyttad"],
        ],
      },
      ["error unknown-word Träffar D2"],
    ],
  ];
  test.each(cases)("%s", (_, sheets, expected) => {
    expect(toldOf({ ...known, Enkäter: [], ...sheets })).toEqual(expected);
  });

  test.each<[string, TestCell, TestCell, readonly string[]]>([
    ["one number", 25, null, []],
    ["a number for each day", "25 + 23", "2 + 0", []],
    ["more numbers than days", "25 + 23 + 1", null, ["error more-numbers-than-days Träffar E2"]],
    ["fewer numbers than days", 48, null, ["warning fewer-numbers-than-days Träffar E2"]],
    ["numbers between bars", "25|23", null, ["error not-day-numbers Träffar E2"]],
    ["words", "ett trettiotal", null, ["error not-day-numbers Träffar E2"]],
    ["a number below zero", -1, null, ["error not-day-numbers Träffar E2"]],
    ["half a person", 1.5, null, ["error not-day-numbers Träffar E2"]],
    ["a date", formatted(44197, "yyyy-mm-dd"), null, ["error date-where-number Träffar E2"]],
    ["more unnamed than days", "25 + 23", "1 + 1 + 1", ["error more-numbers-than-days Träffar F2"]],
  ])("participants by day: %s", (name, participants, unnamed, expected) => {
    const headers = ["Id", "Grupp", "Start", "Slut", "Deltagare per dag", "Antal utan namn"];
    const end = name === "one number" ? null : "2021-12-02";
    expect(toldOf({ Träffar: [headers, ["T", "NV", "2021-12-01", end, participants, unnamed]] })).toEqual(expected);
  });

  test.each<[string, string, TestCell, readonly string[]]>([
    ["blank is the only day", "T1", null, []],
    ["blank of two days", "T2", null, ["error event-day-missing Deltagare B2"]],
    ["the number of the day", "T2", 2, []],
    ["the number as text", "T2", "2", []],
    ["its date", "T2", "2021-12-02", []],
    ["its date as a date", "T2", formatted(44532, "yyyy-mm-dd"), []],
    ["a number that is no day of it", "T2", 3, ["error event-day-outside Deltagare B2"]],
    ["a date that is no day of it", "T2", "2021-12-03", ["error event-day-outside Deltagare B2"]],
    ["zero", "T2", 0, ["error not-an-event-day Deltagare B2"]],
    ["a half", "T2", 1.5, ["error not-an-event-day Deltagare B2"]],
    ["a word", "T2", "första", ["error not-a-date Deltagare B2"]],
    ["an event that is not there", "T7", 1, ["error unknown-event Deltagare A2"]],
  ])("day of a participant: %s", (_, event, day, expected) => {
    expect(
      toldOf({
        ...known,
        Deltagare: [
          ["Träff", "Dag", "Namn"],
          [event, day, "Anna"],
        ],
      }),
    ).toEqual(expected);
  });

  test("a date as the day of an event without a start is told", () => {
    const participants: Rows = [
      ["Träff", "Dag", "Namn"],
      ["T3", "2021-05-01", "Anna"],
    ];
    expect(toldOf({ Grupper: groups, Träffar: year, Deltagare: participants })).toEqual([
      "error event-day-undated Deltagare B2",
    ]);
  });

  test.each<[string, Rows, readonly string[]]>([
    ["nobody", [["Träff", "Namn", "E-post"], ["T1"]], ["error participant-without-name Deltagare B2"]],
    [
      "a status that means nothing",
      [
        ["Träff", "Namn", "Status"],
        ["T1", "Anna", "kanske"],
      ],
      ["error unknown-word Deltagare C2"],
    ],
    [
      "minutes below zero",
      [
        ["Träff", "Namn", "Minuter"],
        ["T1", "Anna", -5],
      ],
      ["error negative Deltagare C2"],
    ],
    [
      "a code that is none",
      [
        ["Träff", "Namn", "Kommunkod"],
        ["T1", "Anna", "9999"],
      ],
      ["error unknown-code Deltagare C2"],
    ],
  ])("a participant: %s", (_, participants, expected) => {
    expect(toldOf({ ...known, Deltagare: participants })).toEqual(expected);
  });

  test.each<[string, Rows, readonly string[]]>([
    [
      "one organisation by several names and domains",
      [
        ["Organisation", "Domän", "Namn"],
        ["DMEF", "dmef.se"],
        ["dmef", null, "Förbundet"],
      ],
      [],
    ],
    [
      "a domain of two",
      [
        ["Organisation", "Domän"],
        ["Borås", "boras.se"],
        ["Ale", "@BORAS.se"],
      ],
      ["error known-by-two Domäner B3"],
    ],
    [
      "a name of two",
      [
        ["Organisation", "Namn"],
        ["Borås", "Staden"],
        ["Ale", "staden"],
      ],
      ["error known-by-two Domäner B3"],
    ],
    [
      "two kinds of one",
      [
        ["Organisation", "Domän", "Slag"],
        ["DMEF", "dmef.se", "kommunalförbund"],
        ["DMEF", "d.se", "region"],
      ],
      ["error organisation-differs Domäner C3"],
    ],
    [
      "codes of one that differ",
      [
        ["Organisation", "Domän", "Kommunkoder"],
        ["DMEF", "dmef.se", "1438; 1439"],
        ["DMEF", "d.se", "1460"],
      ],
      ["error organisation-differs Domäner C3"],
    ],
    [
      "a code that is none",
      [
        ["Organisation", "Domän", "Kommunkoder"],
        ["DMEF", "dmef.se", "1438, 9999"],
      ],
      ["error unknown-code Domäner C2"],
    ],
  ])("organisations: %s", (_, organisations, expected) => {
    expect(toldOf({ Domäner: organisations })).toEqual(expected);
  });

  const survey = ["Id", "Blad", "Träff", "År", "Skala från", "Skala till"];
  test.each<[string, Rows, readonly string[]]>([
    ["of a year", [survey, ["E2", "Årsenkät", null, 2021, 1, 6]], []],
    ["of an event in its year", [survey, ["E2", "Svar", "T1", 2021]], []],
    ["of nothing", [survey, ["E2", "Svar"]], ["error event-or-year-missing Enkäter C2"]],
    ["of an event of another year", [survey, ["E2", "Svar", "T1", 2020]], ["error event-in-other-year Enkäter D2"]],
    ["of an unknown event", [survey, ["E2", "Svar", "T7"]], ["error unknown-event Enkäter C2"]],
    ["half a scale", [survey, ["E2", "Svar", "T1", null, 1]], ["error scale-end-missing Enkäter F2"]],
    ["a scale from above", [survey, ["E2", "Svar", "T1", null, 6, 1]], ["error scale-ends-swapped Enkäter F2"]],
    ["half a scale point", [survey, ["E2", "Svar", "T1", null, 0.5, 6]], ["error not-a-scale-point Enkäter E2"]],
    ["an id twice", [survey, ["E2", "Svar", "T1"], ["e2", "Svar 2", "T1"]], ["error duplicate-survey Enkäter A3"]],
    [
      "a sheet twice",
      [survey, ["E2", "Svar", "T1"], ["E3", "svar", "T2"]],
      ["error duplicate-survey-sheet Enkäter B3"],
    ],
  ])("a survey %s", (_, rows, expected) => {
    expect(toldOf({ ...known, Enkäter: rows })).toEqual(expected);
  });

  test.each<[string, Sheets, readonly string[]]>([
    [
      "a quote of an unknown survey",
      {
        Citat: [
          ["Enkät", "Svar", "Text"],
          ["E7", 3, "Bra"],
        ],
      },
      ["error unknown-survey Citat A2"],
    ],
    [
      "a stated mean twice",
      {
        Resultat: [
          ["Mått", "Medel", "Träff"],
          ["nöjdhet", 5, "T1"],
          ["nöjdhet", 5.1, "t1"],
        ],
      },
      ["error duplicate-result Resultat A3"],
    ],
    [
      "two questions of a year",
      {
        Resultat: [
          ["Mått", "Medel", "År", "Fråga"],
          ["annan", 5, 2021, "a"],
          ["annan", 5.1, 2021, "b"],
        ],
      },
      [],
    ],
    [
      "a stated mean of nothing",
      {
        Resultat: [
          ["Mått", "Medel", "Träff"],
          ["nöjdhet", 5],
        ],
      },
      ["error event-or-year-missing Resultat C2"],
    ],
    [
      "too many decimals",
      {
        Resultat: [
          ["Mått", "Medel", "Träff", "Decimaler"],
          ["nytta", 5, "T1", 9],
        ],
      },
      ["error too-many-decimals Resultat D2"],
    ],
    [
      "a measure that nothing is computed for",
      {
        Uppgifter: [
          ["År", "Mått", "Uppgift"],
          [2021, "mingel", 3],
        ],
      },
      ["note unknown-indicator Uppgifter B2"],
    ],
    [
      "an indicator that is known",
      {
        Mål: [
          ["År", "Indikator", "Mål"],
          [2021, "Nöjdhet träffar", 5],
        ],
      },
      [],
    ],
    [
      "a stated figure of an unknown group",
      {
        Uppgifter: [
          ["År", "Mått", "Uppgift", "Grupp"],
          [2021, "genomförda", 3, "X"],
        ],
      },
      ["error unknown-group Uppgifter D2"],
    ],
    [
      "a contact of an unknown group",
      {
        Kontakter: [
          ["E-post", "Grupp"],
          ["a@b.se", "X"],
        ],
      },
      ["error unknown-group Kontakter B2"],
    ],
    [
      "a contact that ends before it starts",
      {
        Kontakter: [
          ["E-post", "Från", "Till"],
          ["a@b.se", "2022-01-01", "2021-01-01"],
        ],
      },
      ["error ends-before-start Kontakter C2"],
    ],
    [
      "a removal without its decision",
      {
        Gallringslogg: [
          ["Datum", "Omfattning", "Beslut"],
          ["2024-01-01", "2021", null],
        ],
      },
      ["error missing-value Gallringslogg C2"],
    ],
  ])("%s", (_, sheets, expected) => {
    expect(toldOf({ ...known, ...sheets })).toEqual(expected);
  });

  test("rows that name events of a table that is missing tell once that it is missing", () => {
    expect(
      toldOf({
        Deltagare: [
          ["Träff", "Namn"],
          ["T1", "Anna"],
          ["T2", "Bo"],
        ],
      }),
    ).toEqual(["error missing-table"]);
  });

  test("a broken event breaks the rows that name it, without another word", () => {
    const broken: Rows = [
      ["Id", "Grupp", "Start"],
      ["T1", "NV", "11/12/2021"],
    ];
    expect(
      toldOf({
        Träffar: broken,
        Deltagare: [
          ["Träff", "Namn"],
          ["T1", "Anna"],
        ],
      }),
    ).toEqual(["error ambiguous-date Träffar C2"]);
  });

  test("all faults of all rows are told at once", () => {
    const rows: Rows = [["Träff", "Namn", "Minuter"], ["T7", "Anna", "x"], ["T1"], ["T8", "Bo", -1]];
    expect(toldOf({ ...known, Deltagare: rows })).toEqual([
      "error unknown-event Deltagare A2",
      "error not-a-number Deltagare C2",
      "error participant-without-name Deltagare B3",
      "error unknown-event Deltagare A4",
      "error negative Deltagare C4",
    ]);
  });
});

describe("every column of every table is read", () => {
  const columns = activityTableIds.flatMap((id) =>
    tableSchemas[id].columns.map(({ field, kind }): [TableId, string, string] => [id, field, kind]),
  );

  /** One row with something odd in the field and nothing else. */
  function toldOfField(id: TableId, field: string, value: TestCell): readonly string[] {
    const fields = tableSchemas[id].columns.map((column) => column.field);
    const row = fields.map((each) => (each === field ? value : null));
    const rows = [fields.map((each) => headers[id][each]?.sv ?? ""), row];
    const cell = `${String.fromCharCode(65 + fields.indexOf(field))}2`;
    return toldOf({ Träffar: [["Id", "Grupp", "År"]], [tableNames[id].sv]: rows }).filter((each) =>
      each.endsWith(` ${cell}`),
    );
  }

  test.each(columns)("%s: an error in %s (%s) is told", (id, field) => {
    expect(toldOfField(id, field, { error: "#N/A" })).toContainEqual(expect.stringMatching(/^error cell-error /));
  });

  test.each(columns.filter(([, , kind]) => kind !== "text" && kind !== "code"))(
    "%s: a text without sense in %s (%s) is told",
    (id, field) => {
      expect(toldOfField(id, field, "struntprat")).toContainEqual(expect.stringMatching(/^error /));
    },
  );
});
