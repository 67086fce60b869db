import { dayOfEvent, eventOfExport, type EventClues } from "../../../../shared/commands/exports/eventOfExport";
import type { EventRow } from "../../../../shared/workbook/activityTables";

function event(id: string, start: string | null, more: Partial<EventRow> = {}): EventRow {
  return {
    place: { sheet: "Träffar", row: 2, columns: {} },
    broken: false,
    id,
    groups: [],
    kind: null,
    form: null,
    start,
    end: null,
    year: 2021,
    days: 1,
    location: null,
    theme: null,
    status: "held",
    participantsByDay: [],
    unnamedByDay: [],
    municipalities: null,
    organisations: [],
    description: null,
    ...more,
  };
}

const events = [
  event("MS-01", "2021-02-04", { theme: "Miljöutbildning och kolsänkor" }),
  event("MS-04", "2021-05-19", { theme: "Biologisk mångfald och klimat" }),
  event("EN-02", "2021-05-19", { theme: "Solceller på skolor" }),
  event("TR-01", "2021-11-24", { theme: "Cykelplaner", days: 2, end: "2021-11-25" }),
  event("TR-02", "2021-09-01", { theme: "Inställt om laddstolpar", status: "cancelled" }),
];

function told(clues: Partial<EventClues>, chosen: string | null = null, of = events) {
  const {
    event: found,
    candidates,
    reason,
    isTitleAlike,
  } = eventOfExport(of, chosen, { days: [], title: null, file: "", ...clues });
  return { id: found?.id ?? null, ids: candidates.map(({ id }) => id), reason, isTitleAlike };
}

test.each([
  ["the only event on the day is it", { days: ["2021-02-04"] }, "MS-01"],
  ["so it is when the day is the second of an event", { days: ["2021-11-25"] }, "TR-01"],
  [
    "of two on the day, the one that the title names is it",
    { days: ["2021-05-19"], title: "Träff: solceller" },
    "EN-02",
  ],
  ["an ambiguous date is the reading that has an event", { days: ["2021-04-02", "2021-02-04"] }, "MS-01"],
  ["without a day, the one whose theme the title names is it", { file: "Anmälan Cykelplaner.xlsx" }, "TR-01"],
] as const)("%s", (_rule, clues, id) => {
  expect(told(clues).id).toBe(id);
});

test.each([
  ["two on the day that the title does not tell apart", { days: ["2021-05-19"], title: "Nätverksträff" }, "several"],
  [
    "no event on the day, whatever the title says",
    { days: ["2021-06-01"], title: "Solceller på skolor" },
    "no-such-day",
  ],
  ["neither day nor title", { title: "meetingAttendanceReport" }, "no-clue"],
  ["only a cancelled event on the day", { days: ["2021-09-01"] }, "no-such-day"],
] as const)("a person is asked with %s", (_rule, clues, reason) => {
  expect(told(clues)).toMatchObject({ id: null, reason });
});

test("the likeliest of those to choose from comes first, and all are there", () => {
  expect(told({ days: ["2021-06-01"], title: "Om solceller" }).ids[0]).toBe("EN-02");
  expect(told({ days: ["2021-06-01"] }).ids).toHaveLength(events.length);
  expect(told({ days: ["2021-05-19"] }).ids).toEqual(["MS-04", "EN-02"]);
});

test("a person's choice goes before day and title, in any case of letters, for a cancelled event too", () => {
  expect(told({ days: ["2021-02-04"] }, " tr-02 ")).toMatchObject({ id: "TR-02", reason: "chosen" });
});

test("an Id that no event has is told, with those that exist", () => {
  expect(told({ days: ["2021-02-04"] }, "MS-99")).toMatchObject({ id: null, reason: "unknown-id" });
  expect(told({}, "MS-99").ids).toContain("MS-01");
});

test("with a single event in the workbook and no day, it is that one, and an unlike title is told", () => {
  const [only] = events;
  const one = only === undefined ? [] : [only];
  expect(told({ title: "Kolsänkor" }, null, one)).toMatchObject({ id: "MS-01", isTitleAlike: true });
  expect(told({ title: "Avdelningsmöte ekonomi" }, null, one)).toMatchObject({ id: "MS-01", isTitleAlike: false });
  expect(told({ title: "Nätverksträff", file: "rapport ekonomi.csv" }, null, one)).toMatchObject({
    isTitleAlike: true,
  });
});

test("a workbook without events has none to choose from", () => {
  expect(told({ days: ["2021-02-04"] }, null, [])).toMatchObject({ id: null, ids: [], reason: "no-events" });
});

test("the day of an event is counted from its start, and another day is none", () => {
  const [, , , two] = events;
  if (two === undefined) throw new RangeError("There are four events.");
  expect(["2021-11-23", "2021-11-24", "2021-11-25", "2021-11-26"].map((day) => dayOfEvent(two, day))).toEqual([
    null,
    1,
    2,
    null,
  ]);
});
