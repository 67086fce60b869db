import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Model } from "@ironcalc/wasm";
import { cellName } from "../../shared/workbook/reference";
import { quotedSheet } from "../../shared/workbook/definedName";
import { Computable } from "./computable";
import { setCell, type GridCell, type GridSheet, type GridWorkbook } from "./gridWorkbook";
import { computedValue, inputOf, isErrorType, sameValue } from "./computedValue";
import { modelledSheets } from "./modelledSheets";

type ModelClass = typeof Model;

/** What came of a recalculation. */
export interface Recalculated {
  /** Sheets, by id, in which a formula gave something else than before. */
  readonly changed: ReadonlySet<string>;
  /** Formulas that keep what they gave last, since IronCalc lacks a function in them or cannot read them. */
  readonly kept: number;
}

/** What no spreadsheet says of a sound formula: IronCalc could not read it, or does not have what it asks for. */
const notComputed = ["#ERROR!", "#N/IMPL!", "#NAME?", "#CIRC!"];

const helperSheet = "KN hjälpblad";

interface FormulaPlace {
  readonly sheet: GridSheet;
  readonly index: number;
  readonly row: number;
  readonly column: number;
}

/**
 * Computes the formulas of a workbook in memory by IronCalc.
 *
 * The cells are handed over once, and afterwards those that changed. IronCalc shows numbers only as its formats write them; so each formula
 * has a second one, on a sheet of IronCalc's own, that gives the whole number as text.
 */
export class Recalculator {
  private model: Model | null = null;
  private handedOver = new Map<GridSheet, Map<number, Map<number, GridCell>>>();
  /** The cell whose whole number each row of the helping sheet gives. */
  private helpers: string[] = [];
  private shape = "";
  private readonly computable: Computable;

  private constructor(
    private readonly ModelOf: ModelClass,
    private readonly grid: GridWorkbook,
  ) {
    this.computable = new Computable(this.newModel());
  }

  static async of(grid: GridWorkbook): Promise<Recalculator> {
    const { initSync, Model: ModelOf } = await import("@ironcalc/wasm");
    const file = createRequire(__filename).resolve("@ironcalc/wasm/wasm_bg.wasm");
    initSync({ module: readFileSync(file) });
    return new Recalculator(ModelOf, grid);
  }

  /** Gives every formula of the workbook its value. */
  recalculate(): Recalculated {
    const sheets = modelledSheets(this.grid);
    const shape = JSON.stringify([
      sheets.map(({ id, name }) => [id, name]),
      this.grid.names,
      sheets.map((one) => one.names),
    ]);
    if (this.model === null || shape !== this.shape) {
      this.shape = shape;
      this.handedOver = new Map();
      this.helpers = [];
      this.model?.free();
      this.model = this.emptyModel(sheets);
    }
    const { model } = this;
    const skipped = new Set<GridCell>();
    const formulas = sheets.flatMap((sheet, index) => this.handOver(model, sheet, index, skipped));
    formulas.forEach(({ row, column, sheet }, at) => {
      const place = `${quotedSheet(sheet.name)}!${cellName(row, column)}`;
      if (this.helpers[at] !== place) {
        this.helpers[at] = place;
        model.setUserInput(sheets.length, at + 1, 1, `=${place}&""`);
      }
    });
    model.evaluate();
    const changed = new Set<string>();
    let kept = skipped.size;
    formulas.forEach((place, at) => {
      const outcome = this.takeBack(model, place, sheets.length, at + 1);
      kept += outcome === "kept" ? 1 : 0;
      if (outcome === "changed") {
        changed.add(place.sheet.id);
      }
    });
    return { changed, kept };
  }

  private newModel(): Model {
    return new this.ModelOf("preview", "en", "UTC", "en");
  }

  private emptyModel(sheets: readonly GridSheet[]): Model {
    const model = this.newModel();
    model.pauseEvaluation();
    sheets.forEach(({ name }, index) => {
      model.newSheet();
      model.renameSheet(index, name);
    });
    model.renameSheet(sheets.length, helperSheet);
    const name = (one: { readonly name: string; readonly formula: string }, scope: number | null): void => {
      try {
        model.newDefinedName(one.name, scope, one.formula.replace(/^=/, ""));
      } catch {
        // A name that IronCalc cannot read: formulas that use it give #NAME? and keep what they gave.
      }
    };
    this.grid.names.forEach((one) => name(one, null));
    sheets.forEach((sheet, index) => sheet.names.forEach((one) => name(one, index)));
    return model;
  }

  /** Hands over the cells that changed; gives the places of all formulas that are computed. */
  private handOver(model: Model, sheet: GridSheet, index: number, skipped: Set<GridCell>): readonly FormulaPlace[] {
    const before = this.handedOver.get(sheet) ?? new Map<number, Map<number, GridCell>>();
    const now = new Map<number, Map<number, GridCell>>();
    const formulas: FormulaPlace[] = [];
    for (const [row, cells] of sheet.cells) {
      const known = before.get(row);
      now.set(row, new Map(cells));
      for (const [column, cell] of cells) {
        const formula = cell.formula === null ? null : this.computable.translated(cell.formula);
        if (known?.get(column) !== cell) {
          model.setUserInput(index, row, column, formula ?? inputOf(cell.value));
        }
        if (formula !== null) {
          formulas.push({ sheet, index, row, column });
        } else if (cell.formula !== null) {
          skipped.add(cell);
        }
      }
    }
    for (const [row, cells] of before) {
      for (const column of cells.keys()) {
        if (now.get(row)?.has(column) !== true) {
          model.setUserInput(index, row, column, "");
        }
      }
    }
    this.handedOver.set(sheet, now);
    return formulas;
  }

  private takeBack(
    model: Model,
    { sheet, index, row, column }: FormulaPlace,
    helper: number,
    helperRow: number,
  ): "same" | "changed" | "kept" {
    const cell = sheet.cells.get(row)?.get(column);
    const type = model.getCellType(index, row, column);
    const shown = isErrorType(type)
      ? model.getFormattedCellValue(index, row, column)
      : model.getFormattedCellValue(helper, helperRow, 1);
    if (cell === undefined || (isErrorType(type) && notComputed.includes(shown) && cell.value !== null)) {
      return "kept";
    }
    const value = computedValue(type, shown);
    if (sameValue(cell.value, value)) {
      return "same";
    }
    const computed = { ...cell, value };
    setCell(sheet, row, column, computed);
    this.handedOver.get(sheet)?.get(row)?.set(column, computed);
    return "changed";
  }
}
