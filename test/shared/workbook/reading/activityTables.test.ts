import { toDecimalText } from "../../../../shared/money/decimal";
import { readSheets, toldOf, type Rows } from "./activityWorkbook";
import { formatted, type TestCell } from "./workbookContent";

const settings = (...rows: Rows) => readSheets({ Inställningar: [["Namn", "Värde"], ...rows] }).tables.settings;

describe("settings", () => {
  test("blank ones are 5 answers, 0 minutes, the top two points and one decimal; no year is known", () => {
    expect(settings()).toEqual({
      networkName: null,
      language: "sv",
      activityYear: null,
      activityYearPlace: { sheet: "Inställningar", row: 1, columns: { name: "A", value: "B" } },
      anonymityThreshold: 5,
      minimumPresence: 0,
      organiser: null,
      satisfiedFrom: null,
      meanDecimals: 1,
    });
  });

  test("are read by their names in either language", () => {
    const read = settings(
      ["Anonymitetsgräns", 7],
      ["Minimum presence", "10"],
      ["Organisatör", "Energikontor Väst"],
      ["Nöjd från skalsteg", 5],
      ["Decimaler i medel", 2],
      ["Verksamhetsår", 2021],
    );
    expect(read).toMatchObject({
      anonymityThreshold: 7,
      minimumPresence: 10,
      organiser: "Energikontor Väst",
      satisfiedFrom: 5,
      meanDecimals: 2,
      activityYear: 2021,
    });
  });

  test("a blank Verksamhetsår is the year before Avgiftsår", () => {
    expect(settings(["Avgiftsår", 2022], ["Verksamhetsår", null]).activityYear).toBe(2021);
    expect(settings(["Avgiftsår", 2022], ["Verksamhetsår", 2019]).activityYear).toBe(2019);
  });

  test.each<[string, TestCell, readonly string[]]>([
    ["Anonymitetsgräns", 0, ["warning unusable-setting Inställningar B2"]],
    ["Anonymitetsgräns", 2.5, ["warning unusable-setting Inställningar B2"]],
    ["Minsta närvaro", "tio", ["warning unusable-setting Inställningar B2"]],
    ["Minsta närvaro", 7.5, []],
    ["Nöjd från skalsteg", "fem", ["warning unusable-setting Inställningar B2"]],
    ["Decimaler i medel", 9, ["warning unusable-setting Inställningar B2"]],
    ["Decimaler i medel", 0, []],
  ])("%s %j that cannot be used gives way to the usual one, with a warning", (name, value, told) => {
    expect(
      toldOf({
        Inställningar: [
          ["Namn", "Värde"],
          [name, value],
        ],
      }),
    ).toEqual(told);
  });
});

const { tables, unreadable } = readSheets({
  Groups: [
    ["Name", "Short name", "Order"],
    ["Naturvårdsgruppen", "NV", 2],
  ],
  Träffar: [
    [
      "Id",
      "Grupp",
      "Typ",
      "Form",
      "Start",
      "Slut",
      "Status",
      "Deltagare per dag",
      "Antal utan namn",
      "Organisationer",
      "Tema",
    ],
    [
      "T1",
      "nv; Naturvårdsgruppen",
      "Nätverksträff",
      "Digitalt",
      formatted(44532, "yyyy-mm-dd"),
      "2021-12-03",
      "genomförd",
      "25 + 23",
      2,
      "kommuner;\nChalmers ; ",
      "Skogen",
    ],
    ["T2", "NV", null, null, "2021-05-04"],
  ],
  Deltagare: [
    ["Träff", "Dag", "Namn", "E-post", "Kommunkod", "Roll", "Status", "Minuter"],
    ["t1", 2, " Anna  Berg ", "Anna Berg <ANNA@Boras.se>", 1490, "arrangör", "uteblev", 12.5],
    ["T2", null, "Bo"],
  ],
  Domäner: [
    ["Organisation", "Domän", "Slag", "Kommunkoder"],
    ["DMEF", "https://www.DMEF.se/kontakt", "kommunalförbund", "1438, 1439"],
  ],
  Enkäter: [
    ["Id", "Blad", "Träff", "År", "Skala från", "Skala till", "Nöjdhet", "Utskick"],
    ["E1", "Svar", "T1", null, 1, 6, "Hur nöjd är du?", 40],
    ["E2", "Årsenkät", null, 2021],
  ],
  Citat: [
    ["Enkät", "Svar", "Text", "Citera"],
    ["e1", 3, "Bra", "ja"],
  ],
  Resultat: [
    ["Mått", "Medel", "Träff"],
    ["nytta", 5.38, "t2"],
  ],
  Mål: [
    ["År", "Indikator", "Mål"],
    [2021, "Participations", 700],
  ],
});

describe("rows", () => {
  test("of an event: its groups by their names, days, numbers by day and lists", () => {
    expect(tables.events).toMatchObject([
      {
        id: "T1",
        groups: ["Naturvårdsgruppen"],
        kind: "gathering",
        form: "digital",
        start: "2021-12-02",
        end: "2021-12-03",
        year: 2021,
        days: 2,
        status: "held",
        participantsByDay: [25, 23],
        unnamedByDay: [2],
        organisations: ["kommuner", "Chalmers"],
        theme: "Skogen",
      },
      { id: "T2", status: "planned", days: 1, participantsByDay: [], year: 2021 },
    ]);
  });

  test("of a participant: the event's own id, the day, a normalised address; blank is a participant who took part all the time", () => {
    expect(tables.participants).toMatchObject([
      {
        event: "T1",
        day: 2,
        name: "Anna Berg",
        email: "anna@boras.se",
        code: "1490",
        role: "organiserRole",
        status: "didNotCome",
        minutes: 12.5,
      },
      { event: "T2", day: 1, name: "Bo", email: null, role: "participant", status: "tookPart", minutes: null },
    ]);
  });

  test("of an organisation: the bare domain and each code", () => {
    expect(tables.organisations).toMatchObject([
      { domain: "dmef.se", kind: "jointAuthority", codes: ["1438", "1439"] },
    ]);
  });

  test("of surveys, quotes and stated means: the event's year and the spelling of its id", () => {
    expect(tables.surveys).toMatchObject([
      { id: "E1", event: "T1", year: 2021, scale: { min: 1, max: 6 }, satisfaction: ["Hur nöjd är du?"], sent: 40 },
      { id: "E2", event: null, year: 2021, scale: null, satisfaction: [], sent: null },
    ]);
    expect(tables.quotes).toMatchObject([{ survey: "E1", response: 3, text: "Bra", isChosen: true }]);
    const [result] = tables.results;
    expect(result).toMatchObject({ measure: "usefulness", event: "T2", year: 2021, n: null });
    expect(result?.mean === null || result === undefined ? null : toDecimalText(result.mean)).toBe("5.38");
  });

  test("of targets: the word's figure in either language", () => {
    expect(tables.targets).toMatchObject([{ name: "Participations", indicator: "participations" }]);
  });

  test("all tables could be read; one with other headers could not", () => {
    expect(unreadable).toEqual([]);
    expect(
      readSheets({
        Träffar: [
          ["Namn", "Datum"],
          ["Skogen", 1],
        ],
      }).unreadable,
    ).toEqual(["events"]);
  });
});
