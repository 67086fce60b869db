import fc from "fast-check";
import { calculateFees, type FeeResult } from "../../../shared/fees/calculateFees";
import type { FeeTables } from "../../../shared/workbook/feeTables";
import { hasError } from "../../../shared/workbook/finding";
import { readFeeTables } from "../../../shared/workbook/reading/readFeeTables";
import { drawNetwork, type GeneratedNetwork } from "../../oracle/drawNetwork";
import type { OracleOptions } from "../../oracle/oracleTypes";
import { randomFrom, type Random } from "../../oracle/random";
import { oracleContent } from "../../oracle/toWorkbook";

/** A network without errors, read as from a workbook. */
export interface RandomNetwork {
  readonly drawn: GeneratedNetwork;
  readonly tables: FeeTables;
  readonly random: Random;
}

const shapes = ["level", "percent", "clauses"] as const;
const drawnBefore = new Map<number, Omit<RandomNetwork, "random">>();

/** Every third by level series, by percent series and with all clauses. */
function drawn(seed: number): Omit<RandomNetwork, "random"> {
  const known = drawnBefore.get(seed);
  if (known !== undefined) return known;
  for (let attempt = 0; ; attempt += 1) {
    const network = drawNetwork(randomFrom(seed, attempt), seed, shapes[seed % 3] ?? "level");
    if (network === null) continue;
    const { tables } = readFeeTables(oracleContent(network.tables, network.year));
    if (hasError(feesOf(tables, network.options).findings)) continue;
    drawnBefore.set(seed, { drawn: network, tables });
    return { drawn: network, tables };
  }
}

export function feesOf(tables: FeeTables, options: OracleOptions): FeeResult {
  return calculateFees(tables, {
    year: options.year,
    populationYear: options.populationYear ?? null,
    latestPopulation: options.latestPopulation ?? false,
    preliminaryIndex: options.preliminaryIndex ?? false,
  });
}

/** Every figure of the codes, in all years, times a factor that is drawn for each code. */
export function scaled(tables: FeeTables, codes: ReadonlySet<string>, factorOf: () => number): FeeTables {
  const factors = new Map([...codes].map((code) => [code, factorOf()]));
  const population = tables.population.map((row) => ({
    ...row,
    population: Math.ceil((row.population ?? 0) * (factors.get(row.code ?? "") ?? 1)),
  }));
  return { ...tables, population };
}

/** The network as drawn, which is rich in ties, or half the time with populations of its own. */
function varied(seed: number, salt: number): RandomNetwork {
  const network = drawn(seed);
  const random = randomFrom(seed, salt);
  if (random.chance(0.5)) return { ...network, random };
  const codes = new Set(network.tables.members.map(({ code }) => code ?? ""));
  return { ...network, tables: scaled(network.tables, codes, () => random.whole(200, 1800) / 1000), random };
}

/** Random networks that each law is tried on; `npm run laws` raises it to thousands. */
export const networksALaw = Number(process.env.KN_LAW_NETWORKS ?? 80);

/** The law holds for so many networks, the same in every run. */
export function holds(numRuns: number, law: (network: RandomNetwork) => void): void {
  const networks = fc.tuple(fc.nat(Math.max(199, networksALaw)), fc.nat()).map(([seed, salt]) => varied(seed, salt));
  fc.assert(fc.property(networks, law), { seed: 2022, numRuns, endOnFailure: true });
}
