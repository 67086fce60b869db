import { drawDecisions } from "./drawDecisions";
import { drawRules } from "./drawRules";
import type { DrawnRules } from "./drawRules";
import { drawMembers } from "./generateMembers";
import type { DrawnMember } from "./generateMembers";
import { drawPopulations } from "./generatePopulations";
import type { Shape } from "./generateRule";
import type { OracleOptions, OracleRow, OracleTables } from "./oracleTypes";
import type { Random } from "./random";

export interface GeneratedNetwork {
  readonly seed: number;
  readonly shape: Shape;
  readonly year: number;
  readonly tables: OracleTables;
  /** The fee year and, in some networks, an option. */
  readonly options: OracleOptions;
}

/** One draw; null when its tariff cannot be computed. It may still have a fault. */
export function drawNetwork(random: Random, seed: number, shape: Shape): GeneratedNetwork | null {
  const year = random.whole(2016, 2030);
  const rules = drawRules(random, shape, year);
  if (rules === null) return null;
  const { members, payers } = drawMembers(random, rules.categories, year);
  const figures = drawPopulations(random, members, rules.tariffs, year);
  const decisions = drawDecisions(random, shape, members, payers, year);
  const option = drawPopulationOption(random, rules, year);
  const tables: OracleTables = {
    ...rules.tables,
    Medlemmar: random.shuffle(members.flatMap((each) => memberRows(random, each, year))),
    Betalare: payers
      .filter((each) => each.calculation !== null)
      .map((each) => ({ Betalare: each.name, Beräkning: each.calculation })),
    Befolkning: random.shuffle(
      members
        .filter((each) => !decisions.withoutPopulation.has(each.code))
        .flatMap((each) => populationRows(random, each, figures.get(each.code) ?? 0, option, rules, year)),
    ),
    Beslut: decisions.rows,
  };
  const options = {
    year,
    ...(option.kind === "year" ? { populationYear: option.year } : {}),
    ...(option.kind === "latest" ? { latestPopulation: true } : {}),
    ...(rules.usesPreliminary ? { preliminaryIndex: true } : {}),
  };
  return { seed, shape, year, tables, options };
}

/** Some rows are split in two at the turn of a month, the second with a payer of its own: the first decides the year. */
function memberRows(random: Random, member: DrawnMember, year: number): OracleRow[] {
  const row = {
    Kommun: member.name,
    Kommunkod: member.code,
    Betalare: member.payer,
    Från: member.from,
    Till: member.to,
    Kategori: member.category,
  };
  if (member.from !== null || member.to !== null || member.isJoint || !random.chance(0.03)) return [row];
  return [
    { ...row, Till: `${year}-06-30` },
    { ...row, Från: `${year}-07-01`, Betalare: "Nya förbundet" },
  ];
}

interface PopulationOption {
  readonly kind: "none" | "year" | "latest";
  /** The one year that the option leads to. */
  readonly year: number;
}

function drawPopulationOption(random: Random, rules: DrawnRules, year: number): PopulationOption {
  const kind = random.pick<PopulationOption["kind"]>([
    "none",
    "none",
    "none",
    "none",
    "none",
    "none",
    "year",
    "latest",
  ]);
  if (!rules.allNeedPopulation) return { kind: "none", year };
  return { kind, year: year - rules.greatestLag - random.whole(0, 2) };
}

/** A drawn figure for the fee year's population year, and drifting ones around it. */
function populationRows(
  random: Random,
  member: DrawnMember,
  figure: number,
  option: PopulationOption,
  rules: DrawnRules,
  year: number,
): OracleRow[] {
  const own = option.kind === "none" ? year - (rules.lags.get(member.category) ?? 1) : option.year;
  const last = option.kind === "latest" ? option.year : year;
  const rows: OracleRow[] = [];
  for (let each = year - 7; each <= last; each++) {
    const drift = each === own ? 0 : (random.whole(-8, 15) * (each - own)) / 1000;
    const population = Math.min(1_000_000, Math.max(1000, Math.round(figure * (1 + drift))));
    rows.push({ Kommunkod: member.code, År: each, Folkmängd: each === own ? figure : population, Kommun: member.name });
  }
  return rows;
}
