import type { PreviewFinding } from "../../shared/panel/panelPreview";
import type { PaneState } from "../state/paneState";

/** What is known to need attention: as the check says, or until it is made as the fees say. */
export function findingsOf(state: PaneState): readonly PreviewFinding[] {
  const { check, fees } = state.previews;
  const known = check.command === null ? fees.shown : check.shown;
  return (known ?? fees.shown ?? check.shown)?.findings ?? [];
}
