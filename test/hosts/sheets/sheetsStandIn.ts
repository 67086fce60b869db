import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext, Script, type Context } from "node:vm";
import type { GridSheet, GridWorkbook } from "../../../local/grid/gridWorkbook";
import { Recalculator } from "../../../local/grid/recalculate";
import type { Manifest } from "./checkRequest";
import { loadInContext } from "./contextModules";
import { newSheet } from "../../../local/grid/newGrid";
import { newExtras } from "./newExtras";
import type { SpreadsheetState } from "./spreadsheetState";

const built = join(__dirname, "../../../dist/appsscript");

/** What an engine has that Google's has not, or that the program must not rest on. */
const notThere = ["WebAssembly", "SharedArrayBuffer", "Atomics", "Intl", "console", "escape", "unescape"];

/** The language's own objects once more, as constants of the scripts: a context asks its maker for every global, which makes loops slow. */
const constants =
  "const { Array, BigInt, Error, JSON, Map, Math, Number, Object, Promise, RegExp, Set, String, Symbol, TypeError } = globalThis;";

/** A blank spreadsheet in memory, as Google makes it. */
function blankWorkbook(): GridWorkbook {
  let last = 1;
  const sheet = newSheet("1", "Blad1");
  return {
    sheets: [sheet],
    names: [],
    isReadOnly: false,
    activeSheet: sheet.id,
    selection: { row: 1, column: 1, rows: 1, columns: 1 },
    nextId: () => String((last += 1)),
  };
}

/**
 * The built program over a spreadsheet in memory.
 *
 * Each call runs as at Google's: in a new world that holds nothing but the language and Google's services, into which all files are loaded
 * anew. The spreadsheet stays between calls.
 */
export class SheetsStandIn {
  private static code: Script | null = null;

  private constructor(readonly state: SpreadsheetState) {}

  static async open(grid: GridWorkbook = blankWorkbook()): Promise<SheetsStandIn> {
    SheetsStandIn.code ??= new Script(readFileSync(join(built, "Code.js"), "utf8"), { filename: "Code.js" });
    const recalculator = await Recalculator.of(grid);
    const state: SpreadsheetState = {
      grid,
      extras: new Map(grid.sheets.map((sheet) => [sheet.id, extrasFor(sheet)])),
      locale: "sv_SE",
      timeZone: "Europe/Stockholm",
      scriptTimeZone: "Europe/Stockholm",
      hoursAhead: 0,
      userLocale: "sv",
      calls: [],
      members: new Map(),
      fault: null,
      meanwhile: null,
      isLockTaken: false,
      isLocked: false,
      unlocked: [],
      isLoading: false,
      menu: [],
      toasts: [],
      alerts: [],
      sidebars: [],
      logged: [],
      answer: null,
      now: Date.UTC(2026, 0, 15),
      latency: 0,
      manifest: JSON.parse(readFileSync(join(built, "appsscript.json"), "utf8")) as Manifest,
      htmlFile,
      network: null,
      decode: (body, charset) => new TextDecoder(charset).decode(typeof body === "string" ? Buffer.from(body) : body),
      isStale: true,
      recalculate() {
        if (state.isStale) recalculator.recalculate();
        state.isStale = false;
      },
    };
    return new SheetsStandIn(state);
  }

  /** Another spreadsheet with the same content, and nothing called yet. */
  async copy(): Promise<SheetsStandIn> {
    const { sheets, names, isReadOnly, activeSheet, selection, nextId } = this.state.grid;
    const content = structuredClone({ sheets, names, isReadOnly, activeSheet, selection });
    const copy = await SheetsStandIn.open({ ...content, nextId });
    for (const [id, extras] of structuredClone(this.state.extras)) copy.state.extras.set(id, extras);
    return copy;
  }

  /**
   * Calls one of the program's top-level functions, with plain data and for plain data, as `google.script.run` carries them.
   * @throws Error what the function throws
   */
  call(name: string, ...args: readonly unknown[]): unknown {
    const given = JSON.stringify(JSON.stringify(args));
    const context = this.newWorld();
    this.state.isLoading = true;
    SheetsStandIn.code?.runInContext(context);
    this.state.isLoading = false;
    const text: unknown = runInContext(
      `JSON.stringify(checkCarried(${name}(...JSON.parse(${given}))) ?? null)`,
      context,
    );
    return JSON.parse(String(text));
  }

  /** What a piece of code gives that stands beside the program's services. */
  evaluate(code: string): unknown {
    return runInContext(code, this.newWorld());
  }

  /** A module of the program's source, loaded where the program runs: for what no function of the program calls by itself. */
  module<Module>(path: string): Module {
    return loadInContext(this.newWorld(), join(__dirname, "../../..", path)) as Module;
  }

  /** A world of the language of the day and Google's services. */
  private newWorld(): Context {
    const { state } = this;
    const context = createContext({});
    for (const each of notThere) runInContext(`delete globalThis.${each}`, context);
    const { globals } = loadInContext(context, join(__dirname, "globals.ts"));
    const { checkCarried } = loadInContext(context, join(__dirname, "checkCarried.ts"));
    const services = (globals as (state: SpreadsheetState) => Record<string, object>)(state);
    Object.assign(context, services, { checkCarried, now: () => state.now });
    runInContext("Date.now = now; delete globalThis.now;", context);
    runInContext(constants, context);
    state.isLocked = false;
    return context;
  }

  /** A sheet of the spreadsheet, its formulas computed. */
  sheet(name: string): GridSheet {
    this.state.recalculate();
    const found = this.state.grid.sheets.find((each) => each.name === name);
    if (found === undefined) throw new Error(`There is no sheet ${name}.`);
    return found;
  }
}

function htmlFile(name: string): string {
  const path = join(built, `${name}.html`);
  if (!existsSync(path)) throw new Error(`No HTML file named ${name} was found.`);
  return readFileSync(path, "utf8");
}

/** Google's size of an imported sheet: a thousand rows, or what it holds and some more. */
function extrasFor(sheet: GridSheet) {
  const rows = Math.max(1000, ...sheet.cells.keys());
  const columns = Math.max(26, ...[...sheet.cells.values()].flatMap((cells) => [...cells.keys()]));
  return newExtras(rows, columns);
}
