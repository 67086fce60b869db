import { withoutUndo } from "../../hosts/excel/withoutUndo";
import { workbookOf } from "../../local/commandLine/commandFolder";
import { activitySheets } from "../../shared/reports/activity/activityRows";
import { fileSheets } from "../../shared/reports/activity/fileSheets";
import { gridOf } from "./excelBundle";
import { asked, hostInVm, releaseHost } from "./hostInVm";

afterAll(releaseHost);

test("charts of categories are drawn, and drawn again, by calls that Excel can undo", async () => {
  const start = await gridOf(await workbookOf(fileSheets(activitySheets)));
  const { office, host } = await hostInVm(start, { read: 30_000, write: 30_000 });
  for (let run = 0; run < 2; run += 1) {
    const result = await host.run(asked("summarise-events"), null, () => undefined, null);
    expect(result).toMatchObject({ kind: "done", notes: [] });
  }
  const charts = office.workbook.sheets.flatMap((sheet) => sheet.charts.map(({ name }) => name));
  office.close();
  expect(charts.length).toBeGreaterThan(5);
  expect(new Set(charts).size).toBe(charts.length);
  expect([...office.used].filter((member) => withoutUndo.has(member))).toEqual([]);
});
