import { xml } from "./xmlText";

/** The pane that keeps the first rows in view; empty for none. */
function paneXml(frozenRows: number, prefix: string): string {
  if (frozenRows === 0) {
    return "";
  }
  const topLeftCell = `A${frozenRows + 1}`;
  return (
    xml(`${prefix}pane`, { ySplit: frozenRows, topLeftCell, activePane: "bottomLeft", state: "frozen" }) +
    xml(`${prefix}selection`, { pane: "bottomLeft", activeCell: topLeftCell, sqref: topLeftCell })
  );
}

export function sheetViewsXml(frozenRows: number, prefix: string): string {
  return xml(`${prefix}sheetViews`, {}, xml(`${prefix}sheetView`, { workbookViewId: 0 }, paneXml(frozenRows, prefix)));
}

/**
 * The views of a sheet that is drawn again. Only a pane such as we make, frozen rows and nothing else, follows the new header rows; a
 * view that the user has split or freed stays so.
 */
export function refrozen(views: string, frozenRows: number): string {
  return views.replace(/<(?:\w+:)?pane\b[^>]*>/g, (pane) => {
    const ours = /state="frozen"/.test(pane) && /ySplit="\d+"/.test(pane) && !/xSplit=/.test(pane);
    return ours && frozenRows > 0
      ? pane
          .replace(/ySplit="\d+"/, `ySplit="${frozenRows}"`)
          .replace(/topLeftCell="[^"]*"/, `topLeftCell="A${frozenRows + 1}"`)
      : pane;
  });
}

/** The views of a new sheet with its tab marked as chosen. */
export function chosen(views: string): string {
  return views.replace(/<(?:\w+:)?sheetView\b/, '$& tabSelected="1"');
}
