import type { PaneChild } from "../dom/paneNode";
import type { ViewContext } from "./viewContext";

export type LaterView = (context: ViewContext) => readonly PaneChild[];

/** Views that are fetched when they are first shown: a panel that shows fees needs none of them. */
export const laterViews = {
  basis: async () => (await import(/* webpackChunkName: "basis" */ "./basisView")).basisView,
  events: async () => (await import(/* webpackChunkName: "events" */ "./events/eventsView")).eventsView,
  deciding: async () => (await import(/* webpackChunkName: "deciding" */ "./deciding/decidingView")).decidingView,
  check: async () => (await import(/* webpackChunkName: "check" */ "./checkView")).checkView,
  welcome: async () => (await import(/* webpackChunkName: "welcome" */ "./welcomeView")).welcomeView,
} as const satisfies Readonly<Record<string, () => Promise<LaterView>>>;

/** Comes with the view beside the fees, and opens it. */
export const beginDeciding = async () =>
  (await import(/* webpackChunkName: "deciding" */ "./deciding/beginDeciding")).beginDeciding;

export type LaterViewName = keyof typeof laterViews;
