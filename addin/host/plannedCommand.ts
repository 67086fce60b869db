import { sampleTables } from "../../samples/sampleNetwork";
import type { CommandOutcome } from "../../shared/commands/commandOutcome";
import { planning } from "../../shared/commands/planning";
import { commandAsked } from "../../shared/panel/commandAsked";
import { optionsAsked } from "../../shared/panel/optionsAsked";
import type { PanelCommand } from "../../shared/panel/panelCommand";
import type { Language } from "../../shared/text/language";
import type { WorkbookContent } from "../../shared/workbook/content";
import { queueRead } from "./readContent";
import { withoutRemains } from "./withoutRemains";

/** A plan, and what it rests on. */
export interface PlannedCommand {
  readonly content: WorkbookContent;
  readonly outcome: CommandOutcome;
}

/**
 * Reads what a command asks for, in one sync or two, and lets it plan. Where sheets stand in the way of the plan, one more sync looks
 * whether they are what a broken run left: then the plan is made as if they were not there.
 * @param sync sends what is queued
 */
export async function plannedCommand(
  context: Excel.RequestContext,
  asked: PanelCommand,
  language: Language,
  sync: () => Promise<void>,
): Promise<PlannedCommand> {
  const options = optionsAsked(asked, language, sampleTables);
  const steps = () => planning(commandAsked(asked), options);
  const contents: WorkbookContent[] = [];
  const reading = steps();
  let step = reading.next();
  while (!step.done) {
    const read = queueRead(context, step.value);
    await sync();
    const content = read();
    contents.push(content);
    step = reading.next(content);
  }
  const [first, ...further] = contents;
  if (first === undefined) throw new TypeError("a command reads the workbook before it plans");
  const outcomeOf = (content: WorkbookContent): CommandOutcome => replayed(steps(), [content, ...further]);
  const planOf = (content: WorkbookContent) => outcomeOf(content).plan;
  const { content, whole } = await withoutRemains(context, first, step.value.plan, planOf, sync);
  if (content === first) return { content, outcome: step.value };
  const outcome = outcomeOf(content);
  const sheets = outcome.plan.sheets.filter(({ name }) => !whole.includes(name));
  return { content, outcome: { ...outcome, plan: { ...outcome.plan, sheets } } };
}

/** The outcome of a command that is given again what was read. */
function replayed(steps: ReturnType<typeof planning>, contents: readonly WorkbookContent[]): CommandOutcome {
  let step = steps.next();
  for (const content of contents) if (!step.done) step = steps.next(content);
  if (!step.done) throw new TypeError("the same content plans the same");
  return step.value;
}
