import { readPopulationGrids } from "../../shared/imports/readPopulationGrids";
import type { ImportedFigure } from "../../shared/imports/populationImport";
import { registerName } from "../../shared/workbook/reading/readCode";
import { findingTextWithOptions } from "../../shared/text/findings/findingText";
import type { Language } from "../../shared/text/language";
import { formatNumber } from "../../shared/text/numberText";
import { hasError, type Finding } from "../../shared/workbook/finding";
import { readImportFile } from "../imports/readImportFile";

/** What can be read from a file of population figures, and what a person is told of it. */
export interface ReadPopulation {
  readonly rows: readonly ImportedFigure[];
  readonly findings: readonly Finding[];
}

/**
 * Reads a file of population figures without a workbook.
 * @param year the one that the file is of, where it names none
 */
export async function readPopulation(file: string, year: number | null): Promise<ReadPopulation> {
  const read = await readImportFile(file);
  if (read.grids.length === 0) return { rows: [], findings: read.findings };
  const { rows, findings } = readPopulationGrids(read.grids, year);
  const all = [...read.findings, ...findings];
  // A text that is torn may hold half a figure.
  return { rows: hasError(read.findings) ? [] : rows, findings: all };
}

/** `{rows: [{code, year, population}], findings}`. */
export function readPopulationJson({ rows, findings }: ReadPopulation, language: Language): string {
  return JSON.stringify({
    rows: rows.map(({ code, year, population }) => ({ code, year, population })),
    findings: findings.map((each) => ({
      code: each.code,
      severity: each.severity,
      ...each.place,
      message: findingTextWithOptions(each, language),
    })),
  });
}

/** A line for each figure, year by year, and how many they are. */
export function readPopulationLines({ rows }: ReadPopulation, language: Language): readonly string[] {
  const sv = language === "sv";
  const lines = rows.map(({ code, year, population }) =>
    [code, (registerName(code) ?? "").padEnd(16), String(year), formatNumber(population, language).padStart(9)].join(
      "  ",
    ),
  );
  const years = [...new Set(rows.map(({ year }) => year))].sort((one, other) => one - other).join(", ");
  const count = formatNumber(rows.length, language);
  if (rows.length === 0) return [sv ? "Inga siffror kunde läsas." : "No figures could be read."];
  return [...lines, sv ? `${count} siffror, ${years}.` : `${count} figures, ${years}.`];
}
