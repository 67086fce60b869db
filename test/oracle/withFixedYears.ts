import { membershipsOf } from "./memberships";
import { oracleFees } from "./oracleFees";
import type { OracleRow, OracleTables } from "./oracleTypes";
import type { Random } from "./random";
import { toNumber } from "./rational";
import { readBook } from "./readBook";

const blank = null;

/**
 * The same network with last year fixed, often the year before it too, and largest rises in its rules.
 *
 * Most fixed amounts are what the tables gave before the rises were set; some are others, as after a later change of a figure.
 */
export function withFixedYears(tables: OracleTables, year: number, random: Random): OracleTables {
  const years = random.chance(0.6) ? [year - 1, year - 2] : [year - 1];
  return {
    ...tables,
    "Fastställda avgifter": random.shuffle(years.flatMap((each) => fixedRows(tables, each, random))),
    Avgiftsregel: tables.Avgiftsregel.map((rule) => ({
      ...rule,
      "Högsta höjning (%)": random.pick([blank, 0, 1, 2.7, 5, 10, 25, 100]),
    })),
  };
}

function fixedRows(tables: OracleTables, year: number, random: Random): OracleRow[] {
  const computed = new Map(oracleFees(tables, { year }).members.map((each) => [each.code, toNumber(each.fee)]));
  return membershipsOf(readBook(tables).book, year).map(({ code }) => {
    const fee = computed.get(code) ?? random.whole(1000, 50_000);
    const other = random.pick([random.whole(1000, 50_000), fee + 0.5, Math.floor(fee * 0.9), 0]);
    return { År: year, Kommunkod: code, Avgift: random.chance(0.8) ? fee : other };
  });
}
