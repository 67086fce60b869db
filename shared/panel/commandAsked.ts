import type { Command } from "../commands/command";
import { commands } from "../commands/commands";
import type { PanelCommand } from "./panelCommand";

export { optionsAsked } from "./optionsAsked";

/** @throws RangeError when there is no command of the name: a mistake of the program */
export function commandAsked({ command }: PanelCommand): Command {
  const found = commands.find(({ name }) => name === command);
  if (found === undefined) throw new RangeError(`There is no command ${command}.`);
  return found;
}
