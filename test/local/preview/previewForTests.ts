import type { Server } from "node:http";
import { join } from "node:path";
import type { ProtocolViolation } from "../../../local/excelProtocol/protocolViolation";
import { listenLocally } from "../../../local/preview/listenLocally";
import { previewServer } from "../../../local/preview/previewServer";
import { PreviewSession } from "../../../local/preview/previewSession";

const dist = join(__dirname, "../../../dist");

export const builtAddin = join(dist, "addin");

export interface RunningPreview {
  readonly session: PreviewSession;
  readonly port: number;
  readonly address: string;
  /** What the add-in asked for and no Excel of its declared set has. */
  readonly violations: readonly ProtocolViolation[];
  close(): Promise<void>;
}

/** A preview on a free port, of the sample or of a file. */
export async function runningPreview(path: string | null = null): Promise<RunningPreview> {
  const violations: ProtocolViolation[] = [];
  const session = await PreviewSession.of(path, "sv", (violation) => violations.push(violation));
  const server: Server = previewServer(session, { addin: builtAddin, page: join(dist, "local/preview") });
  const port = await listenLocally(server, 0, true);
  if (port === null) throw new Error("no free port");
  return {
    session,
    port,
    address: `http://localhost:${port}`,
    violations,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
