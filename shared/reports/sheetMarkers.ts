/** Marker of the sheet Kontroll. */
export const findingsSheetMarker = "_KN_Kontroll";

/** Marker of a year's fee sheet. */
export function feeSheetMarker(year: number): string {
  return `_KN_Avgifter_${String(year)}`;
}
