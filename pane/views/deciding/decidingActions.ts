import type { PaneMeans } from "../../paneActions";
import { alertOf } from "../../state/alertOf";
import { commandOfView, isSameCommand } from "../../state/commandOfView";
import type { Deciding, DecidingChoices } from "../../state/deciding";
import { languageOf } from "../../state/languageOf";
import { asked } from "./asked";
import { seekingCommand } from "./decidingCommand";

const typingMs = 400;

/** Of the button that leads back to the fees, where the person begins. */
export const backId = "deciding-back";
/** Of the text to copy. */
export const copyId = "invoice-text";

/** What a person can do in the view beside the fees besides carrying out what it shows. */
export interface DecidingActions {
  /** @param isTyped waits for the rest of what is being typed */
  choose(choices: Partial<DecidingChoices>, isTyped?: boolean): void;
  /** Seeks the rate that meets the wanted total, and puts it in its field. */
  seekRate(): void;
  copyInvoices(): void;
}

export function decidingActions({ host, store, previews }: PaneMeans): DecidingActions {
  function change(of: Partial<Deciding>): void {
    const { deciding } = store.state();
    if (deciding !== null) store.change({ deciding: { ...deciding, ...of } });
  }

  function choose(choices: Partial<DecidingChoices>, isTyped = false): void {
    const { deciding } = store.state();
    if (deciding === null) return;
    const now = asked(store.state(), deciding.task, { ...deciding.choices, ...choices });
    store.change({ deciding: { ...deciding, ...now, sought: null, isCopied: null }, outcome: null });
    // Some choices, such as that a year is confirmed, ask for nothing else than before.
    if (!isSameCommand(now.command, deciding.command)) previews.readSoon("view", isTyped ? typingMs : 0);
  }

  async function seek(): Promise<void> {
    const state = store.state();
    const base = commandOfView(state, "fees");
    const choices = state.deciding?.choices;
    const command = base === null || choices === undefined ? null : seekingCommand(choices, base);
    if (command === null || choices === undefined) return;
    change({ sought: "seeking" });
    const { scenario, findings } = await host.preview(command);
    // What has been typed since makes another question of it.
    if (store.state().deciding?.choices !== choices) return;
    const budget = scenario?.budget ?? null;
    if (budget === null) {
      const fault = findings.find(({ severity }) => severity === "error")?.message ?? "";
      change({ sought: { fault } });
      return;
    }
    const rate = languageOf(state) === "sv" ? budget.value.replace(".", ",") : budget.value;
    choose({ amounts: { ...choices.amounts, rate } });
    change({ sought: budget });
  }

  return {
    choose,
    seekRate() {
      seek().catch((fault: unknown) => {
        change({ sought: null });
        store.change({ alert: alertOf("reading", fault, languageOf(store.state())) });
      });
    },
    copyInvoices() {
      const field = document.getElementById(copyId);
      if (!(field instanceof HTMLTextAreaElement)) return;
      field.focus();
      field.select();
      // In a panel within a frame the clipboard of today asks for a permission that no host gives.
      change({ isCopied: document.execCommand("copy") });
    },
  };
}
