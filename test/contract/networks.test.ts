import { asked } from "../addin/contract/hostInVm";
import type { GeneratedNetwork } from "../oracle/drawNetwork";
import { generateNetwork } from "../oracle/generateNetwork";
import { oracleFees } from "../oracle/oracleFees";
import { oracleWorkbook } from "../oracle/toWorkbook";
import { remainderOnBoundary } from "./excelDifferences";
import { ThreeHosts } from "./threeHosts";

/** Networks to compare; `npm run contract` takes 200. */
const count = Number(process.env.KN_CONTRACT_NETWORKS ?? 4);
const shapes = ["level", "percent", "clauses"] as const;

const hasChoices = ({ options }: GeneratedNetwork) =>
  options.latestPopulation === true || options.preliminaryIndex === true;

/** Networks of every shape, every fourth of them computed with choices; none whose population year only the command line lets choose. */
function networks(): readonly GeneratedNetwork[] {
  const found: GeneratedNetwork[] = [];
  for (let seed = 1; found.length < count; seed += 1) {
    const network = generateNetwork(seed, shapes[seed % 3] ?? "level");
    const isForPanels = (network.options.populationYear ?? null) === null;
    if (isForPanels && hasChoices(network) === (found.length % 4 === 3)) found.push(network);
  }
  return found;
}

let cells = 0;

test.each(networks().map((network, index) => ({ ...network, network, index })))(
  "random network $seed ($shape) comes out the same in every host",
  async ({ network, tables, options, index }) => {
    const { year, latestPopulation = false, preliminaryIndex = false } = options;
    // Without choices Excel's ribbon does it, which takes the year of the workbook.
    const choices = hasChoices(network) ? { year, latestPopulation, preliminaryIndex } : {};
    const hosts = await ThreeHosts.open(await oracleWorkbook(tables, year));
    try {
      const { google } = await hosts.run(asked("calculate-fees", choices));
      expect(Object.keys(google.sheets)).toContain(`Avgifter ${String(year)}`);
      // What is drawn on a sheet that is there takes other calls than a new one.
      if (index % 3 === 0) {
        await hosts.type({ sheet: "Befolkning", reference: "C2", value: 12_345 });
        await hosts.run(asked("calculate-fees", choices));
      }
      if (index % 3 === 1) await hosts.run(asked("check", choices));
      if (index % 3 === 2) {
        const [member] = oracleFees(tables, options).members;
        await hosts.run(asked("explain", { ...choices, member: member?.code ?? null }));
      }
    } finally {
      hosts.close();
      cells += hosts.tally.cells;
    }
  },
);

test("a remainder on the boundary of its eight decimals may be one off in the last, and no share is", async () => {
  const { tables, options } = generateNetwork(86, "clauses");
  const { year, latestPopulation = false, preliminaryIndex = false } = options;
  const hosts = await ThreeHosts.open(await oracleWorkbook(tables, year));
  await hosts.run(asked("calculate-fees", { year, latestPopulation, preliminaryIndex }));
  hosts.close();
  expect([...hosts.tally.met]).toContain(remainderOnBoundary);
});

test("they hold more than a few cells", () => {
  expect(cells).toBeGreaterThan(count * 500);
  if (process.env.KN_CONTRACT_NETWORKS !== undefined) {
    console.info(`${String(count)} networks: ${String(cells)} cells, each in three hosts`);
  }
});
