import { sampleWorkbook } from "../../shared/panel/samplePreview";
import { typeInGrid } from "../../contract/typeInGrid";
import { gridOf } from "./excelBundle";
import { asked, hostInVm, releaseHost } from "./hostInVm";

afterAll(releaseHost);

test("rows typed below Excel tables are told in Excel too: below the last, and below the one row of an empty table", async () => {
  const workbook = await gridOf(await sampleWorkbook());
  typeInGrid(workbook, [
    { sheet: "Medlemmar", reference: "A38", value: "Gullspång" },
    { sheet: "Beslut", reference: "A3", value: "1440" },
  ]);
  const { office, host } = await hostInVm(workbook, { read: 30_000, write: 30_000 });
  const { members, findings } = await host.preview(asked("calculate-fees", { year: 2026 }));
  office.close();
  expect(members).toHaveLength(36);
  expect(findings.map(({ code, sheet, row }) => [code, sheet, row])).toEqual([
    ["rows-below-table", "Medlemmar", 38],
    ["rows-below-table", "Beslut", 3],
  ]);
});
