import type { SheetGrid } from "../workbook/content";
import { noPlace, type Finding } from "../workbook/finding";
import { finding } from "../workbook/place";
import { listed } from "./figureColumns";
import { importSheet } from "./importSheet";
import { looksLikeOneSex, unlikelyFigures } from "./likelihood";
import { missingMunicipalities } from "./missingMunicipalities";
import type { ImportedFigure, PopulationImport } from "./populationImport";
import { readSheet, type SheetReading } from "./readSheet";
import { withoutRepeats } from "./withoutRepeats";

/** Sheets of men or women beside one of all are no fault; other sheets that hold figures are told of, but keep nothing from being read. */
function findingsOf(readings: readonly SheetReading[]): readonly Finding[] {
  if (readings.every(({ figures }) => figures.length === 0)) return readings.flatMap(({ findings }) => findings);
  return readings.flatMap(({ figures, findings }) => {
    if (figures.length > 0) return findings;
    return findings
      .filter(({ code }) => code !== "import-only-part" && code !== "import-only-part-columns")
      .map((each): Finding => (each.severity === "error" ? { ...each, severity: "warning" } : each));
  });
}

function datedFigures(readings: readonly SheetReading[], asked: number | null): PopulationImport {
  const findings: Finding[] = [];
  const rows = readings.flatMap(({ figures, heading }): readonly ImportedFigure[] => {
    if (asked === null && figures.some(({ year }) => year === null)) {
      findings.push(finding("import-year-missing", "error", heading));
      return [];
    }
    return figures.flatMap((each) => {
      const year = each.year ?? asked;
      return year === null || (asked !== null && year !== asked) ? [] : [{ ...each, year }];
    });
  });
  const years = [...new Set(readings.flatMap((each) => [...each.years]))];
  if (asked !== null && rows.length === 0 && years.length > 0 && !years.includes(asked)) {
    const place = readings.find((each) => each.years.size > 0)?.heading ?? noPlace;
    findings.push(
      finding("import-year-contradicts", "error", place, { year: asked, years: listed(years.map(String)) }),
    );
  }
  return { rows, findings };
}

/**
 * The numbers of inhabitants on 31 December that a file or sheet holds: SCB's yearly tables, exports from its database, a list.
 *
 * Sheets, columns and rows are found by what they say. What is not certain is not read and stands among the findings: rows hold no guess.
 * @param grids the sheets of the file; a text file is one
 * @param year the year of a file that names none; of one that names several, the only one wanted; null: as the file says
 */
export function readPopulationGrids(grids: readonly SheetGrid[], year: number | null): PopulationImport {
  const readings = grids.map((grid) => readSheet(importSheet(grid), year));
  const told = findingsOf(readings);
  const dated = datedFigures(readings, year);
  const once = withoutRepeats(dated.rows);
  const findings = [...told, ...dated.findings, ...once.findings];
  if (once.rows.length === 0 && findings.length === 0) {
    return { rows: [], findings: [finding("import-no-figures", "error", noPlace)] };
  }
  if (looksLikeOneSex(once.rows)) {
    return { rows: [], findings: [...findings, finding("import-looks-like-one-sex", "error", noPlace)] };
  }
  return {
    rows: once.rows,
    findings: [...findings, ...unlikelyFigures(once.rows), ...missingMunicipalities(once.rows)],
  };
}
