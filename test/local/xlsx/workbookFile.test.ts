import files from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbookFile, saveWorkbookFile } from "../../../local/xlsx/workbookFile";
import { smallWorkbook } from "./packageOf";

let folder = "";
let path = "";
let old: Uint8Array;
const bytes = new TextEncoder().encode("det nya innehållet");

beforeEach(async () => {
  folder = await files.mkdtemp(join(tmpdir(), "arbetsbok-"));
  path = join(folder, "Avgifter å.xlsx");
  old = await smallWorkbook();
  await files.writeFile(path, old, { mode: 0o640 });
});

afterEach(async () => {
  jest.restoreAllMocks();
  await files.rm(folder, { recursive: true, force: true });
});

const namesLeft = async (): Promise<readonly string[]> => (await files.readdir(folder)).sort();
const systemFault = (code: string): Error => Object.assign(new Error(code), { code });

test("saving keeps the previous content beside the new, with the file's own mode", async () => {
  const opened = await openWorkbookFile(path);
  expect(await saveWorkbookFile(opened, bytes, path)).toEqual({
    path,
    backup: join(folder, "Avgifter å.bak.xlsx"),
    written: true,
  });
  expect(new Uint8Array(await files.readFile(path))).toEqual(bytes);
  expect(new Uint8Array(await files.readFile(join(folder, "Avgifter å.bak.xlsx")))).toEqual(old);
  expect((await files.stat(path)).mode & 0o777).toBe(0o640);
  expect(await namesLeft()).toEqual(["Avgifter å.bak.xlsx", "Avgifter å.xlsx"]);
});

test("the same bytes are not written, and no backup is lost to them", async () => {
  const opened = await openWorkbookFile(path);
  expect(await saveWorkbookFile(opened, old, path)).toEqual({ path, backup: null, written: false });
  expect(await namesLeft()).toEqual(["Avgifter å.xlsx"]);
});

test("a link stays a link, to the new content", async () => {
  const link = join(folder, "genväg.xlsx");
  await files.symlink(path, link);
  await saveWorkbookFile(await openWorkbookFile(link), bytes, link);
  expect((await files.lstat(link)).isSymbolicLink()).toBe(true);
  expect(new Uint8Array(await files.readFile(path))).toEqual(bytes);
});

test("a new workbook is made, and never over a file", async () => {
  const other = join(folder, "Ny.xlsx");
  expect(await saveWorkbookFile(null, bytes, other)).toEqual({ path: other, backup: null, written: true });
  await expect(saveWorkbookFile(null, bytes, path)).rejects.toMatchObject({
    code: "file-exists",
    values: { file: path },
  });
  expect(await namesLeft()).toEqual(["Avgifter å.xlsx", "Ny.xlsx"]);
});

test("a new workbook is made where the disk knows no second names", async () => {
  jest.spyOn(files, "link").mockRejectedValue(systemFault("ENOTSUP"));
  await saveWorkbookFile(null, bytes, join(folder, "Ny.xlsx"));
  expect(await namesLeft()).toEqual(["Avgifter å.xlsx", "Ny.xlsx"]);
});

test.each([
  ["its content", async () => files.writeFile(path, "annat")],
  [
    "its content, to the same size and time",
    async () => {
      const { atime, mtime } = await files.stat(path);
      await files.writeFile(
        path,
        old.map((byte) => byte ^ 1),
      );
      await files.utimes(path, atime, mtime);
    },
  ],
  ["that it is gone", async () => files.rm(path)],
])("a file that changed since it was read is not written: %s", async (_what, change) => {
  const opened = await openWorkbookFile(path);
  await change();
  const before = await namesLeft();
  await expect(saveWorkbookFile(opened, bytes, path)).rejects.toMatchObject({ code: "file-changed" });
  expect(await namesLeft()).toEqual(before);
});

test.each(["~$Avgifter å.xlsx", ".~lock.Avgifter å.xlsx#"])(
  "a file open elsewhere is not written: %s",
  async (lock) => {
    const opened = await openWorkbookFile(path);
    await files.writeFile(join(folder, lock), "");
    await expect(saveWorkbookFile(opened, bytes, path)).rejects.toMatchObject({
      code: "file-open-elsewhere",
      values: { file: path, lock },
    });
    expect(new Uint8Array(await files.readFile(path))).toEqual(old);
  },
);

test.each([
  ["ENOSPC", "file-no-space"],
  ["EACCES", "file-no-permission"],
  ["EBUSY", "file-busy"],
  ["EIO", "file-not-written"],
])("when the last step fails with %s the old file is whole and nothing is left over", async (system, code) => {
  const opened = await openWorkbookFile(path);
  const rename = files.rename;
  jest.spyOn(files, "rename").mockImplementation(async (from, to) => {
    if (to === path) {
      throw systemFault(system);
    }
    return rename(from, to);
  });
  await expect(saveWorkbookFile(opened, bytes, path)).rejects.toMatchObject({ code, values: { file: path } });
  expect(new Uint8Array(await files.readFile(path))).toEqual(old);
  expect(await namesLeft()).toEqual(["Avgifter å.bak.xlsx", "Avgifter å.xlsx"]);
});

test("when there is no room for the backup, nothing is touched", async () => {
  const opened = await openWorkbookFile(path);
  jest.spyOn(files, "open").mockRejectedValue(systemFault("ENOSPC"));
  await expect(saveWorkbookFile(opened, bytes, path)).rejects.toMatchObject({ code: "file-no-space" });
  expect(await namesLeft()).toEqual(["Avgifter å.xlsx"]);
});

test("a file that cannot be read says why, with its name", async () => {
  const missing = join(folder, "borta.xlsx");
  await expect(openWorkbookFile(missing)).rejects.toMatchObject({ code: "file-missing", values: { file: missing } });
  await expect(openWorkbookFile(folder)).rejects.toMatchObject({ code: "file-is-directory", values: { file: folder } });
  await files.writeFile(path, "text");
  await expect(openWorkbookFile(path)).rejects.toMatchObject({ code: "file-not-workbook", values: { file: path } });
  await files.truncate(path, 101 * 1024 * 1024);
  await expect(openWorkbookFile(path)).rejects.toMatchObject({
    code: "file-too-large",
    values: { megabytes: 101, limit: 100 },
  });
  jest.spyOn(files, "readFile").mockRejectedValue(systemFault("EACCES"));
  await files.truncate(path, 10);
  await expect(openWorkbookFile(path)).rejects.toMatchObject({ code: "file-no-permission" });
});
