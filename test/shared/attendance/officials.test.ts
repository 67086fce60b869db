import { counted, type PlainTables } from "./activityTables";

const members = [{ name: "Borås", code: "1490" }];
const officials = (plain: PlainTables) => counted({ members, ...plain }).activity.total.officials;

describe("officials of the members", () => {
  test("are persons who took part and whose organisation is a member, each once in the year", () => {
    const events = [{ id: "T1" }, { id: "T2" }];
    const participants = [
      { event: "T1", email: "a@boras.se", code: "1490" },
      { event: "T2", email: "a@boras.se", code: "1490" },
      { event: "T1", email: "b@ale.se", code: "1440" },
      { event: "T1", email: "c@boras.se", code: "1490", status: "signedUp" as const },
    ];
    expect(officials({ events, participants })).toBe(1);
  });

  test.each<[string, string | null, string | null, number]>([
    ["a member on that day", "2021-03-17", "2021-03-17", 1],
    ["a member from the day after", "2021-03-18", null, 0],
    ["a member until the day before", null, "2021-03-16", 0],
  ])("%s", (_, from, to, count) => {
    const participants = [{ email: "a@boras.se", code: "1490" }];
    expect(officials({ members: [{ code: "1490", from, to }], participants })).toBe(count);
  });

  test("of a member that enters between two days of an event, those of the second day", () => {
    const events = [{ days: 2, end: "2021-03-18" }];
    const participants = [
      { email: "a@boras.se", code: "1490", day: 1 },
      { email: "b@boras.se", code: "1490", day: 2 },
    ];
    expect(officials({ events, participants, members: [{ code: "1490", from: "2021-03-18" }] })).toBe(1);
  });

  test("of an event without a start, a member of any day of its year will do", () => {
    const participants = [{ email: "a@boras.se", code: "1490" }];
    const late = [{ code: "1490", from: "2021-12-31" }];
    expect(officials({ events: [{ start: null }], participants, members: late })).toBe(1);
  });

  describe("a joint authority of members", () => {
    const authority = { organisation: "Förbundet", domain: "forbundet.se", kind: "jointAuthority" as const };
    const participants = [{ email: "a@forbundet.se" }];

    test("is one that pays for a member", () => {
      const paying = [{ code: "1490", payer: "förbundet" }];
      expect(officials({ participants, organisations: [authority], members: paying })).toBe(1);
    });

    test("is one that pays under another of its names", () => {
      const aliases = [authority, { organisation: "Förbundet", name: "FB" }];
      expect(officials({ participants, organisations: aliases, members: [{ code: "1490", payer: "FB" }] })).toBe(1);
    });

    test("is one that has a member among its municipalities", () => {
      expect(officials({ participants, organisations: [{ ...authority, codes: ["1440", "1490"] }] })).toBe(1);
    });

    test("is not one of other municipalities, or one whose member has left", () => {
      expect(officials({ participants, organisations: [{ ...authority, codes: ["1440"] }] })).toBe(0);
      const left = [{ code: "1490", payer: "Förbundet", to: "2020-12-31" }];
      expect(officials({ participants, organisations: [authority], members: left })).toBe(0);
    });

    test("is not a payer of another kind", () => {
      const company = [{ ...authority, kind: "otherKind" as const }];
      expect(officials({ participants, organisations: company, members: [{ code: "1490", payer: "Förbundet" }] })).toBe(
        0,
      );
    });
  });

  describe("organisers", () => {
    const organisations = [
      { organisation: "Förbundet", domain: "forbundet.se", kind: "jointAuthority" as const, codes: ["1490"] },
      { organisation: "Borås Stad", domain: "boras.se", codes: ["1490"] },
    ];

    test("by their role count in participations, not among officials", () => {
      const plain = { organisations, participants: [{ email: "a@forbundet.se", role: "organiserRole" as const }] };
      expect(officials(plain)).toBe(0);
      expect(counted({ members, ...plain }).activity).toMatchObject({
        total: { participations: 1, persons: 1 },
        events: [{ organisers: 1 }],
      });
    });

    test("by the organisation in the setting Organisatör are none either", () => {
      const participants = [{ email: "a@forbundet.se" }];
      expect(officials({ organisations, participants })).toBe(1);
      expect(officials({ organisations, participants, settings: { organiser: "förbundet" } })).toBe(0);
    });

    test("are officials where their organisation is a member", () => {
      const participants = [{ email: "a@boras.se", role: "organiserRole" as const }];
      expect(officials({ organisations, participants, settings: { organiser: "Borås Stad" } })).toBe(1);
    });
  });
});
