import { gridOfXlsx } from "../../local/grid/gridOfXlsx";
import { openWorkbook } from "../../local/xlsx/openWorkbook";
import { calculateFeesCommand } from "../../shared/commands/calculateFees";
import { noOptions } from "../shared/commands/planOf";
import type { GeneratedNetwork } from "../oracle/drawNetwork";
import { generateNetwork } from "../oracle/generateNetwork";
import { oracleWorkbook } from "../oracle/toWorkbook";
import { SheetsStandIn } from "../hosts/sheets/sheetsStandIn";
import { changesOf } from "./changesOf";
import { compareSheets } from "./compareSheets";
import { xlsxResult } from "./xlsxResult";

/** `npm run laws` and its like raise the count; a few show what breaks. */
const count = Number(process.env.KN_SHEETS_NETWORKS ?? 8);
const shapes = ["level", "percent", "clauses"] as const;

/** Networks of every shape, without the option that only the command line has. */
function networks(): readonly GeneratedNetwork[] {
  const found: GeneratedNetwork[] = [];
  for (let seed = 4000; found.length < count; seed += 1) {
    const network = generateNetwork(seed, shapes[seed % 3] ?? "level");
    if ((network.options.populationYear ?? null) === null) found.push(network);
  }
  return found;
}

test(
  `${String(count)} random networks give the cells of the .xlsx host, in at most 25 changes a sheet`,
  async () => {
    const differences: string[] = [];
    let cells = 0;
    let most = 0;
    for (const [index, { tables, options, seed, shape }] of networks().entries()) {
      const bytes = await oracleWorkbook(tables, options.year);
      const asked = {
        year: options.year,
        latestPopulation: options.latestPopulation ?? false,
        preliminaryIndex: options.preliminaryIndex ?? false,
      };
      const file = await xlsxResult(bytes, calculateFeesCommand, { ...noOptions, ...asked });
      const sheets = await SheetsStandIn.open(await gridOfXlsx(await openWorkbook(bytes)));
      const command = { command: "calculate-fees", ...asked, member: null, sample: false };
      // Drawing on a sheet that is there takes other calls than making one: every fourth is drawn twice.
      for (const run of index % 4 === 0 ? ["first", "second"] : ["first"]) {
        sheets.state.calls.length = 0;
        expect(sheets.call("panelRun", command, null)).toMatchObject({ kind: "done" });
        for (const model of file.plan.sheets) {
          const there = file.grid.sheets.find(({ name }) => name === model.name);
          if (there === undefined) throw new Error(`The file lacks ${model.name}.`);
          const found = compareSheets(model, there, sheets.sheet(model.name));
          differences.push(...found.map((each) => `${shape} ${String(seed)}, ${run}: ${each}`));
          most = Math.max(most, changesOf(sheets.state, model));
          cells += model.rows.reduce((sum, row) => sum + row.length, 0);
        }
      }
    }
    expect(differences).toEqual([]);
    expect(cells).toBeGreaterThan(count * 500);
    expect(most).toBeLessThanOrEqual(25);
    if (process.env.KN_SHEETS_NETWORKS !== undefined) console.info(JSON.stringify({ cells, most }));
  },
  30 * 60_000,
);
