import { functionLanguage } from "./functionLanguage";
import { loadCalculations } from "./loadCalculations";
import { registerFunctions } from "./registerFunctions";

const computer = typeof navigator === "undefined" ? undefined : navigator.language;
const engine = typeof Intl === "undefined" ? undefined : Intl.DateTimeFormat().resolvedOptions().locale;
const language = functionLanguage([computer, engine]);

// Where Excel has no runtime for functions, all else works without them.
if (typeof CustomFunctions !== "undefined") {
  registerFunctions(CustomFunctions, () => loadCalculations(language), language);
}
