import { cellAt, type GridSheet, type GridWorkbook } from "./gridWorkbook";

/** The formulas of a sheet, each with its place. */
export function formulasOf(sheet: GridSheet): readonly { readonly row: number; readonly column: number }[] {
  return [...sheet.cells].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { formula }]) => (formula === null ? [] : [{ row, column }])),
  );
}

/**
 * The sheets that matter for computing: those with formulas, and those that a formula or a name speaks of. A large list that no formula
 * rests on need not be handed over.
 */
export function modelledSheets({ sheets, names }: GridWorkbook): readonly GridSheet[] {
  const texts = new Set<string>();
  const withFormulas = new Set<GridSheet>();
  for (const sheet of sheets) {
    for (const { row, column } of formulasOf(sheet)) {
      withFormulas.add(sheet);
      const { formula } = cellAt(sheet, row, column);
      if (formula?.includes("!") === true) {
        texts.add(formula.toLowerCase());
      }
    }
  }
  if (withFormulas.size === 0) {
    return [];
  }
  for (const { formula } of [...names, ...sheets.flatMap((sheet) => sheet.names)]) {
    texts.add(formula.toLowerCase());
  }
  const spokenOf = (sheet: GridSheet): boolean => {
    const name = sheet.name.toLowerCase().replace(/'/g, "''");
    return [...texts].some((text) => text.includes(`${name}!`) || text.includes(`${name}'!`));
  };
  return sheets.filter((sheet) => withFormulas.has(sheet) || spokenOf(sheet));
}
