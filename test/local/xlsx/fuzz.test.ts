import { applyPlan } from "../../../local/xlsx/applyPlan";
import { openWorkbook } from "../../../local/xlsx/openWorkbook";
import { readWorkbook } from "../../../local/xlsx/readWorkbook";
import { WorkbookFileError } from "../../../local/xlsx/workbookFileError";
import { feesModel, planOf } from "./models";
import { packageOf, partsOf } from "./packageOf";
import { richParts } from "./richWorkbook";

/** The workbook without the parts that are only ever copied. */
const leanParts = Object.fromEntries(
  Object.entries(richParts).filter(([name]) => !/theme|comment|Comment|vml|custom|chart1|pivot|printer/.test(name)),
);

/** Numbers below a limit, the same for the same seed. */
function randomOf(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function mutated(bytes: Uint8Array, seed: number): Uint8Array {
  const random = randomOf(seed * 7919 + 1);
  if (seed % 5 === 0) {
    return bytes.slice(0, random(bytes.length));
  }
  const copy = bytes.slice();
  for (let flips = 1 + random(4); flips > 0; flips -= 1) {
    const at = random(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << random(8));
  }
  return copy;
}

async function use(bytes: Uint8Array): Promise<"used" | "refused"> {
  try {
    const opened = await openWorkbook(bytes);
    await readWorkbook(opened, { tables: ["Medlemmar", "Egna räkningar"], markers: ["_KN_Kopia"] });
    await applyPlan(opened, planOf([{ ...feesModel(2), charts: [] }]));
    return "used";
  } catch (error) {
    if (error instanceof WorkbookFileError) {
      return "refused";
    }
    throw error;
  }
}

test("240 damaged zip files are used or refused, nothing else", async () => {
  const bytes = await packageOf(leanParts);
  const outcomes = new Set<string>();
  for (let seed = 0; seed < 240; seed += 1) {
    outcomes.add(
      await use(mutated(bytes, seed)).catch((error: unknown) =>
        Promise.reject(new Error(`seed ${seed}`, { cause: error })),
      ),
    );
  }
  expect(outcomes).toEqual(new Set(["used", "refused"]));
});

test("60 sound zip files with a damaged part are used or refused, nothing else", async () => {
  const parts = await partsOf(await packageOf(leanParts));
  const names = Object.keys(parts);
  for (let seed = 0; seed < 60; seed += 1) {
    const name = names[seed % names.length] ?? "";
    const broken = { ...parts, [name]: mutated(parts[name] ?? new Uint8Array(), seed) };
    await use(await packageOf(broken)).catch((error: unknown) =>
      Promise.reject(new Error(`seed ${seed} ${name}`, { cause: error })),
    );
  }
});
