import { planCommand } from "../../../local/commandLine/planCommand";
import { openWorkbook } from "../../../local/xlsx/openWorkbook";
import { calculateFeesCommand } from "../../../shared/commands/calculateFees";
import type { CommandInput } from "../../../shared/commands/command";
import type { CommandOptions } from "../../../shared/commands/commandOptions";
import { feesAtAGlance } from "../../../shared/panel/feesAtAGlance";
import { panelPreviewOf } from "../../../shared/panel/panelPreviewOf";
import { generateNetwork } from "../../oracle/generateNetwork";
import { oracleContent } from "../../oracle/toWorkbook";
import { fixedRuns } from "../commands/fixedWorkbook";
import { noOptions } from "../commands/planOf";

const names = ["Medlemmar", "Kontroll"];

/** The preview without drawn sheets, and the one with them. */
function bothOf(input: CommandInput) {
  const whole = panelPreviewOf("calculate-fees", calculateFeesCommand.plan(input), names);
  return { glance: feesAtAGlance(input, names, whole.fingerprint), whole };
}

test.each(["level", "percent", "clauses"] as const)(
  "of random networks with index by %s the preview says the same whether the sheets are drawn or not",
  (shape) => {
    let pictures = 0;
    let errors = 0;
    for (let seed = 1; seed <= 24; seed += 1) {
      const { tables, options } = generateNetwork(seed, shape);
      const { glance, whole } = bothOf({
        content: oracleContent(tables, options.year),
        options: { ...noOptions, ...options },
      });
      expect(glance).toEqual(whole);
      if (whole.picture !== null) pictures += 1;
      if (whole.hasErrors) errors += 1;
    }
    expect(pictures).toBeGreaterThan(10);
    expect(errors).toBeLessThan(14);
  },
);

describe("where no fee sheet is drawn", () => {
  test("a fixed year: what was fixed, and no picture", async () => {
    const input = await inputOf((await fixedRuns()).bytes, { year: 2022 });
    const { glance, whole } = bothOf(input);
    expect(glance).toEqual(whole);
    expect(glance).toMatchObject({ picture: null, sheets: [{ name: "Kontroll" }] });
    expect(glance.members.length).toBeGreaterThan(0);
  });

  test("a workbook with errors: the errors, and no fees", () => {
    const { tables } = generateNetwork(1, "level");
    const { glance, whole } = bothOf({ content: oracleContent(tables, 1900), options: { ...noOptions, year: 1900 } });
    expect(glance).toEqual(whole);
    expect(glance).toMatchObject({ hasErrors: true, members: [], picture: null });
  });
});

/** What the command reads of the workbook. */
async function inputOf(bytes: Uint8Array, asked: Partial<CommandOptions>): Promise<CommandInput> {
  const options = { ...noOptions, ...asked };
  let content: CommandInput["content"] | null = null;
  await planCommand(
    {
      ...calculateFeesCommand,
      plan: (input) => {
        ({ content } = input);
        return calculateFeesCommand.plan(input);
      },
    },
    await openWorkbook(bytes),
    options,
  );
  if (content === null) throw new Error("The command has read nothing.");
  return { content, options };
}
