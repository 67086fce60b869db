import type { OracleRow } from "./oracleTypes";
import type { Random } from "./random";

export type Shape = "level" | "percent" | "clauses";

/** A version of the rule as drawn, and its classes. */
export interface DrawnVersion {
  readonly rule: OracleRow;
  readonly classes: readonly OracleRow[];
}

const blank = null;

/** The row of one version in force from a year, by a base year, for a category. */
export function drawVersion(
  random: Random,
  shape: Shape,
  fromYear: number,
  baseYear: number,
  category: string | null,
): DrawnVersion {
  const indexed = shape === "clauses" || random.chance(0.93);
  const kind = random.pick(["rate", "rate", "rate", "rate", "rate", "both", "both", "flat", "marginal", "fixed"]);
  const isFixedOnly = kind === "fixed" && shape === "level";
  const isClasses = kind === "flat" || kind === "marginal";
  const rule = {
    "Gäller från år": fromYear,
    Kategori: category,
    Basår: indexed || random.chance(0.5) ? baseYear : blank,
    "Fast del": kind === "both" || isFixedOnly ? random.pick([1000, 2500, 4000, 7896, 5000.5]) : blank,
    "Avgift per invånare": isClasses || isFixedOnly ? blank : drawRate(random),
    ...drawBounds(random),
    "Befolkning: år bakåt": random.pick([blank, blank, 1, 1, 2, 2, 0, 3]),
    ...(indexed ? drawIndexClauses(random, shape) : {}),
    "Indexera avgift": random.pick([blank, blank, blank, blank, "ja", "ja", "nej"]),
    "Indexera golv": random.pick([blank, blank, blank, "ja", "nej"]),
    "Indexera tak": random.pick([blank, blank, blank, "ja", "nej"]),
    "Avrunda per invånare (öre)": random.pick([blank, blank, blank, 1, 1, 5, 10, 25, 0.1]),
    "Avrunda golv/tak/fast (kr)": random.pick([blank, blank, blank, 1, 10, 50, 100, 500]),
    "Kedja från": random.pick([blank, blank, "orundat", "avrundat", "avrundat"]),
    Avrundning: random.pick([blank, 1, 10, 50, 100, 500, 1000]),
    "Nya medlemmar": random.pick([blank, "helår", "från månad", "från månad"]),
  };
  return { rule, classes: isClasses ? drawClasses(random, kind, fromYear, category) : [] };
}

function drawRate(random: Random): number {
  const usual = random.pick([0.25, 0.3, 0.5, 1, 1.09, 1.25, 1.6, 1.86, 2, 2.02, 2.17, 2.5, 3.2, 5, 8, 12.5, 31.25]);
  return random.chance(0.7) ? usual : random.whole(2, 400) / random.pick([10, 100, 1000]);
}

function drawBounds(random: Random): OracleRow {
  const floor = random.chance(0.7) ? random.pick([1000, 2000, 5000, 6000, 8200, 12500]) : null;
  const cap = random.chance(0.7) ? random.pick([20000, 36000, 43300, 90000, 250000, 500000]) : null;
  return { "Lägsta avgift": floor, "Högsta avgift": cap };
}

function drawIndexClauses(random: Random, shape: Shape): OracleRow {
  const isPercent = shape === "percent" || (shape === "clauses" && random.chance(0.4));
  const series = {
    Indexserie: isPercent ? "Procentserie" : "Nivåserie",
    "Index: period": random.pick([blank, blank, "helår", drawPeriod(random), drawPeriod(random)]),
    "Index: år bakåt": random.pick([blank, blank, 0, 1, 2, 3, 4]),
  };
  if (shape !== "clauses") return series;
  return {
    ...series,
    "Andel av index": random.pick([blank, blank, 100, 80, 50, 75.5, 120, 25]),
    "Lägsta höjning": random.pick([blank, blank, blank, 0, 1, 2, 2.5]),
    "Sänks aldrig": random.pick([blank, blank, "nej", "ja", "ja"]),
  };
}

function drawPeriod(random: Random): string {
  return random.chance(0.6) ? `M${String(random.whole(1, 12)).padStart(2, "0")}` : `K${random.whole(1, 4)}`;
}

/** Non-falling classes with no upper limit on the last. */
function drawClasses(
  random: Random,
  kind: "flat" | "marginal",
  fromYear: number,
  category: string | null,
): OracleRow[] {
  const limits: (number | null)[] = random.pick([
    [6999, 14999, 24999, 49999, 99999, 150000, null],
    [9999, 29999, 49999, 99999, null],
    [20000, 60000, null],
  ]);
  let fee = random.pick([1000, 2500, 5000]);
  let rate = random.pick([0.4, 0.5, 1, 1.25]);
  return limits.map((upTo) => {
    const row = {
      "Gäller från år": fromYear,
      Kategori: category,
      "Till och med invånare": upTo,
      Avgift: kind === "flat" ? fee : null,
      "Avgift per invånare": kind === "marginal" ? rate : null,
    };
    fee += random.pick([500, 1000, 5000, 12500]);
    rate = Number((rate + random.pick([0.25, 0.5, 1.6])).toFixed(2));
    return row;
  });
}
