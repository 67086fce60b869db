import { normaliseEmail } from "../../../shared/text/normaliseEmail";
import { counted, countedEvent } from "./activityTables";

const persons = (participants: Parameters<typeof countedEvent>[0]["participants"]) =>
  countedEvent({ participants: participants ?? [] }).persons;

describe("a person", () => {
  test.each([
    ["Anna.Berg@Boras.SE", "anna.berg@boras.se"],
    [" anna.berg@boras.se\u00a0", "anna.berg@boras.se"],
    ["mailto:anna.berg@boras.se", "anna.berg@boras.se"],
    ["Anna Berg <anna.berg@boras.se>", "anna.berg@boras.se"],
    ["anna.berg_boras.se#EXT#@annan.onmicrosoft.com", "anna.berg@boras.se"],
    ["Asa@ha\u030abo.se", "asa@håbo.se"],
    ["P0001", "p0001"],
  ])("the e-mail %s is %s", (text, email) => {
    expect(normaliseEmail(text)).toBe(email);
  });

  test("is an e-mail, whatever the name and the organisation beside it", () => {
    const email = "anna@boras.se";
    expect(
      persons([
        { email, name: "Anna" },
        { email, name: "Anna B", organisation: "Ale kommun" },
      ]),
    ).toBe(1);
  });

  test("is the name and the organisation without an e-mail, whatever the case and the blanks", () => {
    const name = "Anna Berg";
    expect(
      persons([
        { name, organisation: "Borås" },
        { name: "ANNA  BERG", organisation: "borås" },
      ]),
    ).toBe(1);
    expect(
      persons([
        { name, organisation: "Borås" },
        { name, organisation: "Ale" },
      ]),
    ).toBe(2);
    expect(persons([{ name }, { name, organisation: "Ale" }])).toBe(2);
  });

  test("is never merged across e-mail and name, and that they are likely one is told by their rows, without name or address", () => {
    const participants = [
      { email: "anna@boras.se", name: "Anna Berg", code: "1490" },
      { name: "Berg, Anna", organisation: "Borås Stad" },
    ];
    const { activity, told, findings } = counted({ participants });
    expect(activity.total.persons).toBe(2);
    expect(told).toEqual(["warning likely-double Deltagare 3 name"]);
    expect(findings[0]?.values).toEqual({ row: 2 });
  });

  test("two addresses of one name in one municipality are likely one; namesakes of two municipalities are two", () => {
    const annas = (code: string) => [
      { email: "anna@boras.se", name: "Anna Berg", code: "1490" },
      { email: "a.berg@boras.se", name: "Anna Berg", code },
    ];
    expect(counted({ participants: annas("1490") }).told).toEqual(["warning likely-double Deltagare 3 name"]);
    expect(counted({ participants: annas("1440") }).told).toEqual([]);
  });

  test("counts once in the year and once a day in participations", () => {
    const events = [{ id: "T1" }, { id: "T2", days: 2, end: "2021-03-18" }];
    const participants = [
      ["T1", 1],
      ["T2", 1],
      ["T2", 2],
    ].map(([event, day]) => ({
      event: String(event),
      day: Number(day),
      email: "anna@boras.se",
      code: "1490",
    }));
    expect(counted({ events, participants }).activity.total).toMatchObject({ persons: 1, participations: 3 });
  });

  test("stands under the occupation given last, where one is given", () => {
    const events = [{ id: "T1" }, { id: "T2", start: "2021-05-01" }];
    const participants = [
      { event: "T2", email: "a@boras.se", position: "Miljöstrateg" },
      { event: "T1", email: "a@boras.se", position: "Ekolog" },
      { event: "T1", email: "b@boras.se", position: "miljöstrateg" },
      { event: "T1", email: "c@boras.se" },
    ];
    expect(counted({ events, participants }).activity.occupations).toEqual([{ position: "Miljöstrateg", persons: 2 }]);
  });
});
