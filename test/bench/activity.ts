import { countYear } from "../../shared/attendance/activityOfYear";
import { evaluationOfYear } from "../../shared/evaluation/evaluationOfYear";
import { manyAnswers, manyParticipations } from "./manyParticipations";

const year = 2021;
const runs = 5;

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}

interface Measured {
  readonly statistics: number;
  readonly set: number;
}

/** Milliseconds of counting all of a year, and of one set of its e-mails: the least of several runs that alternate. */
function measure(count: number, personCount: number): Measured {
  const tables = manyParticipations(count, personCount);
  const answers = manyAnswers(count);
  const statistics = () => {
    const { activity } = countYear(tables, year);
    const { evaluation } = evaluationOfYear({ tables, year, answers, present: new Map() });
    const n = evaluation.events.reduce((sum, { items }) => sum + (items[0]?.n ?? 0), 0);
    return `${String(activity.total.persons)} ${String(activity.total.municipalities)} ${String(n)}`;
  };
  const set = () => new Set(tables.participants.map(({ email }) => email)).size;
  const expected = `${String(Math.min(count, personCount))} 290 ${String(count - count / 50)}`;
  if (statistics() !== expected) throw new Error(`${statistics()} counted, ${expected} made.`);
  const times: { statistics: number[]; set: number[] } = { statistics: [], set: [] };
  for (let run = 0; run < runs; run += 1) {
    for (const [name, work] of Object.entries({ statistics, set })) {
      const start = performance.now();
      work();
      times[name as keyof typeof times].push(performance.now() - start);
    }
  }
  return { statistics: least(times.statistics), set: least(times.set) };
}

/**
 * The cost of a year's statistics of 40 events: it grows with the rows, and is no more than twice that of one set of all e-mails.
 */
export function benchActivity(): boolean {
  const shapes: readonly (readonly [string, (count: number) => number])[] = [
    ["each person at four events", (count) => count / 4],
    ["each person at ten events", (count) => count / 10],
  ];
  const results = shapes.map(([shape, personsOf]) => {
    const sizes = [250_000, 500_000, 1_000_000];
    const measured = sizes.map((count) => measure(count, personsOf(count)));
    const [small, , large] = measured;
    if (small === undefined || large === undefined) return false;
    const growth = large.statistics / small.statistics / 4;
    const ratio = large.statistics / large.set;
    const shown = measured.map(({ statistics, set }) => `${statistics.toFixed(0)} (${set.toFixed(0)})`).join(", ");
    console.log(
      `participations and answers of 40 events, ${shape}; 250,000, 500,000 and 1,000,000 of each: ${shown} ms (one set of e-mails); ` +
        `ratio ${ratio.toFixed(2)} (limit 2), growth by row ${growth.toFixed(2)} (limit 1.5)`,
    );
    return ratio <= 2 && growth <= 1.5;
  });
  return results.every(Boolean);
}
