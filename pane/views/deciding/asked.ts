import { commandOfView } from "../../state/commandOfView";
import type { Deciding, DecidingChoices, DecidingTask } from "../../state/deciding";
import type { PaneState } from "../../state/paneState";
import { decidingCommand } from "./decidingCommand";
import { tariffOfCategory } from "./statedAmounts";

/** What is asked with the choices as they are now. */
export function asked(
  state: PaneState,
  task: DecidingTask,
  choices: DecidingChoices,
): Pick<Deciding, "task" | "choices" | "command" | "isHeld"> {
  const base = commandOfView(state, "fees");
  // Classes have no amounts to try, and a fixed year has no rule.
  const canAsk = task !== "trial" || tariffOfCategory(state, choices.category)?.stated != null;
  const command = base === null || !canAsk ? null : decidingCommand(task, choices, base);
  return { task, choices, command, isHeld: task === "fix" && !choices.isConfirmed };
}
