import { spawn } from "node:child_process";

/** Is there a desktop on which a browser can show itself? */
function hasDesktop(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): boolean {
  const isRemote = environment["SSH_CONNECTION"] !== undefined || environment["CI"] !== undefined;
  const display = environment["DISPLAY"] ?? environment["WAYLAND_DISPLAY"];
  return !isRemote && (platform === "darwin" || platform === "win32" || display !== undefined);
}

/** Opens an address in the person's browser, where there is a desktop. That it fails is no fault: the address stands in the terminal. */
export function openBrowser(address: string): void {
  const { platform } = process;
  if (!hasDesktop(platform, process.env)) {
    return;
  }
  const [program, given] =
    platform === "darwin"
      ? ["open", [address]]
      : platform === "win32"
        ? ["cmd", ["/c", "start", "", address]]
        : ["xdg-open", [address]];
  const opened = spawn(program as string, given as string[], { stdio: "ignore", detached: true });
  opened.on("error", () => undefined);
  opened.unref();
}
