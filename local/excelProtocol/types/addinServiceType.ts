import { declaring, type ObjectType } from "../declarations";

const on = declaring<null>();

/** What office.js calls this service in its requests. */
export const addinServiceName = "Microsoft.InternalService.AddinInternalService";

/** By it office.js tells the program at its start that it hears commands. No program calls it. */
export const addinServiceType: ObjectType<null> = {
  internal: { NotifyActionHandlerReady: on.action("1.1", [], () => undefined) },
  members: {},
};
