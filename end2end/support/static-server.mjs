// A web server that knows nothing but files, to prove that a static export needs no more:
//   node end2end/support/static-server.mjs <folder> <port>
// It finds a file as `try_files` of deploy/nginx-static.conf does.
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const [folder, port] = process.argv.slice(2);
if (!port) throw new Error("usage: static-server.mjs <folder> <port>");

const TYPES = {
  ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".wasm": "application/wasm",
  ".json": "application/json", ".svg": "image/svg+xml", ".woff2": "font/woff2", ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8", ".csv": "text/csv; charset=utf-8", ".ics": "text/calendar; charset=utf-8",
  ".atom": "application/atom+xml; charset=utf-8", ".png": "image/png", ".ico": "image/x-icon",
};

const isFile = (name) => {
  try {
    return statSync(name).isFile();
  } catch {
    return false; // not there, or below a file
  }
};

createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, "http://localhost");
  const uri = join(folder, normalize(pathname));
  const of = (...names) => names.map((name) => searchParams.get(name) ?? "").join("");
  const variant = `@${of("country", "month", "map", "page")}@${of("discreet")}.html`.replaceAll("/", "");
  const language = /^\/([a-z]{2})\//.exec(pathname)?.[1] ?? "";
  const names = [uri + variant, `${uri}.html`, `${uri}@${of("lang").replaceAll("/", "")}.json`, `${uri}.json`, join(uri, "index.html"), uri];
  const found = names.find(isFile);
  const file = found ?? [join(folder, language, "404.html"), join(folder, "404.html")].find(isFile);
  response.writeHead(found ? 200 : 404, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
  createReadStream(file).pipe(response);
}).listen(Number(port), "127.0.0.1");
