import { applyPlan } from "../../../local/xlsx/applyPlan";
import type { SampleRow } from "../../../samples/sampleTable";
import { startScbServer, type ScbServer } from "../../hosts/scb/scbServer";
import { ScbStandIn, type StandInOptions } from "../../hosts/scb/scbStandIn";
import { samplePlan } from "../../shared/commands/sampleContent";
import { CommandFolder, type JsonResult, type Ran } from "./commandFolder";

/** What `--json` prints of population figures. */
export interface PopulationJson extends JsonResult {
  readonly population: {
    readonly figures: readonly { readonly code: string; readonly year: number; readonly population: number | null }[];
    readonly added: number;
    readonly revised: number;
    readonly same: number;
    readonly notes: readonly string[];
  } | null;
}

/** A folder whose commands ask a stand-in for SCB on this machine. */
export class PopulationFolder extends CommandFolder {
  standIn = new ScbStandIn();
  private server: ScbServer | null = null;

  /** From now on SCB answers like this. */
  async answering(options: StandInOptions = {}): Promise<string> {
    await this.server?.close();
    this.standIn = new ScbStandIn(options);
    this.server = await startScbServer(this.standIn);
    return this.server.address;
  }

  /** The sample workbook with these populations in place of its own. */
  async writeSample(name: string, population: (row: SampleRow) => readonly SampleRow[]): Promise<void> {
    this.write(name, await applyPlan(null, samplePlan(population)));
  }

  async update(file: string, ...words: readonly string[]): Promise<Ran> {
    return this.run("update-population", file, "--scb", await this.address(), ...words);
  }

  async updateJson(file: string, ...words: readonly string[]): Promise<PopulationJson> {
    const result = await this.json("update-population", file, "--scb", await this.address(), ...words);
    return result as PopulationJson;
  }

  async close(): Promise<void> {
    await this.server?.close();
    this.remove();
  }

  async address(): Promise<string> {
    return this.server?.address ?? this.answering();
  }
}
