import { feesAtAGlance } from "../../shared/panel/feesAtAGlance";
import { calculatedFeesRequest } from "../../shared/commands/calculatedFees";
import type { CommandInput } from "../../shared/commands/command";
import { optionsAsked } from "../../shared/panel/optionsAsked";
import type { PanelCommand } from "../../shared/panel/panelCommand";
import type { PanelPreview } from "../../shared/panel/panelPreview";
import type { Language } from "../../shared/text/language";
import { speaking } from "./languages/speaking";
import { readWorkbook } from "./readWorkbook";
import { writingPart } from "./writingPart";

/** More than a person can have before her while answers overtake one another. */
const kept = 8;

/**
 * Previews of the fees, made without what draws their sheets. What each rests on is kept: only when it is carried out the plan that it
 * stands for is made, so that it can be told whether the workbook has changed since.
 */
export class FeeGlances {
  private readonly inputs = new Map<string, CommandInput>();
  private count = 0;

  async preview(asked: PanelCommand, language: Language): Promise<PanelPreview> {
    const options = optionsAsked(asked, language, []);
    const input = { options, content: await readWorkbook(calculatedFeesRequest(options)) };
    const names = input.content.sheets.map(({ name }) => name);
    const shown = this.keep(input);
    return speaking(() => feesAtAGlance(input, names, shown));
  }

  /** The fingerprint of the plan that a preview stands for. One that is no longer kept has the fingerprint of no plan. */
  async fingerprintOf(shown: string): Promise<string> {
    const input = this.inputs.get(shown);
    if (input === undefined) return shown;
    const { calculateFeesCommand, fingerprint } = await writingPart();
    return fingerprint(calculateFeesCommand.plan(input).plan);
  }

  private keep(input: CommandInput): string {
    this.count += 1;
    const name = `read ${String(this.count)}`;
    this.inputs.set(name, input);
    const [oldest] = this.inputs.keys();
    if (this.inputs.size > kept && oldest !== undefined) this.inputs.delete(oldest);
    return name;
  }
}
