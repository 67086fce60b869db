import { fetchPart } from "../../pane/fetchPart";
import { loadLanguage } from "./languages/laterTable";
import type * as Writing from "./writing";

/** What writes in Excel, with the texts of both languages: in which one it speaks, the workbook says when it is read. */
export function writingPart(): Promise<typeof Writing> {
  return fetchPart(async () => {
    const part = await import(/* webpackChunkName: "writing" */ "./writing");
    await Promise.all([loadLanguage("sv"), loadLanguage("en")]);
    return part;
  });
}
