import { counted, countedEvent } from "./activityTables";

describe("events", () => {
  test("planned is all events of the year whatever their status; those still to come stand apart", () => {
    const events = [
      { id: "T1" },
      { id: "T2", status: "cancelled" as const },
      { id: "T3", status: "planned" as const },
      { id: "T4", year: 2020, start: "2020-03-01" },
    ];
    expect(counted({ events }).activity.total).toMatchObject({ planned: 3, held: 1, cancelled: 1, stillToCome: 1 });
  });

  test("days, participations and persons are of held events only", () => {
    const events = [
      { id: "T1", participantsByDay: [10] },
      { id: "T2", status: "planned" as const, participantsByDay: [7] },
      { id: "T3", status: "cancelled" as const, days: 2, end: "2021-03-18" },
    ];
    const participants = [{ event: "T2", email: "a@boras.se" }];
    const { activity, told } = counted({ events, participants });
    expect(activity.total).toMatchObject({ eventDays: 1, participations: 10, persons: null, eventsWithList: 0 });
    expect(told).toContain("warning event-not-held-has-list Träffar 3 status");
  });

  test("an event of several groups is listed under each and counted once in totals, with a note", () => {
    const events = [{ groups: ["A", "B"], participantsByDay: [10] }];
    const { activity, told } = counted({ events, groups: [{ name: "B" }, { name: "A" }] });
    expect(activity.groups.map(({ name, totals }) => [name, totals.held, totals.participations])).toEqual([
      ["B", 1, 10],
      ["A", 1, 10],
    ]);
    expect(activity.total).toMatchObject({ held: 1, participations: 10, sharedEvents: 1 });
    expect(told).toEqual(["note event-in-several-groups Träffar 2 groups"]);
  });

  test("an event day counts once; a two-day event has two", () => {
    const events = [{ days: 2, end: "2021-03-18", participantsByDay: [25, 23] }];
    const { total, events: list } = counted({ events }).activity;
    expect(total).toMatchObject({ held: 1, eventDays: 2, participations: 48 });
    expect(list[0]?.days.map(({ day, date, participation }) => [day, date, participation])).toEqual([
      [1, "2021-03-17", 25],
      [2, "2021-03-18", 23],
    ]);
  });

  test("an event without a start belongs to its year, in no half of it", () => {
    const { activity } = counted({ events: [{ start: null, participantsByDay: [4] }] });
    expect(activity.halves.map(({ half, totals }) => [half, totals.participations])).toEqual([
      [1, null],
      [2, null],
      [null, 4],
    ]);
  });

  test("the half-year is that of the start: June is the first, July the second", () => {
    const events = [
      { id: "T1", start: "2021-06-30", participantsByDay: [1] },
      { id: "T2", start: "2021-07-01", participantsByDay: [2] },
    ];
    expect(counted({ events }).activity.halves.map(({ totals }) => totals.participations)).toEqual([1, 2]);
  });

  test("forms stand apart, and events without one by themselves", () => {
    const events = [{ id: "T1", form: "digital" as const }, { id: "T2", form: "physical" as const }, { id: "T3" }];
    expect(counted({ events }).activity.forms.map(({ form, totals }) => [form, totals.held])).toEqual([
      ["digital", 1],
      ["physical", 1],
      [null, 1],
    ]);
  });

  test("the years before stand beside where they have events, the latest first", () => {
    const events = [
      { id: "T1", participantsByDay: [5] },
      { id: "T2", year: 2019, start: "2019-05-01", participantsByDay: [7] },
      { id: "T3", year: 2020, start: "2020-05-01", participantsByDay: [6] },
      { id: "T4", year: 2022, start: "2022-05-01", participantsByDay: [9] },
    ];
    const { earlier } = counted({ events }).activity;
    expect(earlier.map(({ year, total }) => [year, total.participations])).toEqual([
      [2020, 6],
      [2019, 7],
    ]);
  });

  test("events come by start, those without one last", () => {
    const events = [
      { id: "T1", start: null },
      { id: "T2", start: "2021-05-01" },
      { id: "T3", start: "2021-03-01" },
    ];
    expect(counted({ events }).activity.events.map(({ id }) => id)).toEqual(["T3", "T2", "T1"]);
  });

  test("groups come in their order; one that has ended and has no event is left out", () => {
    const groups = [{ name: "C", order: 2 }, { name: "B", to: "2019-12-31" }, { name: "A", order: 1 }, { name: "D" }];
    const { activity } = counted({ groups, events: [{ groups: ["D"] }] });
    expect(activity.groups.map(({ name }) => name)).toEqual(["A", "C", "D"]);
  });

  test("a broken row counts nowhere", () => {
    const events = [{ broken: true, participantsByDay: [10] }, { id: "T2" }];
    const participants = [{ event: "T2", email: "a@boras.se", broken: true }];
    const { total } = counted({ events, participants }).activity;
    expect(total).toMatchObject({ planned: 1, eventDays: 1, participations: null, persons: null });
  });

  test("those present: of one day its participation; of several with lists the unique persons; else the largest day", () => {
    const twoDays = { days: 2, end: "2021-03-18" };
    const listed = [1, 2].map((day) => ({ day, email: "a@boras.se" }));
    expect(countedEvent({ events: [{ participantsByDay: [31] }] }).present).toBe(31);
    expect(
      countedEvent({ events: [twoDays], participants: [...listed, { day: 2, email: "b@boras.se" }] }).present,
    ).toBe(2);
    expect(countedEvent({ events: [{ ...twoDays, participantsByDay: [25, 23] }] }).present).toBe(25);
    expect(countedEvent({ events: [{}] }).present).toBeNull();
  });
});
