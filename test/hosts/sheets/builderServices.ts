import type { CellLook } from "../../../local/grid/gridWorkbook";
import { service } from "./service";
import type { SpreadsheetState } from "./spreadsheetState";

/** A list of words that a cell may hold. */
export interface DataValidation {
  words: readonly string[];
  allowsOthers: boolean;
}

export function textStyleBuilder(state: SpreadsheetState): object {
  const style: { -readonly [Key in keyof CellLook]?: CellLook[Key] } = {};
  const builder: object = service(state, "TextStyleBuilder", {
    builder: {
      setFontSize: (size: number) => ((style.size = size), builder),
      setBold: (bold: boolean) => ((style.bold = bold), builder),
      setItalic: (italic: boolean) => ((style.italic = italic), builder),
      setForegroundColor: (colour: string) => ((style.colour = colour === "#000000" ? null : colour), builder),
      build: () => service(state, "TextStyle", {}, { content: style }),
    },
  });
  return builder;
}

export function dataValidationBuilder(state: SpreadsheetState): object {
  const rule: DataValidation = { words: [], allowsOthers: true };
  const builder: object = service(state, "DataValidationBuilder", {
    builder: {
      requireValueInList: (words: string[]) => ((rule.words = words), builder),
      setAllowInvalid: (allows: boolean) => ((rule.allowsOthers = allows), builder),
      build: () => service(state, "DataValidation", {}, { content: rule }),
    },
  });
  return builder;
}
