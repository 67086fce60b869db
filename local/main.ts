import { runCommandLine } from "./commandLine/runCommandLine";

/** The command line `kommunnatverk`. The exit code is set rather than forced, so that all output is written first. */
async function main(): Promise<void> {
  process.exitCode = await runCommandLine(process.argv.slice(2), {
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
  });
}

void main();
