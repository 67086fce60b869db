import { newWorkbook } from "../../../local/grid/newGrid";
import { objectTypes } from "../../../local/excelProtocol/objectTypes";
import { calculateFeesCommand } from "../../../shared/commands/calculateFees";
import { sampleWorkbook } from "../../shared/panel/samplePreview";
import { officeInVm } from "../../hosts/excel/officeInVm";
import { whereNotUndone, withoutUndo } from "../../hosts/excel/withoutUndo";
import { gridOf, ribbonInVm } from "./excelBundle";
import { asked, hostInVm, releaseHost } from "./hostInVm";
import { xlsxResult } from "./xlsxResult";

afterAll(releaseHost);

const limits = { read: 30_000, write: 30_000 };

const empty = () => Promise.resolve(newWorkbook("Blad1"));
const sample = async () => gridOf(await sampleWorkbook());
const drawn = async () => gridOf((await xlsxResult(await sampleWorkbook(), calculateFeesCommand)).bytes);

test.each([
  ["new-workbook", "an empty workbook", empty, asked("new-workbook", { sample: true })],
  ["calculate-fees", "its first fees", sample, asked("calculate-fees")],
  ["calculate-fees", "fees that are there", drawn, asked("calculate-fees")],
  ["check", "fees that are there", drawn, asked("check")],
  ["explain", "fees that are there", drawn, asked("explain", { member: "1441" })],
])(
  "%s over %s calls nothing after which Excel forgets what a person could undo",
  async (_name, _state, start, command) => {
    const { office, host } = await hostInVm(await start(), limits);
    expect(await host.run(command, null, () => undefined, null)).toMatchObject({ kind: "done", notes: [] });
    office.close();
    expect(office.used.size).toBeGreaterThan(20);
    expect([...office.used].filter((member) => withoutUndo.has(member))).toEqual([]);
  },
);

test.each(["calculateFees", "summariseEvents", "check"])("the ribbon's %s calls nothing of the kind", async (name) => {
  const office = await ribbonInVm(await sample());
  await office.runRibbonCommand(name, 60_000);
  office.close();
  expect([...office.used].filter((member) => withoutUndo.has(member))).toEqual([]);
});

test.each([
  ["Worksheet.name", `sheet.name = "Annat";`],
  ["Worksheet.visibility", `sheet.visibility = "Hidden";`],
  ["Worksheet.position", `sheet.position = 0;`],
  ["Worksheet.delete", `sheet.delete();`],
  ["WorksheetProtection.unprotect", `sheet.protection.unprotect();`],
])("a run that used %s would be seen", async (member, script) => {
  const office = await officeInVm(newWorkbook("Blad1", "Blad2"), { keepsUndo: true });
  await office.run(`const sheet = context.workbook.worksheets.getItem("Blad2"); ${script}`);
  expect(() => {
    office.close();
  }).toThrow(whereNotUndone(member));
});

test("each member that the stand-in has, and that cannot be undone, is one that the stand-in hears of by the same name", () => {
  const declared = Object.entries(objectTypes).flatMap(([type, { members }]) =>
    Object.keys(members).map((member) => `${type}.${member}`),
  );
  expect(declared.filter((member) => withoutUndo.has(member)).sort()).toEqual([
    "WorkbookProtection.protect",
    "WorkbookProtection.unprotect",
    "Worksheet.delete",
    "Worksheet.name",
    "Worksheet.position",
    "Worksheet.visibility",
    "WorksheetProtection.protect",
    "WorksheetProtection.unprotect",
  ]);
});
