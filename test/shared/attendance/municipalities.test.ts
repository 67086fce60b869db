import { counted, type PlainTables } from "./activityTables";

const plain: PlainTables = {
  members: [
    { name: "Borås", code: "1490" },
    { name: "Ale", code: "1440" },
    { name: "Dals-Ed", code: "1438", payer: "Förbundet" },
    { name: "Orust", code: "1421", to: "2020-12-31" },
  ],
  organisations: [{ organisation: "Förbundet", domain: "f.se", kind: "jointAuthority", codes: ["1438"] }],
  groups: [{ name: "A" }, { name: "B" }],
  events: [
    { id: "T0", groups: ["A"], year: 2020, start: "2020-10-01" },
    { id: "T1", groups: ["A"], form: "digital" },
    { id: "T2", groups: ["B"], form: "physical", start: "2021-09-01", end: "2021-09-02", days: 2 },
    { id: "T3", groups: ["A"], start: "2021-11-01", status: "planned" },
  ],
  participants: [
    { event: "T0", email: "a@ale.se", code: "1440" },
    { event: "T1", email: "a@boras.se", code: "1490" },
    { event: "T1", email: "b@boras.se", code: "1490" },
    { event: "T2", day: 1, email: "a@boras.se", code: "1490" },
    { event: "T2", day: 2, email: "a@boras.se", code: "1490" },
    { event: "T2", day: 2, email: "x@goteborg.se", code: "1480" },
    { event: "T3", email: "z@ale.se", code: "1440", status: "signedUp" },
  ],
};

const { activity } = counted(plain);
const of = (name: string) => activity.municipalities.find((each) => each.name === name);

describe("municipality by group", () => {
  test("the members of the year and all others that took part are there, by name", () => {
    expect(activity.municipalities.map(({ name, isMember }) => [name, isMember])).toEqual([
      ["Ale", true],
      ["Borås", true],
      ["Dals-Ed", true],
      ["Göteborg", false],
    ]);
  });

  test("participations are unique persons a day, persons are unique in the year", () => {
    expect(of("Borås")?.total).toEqual({
      events: 2,
      participations: 4,
      persons: 2,
      lastSeen: "2021-09-02",
      isNotYetSeen: false,
    });
    expect(of("Borås")?.groups.map(({ events, participations, persons }) => [events, participations, persons])).toEqual(
      [
        [1, 2, 2],
        [1, 2, 1],
      ],
    );
  });

  test("who has not yet taken part in the year is marked, and last seen reaches into the years before", () => {
    expect(of("Ale")?.total).toMatchObject({ isNotYetSeen: true, lastSeen: "2020-10-01", participations: 0 });
    expect(of("Ale")?.groups.map(({ lastSeen }) => lastSeen)).toEqual(["2020-10-01", null]);
    expect(of("Dals-Ed")?.total).toMatchObject({ isNotYetSeen: true, lastSeen: null });
  });

  test("participations stand by half-year and by form", () => {
    expect(of("Borås")).toMatchObject({ halves: [2, 2], digital: 2, physical: 2 });
  });

  test("members that take part through a joint authority are marked", () => {
    expect(of("Dals-Ed")?.jointAuthority).toBe("Förbundet");
    expect(of("Borås")?.jointAuthority).toBeNull();
    expect([activity.memberCount, activity.throughJointAuthority]).toEqual([3, 1]);
  });

  test("municipalities count once in totals, without members' own ids and counties", () => {
    expect(activity.total.municipalities).toBe(2);
    const participants = ["1490", "14", "ENERGI"].map((code, index) => ({ email: `${String(index)}@x.se`, code }));
    expect(counted({ participants }).activity.total.municipalities).toBe(1);
  });
});
