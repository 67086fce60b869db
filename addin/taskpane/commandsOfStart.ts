import { fetchPart } from "../../pane/fetchPart";
import { calculateFeesCommand } from "../../shared/commands/calculateFees";
import type { Command } from "../../shared/commands/command";

/** The commands of the views that are here without what writes: the fees' at once, the check's with its view. */
export const commandsOfStart: Readonly<Record<string, () => Promise<Command>>> = {
  "calculate-fees": () => Promise.resolve(calculateFeesCommand),
  check: async () => {
    const part = await fetchPart(() => import(/* webpackChunkName: "check" */ "../../shared/commands/check"));
    return part.check;
  },
};
