import type { PreviewFinding } from "../../shared/panel/panelPreview";
import type { Language } from "../../shared/text/language";

/** What the message page is given, in its address: it stays on the computer, since a fragment is sent to no server. */
export interface Message {
  readonly language: Language;
  readonly lines: readonly { readonly place: string; readonly text: string }[];
}

/** Excel ends a ribbon command after five minutes, and its dialog with it. */
const longest = 280_000;

/** A program that has not opened the dialog by then does not. */
const opening = 10_000;

/**
 * Tells in a dialog what the ribbon could tell nowhere else, and waits until the person has closed it.
 *
 * Programs without dialogs, and a person who refuses them, leave nothing to tell with: then it returns at once.
 */
export function showMessage(findings: readonly PreviewFinding[], language: Language): Promise<void> {
  const lines = findings.map(({ sheet, row, column, message }) => ({
    place: placeOf(sheet, row, column),
    text: message,
  }));
  const message: Message = { language, lines };
  const folder = window.location.href.replace(/[?#].*$/, "").replace(/[^/]*$/, "");
  const address = `${folder}message.html#${encodeURIComponent(JSON.stringify(message))}`;
  return new Promise((resolve) => {
    let timer = setTimeout(resolve, opening);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    try {
      Office.context.ui.displayDialogAsync(address, { height: 40, width: 35, displayInIframe: true }, (opened) => {
        if (opened.status === Office.AsyncResultStatus.Failed) {
          done();
          return;
        }
        clearTimeout(timer);
        timer = setTimeout(resolve, longest);
        // Closed by its cross; a page that cannot be shown says so by the same event.
        opened.value.addEventHandler(Office.EventType.DialogEventReceived, done);
        opened.value.addEventHandler(Office.EventType.DialogMessageReceived, () => {
          opened.value.close();
          done();
        });
      });
    } catch {
      done();
    }
  });
}

function placeOf(sheet: string | null, row: number | null, column: string | null): string {
  if (sheet === null) return "";
  return row === null || column === null ? sheet : `${sheet}, ${column}${String(row)}`;
}
