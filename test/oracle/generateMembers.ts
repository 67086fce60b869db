import { municipalities } from "./municipalities";
import type { Random } from "./random";

/** A member before its row is written. */
export interface DrawnMember {
  readonly code: string;
  readonly name: string;
  readonly category: string | null;
  readonly payer: string | null;
  readonly isJoint: boolean;
  readonly from: string | null;
  readonly to: string | null;
}

export interface DrawnPayer {
  readonly name: string;
  /** Null: not in the table Betalare; "": there without Beräkning. */
  readonly calculation: "gemensamt" | "var för sig" | "" | null;
}

/** Members with categories, payers and days of entry and leaving. */
export function drawMembers(
  random: Random,
  categories: readonly [string | null, ...(string | null)[]],
  year: number,
): { members: DrawnMember[]; payers: DrawnPayer[] } {
  const names = drawNames(random);
  const payers = drawPayers(random);
  const jointCategory = new Map(payers.map((payer) => [payer.name, random.pick(categories)]));
  const members = names.map(({ code, name }) => {
    const payer = payers.length > 0 && random.chance(0.25) ? payers[random.whole(0, payers.length - 1)] : undefined;
    const isJoint = payer?.calculation === "gemensamt";
    const category = isJoint ? (jointCategory.get(payer?.name ?? "") ?? null) : random.pick(categories);
    const days = isJoint ? { from: null, to: null } : drawDays(random, year);
    return { code, name, category, payer: payer?.name ?? null, isJoint, ...days };
  });
  return { members, payers };
}

function drawNames(random: Random): { code: string; name: string }[] {
  const own = Array.from({ length: random.whole(34, 44) }, (_, index) => {
    const number = String(index + 1).padStart(3, "0");
    return { code: `M${number}`, name: `Medlem ${number}` };
  });
  const real = municipalities.map(([code, name]) => ({ code, name }));
  const kind = random.pick(["own", "real", "mixed"]);
  if (kind === "own") return own;
  return kind === "real" ? real : [...random.shuffle(real).slice(0, 25), ...own.slice(0, random.whole(9, 19))];
}

function drawPayers(random: Random): DrawnPayer[] {
  const names = ["Södra förbundet", "Östra nämnden", "Älvdalens samverkan", "Kommunalförbundet Norr"];
  return names.slice(0, random.whole(0, 4)).map((name) => ({
    name,
    calculation: random.pick(["gemensamt", "gemensamt", "var för sig", "", null]),
  }));
}

/** Most have no days; some enter or leave in the year, or around it. */
function drawDays(random: Random, year: number): { from: string | null; to: string | null } {
  if (random.chance(0.65)) return { from: null, to: null };
  const month = String(random.whole(1, 12)).padStart(2, "0");
  const day = random.pick(["01", "01", "15", "28"]);
  const [from, to] = random.pick<readonly [string | null, string | null]>([
    [`${year}-${month}-${day}`, null],
    [`${year}-${month}-01`, null],
    [`${year}-01-01`, null],
    [`${year - 1}-${month}-${day}`, null],
    [`${year - 6}-${month}-${day}`, `${year}-${month}-28`],
    [null, `${year - 1}-${month}-28`],
    [null, `${year}-01-01`],
    [null, `${year + 1}-12-31`],
  ]);
  return { from, to };
}
