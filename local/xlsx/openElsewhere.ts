import { access } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { WorkbookFileError } from "./workbookFileError";

/** The file that Excel (first) or LibreOffice lays beside a workbook while it is open. */
function ownerFiles(path: string): readonly string[] {
  const [folder, name] = [dirname(path), basename(path)];
  return [join(folder, `~$${name}`), join(folder, `.~lock.${name}#`)];
}

/** @throws WorkbookFileError when the workbook is open in a program, which would write over what we write. */
export async function refuseIfOpenElsewhere(path: string): Promise<void> {
  for (const owner of ownerFiles(path)) {
    const there = await access(owner).then(
      () => true,
      () => false,
    );
    if (there) {
      throw new WorkbookFileError("file-open-elsewhere", { file: path, lock: basename(owner) });
    }
  }
}
