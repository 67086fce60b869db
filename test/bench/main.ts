import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { feeBasis } from "../../shared/fees/feeBasis";
import { plainOptions } from "../../shared/fees/feeOptions";
import { feesOfYear } from "../../shared/fees/feesOfYear";
import { toNumber } from "../../shared/money/decimal";
import { benchActivity } from "./activity";
import { benchExcel } from "./excel";
import { benchExports } from "./exports";
import { firstYear, lastYear, manyYears } from "./manyYears";
import { median } from "./median";
import { plainFees } from "./plainFees";

/** Milliseconds, the median of several runs after a warm-up; two ways alternate, so that both meet the same machine. */
function timeBoth(first: () => void, second: () => void, runs: number): readonly [number, number] {
  const times: [number[], number[]] = [[], []];
  for (let run = 0; run < runs + 2; run += 1) {
    [first, second].forEach((work, index) => {
      const start = performance.now();
      work();
      if (run >= 2) times[index]?.push(performance.now() - start);
    });
  }
  return [median(times[0]), median(times[1])];
}

function benchCore(): boolean {
  const tables = manyYears();
  const populations = new Map<number, number[]>();
  for (const row of tables.population) {
    const known = populations.get(row.year ?? 0) ?? [];
    populations.set(row.year ?? 0, [...known, row.population ?? 0]);
  }
  const core = () => {
    const basis = feeBasis(tables);
    let total = 0;
    for (let year = firstYear; year <= lastYear; year += 1) {
      total += toNumber(feesOfYear(basis, plainOptions(year)).total);
    }
    return total;
  };
  const plain = () => Number(plainFees(populations));
  if (core() !== plain()) throw new Error(`The two calculations differ: ${String(core())} and ${String(plain())}.`);
  const [coreTime, plainTime] = timeBoth(core, plain, 9);
  const count = String(tables.members.length * (lastYear - firstYear + 1));
  console.log(
    `${count} fees (290 members × 50 years) with every step: ${coreTime.toFixed(1)} ms; ` +
      `plain BigInt: ${plainTime.toFixed(1)} ms; ratio ${(coreTime / plainTime).toFixed(1)} (limit 100 ms)`,
  );
  return coreTime < 100;
}

function benchCommand(): boolean {
  const folder = mkdtempSync(join(tmpdir(), "kommunnatverk-bench-"));
  try {
    const command = join(__dirname, "..", "local", "kommunnatverk.js");
    const made = join(folder, "made.xlsx");
    const run = (...words: readonly string[]) => {
      const start = performance.now();
      const result = spawnSync(process.execPath, [command, ...words], { encoding: "utf8" });
      if (result.status !== 0) throw new Error(result.stderr);
      return performance.now() - start;
    };
    run("new-workbook", made, "--sample");
    const times = Array.from({ length: 7 }, (_, index) => {
      const file = join(folder, `${String(index)}.xlsx`);
      copyFileSync(made, file);
      return run("calculate-fees", file);
    });
    console.log(`calculate-fees on the sample, whole command: ${median(times).toFixed(0)} ms (limit 1000 ms)`);
    return median(times) < 1000;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const results = [
    benchCore(),
    benchActivity(),
    benchCommand(),
    await benchExcel(join(__dirname, "..", "addin")),
    benchExports(),
  ];
  process.exitCode = results.every(Boolean) ? 0 : 1;
}

void main();
