import { participantRow, rowKey } from "../../../../shared/commands/exports/participantRow";
import type { ExportPerson } from "../../../../shared/imports/exports/exportContent";

const person: ExportPerson = {
  key: "ann@x.example",
  name: "Ann Ek",
  email: "ann@x.example",
  organisation: null,
  position: "Miljöstrateg",
  role: "organiser",
  isPhone: false,
  status: "tookPart",
  seconds: 60,
  rows: [2],
};
const place = { event: "T-01", day: 2, dayTexts: ["2"], source: "lista.csv #abc" };
const valuesOf = (change: Partial<ExportPerson>, at: Partial<typeof place> | { day: null } = {}) =>
  participantRow({ ...person, ...change }, { ...place, ...at }).values;

test.each([
  [0, 0],
  [59, 0],
  [60, 1],
  [5547, 92],
  [5579, 92],
])("%d seconds are %d whole minutes: nobody is taken to have stayed longer than was measured", (seconds, minutes) => {
  expect(valuesOf({ seconds })["minutes"]).toBe(minutes);
});

test("a row holds what the export states, and says nothing of the rest: least of all a municipality", () => {
  expect(valuesOf({ seconds: null })).toEqual({
    event: "T-01",
    day: "2",
    name: "Ann Ek",
    email: "ann@x.example",
    role: "organiserRole",
    position: "Miljöstrateg",
    status: "tookPart",
    source: "lista.csv #abc",
  });
});

test("the only day of an event is blank", () => {
  expect(valuesOf({}, { day: null })["day"]).toBeNull();
});

test("a person is an address, however it is written, else a name and an organisation, never both", () => {
  expect(rowKey("Ann@X.example", "Ann", null)).toBe(rowKey("ann@x.example", null, "X"));
  expect(rowKey(null, "Ann  Ek", "ale")).toBe(rowKey(null, "ann ek", "Ale"));
  expect(rowKey(null, "Ann Ek", "Ale")).not.toBe(rowKey(null, "Ann Ek", "Borås"));
  expect(rowKey("ann@x.example", "Ann Ek", null)).not.toBe(rowKey(null, "Ann Ek", null));
});
