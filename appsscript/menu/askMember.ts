import type { Language } from "../../shared/text/language";
import { menuText } from "../text/menuText";

/** Asks which member; null where the person does not say. */
export function askMember(language: Language): string | null {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt("Kommunnätverk", menuText("askMember", language), ui.ButtonSet.OK_CANCEL);
  const text = answer.getResponseText().trim();
  return answer.getSelectedButton() === ui.Button.OK && text !== "" ? text : null;
}
