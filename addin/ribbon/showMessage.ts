import type { PreviewFinding } from "../../shared/panel/panelPreview";
import type { Language } from "../../shared/text/language";
import { dialogSigns, type DialogMessage } from "./dialogMessage";

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
  const message = JSON.stringify({ language, lines } satisfies DialogMessage);
  const folder = window.location.href.replace(/[?#].*$/, "").replace(/[^/]*$/, "");
  // A fragment is sent to no server.
  const address = `${folder}message.html#${encodeURIComponent(message)}`;
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
        const dialog = opened.value;
        // Closed by its cross; a page that cannot be shown says so by the same event.
        dialog.addEventHandler(Office.EventType.DialogEventReceived, done);
        dialog.addEventHandler(Office.EventType.DialogMessageReceived, (told: object) => {
          if ("message" in told && told.message === dialogSigns.ready) {
            handOver(dialog, message);
          } else {
            dialog.close();
            done();
          }
        });
      });
    } catch {
      done();
    }
  });
}

/** Gives the dialog its message. A program that cannot leaves it what stands in its address. */
function handOver(dialog: Office.Dialog, message: string): void {
  try {
    dialog.messageChild(message);
  } catch {
    // The dialog then says where the message is to be found.
  }
}

function placeOf(sheet: string | null, row: number | null, column: string | null): string {
  if (sheet === null) return "";
  return row === null || column === null ? sheet : `${sheet}, ${column}${String(row)}`;
}
