import type { PreliminaryMode } from "./generateIndex";
import { drawIndexValues, drawYearDecisions } from "./generateIndex";
import type { Shape } from "./generateRule";
import { drawVersion } from "./generateRule";
import { Fault } from "./fault";
import type { OracleRow, OracleTables } from "./oracleTypes";
import type { Random } from "./random";
import { readBook } from "./readBook";
import { needsPopulation, versionInForce } from "./ruleVersions";
import type { Tariff } from "./tariff";
import { tariffOf } from "./tariff";

type Categories = readonly [string | null, ...(string | null)[]];

/** The rules of a network with all that they rest on. */
export interface DrawnRules {
  readonly categories: Categories;
  readonly tables: Pick<OracleTables, "Avgiftsregel" | "Avgiftsklasser" | "Löneindex" | "Årsbeslut">;
  /** Of the fee year, by category. */
  readonly tariffs: ReadonlyMap<string | null, Tariff>;
  readonly lags: ReadonlyMap<string | null, number>;
  readonly greatestLag: number;
  readonly allNeedPopulation: boolean;
  readonly usesPreliminary: boolean;
}

/** Null when the year's tariff has a fault, such as a floor above the cap. */
export function drawRules(random: Random, shape: Shape, year: number): DrawnRules | null {
  const categories: Categories = random.pick([[null], [null], [null, "Förbund"], ["Kommun", "Region"]]);
  const drawn = categories.flatMap((category) => drawVersions(random, shape, year, category));
  const mode = shape === "clauses" ? random.pick<PreliminaryMode>(["none", "none", "lastYears", "everyYear"]) : "none";
  const rules = drawn.map(({ rule }) => (mode === "everyYear" ? { ...rule, Indexvärden: "preliminära" } : rule));
  const firstBase = Math.min(...rules.map((rule) => Number(rule["Basår"] ?? year)));
  const tables = {
    Avgiftsregel: random.shuffle<OracleRow>(rules),
    Avgiftsklasser: random.shuffle(drawn.flatMap(({ classes }) => classes)),
    Löneindex: random.shuffle(drawIndexValues(random, rules, { first: firstBase - 5, last: year }, mode)),
    Årsbeslut: shape === "clauses" && random.chance(0.7) ? drawYearDecisions(random, firstBase + 1, year) : [],
  };
  const { book } = readBook({ ...tables, Medlemmar: [], Befolkning: [] });
  const inForce = categories.flatMap((category) => versionInForce(book, category, year) ?? []);
  const usesPreliminary = mode === "lastYears";
  try {
    return {
      categories,
      tables,
      tariffs: new Map(inForce.map((each) => [each.category, tariffOf(book, each, year, usesPreliminary)])),
      lags: new Map(inForce.map((each) => [each.category, each.populationLag])),
      greatestLag: Math.max(...inForce.map((each) => each.populationLag)),
      allNeedPopulation: inForce.every((each) => needsPopulation(book, each)),
      usesPreliminary,
    };
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
}

/** The version in force in the fee year, and in some networks one before it and one to come. */
function drawVersions(
  random: Random,
  shape: Shape,
  year: number,
  category: string | null,
): ReturnType<typeof drawVersion>[] {
  const steps = shape === "percent" ? random.whole(2, 8) : random.whole(shape === "level" ? 0 : 1, 8);
  const fromYear = year - random.whole(0, steps);
  const versions = [drawVersion(random, shape, fromYear, year - steps, category)];
  if (random.chance(fromYear === year ? 0.85 : 0.4)) {
    const earlier = year - steps - random.whole(1, 4);
    versions.push(drawVersion(random, shape, Math.min(earlier, fromYear - 1), earlier, category));
  }
  if (random.chance(0.1)) versions.push(drawVersion(random, shape, year + 1, year + 1, category));
  return versions;
}
