import { activityOfYear } from "../../shared/attendance/activityOfYear";
import { countYears } from "../../shared/attendance/countYears";
import { organisationLookup } from "../../shared/attendance/organisationLookup";
import { evaluationOfYear } from "../../shared/evaluation/evaluationOfYear";
import { leastTimes, type Times } from "./leastTimes";
import { manyAnswers, manyParticipations } from "./manyParticipations";

const year = 2021;
const runs = 9;
const [mostTimesSet, mostGrowth] = [2, 1.5];

type Work = "set" | "events" | "all";

/**
 * A set of a year's e-mails; n, mean, distribution, unique persons and municipalities of each event; and all that summarise-events counts:
 * also totals by group, half-year and form, officials, each municipality's part, and what is found.
 */
function measure(count: number, personCount: number): Readonly<Record<Work, Times>> {
  const tables = manyParticipations(count, personCount);
  const answers = manyAnswers(count);
  const answered = () => {
    const { evaluation } = evaluationOfYear({ tables, year, answers, present: new Map() });
    return evaluation.events.reduce((sum, { items }) => sum + (items[0]?.n ?? 0), 0);
  };
  const works: Readonly<Record<Work, () => string>> = {
    set: () => String(new Set(tables.participants.map(({ email }) => email)).size),
    events: () => {
      const lookup = organisationLookup(tables.organisations, tables.contacts);
      const { events, personCount: persons } = countYears(tables, lookup, year);
      const least = events.reduce((min, { activity }) => Math.min(min, activity.municipalities ?? 0), Infinity);
      return `${String(persons)} ${String(least)} ${String(answered())}`;
    },
    all: () => {
      const { activity, findings } = activityOfYear(tables, year);
      const { persons, municipalities } = activity.total;
      return `${String(persons)} ${String(municipalities)} ${String(answered())} ${String(findings.length)}`;
    },
  };
  const figures = `${String(personCount)} 290 ${String(count - count / 50)}`;
  const expected: Readonly<Record<Work, string>> = { set: String(personCount), events: figures, all: `${figures} 0` };
  for (const name of ["set", "events", "all"] as const) {
    if (works[name]() !== expected[name]) throw new Error(`${works[name]()} counted, ${expected[name]} made.`);
  }
  return leastTimes(works, runs);
}

/** The cost of a year's statistics of 40 events: it grows with the rows, and is no more than twice that of one set of all e-mails. */
export function benchActivity(): boolean {
  const shapes: readonly (readonly [string, (count: number) => number])[] = [
    ["each person at four events", (count) => count / 4],
    ["each person at ten events", (count) => count / 10],
  ];
  const results = shapes.map(([shape, personsOf]) => {
    const measured = [250_000, 500_000, 1_000_000].map((count) => measure(count, personsOf(count)));
    const [small, , large] = measured;
    if (small === undefined || large === undefined) return false;
    const growthOf = (work: Work) => large[work].cpu / small[work].cpu / 4;
    const shownTimes = (work: Work) => measured.map((times) => times[work].cpu.toFixed(0)).join(", ");
    const shown = (work: Work) =>
      `${shownTimes(work)} ms, ratio ${(large[work].cpu / large.set.cpu).toFixed(2)} ` +
      `(by the clock ${(large[work].clock / large.set.clock).toFixed(2)}), growth by row ${growthOf(work).toFixed(2)}`;
    console.log(
      `250,000, 500,000 and 1,000,000 participations and answers of 40 events, ${shape}: ` +
        `one set of e-mails ${shownTimes("set")} ms of processor; ` +
        `n, mean, distribution, persons, municipalities of each event ${shown("events")} ` +
        `(limits ${String(mostTimesSet)} and ${String(mostGrowth)}); all of the year with findings ${shown("all")}`,
    );
    const isLinear = growthOf("events") <= mostGrowth && growthOf("all") <= mostGrowth;
    return large.events.cpu / large.set.cpu <= mostTimesSet && isLinear;
  });
  return results.every(Boolean);
}
