import { counted, countedDay, countedEvent } from "./activityTables";

const anna = { email: "anna@boras.se" };
const bo = { email: "bo@boras.se" };

describe("per person and event day", () => {
  test("signed up is who has a row anmäld or uteblev, each once", () => {
    const participants = [
      { ...anna, status: "signedUp" as const },
      { ...anna, status: "didNotCome" as const },
      { ...bo, status: "didNotCome" as const },
      { email: "c@boras.se" },
    ];
    expect(countedDay({ participants }).signedUp).toBe(2);
  });

  test("how many were signed up is unknown where no row says that anyone was", () => {
    expect(countedDay({ participants: [anna] })).toMatchObject({ signedUp: null, didNotCome: null });
  });

  test("a sign-up and an attendance are two rows of one person", () => {
    const participants = [{ ...anna, status: "signedUp" as const }, anna];
    expect(countedDay({ participants })).toMatchObject({ signedUp: 1, didNotCome: 0, named: 1, participation: 1 });
  });

  test("who is signed up without a row deltog did not come, once the day has a list", () => {
    const participants = [{ ...anna, status: "signedUp" as const }, bo];
    expect(countedDay({ participants })).toMatchObject({ signedUp: 1, didNotCome: 1, participation: 1 });
  });

  test("before the day has a list nobody knows who did not come", () => {
    const participants = [
      { ...anna, status: "signedUp" as const },
      { ...bo, status: "didNotCome" as const },
    ];
    expect(countedDay({ participants })).toMatchObject({ signedUp: 2, didNotCome: null, participation: null });
  });

  test("uteblev is known without a list, where it is said of all", () => {
    const participants = [{ ...anna, status: "didNotCome" as const }];
    expect(countedDay({ participants })).toMatchObject({ signedUp: 1, didNotCome: 1, participation: null });
  });

  test("a list of one day says nothing of the other", () => {
    const participants = [
      { ...anna, day: 2, status: "signedUp" as const },
      { ...bo, day: 1 },
    ];
    const days = countedEvent({ events: [{ days: 2, end: "2021-03-18" }], participants }).days;
    expect(days.map(({ didNotCome }) => didNotCome)).toEqual([null, null]);
  });

  test("who stands both as uteblev and deltog took part, and it is told", () => {
    const participants = [{ ...anna, status: "didNotCome" as const }, anna];
    expect(countedDay({ participants })).toMatchObject({ didNotCome: 0, participation: 1 });
    expect(counted({ participants }).told).toContain("warning came-and-did-not-come Deltagare 2 status");
  });
});

describe("participation of an event day", () => {
  test("is the unique persons of the list with those without name", () => {
    const participants = [anna, anna, bo];
    expect(countedDay({ events: [{ unnamedByDay: [3] }], participants })).toMatchObject({
      source: "list",
      named: 2,
      unnamed: 3,
      participation: 5,
    });
  });

  test("those without name stand by day, and a single number is of day 1", () => {
    const events = [{ days: 2, end: "2021-03-18", unnamedByDay: [2] }];
    const participants = [anna, { ...anna, day: 2 }];
    expect(countedEvent({ events, participants }).days.map(({ participation }) => participation)).toEqual([3, 1]);
  });

  test("is the stated number where there is no list, which includes those without name", () => {
    expect(countedDay({ events: [{ participantsByDay: [20], unnamedByDay: [3] }] })).toMatchObject({
      source: "stated",
      participation: 20,
      named: null,
    });
  });

  test("is unknown with neither list nor number", () => {
    const { activity } = counted({ events: [{ unnamedByDay: [3] }] });
    expect(activity.total).toMatchObject({ participations: null, daysWithoutFigure: 1 });
  });

  test("a list wins over the stated number, and that they differ is told", () => {
    const plain = { events: [{ participantsByDay: [20], unnamedByDay: [1] }], participants: [anna] };
    expect(countedDay(plain).participation).toBe(2);
    expect(counted(plain).findings).toContainEqual({
      code: "participation-differs",
      severity: "warning",
      place: { sheet: "Träffar", row: 2, column: "participantsByDay" },
      values: { event: "T1", day: "1", named: 1, unnamed: 1, stated: 20 },
    });
  });

  test("a list with those without name that make the stated number is told of no difference", () => {
    const plain = {
      events: [{ participantsByDay: [2], unnamedByDay: [1] }],
      participants: [{ ...anna, code: "1490" }],
    };
    expect(counted(plain).told).toEqual([]);
  });

  test("a list wins over the stated number of municipalities, and that they differ is told", () => {
    const plain = { events: [{ municipalities: 24 }], participants: [{ ...anna, code: "1490" }] };
    expect(countedEvent(plain)).toMatchObject({ municipalities: 1, municipalitySource: "list" });
    expect(counted(plain).told).toEqual(["warning municipalities-differ Träffar 2 municipalities"]);
  });

  test("the stated number of municipalities serves without a list", () => {
    expect(countedEvent({ events: [{ municipalities: 24 }] })).toMatchObject({
      municipalities: 24,
      municipalitySource: "stated",
    });
  });
});

describe("minimum presence", () => {
  const settings = { minimumPresence: 15 };

  test.each<[string, readonly (number | null)[], number]>([
    ["fewer minutes are no participation", [14.5], 0],
    ["as many are", [15], 1],
    ["stays are added up", [7, 8], 1],
    ["blank is present", [null], 1],
    ["blank is present beside a short stay", [1, null], 1],
  ])("%s", (_, stays, participation) => {
    const participants = stays.map((minutes) => ({ ...anna, minutes }));
    expect(countedDay({ settings, participants })).toMatchObject({ source: "list", participation });
  });

  test("who came too briefly has come: neither took part nor did not come", () => {
    const participants = [
      { ...anna, status: "signedUp" as const },
      { ...anna, minutes: 2 },
    ];
    expect(countedDay({ settings, participants })).toMatchObject({ signedUp: 1, didNotCome: 0, participation: 0 });
  });

  test("is 0 by default: a minute is enough", () => {
    expect(countedDay({ participants: [{ ...anna, minutes: 0 }] }).participation).toBe(1);
  });
});
