/** Suites of the panel, by the names of their files. */
export type PanelSuite =
  "accessibility" | "basisView" | "decidingView" | "eventsView" | "feesView" | "keyboard" | "previews" | "runs";

const writtenByHand = "What the host answers is written by hand: no workbook gives it.";
const noCancel = "A run at Google's cannot be cancelled: the button is not there.";
const noNews = "Google tells a page nothing of what is typed in the spreadsheet.";

/** Suites none of whose states comes of a workbook at hand, and why. */
export const suitesNotInGoogle: Readonly<Record<string, string>> = {
  largeNetwork: writtenByHand,
};

/** Tests of the panel whose state cannot come about beside a Google spreadsheet, and why. All others hold there too. */
export const notInGoogle: Readonly<Record<PanelSuite, Readonly<Record<string, string>>>> = {
  accessibility: {
    "the theme that Excel tells holds over the system's": "Google tells a page no theme.",
  },
  basisView: {
    "asking SCB shows how far it has come, and can be cancelled: nothing has then come":
      "Google tells nothing of a call before its end.",
  },
  decidingView: {
    "of several categories one is chosen, and its amounts are tried": writtenByHand,
    "a rule with classes and a year that is fixed say why nothing is tried": writtenByHand,
    "where errors stop the fees the invoices can still be asked for: those of a fixed year do not rest on what is wrong":
      writtenByHand,
  },
  eventsView: {},
  feesView: {
    "a name that is longer than the picture is cut in it, and stands whole below": writtenByHand,
    "new sheets are told as new; a member that the sheet lacks as new on it": writtenByHand,
    "with categories each bound says whose it is, and no label lies on another": writtenByHand,
    "the change counts those that were members the year before": writtenByHand,
  },
  keyboard: {
    "the welcome can be skipped, and the sheets added later": "Behind the welcome of a blank spreadsheet are no fees.",
    "a run that takes long is cancelled, and the focus is not lost with the button": noCancel,
  },
  previews: {
    "a change in the workbook is shown quietly: focus, scrolling, the open row and what is typed stay": noNews,
    "a host that cannot read says why, and is asked again": "The fault is Excel's: a cell is being edited.",
    "findings are grouped by how grave they are, each a button to its cell": writtenByHand,
    "text with markup stays text, wherever it comes from": writtenByHand,
  },
  runs: {
    "what did not come about beside the write is told below what was written": writtenByHand,
    "what is found when the run is done already is told below it when it comes, unless something else is told by then":
      "At Google nothing goes on when a run is done.",
    "progress shows after half a second, a way out after five, while it can be cancelled":
      "Google tells nothing of a run before its end.",
    "a host that could not write says so as an alert, with a link to the cell, and can be tried again":
      "The fault is Excel's, with its words and its cell.",
    "cancelling is heeded: nothing is written": noCancel,
    "a host that does not heed the cancel is not waited for": noCancel,
  },
};
