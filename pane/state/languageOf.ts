import type { Language } from "../../shared/text/language";
import type { PaneState } from "./paneState";

/** The workbook's language, or the program's until the workbook's is known. */
export function languageOf(state: PaneState): Language {
  return state.previews[state.view].shown?.language ?? state.previews.fees.shown?.language ?? state.hostLanguage;
}
