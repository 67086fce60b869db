import type { PaneState } from "./paneState";

export type PaneChange = Partial<PaneState>;

/** Holds the state and draws anew after each change. */
export interface PaneStore {
  state(): PaneState;
  change(change: PaneChange): void;
}

/** @param draw is called with the state after each change, in the same turn */
export function paneStore(initial: PaneState, draw: (state: PaneState) => void): PaneStore {
  let state = initial;
  return {
    state: () => state,
    change(change) {
      state = { ...state, ...change };
      draw(state);
    },
  };
}
