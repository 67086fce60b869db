import type { OracleRow } from "./oracleTypes";
import type { Random } from "./random";

/** Where the preliminary values stand: nowhere, in the last years instead of final ones, or for every year beside them. */
export type PreliminaryMode = "none" | "lastYears" | "everyYear";

/** Rows of Löneindex for every series and period that the versions name, from the first year to the last. */
export function drawIndexValues(
  random: Random,
  rules: readonly OracleRow[],
  years: { readonly first: number; readonly last: number },
  mode: PreliminaryMode,
): OracleRow[] {
  const isNice = random.chance(0.75);
  const asked = new Map(rules.filter(hasSeries).map((rule) => [`${rule["Indexserie"]} ${periodOf(rule)}`, rule]));
  return [...asked.values()].flatMap((rule) => {
    const isPercent = rule["Indexserie"] === "Procentserie";
    const values = drawSeries(random, isPercent, isNice, years.last - years.first + 1);
    const cutOff = years.last - random.whole(0, 2);
    return values.flatMap((value, index) => {
      const year = years.first + index;
      const suffix = periodOf(rule);
      const period = suffix === "" && random.chance(0.7) ? year : `${year}${suffix}`;
      const row = { Serie: rule["Indexserie"] ?? null, Period: period, Enhet: isPercent ? "procent" : "index" };
      const final = { ...row, Värde: value, Status: random.pick([null, "slutlig"]) };
      const preliminary = { ...row, Värde: preliminaryValue(random, value, isPercent), Status: "preliminär" };
      if (mode === "everyYear") return [final, preliminary];
      if (mode === "none" || year < cutOff - 1) return [final];
      return year < cutOff ? [final, preliminary] : [preliminary];
    });
  });
}

function hasSeries(rule: OracleRow): boolean {
  return typeof rule["Indexserie"] === "string";
}

function periodOf(rule: OracleRow): string {
  const period = rule["Index: period"];
  return typeof period === "string" && period !== "helår" ? period : "";
}

function preliminaryValue(random: Random, value: number, isPercent: boolean): number {
  return Number((isPercent ? value + random.pick([0, 0.1, 0.5]) : value + random.pick([0, 1, 2])).toFixed(2));
}

/** Nice values give factors with small denominators, so that exact ties exist; others look like published ones. */
function drawSeries(random: Random, isPercent: boolean, isNice: boolean, count: number): number[] {
  let level = 100;
  return Array.from({ length: count }, () => {
    if (isPercent) return drawPercent(random, isNice);
    const value = level;
    if (isNice) level = random.pick([100, 100, 102, 104, 105, 108, 110, 112.5, 115, 120, 125, 128, 130, 150, 96]);
    else level = Number((level * (1 + random.whole(-10, 50) / 1000)).toFixed(1));
    return value;
  });
}

function drawPercent(random: Random, isNice: boolean): number {
  if (isNice) return random.pick([0, 0, 0, 25, 12.5, 10, 5, 2, 4, 20, -20, 50, 100, 60]);
  return Number((random.whole(-50, 600) / 100).toFixed(random.pick([1, 2])));
}

/** Rows of Årsbeslut between two years, with and without make-up; some decide nothing. */
export function drawYearDecisions(random: Random, first: number, last: number): OracleRow[] {
  const rows: OracleRow[] = [];
  for (let year = first; year <= last; year++) {
    if (!random.chance(0.35)) continue;
    rows.push({
      År: year,
      "Beslutat %": random.chance(0.1) ? null : random.pick([0, 0, 1, 2, 2.5, 5, 10, -2, 3.7]),
      "Beräknat %": random.pick([null, 2.7]),
      "Tas igen senare": random.pick([null, "nej", "ja", "ja", "ja"]),
    });
  }
  return rows;
}
