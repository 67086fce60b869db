import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import type { SheetModel } from "../../shared/workbook/sheetModel";
import { compareCells } from "./compareCells";
import type { CellComparison } from "./compareCells";
import { recalculate } from "./libreOffice";
import { readValues } from "./readValues";

/** A written workbook, and the sheets in it whose cells are to be judged. */
export interface JudgedCase {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly models: readonly SheetModel[];
}

const filesInOneRun = 50;

/**
 * Lets LibreOffice compute every formula anew and compares with the values of the models.
 *
 * Each run also holds a canary, a workbook whose saved value is wrong: were it not corrected, nothing would have been recalculated.
 * @throws Error when LibreOffice is missing or did not recalculate
 */
export async function judgeWorkbooks(cases: readonly JudgedCase[]): Promise<CellComparison> {
  const folder = mkdtempSync(join(tmpdir(), "judge-"));
  try {
    const results: CellComparison[] = [];
    for (let start = 0; start < cases.length; start += filesInOneRun)
      results.push(await judgeRun(join(folder, String(start)), cases.slice(start, start + filesInOneRun)));
    return {
      compared: results.reduce((total, each) => total + each.compared, 0),
      differences: results.flatMap((each) => each.differences),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function judgeRun(folder: string, cases: readonly JudgedCase[]): Promise<CellComparison> {
  const outDir = join(folder, "out");
  mkdirSync(outDir, { recursive: true });
  const canary = join(folder, "canary.xlsx");
  writeFileSync(canary, await wrongValueWorkbook());
  const files = cases.map((each, index) => {
    const file = join(folder, `case-${index}.xlsx`);
    writeFileSync(file, each.bytes);
    return file;
  });
  recalculate([canary, ...files], outDir);
  const kept = (await readValues(readFileSync(join(outDir, "canary.xlsx")))).get("A")?.[0]?.[0];
  if (kept !== 2) throw new Error("LibreOffice kept a wrong saved value: it did not recalculate.");
  let compared = 0;
  const differences: string[] = [];
  for (const [index, each] of cases.entries()) {
    const values = await readValues(readFileSync(join(outDir, basename(files[index] ?? ""))));
    for (const model of each.models) {
      const result = compareCells(model, values.get(model.name) ?? []);
      compared += result.compared;
      differences.push(...result.differences.map((difference) => `${each.name}: ${difference}`));
    }
  }
  return { compared, differences };
}

/** One cell, 1+1, whose saved value says 99. */
export async function wrongValueWorkbook(): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: "A", cells: new Map([["0,0", { formula: "1+1", formulaResult: 99 }]]) }] });
}
