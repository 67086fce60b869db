import { isSameCommand } from "../../state/commandOfView";
import type { PaneState } from "../../state/paneState";

/** Whether what is shown answers what is asked now: while a person types it is still of what stood before. */
export function isAnswered({ previews, deciding }: PaneState): boolean {
  return previews.deciding.command !== null && isSameCommand(previews.deciding.command, deciding?.command ?? null);
}
