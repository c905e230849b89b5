// Finishes a production build: our modules travel without their comments, and every text file lies beside its compressed
// twins, so that no visitor waits while the server compresses and none gets a worse compression than there is.
//   node scripts/finish.mjs target/site
// The site works without it; the server then compresses by itself, faster and less well.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const [site] = process.argv.slice(2);
if (!site) throw new Error("usage: finish.mjs <site folder>");

const OURS = ["navigate.js", "leave.js", "desk.js"];
// A line that is nothing but a comment; what stands behind code stays.
const COMMENT = /^\s*\/\/.*\n/gm;

for (const name of OURS) {
  const file = join(site, name);
  writeFileSync(file, readFileSync(file, "utf8").replace(COMMENT, "").replace(/\n{2,}/g, "\n"));
}

// The glue of the desk, which cargo-leptos does not build and make smaller: without what wasm-bindgen explains, and without indents.
const glue = join(site, "pkg", "desk.js");
if (existsSync(glue)) {
  const code = readFileSync(glue, "utf8");
  writeFileSync(glue, code.replace(/^\s*\/\*\*[\s\S]*?\*\/\n/gm, "").replace(COMMENT, "").replace(/^ +/gm, ""));
}

const files = readdirSync(site, { recursive: true, encoding: "utf8" });
for (const name of files.filter((name) => /\.(js|css|wasm|svg|txt|md)$/.test(name))) {
  const bytes = readFileSync(join(site, name));
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(join(site, `${name}.br`), brotliCompressSync(bytes, { params }));
  writeFileSync(join(site, `${name}.gz`), gzipSync(bytes, { level: 9 }));
}
