/** Serves dist/addin at https://localhost:3000, to this machine only, with the certificate that `npm run excel` has made. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import { homedir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath, URL } from "node:url";
import { hostedFile } from "../addin/manifest/hostedFile.mjs";

const port = 3000;
const folder = fileURLToPath(new URL("../dist/addin", import.meta.url));
const certificates = join(homedir(), ".office-addin-dev-certs");

const server = createServer(
  {
    cert: await readFile(join(certificates, "localhost.crt")),
    key: await readFile(join(certificates, "localhost.key")),
  },
  (request, response) => {
    hostedFile(folder, request.url).then(({ status, headers, body }) => {
      response.writeHead(status, headers).end(body);
    });
  },
);
server.listen(port, "localhost", () => {
  process.stdout.write(`https://localhost:${String(port)} serves ${folder}\n`);
});
