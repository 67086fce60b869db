import type { Bilingual } from "../../../shared/text/language";
import type { PaneMeans } from "../../paneActions";
import { commandOfView } from "../../state/commandOfView";
import type { DecidingChoices, DecidingTask } from "../../state/deciding";
import { languageOf } from "../../state/languageOf";
import type { PaneState } from "../../state/paneState";
import { backId } from "./decidingActions";
import { asked } from "./asked";
import { decidingTexts } from "./decidingTexts";
import { decidingView } from "./decidingView";
import { statedAmounts, tariffOfCategory } from "./statedAmounts";

const buttons: Readonly<Record<DecidingTask, Bilingual>> = {
  trial: decidingTexts.writeTrial,
  alternatives: decidingTexts.writeTrial,
  projection: decidingTexts.writeProjection,
  paper: decidingTexts.writePaper,
  invoices: decidingTexts.writeInvoices,
  fix: decidingTexts.writeFix,
};

/** Opens the view beside the fees. What was typed there for the same year stays. */
export function beginDeciding({ store, previews }: PaneMeans, task: DecidingTask): void {
  const state = store.state();
  if (state.run !== null) return;
  const before = state.deciding;
  const isSame = before?.task === task && before.command?.year === commandOfView(state, "fees")?.year;
  const choices = isSame ? { ...before.choices, isConfirmed: false } : freshChoices(state);
  store.change({
    view: "deciding",
    outcome: null,
    alert: state.alert?.source === "going" ? null : state.alert,
    fetched: { ...state.fetched, deciding: decidingView },
    deciding: { ...asked(state, task, choices), button: buttons[task], sought: null, isCopied: null },
  });
  document.getElementById(backId)?.focus();
  void previews.readView("deciding");
}

function freshChoices(state: PaneState): DecidingChoices {
  const category = state.previews.fees.shown?.tariffs[0]?.category ?? "";
  return {
    category,
    amounts: statedAmounts(tariffOfCategory(state, category), languageOf(state)),
    target: "",
    growthPercent: "",
    indexPercent: "",
    compared: null,
    proposal: null,
    fixedOn: state.figures.today,
    body: "",
    diaryNumber: "",
    isConfirmed: false,
  };
}
