import { applyPlan } from "../../../local/xlsx/applyPlan";
import { withCells } from "../../local/commandLine/withCell";
import { previewOf, sampleWorkbook } from "./samplePreview";

let sample: Uint8Array;
beforeAll(async () => {
  sample = await sampleWorkbook();
});

test("a preview shows each member's fee, last year's, and why", async () => {
  const { preview, outcome } = await previewOf(sample, { year: 2026 });
  expect(preview.members).toHaveLength(36);
  const summary = outcome.summary?.members[0];
  expect(preview.members[0]).toMatchObject({
    code: summary?.code,
    fee: summary?.fee,
    previousFee: summary?.previousFee,
  });
  expect(preview.members.every(({ explanation }) => explanation.length > 20)).toBe(true);
  expect(preview.total).toBe(preview.members.reduce((sum, { fee }) => sum + fee, 0));
  expect(preview.previousTotal).toBe(preview.members.reduce((sum, { previousFee }) => sum + (previousFee ?? 0), 0));
  expect(preview.counts.atFloor + preview.counts.atCap + preview.counts.between).toBe(36);
});

test("the picture has a point for each member, on the line of the tariff between floor and cap", async () => {
  const { preview } = await previewOf(sample, { year: 2026 });
  const [line, points] = preview.picture?.series ?? [];
  expect(points?.points).toEqual(preview.members.map(({ population, fee }) => ({ x: population, y: fee })));
  const [tariff] = preview.tariffs;
  const fees = line?.points.map(({ y }) => y) ?? [];
  expect(Math.min(...fees)).toBe(Math.round(tariff?.floor ?? 0));
  expect(Math.max(...fees)).toBe(Math.round(tariff?.cap ?? 0));
});

test("sheets that are there are told apart from new ones", async () => {
  const first = await previewOf(sample, { year: 2026 });
  expect(first.preview.sheets).toEqual([
    { name: "Avgifter 2026", isNew: true },
    { name: "Kontroll", isNew: true },
  ]);
  const written = await applyPlan(first.opened, first.outcome.plan);
  const second = await previewOf(written, { year: 2026 });
  expect(second.preview.sheets.map(({ isNew }) => isNew)).toEqual([false, false]);
});

test("what the fee sheet says now stands beside what it will say", async () => {
  const first = await previewOf(sample, { year: 2026 });
  expect(first.preview.members.every(({ standingFee }) => standingFee === null)).toBe(true);
  const written = await applyPlan(first.opened, first.outcome.plan);
  const changed = await withCells(written, { sheet: "Avgiftsregel", reference: "E2", value: 2 });
  const { preview } = await previewOf(changed, { year: 2026 });
  expect(preview.members.map(({ standingFee }) => standingFee)).toEqual(first.preview.members.map(({ fee }) => fee));
  expect(preview.members.some(({ fee, standingFee }) => fee !== standingFee)).toBe(true);
});

test("the fingerprint is the same for the same workbook and another after a change", async () => {
  const one = await previewOf(sample, { year: 2026 });
  expect((await previewOf(sample, { year: 2026 })).preview.fingerprint).toBe(one.preview.fingerprint);
  const changed = await withCells(sample, { sheet: "Avgiftsregel", reference: "E2", value: 2 });
  expect((await previewOf(changed, { year: 2026 })).preview.fingerprint).not.toBe(one.preview.fingerprint);
});

test("with an error there are no fees, and only Kontroll would be written", async () => {
  const broken = await withCells(sample, { sheet: "Avgiftsregel", reference: "E2", value: -1 });
  const { preview } = await previewOf(broken, { year: 2026 });
  expect(preview).toMatchObject({ hasErrors: true, members: [], total: null, picture: null });
  expect(preview.sheets.map(({ name }) => name)).toEqual(["Kontroll"]);
  expect(preview.findings.find(({ severity }) => severity === "error")).toMatchObject({
    sheet: "Avgiftsregel",
    row: 2,
    column: "E",
  });
});

test("a preview is plain data: it survives being sent as text", async () => {
  const { preview } = await previewOf(sample, { year: 2026 });
  expect(JSON.parse(JSON.stringify(preview))).toEqual(preview);
});
