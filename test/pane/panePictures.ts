import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { paneStage, type PaneOptions } from "./openPane";
import { paneStates } from "./paneStates";

/**
 * Saves a picture of the panel in each state, as PNG named after the state.
 *
 * @param names states of {@link paneStates}; all where left out
 * @returns the paths
 */
export async function panePictures(
  folder: string,
  options: PaneOptions & { readonly wholePage?: boolean } = {},
  names: readonly string[] = Object.keys(paneStates),
): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const stage = await paneStage();
  try {
    const paths: string[] = [];
    for (const name of names) {
      const state = paneStates[name];
      if (state === undefined) throw new Error(`The panel has no state ${name}.`);
      const pane = await stage.open(state.fixture(), { ...options, stopClock: state.stopClock ?? false });
      await state.reach(pane.page);
      const path = join(folder, `${name}.png`);
      await pane.page.screenshot({ path, fullPage: options.wholePage ?? false });
      await pane.close();
      paths.push(path);
    }
    return paths;
  } finally {
    await stage.close();
  }
}
