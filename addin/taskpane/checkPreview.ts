import { check } from "../../shared/commands/check";
import { planning } from "../../shared/commands/planning";
import { optionsAsked } from "../../shared/panel/optionsAsked";
import type { PanelCommand } from "../../shared/panel/panelCommand";
import type { PanelPreview } from "../../shared/panel/panelPreview";
import { panelPreviewOf } from "../../shared/panel/panelPreviewOf";
import type { Language } from "../../shared/text/language";
import type { WorkbookContent } from "../../shared/workbook/content";
import { speaking } from "./languages/speaking";
import { readWorkbook } from "./readWorkbook";

/** What is wrong in the workbook, and what of it Kontroll will say. */
export async function checkPreview(asked: PanelCommand, language: Language): Promise<PanelPreview> {
  const options = optionsAsked(asked, language, []);
  const read: WorkbookContent[] = [];
  for (;;) {
    const step = await speaking(() => {
      const steps = planning(check, options);
      return read.reduce((_before, content) => steps.next(content), steps.next());
    });
    if (step.done === true) {
      const outcome = step.value;
      const names = (read[0]?.sheets ?? []).map(({ name }) => name);
      return speaking(() => panelPreviewOf(asked.command, outcome, names));
    }
    read.push(await readWorkbook(step.value));
  }
}
