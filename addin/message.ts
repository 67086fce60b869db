import { dialogMessageOf, dialogSigns, type DialogMessage } from "./ribbon/dialogMessage";
import { drawMessage } from "./ribbon/drawMessage";

/** A page that has been told nothing by then says so. */
const longestWait = 4_000;

/**
 * The page of the ribbon's dialog. Its message stands in its address and comes from the page that opened it too: some programs lose the
 * one, older ones lack the other.
 */
async function main(): Promise<void> {
  const place = document.querySelector("main");
  if (place === null) throw new Error("The page has no place for the message.");
  let shown = "";
  const show = (message: DialogMessage | null) => {
    clearTimeout(timer);
    // The same once more would only be read out twice.
    if (JSON.stringify(message) === shown) return;
    shown = JSON.stringify(message);
    drawMessage(place, message, close);
  };
  const timer = setTimeout(() => {
    show(null);
  }, longestWait);
  const written = dialogMessageOf(fragment());
  if (written !== null) show(written);

  await Office.onReady();
  const { ui } = Office.context;
  const ready = () => {
    ui.messageParent(dialogSigns.ready);
  };
  // Without it nothing more can come.
  if (typeof (ui.addHandlerAsync as unknown) !== "function") return;
  const received = (told: Office.DialogParentMessageReceivedEventArgs) => {
    const message = dialogMessageOf(told.message);
    if (message !== null) show(message);
  };
  ui.addHandlerAsync(Office.EventType.DialogParentMessageReceived, received, ready);
}

function fragment(): string {
  try {
    return decodeURIComponent(window.location.hash.slice(1));
  } catch {
    return "";
  }
}

function close(): void {
  try {
    Office.context.ui.messageParent(dialogSigns.close);
  } catch {
    window.close();
  }
}

void main();
