import type { IncomingFigure } from "../population/comparePopulation";
import type { ComparedPopulation } from "../population/populationComparison";
import { serialOfDay } from "../text/dateText";
import type { Language } from "../text/language";
import { words } from "../text/tableTexts";
import { isDateFormat, isPercentFormat } from "../workbook/reading/numberFormat";
import { sameCellValue } from "../workbook/sameCellValue";
import type { CellChange, EditedCell, TableEdit } from "../workbook/tableEdit";
import type { InputTablePlace } from "./inputs/inputTablePlace";

/** A figure that comes in, and how it compares. */
export interface PopulationStep {
  readonly incoming: IncomingFigure;
  readonly compared: ComparedPopulation;
  /** Row of the sheet that holds a figure for the same municipality and year; null where none does. */
  readonly row: number | null;
}

type FieldValue = string | { readonly count: number } | { readonly year: number } | { readonly day: string };

/**
 * The rows that Befolkning gets: one for each figure that is new to it, and, where revisions are accepted, new figures in rows that hold
 * another, which keep the earlier one. A row whose figure is confirmed stays as it is. Null where nothing changes.
 * @param today the day that stands as revised
 */
export function populationEdit(
  place: InputTablePlace,
  steps: readonly PopulationStep[],
  acceptRevisions: boolean,
  today: string,
  language: Language,
): TableEdit | null {
  const { sheet, table, headerRow, firstRow } = place;
  const isNew = ({ compared }: PopulationStep) => compared.flags.includes("new");
  const isRevised = ({ compared }: PopulationStep) => compared.flags.includes("revised");
  const changes = acceptRevisions
    ? steps.filter(isRevised).flatMap((step) => revision(place, step, today, language))
    : [];
  const added = steps.filter(isNew).map((step) => newRow(place, step.incoming, language));
  return changes.length + added.length === 0 ? null : { sheet, table, headerRow, changes, firstRow, added };
}

function sourceFields({ table, fetched, kind }: IncomingFigure, language: Language): readonly [string, FieldValue][] {
  return [
    ...(table === null ? [] : [["table", table] as [string, FieldValue]]),
    ...(fetched === null ? [] : [["fetched", { day: fetched }] as [string, FieldValue]]),
    ["kind", words[kind]?.[language][0] ?? kind],
  ];
}

function newRow(place: InputTablePlace, figure: IncomingFigure, language: Language): readonly EditedCell[] {
  const fields: readonly [string, FieldValue][] = [
    ["code", figure.code],
    ["year", { year: figure.year }],
    ["population", { count: figure.population ?? 0 }],
    ["name", figure.name],
    ["date", { day: `${String(figure.year)}-12-31` }],
    ...sourceFields(figure, language),
  ];
  return fields
    .flatMap(([field, value]): readonly EditedCell[] => {
      const column = place.columns[field];
      return column === undefined ? [] : [{ column, ...written(value, place.lastFormat(field)) }];
    })
    .sort((a, b) => a.column - b.column);
}

function revision(
  place: InputTablePlace,
  { incoming, compared, row }: PopulationStep,
  today: string,
  language: Language,
): readonly CellChange[] {
  if (row === null) return [];
  const fields: readonly [string, FieldValue][] = [
    ["population", { count: incoming.population ?? 0 }],
    ["earlierPopulation", { count: compared.inSheet ?? 0 }],
    ["revised", { day: today }],
    ...sourceFields(incoming, language),
  ];
  return fields
    .flatMap(([field, value]): readonly CellChange[] => {
      const [column, cell] = [place.columns[field], place.cell(row, field)];
      if (column === undefined || cell === undefined) return [];
      const { value: content, format } = written(value, cell.format === "" ? place.lastFormat(field) : cell.format);
      // The cell keeps a format that suits.
      const change = {
        row,
        column,
        before: cell.value,
        value: content,
        format: format === cell.format ? null : format,
      };
      return sameCellValue(cell.value, content) ? [] : [change];
    })
    .sort((a, b) => a.column - b.column);
}

/** The value and format of a cell: the format at hand where the value is read in it as what it is, else the usual one. */
function written(value: FieldValue, atHand: string): Pick<EditedCell, "value" | "format"> {
  if (typeof value === "string") return { value, format: "@" };
  if ("day" in value) {
    return { value: serialOfDay(value.day), format: isDateFormat(atHand) ? atHand : "yyyy-mm-dd" };
  }
  const isPlain = atHand !== "" && atHand !== "@" && !isDateFormat(atHand) && !isPercentFormat(atHand);
  if ("count" in value) return { value: value.count, format: isPlain ? atHand : "#,##0" };
  // A year is not grouped; a cell without a format shows it as it is.
  const ungrouped = atHand === "" ? null : "0";
  return { value: value.year, format: isPlain ? atHand : ungrouped };
}
