/**
 * Tells when cells of any sheet change. Without the event, as in a workbook opened for reading only, nothing is told: the panel then
 * looks again when it is asked to.
 */
export async function watchWorkbook(changed: () => void): Promise<void> {
  try {
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(() => {
        changed();
        return Promise.resolve();
      });
      await context.sync();
    });
  } catch {
    // The panel serves without it.
  }
}
