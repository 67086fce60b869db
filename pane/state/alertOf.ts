import type { Language } from "../../shared/text/language";
import { PartMissing } from "../fetchPart";
import { PaneFault } from "../paneHost";
import { paneText } from "../paneText";
import type { PaneAlert } from "./paneState";

/** A rejection as something to show. An unknown one is shown as such, never swallowed. */
export function alertOf(source: PaneAlert["source"], fault: unknown, language: Language): PaneAlert {
  if (fault instanceof PaneFault) return { source, findings: fault.findings };
  const place = { sheet: null, row: null, column: null };
  const code = fault instanceof PartMissing ? "partMissing" : "unexpected";
  const message = paneText(code, language, { message: fault instanceof Error ? fault.message : String(fault) });
  return { source, findings: [{ code, severity: "error", ...place, message }] };
}
