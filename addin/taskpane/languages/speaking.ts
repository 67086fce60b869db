import { fetchPart } from "../../../pane/fetchPart";
import { LanguageMissing } from "./languageMissing";
import { loadLanguage } from "./laterTable";

/**
 * Does something that makes sentences. Which ones, and in which language, a workbook says only once it is read: what is not here yet is
 * fetched, and the work is done again from the beginning.
 * @param work without effects of its own
 */
export async function speaking<Result>(work: () => Result): Promise<Result> {
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof LanguageMissing)) throw error;
      await fetchPart(() => loadLanguage(error.language, error.group));
    }
  }
}
