import type { RequestStep } from "../../shared/scb/httpRequest";
import { scbAddress } from "../../shared/scb/scbAddress";
import { cancelByKeyboard } from "../requests/cancelByKeyboard";
import { fetchFigures } from "../requests/fetchFigures";
import type { AskScb } from "./planAnswered";

/** What shows how far the fetching has come: one line that is written over. */
export type Progress = (text: string) => void;

/** On a terminal, and nowhere else: in a file it would be noise. */
export function terminalProgress(stream: { readonly isTTY?: boolean; write(text: string): unknown }): Progress {
  if (stream.isTTY !== true) return () => undefined;
  return (text) => {
    stream.write(`\r\u001b[K${text}`);
  };
}

/**
 * Asks SCB over the network; Ctrl-C cancels.
 * @param address null: SCB's own
 */
export function askScb(address: string | null, progress: Progress): AskScb {
  return async (request, language) => {
    const settings = { address: address ?? scbAddress, transport: "post" as const, language };
    const tell = ({ done, of }: RequestStep): void => {
      const count = `${String(done + 1)}/${String(of)}`;
      progress(language === "sv" ? `Hämtar från SCB, fråga ${count} …` : `Fetching from SCB, request ${count} …`);
    };
    const arrived = await cancelByKeyboard((cancel) => fetchFigures(request, settings, cancel, tell));
    progress("");
    return arrived;
  };
}
