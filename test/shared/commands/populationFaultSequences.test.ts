import { sampleMunicipalities } from "../../../samples/sampleMembers";
import { findingSentence } from "../../../shared/text/findings/findingText";
import { readFacts } from "../../data/readFacts";
import { converse, getSettings, postSettings } from "../../hosts/scb/converse";
import { harmlessKinds, scbFaultKinds, type ScbFaultKind } from "../../hosts/scb/scbFaults";
import { ScbStandIn } from "../../hosts/scb/scbStandIn";
import { planned } from "./populationWorkbook";
import { sampleContent } from "./sampleContent";

const sequences = Number(process.env.KN_FAULT_SEQUENCES ?? "500");

/** Numbers from 0 up to 1 that a seed decides (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The sample with 2024 only, and with another figure of Göteborg. */
const content = sampleContent((row) => {
  if (row["year"] !== 2024) return [];
  return [row["code"] === "1480" ? { ...row, population: 600_000 } : row];
});
const request = planned(content).population?.request ?? { codes: [], years: [] };

const truth = new Map(
  readFacts("population.csv", ";").map(({ code, year, population }) => [`${code} ${year}`, Number(population)]),
);
const expectedRows = sampleMunicipalities.map(({ code }) => [code, 2025, truth.get(`${code} 2025`)]);

/** A run in which each request meets some fault with the seed's likelihood. */
function run(seed: number) {
  const random = randomFrom(seed);
  const likelihood = [0.05, 0.2, 0.5, 0.9][seed % 4] ?? 0;
  const config = [{}, { maxDataCells: 20 }, { maxCallsPerTimeWindow: 2, timeWindow: 3 }][seed % 3] ?? {};
  const met: ScbFaultKind[] = [];
  const standIn = new ScbStandIn({
    config,
    faultOf: () => {
      if (random() >= likelihood) return null;
      const kind = scbFaultKinds[Math.floor(random() * scbFaultKinds.length)] ?? "reset";
      met.push(kind);
      return kind;
    },
  });
  const { arrived, elapsedMs } = converse(standIn, request, seed % 2 === 0 ? postSettings : getSettings);
  return { outcome: planned(content, { arrived, acceptRevisions: true }), met, elapsedMs };
}

const counts = { whole: 0, none: 0, despiteFaults: 0 };

test(`${sequences} seeded sequences of faults: the full new figures or none, and a sentence that says why`, () => {
  for (let seed = 1; seed <= sequences; seed += 1) {
    const { outcome, met, elapsedMs } = run(seed);
    const { edits, sheets, findings } = outcome.plan;
    const errors = findings.filter(({ severity }) => severity === "error");
    if (errors.length === 0) {
      expect([seed, edits?.[0]?.added.map((row) => row.slice(0, 3).map(({ value }) => value))]).toEqual([
        seed,
        expectedRows,
      ]);
      expect([seed, edits?.[0]?.changes.map(({ value }) => value)]).toEqual([
        seed,
        expect.arrayContaining([608_993, 600_000]),
      ]);
      expect(sheets.map(({ name }) => name)).toEqual(["Folkmängd 2025"]);
      counts.whole += 1;
      if (met.some((kind) => !harmlessKinds.includes(kind))) counts.despiteFaults += 1;
    } else {
      expect([seed, edits, sheets, outcome.population?.comparison]).toEqual([seed, undefined, [], null]);
      for (const error of errors) {
        for (const language of ["sv", "en"] as const) {
          const sentence = findingSentence(error, language);
          expect(sentence).toContain(language === "sv" ? "Inget är skrivet." : "Nothing is written.");
          expect(sentence).not.toMatch(/\{\w+\}/);
        }
      }
      counts.none += 1;
    }
    // Nobody waits for ever.
    expect(elapsedMs).toBeLessThan(20 * 60_000);
  }
});

test("the sequences are of both sorts, and some give every figure in spite of faults", () => {
  expect(counts.whole + counts.none).toBe(sequences);
  expect(Math.min(counts.whole, counts.none, counts.despiteFaults)).toBeGreaterThan(sequences / 50);
});
