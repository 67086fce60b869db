import type { Bilingual } from "../language";
import { commandFindings } from "./commands";
import { exportFindings } from "./exports";
import { feeFindings } from "./fees";
import { hostFindings } from "./host";
import { importFindings } from "./imports";
import { importingFindings } from "./importing";
import { openWorkbookFindings } from "./openWorkbook";
import { populationFindings } from "./population";
import { readingFindings } from "./reading";
import { scbFindings } from "./scb";
import { tableEditFindings } from "./tableEdits";

/** Every finding's sentence, by its code. */
export const findingCatalogue: Readonly<Record<string, Bilingual>> = {
  ...readingFindings,
  ...feeFindings,
  ...commandFindings,
  ...hostFindings,
  ...openWorkbookFindings,
  ...tableEditFindings,
  ...populationFindings,
  ...scbFindings,
  ...importFindings,
  ...importingFindings,
  ...exportFindings,
};
