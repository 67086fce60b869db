/** Does something that Ctrl-C cancels; a second Ctrl-C ends the program as usual. */
export async function cancelByKeyboard<Result>(work: (cancel: AbortSignal) => Promise<Result>): Promise<Result> {
  const controller = new AbortController();
  const cancel = (): void => {
    controller.abort();
  };
  process.once("SIGINT", cancel);
  try {
    return await work(controller.signal);
  } finally {
    process.off("SIGINT", cancel);
  }
}
