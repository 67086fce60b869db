import type { CommandOptions, ExportOptions, PopulationOptions } from "../../shared/commands/commandOptions";
import { sampleTables } from "../../samples/sampleNetwork";
import type { ImportFile } from "../imports/readImportFile";
import type { Arguments } from "./parseArguments";
import { today } from "./today";

/** What a command line asks of its command. @param read the file that it takes rows from; null where it names none */
export function commandOptionsOf(parsed: Arguments, read: ImportFile | null): CommandOptions {
  const { year, populationYear, latestPopulation, preliminaryIndex, valuesOnly, member, removal, scenario, fixing } =
    parsed;
  const source = exportOptions(parsed, read);
  return {
    year,
    populationYear,
    latestPopulation,
    preliminaryIndex,
    valuesOnly,
    member,
    language: parsed.language ?? "sv",
    sample: parsed.sample ? sampleTables : null,
    ...(parsed.command.endsWith("-population") ? { population: populationOptions(parsed, read) } : {}),
    ...(source === null ? {} : { source }),
    ...(scenario === null ? {} : { scenario }),
    ...(fixing === null ? {} : { fixing: { ...fixing, date: fixing.date ?? today(new Date()) } }),
    ...(removal === null ? {} : { removal: { ...removal, today: today(new Date()) } }),
  };
}

function populationOptions(parsed: Arguments, read: ImportFile | null): PopulationOptions {
  const { year, acceptRevisions, shippedFigures } = parsed;
  const source = read === null ? null : { file: read.file, grids: read.grids };
  const years = source === null || year === null ? parsed.years : [year];
  return { years, acceptRevisions, shippedFigures, today: today(new Date()), arrived: null, source };
}

function exportOptions({ export: asked }: Arguments, read: ImportFile | null): ExportOptions | null {
  if (asked === null) return null;
  const { sheet, ...choices } = asked;
  if (read === null) return { ...choices, source: { sheet: sheet ?? "" } };
  const { file, hash, grids, findings } = read;
  return { ...choices, source: { file, hash, sheets: grids, findings } };
}
