import type { Language } from "../../shared/text/language";
import { PaneFault } from "../paneHost";
import { paneText } from "../paneText";
import type { PaneAlert } from "./paneState";

/** A rejection as something to show. An unknown one is shown as such, never swallowed. */
export function alertOf(source: PaneAlert["source"], fault: unknown, language: Language): PaneAlert {
  if (fault instanceof PaneFault) return { source, findings: fault.findings };
  const message = paneText("unexpected", language, { message: fault instanceof Error ? fault.message : String(fault) });
  const place = { sheet: null, row: null, column: null };
  return { source, findings: [{ code: "unexpected", severity: "error", ...place, message }] };
}
