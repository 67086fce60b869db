import type { DrawnMember, DrawnPayer } from "./generateMembers";
import type { Shape } from "./generateRule";
import type { OracleRow } from "./oracleTypes";
import type { Random } from "./random";

/** Rows of Beslut, and decided members that are left without population. */
export interface DrawnDecisions {
  readonly rows: readonly OracleRow[];
  readonly withoutPopulation: ReadonlySet<string>;
}

/** Decisions of the fee year and the year before: for members that are not in a joint payer, and for whole payers. */
export function drawDecisions(
  random: Random,
  shape: Shape,
  members: readonly DrawnMember[],
  payers: readonly DrawnPayer[],
  year: number,
): DrawnDecisions {
  if (!random.chance(shape === "clauses" ? 0.8 : 0.3)) return { rows: [], withoutPopulation: new Set() };
  const own = members.filter((each) => each.payer === null && isPresent(each, year) && random.chance(0.06));
  const decidedPayers =
    shape === "clauses" ? payers.filter((each) => hasMembers(members, each, year) && random.chance(0.3)) : [];
  const years = [year, year, year - 1] as const;
  const rows = [
    ...own.map((each) => ({ Kommunkod: each.code, År: random.pick(years), ...drawAmount(random) })),
    ...decidedPayers.map((each) => ({ Betalare: each.name, År: random.pick(years), ...drawAmount(random) })),
  ];
  const without = rows.filter((row) => "Kommunkod" in row && row.År === year && random.chance(0.2));
  return { rows, withoutPopulation: new Set(without.map((row) => ("Kommunkod" in row ? row.Kommunkod : ""))) };
}

function drawAmount(random: Random): OracleRow {
  return {
    Avgift: random.pick([0, 1, 4000, 5000, 12345, 33333, 1234.5, 20000.25]),
    Skäl: random.pick([null, "Enligt avtal", "Nedsatt ett år"]),
    Datum: random.pick([null, "2015-11-24"]),
  };
}

function isPresent(member: DrawnMember, year: number): boolean {
  return member.from === null && (member.to === null || member.to > `${year}`);
}

function hasMembers(members: readonly DrawnMember[], payer: DrawnPayer, year: number): boolean {
  return members.some((each) => each.payer === payer.name && isPresent(each, year));
}
