import type { CommandOptions } from "../commands/commandOptions";
import type { Language } from "../text/language";
import type { InputTable } from "../workbook/inputRows";
import type { PanelCommand } from "./panelCommand";

/**
 * A panel's choices as the options of its command.
 * @param language of sheets that are added
 * @param sample rows of the sample network, for a person who asks for them
 */
export function optionsAsked(asked: PanelCommand, language: Language, sample: readonly InputTable[]): CommandOptions {
  const { year, latestPopulation, preliminaryIndex, member } = asked;
  return {
    year,
    populationYear: null,
    latestPopulation,
    preliminaryIndex,
    valuesOnly: false,
    member,
    language,
    sample: asked.sample ? sample : null,
    ...(asked.population === undefined ? {} : { population: asked.population }),
    ...(asked.source === undefined ? {} : { source: asked.source }),
    ...(asked.removal === undefined ? {} : { removal: asked.removal }),
    ...(asked.fixing === undefined ? {} : { fixing: asked.fixing }),
    ...(asked.scenario === undefined ? {} : { scenario: asked.scenario }),
  };
}
