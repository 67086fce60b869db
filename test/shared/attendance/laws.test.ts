import fc from "fast-check";
import type { YearActivity } from "../../../shared/attendance/yearActivity";
import { counted, type PlainTables } from "./activityTables";

const runs = Number(process.env.KN_LAW_NETWORKS ?? 150);

const events = [
  { id: "T1", groups: ["A"], unnamedByDay: [2] },
  { id: "T2", groups: ["A", "B"], start: "2021-09-01", end: "2021-09-02", days: 2, participantsByDay: [4, 5] },
  { id: "T3", groups: ["B"], status: "cancelled" as const },
];

const participant = fc.record({
  event: fc.constantFrom("T1", "T2", "T3"),
  day: fc.constant(1),
  email: fc.constantFrom("a@boras.se", "b@boras.se", "c@ale.se", "d@gmail.com", null),
  name: fc.constantFrom("Anna Berg", "Bo Ek"),
  organisation: fc.constantFrom("Borås Stad", "Ale", "Energikontor Väst", null),
  code: fc.constantFrom("1490", "1480", null),
  status: fc.constantFrom("signedUp" as const, "tookPart" as const, "didNotCome" as const),
  role: fc.constantFrom("participant" as const, "organiserRole" as const),
  minutes: fc.constantFrom(null, 5, 20),
  position: fc.constantFrom(null, "Ekolog", "Strateg"),
});
const participants = fc.array(participant, { maxLength: 30 });

const members = [{ code: "1490" }, { code: "1440", from: "2021-05-01" }];
const organisations = [{ organisation: "Ale kommun", domain: "ale.se", codes: ["1440"] }];

/** All that is counted, without the places of first rows. */
function figures(rows: NonNullable<PlainTables["participants"]>): YearActivity {
  const tables = { events, members, organisations, participants: rows, settings: { minimumPresence: 15 } };
  const { activity } = counted(tables);
  const withoutPlaces = JSON.stringify(activity, (key, value: unknown) =>
    key === "place" || key === "unresolved" || key === "organisationKinds" ? undefined : value,
  );
  return JSON.parse(withoutPlaces) as YearActivity;
}

test("the order of the rows does not matter", () => {
  const both = participants.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
  );
  fc.assert(
    fc.property(both, ([rows, shuffled]) => {
      expect(figures(shuffled)).toEqual(figures(rows));
    }),
    { numRuns: runs, seed: 6 },
  );
});

type Row = NonNullable<PlainTables["participants"]>[number];

/** The row as two, of someone who left and came again. */
function stays(row: Row): readonly Row[] {
  const { minutes = null } = row;
  if (row.status !== "tookPart" || minutes === null) return [row];
  return [minutes - 1, 1].map((part) => ({ ...row, minutes: part }));
}

test("a stay that is split into two rows by a rejoin changes no count", () => {
  fc.assert(
    fc.property(participants, (rows) => {
      const split = rows.flatMap(stays);
      expect(figures(split)).toEqual(figures(rows));
    }),
    { numRuns: runs, seed: 6 },
  );
});

test("a person more, with an address of its own, is a participation and a person more", () => {
  fc.assert(
    fc.property(participants, (rows) => {
      const more = [...rows, { event: "T1", day: 1, email: "ny@boras.se", code: "1490", name: "Ny" }];
      const [before, after] = [figures(rows).total, figures(more).total];
      expect(after.persons).toBe((before.persons ?? 0) + 1);
      expect(after.officials).toBe((before.officials ?? 0) + 1);
    }),
    { numRuns: runs, seed: 6 },
  );
});

test("persons are no more than participations, officials and organisers no more than persons; groups cover the year", () => {
  fc.assert(
    fc.property(participants, (rows) => {
      const { total, groups, events: list } = figures(rows);
      if (total.persons === null) return;
      expect(total.persons).toBeLessThanOrEqual(total.participations ?? 0);
      expect(total.officials ?? 0).toBeLessThanOrEqual(total.persons);
      for (const { organisers, persons } of list) expect(organisers ?? 0).toBeLessThanOrEqual(persons ?? 0);
      const inGroups = groups.reduce((sum, { totals }) => sum + (totals.participations ?? 0), 0);
      expect(inGroups).toBeGreaterThanOrEqual(total.participations ?? 0);
    }),
    { numRuns: runs, seed: 6 },
  );
});
