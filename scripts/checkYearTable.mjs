import { loadTypeScript } from "./loadTypeScript.mjs";

const { readPopulation } = loadTypeScript("local/commandLine/readPopulation");
const { municipalities } = loadTypeScript("shared/population/municipalities");
const { shippedPopulation } = loadTypeScript("shared/population/shippedPopulation");

/**
 * A yearly table of SCB's: every municipality must be read, and be what the product ships for the year.
 * @param {string} path
 * @returns {Promise<{ lines: string[], isRight: boolean }>}
 */
export async function checkYearTable(path) {
  const { rows, findings } = await readPopulation(path, null);
  const years = [...new Set(rows.map(({ year }) => year))];
  const right = rows.filter(({ code, year, population }) => shippedPopulation(code, year)?.population === population);
  const missing = municipalities.filter(({ code }) => !rows.some((row) => row.code === code));
  const lines = [
    `${rows.length} figures read, of ${years.join(", ")}; ${right.length} of ${municipalities.length} are those that ship.`,
    ...rows.filter((row) => !right.includes(row)).map(({ code, population }) => `${code}: ${population} differs.`),
    ...missing.map(({ code, name }) => `${code} ${name} is missing.`),
    ...findings.map(
      ({ code, severity, place }) => `${severity} ${code} ${place.sheet ?? ""} ${place.column ?? ""}${place.row ?? ""}`,
    ),
  ];
  return { lines, isRight: right.length === municipalities.length && years.length === 1 };
}
