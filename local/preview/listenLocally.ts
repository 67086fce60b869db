import type { Server } from "node:http";

/** Ports tried one after the other. */
const tries = 20;

/**
 * Has a server listen on this machine only.
 * @param isFixed whether it must be this port, or may be the next that is free
 * @returns the port; null where all that were tried are taken
 */
export async function listenLocally(server: Server, port: number, isFixed: boolean): Promise<number | null> {
  for (let candidate = port; candidate < port + (isFixed ? 1 : tries); candidate += 1) {
    if (await listens(server, candidate)) {
      const address = server.address();
      return typeof address === "object" && address !== null ? address.port : candidate;
    }
  }
  return null;
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      server.off("listening", done);
      if (error.code === "EADDRINUSE" || error.code === "EACCES") {
        resolve(false);
      } else {
        reject(error);
      }
    };
    const done = (): void => {
      server.off("error", failed);
      resolve(true);
    };
    server.once("error", failed);
    server.once("listening", done);
    server.listen(port, "127.0.0.1");
  });
}
