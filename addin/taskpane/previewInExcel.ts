import type { CommandOutcome } from "../../shared/commands/command";
import { planning } from "../../shared/commands/planning";
import { optionsAsked } from "../../shared/panel/optionsAsked";
import type { PanelCommand } from "../../shared/panel/panelCommand";
import type { PanelPreview } from "../../shared/panel/panelPreview";
import { panelPreviewOf } from "../../shared/panel/panelPreviewOf";
import type { Language } from "../../shared/text/language";
import type { WorkbookContent } from "../../shared/workbook/content";
import { commandsOfStart } from "./commandsOfStart";
import { speaking } from "./languages/speaking";
import { readWorkbook } from "./readWorkbook";
import { writingPart } from "./writingPart";

/** What a command would do to the workbook that is open. */
export async function previewInExcel(asked: PanelCommand, language: Language): Promise<PanelPreview> {
  const command = await commandsOfStart[asked.command]?.();
  if (command === undefined) return previewOfHost(asked, language);
  const options = optionsAsked(asked, language, []);
  const read: WorkbookContent[] = [];
  for (;;) {
    const step = await speaking(() => {
      const steps = planning(command, options);
      return read.reduce((_before, content) => steps.next(content), steps.next());
    });
    if (step.done === true) {
      const outcome = step.value;
      // Whether a broken run left what stands in the way, only what writes can tell.
      if (isInTheWay(outcome)) return previewOfHost(asked, language);
      const names = (read[0]?.sheets ?? []).map(({ name }) => name);
      return speaking(() => panelPreviewOf(asked.command, outcome, names));
    }
    read.push(await readWorkbook(step.value));
  }
}

function isInTheWay({ plan }: CommandOutcome): boolean {
  return plan.findings.some(({ code }) => code === "sheet-name-taken");
}

async function previewOfHost(asked: PanelCommand, language: Language): Promise<PanelPreview> {
  const { ExcelHost } = await writingPart();
  return new ExcelHost(language).preview(asked);
}
