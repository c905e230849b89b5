#!/usr/bin/env bash
# Installs what the build needs, and nothing that is there already.
#
#   scripts/setup.sh             what `make serve` needs
#   scripts/setup.sh --tests     the same, and what the tests run: Chromium, Firefox, WebKit, a PostgreSQL server, cargo-deny
#
# Every version is written down once: Rust in rust-toolchain.toml, npm packages in package.json,
# wasm-bindgen in Cargo.lock (its command and its library must be the same), cargo-leptos and cargo-deny here.
# Prints one line per installation, and nothing when nothing is missing.
set -euo pipefail

cargo_leptos=0.3.10
cargo_deny=0.20.2

cd "$(dirname "${BASH_SOURCE[0]}")/.."
cargo_bin=${CARGO_HOME:-$HOME/.cargo}/bin
logs=target/setup
ticker=

say() { printf 'setup: %s\n' "$*"; }

stop() {
  printf 'setup: %s\n' "$@" >&2
  exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

stop_ticker() {
  [ -z "$ticker" ] || kill "$ticker" 2>/dev/null || true
  ticker=
}
trap stop_ticker EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# install NAME WHY COMMAND…: one line on the screen, the command's own words in a log. An
# installation that takes minutes shows once a minute where it is.
install() {
  local log=$logs/${1%% *}.log
  say "installing $1: $2"
  mkdir -p "$logs"
  # The sleep must not hold the screen open after this script has ended.
  (while sleep 60 >/dev/null 2>&1; do say "  … $(tail -n 1 "$log")"; done) &
  ticker=$!
  if ! "${@:3}" >"$log" 2>&1 </dev/null; then
    stop_ticker
    tail -n 30 "$log" >&2
    stop "could not install $1; everything it said is in $log"
  fi
  stop_ticker
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

apt_install() {
  as_root apt-get update -q && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@"
}

# The C compiler is for SQLite, the linker and a few crates; perl builds the TLS library of cargo-leptos.
system_packages() {
  local missing=() why=()
  if ! has cc || ! has c++; then
    missing+=(build-essential)
    why+=("links Rust and compiles SQLite")
  fi
  if ! has pkg-config; then
    missing+=(pkg-config)
    why+=("finds system libraries")
  fi
  # Debian's base system has a perl without the modules that are asked for here.
  if ! perl -MFindBin -MIPC::Cmd -e 1 2>/dev/null; then
    missing+=(perl)
    why+=("cargo-leptos is built with it")
  fi
  if [ "${1-}" = --tests ] && [ ! -x "${CHROMIUM:-/usr/bin/chromium}" ]; then
    missing+=(chromium fonts-liberation)
    why+=("the browser tests run in it")
  fi
  # Debian keeps the server's programs off PATH. The tests start a server of their own, in a folder of their own.
  if [ "${1-}" = --tests ] && ! has postgres && ! compgen -G '/usr/lib/postgresql/*/bin/postgres' >/dev/null; then
    missing+=(postgresql)
    why+=("the tests of the store ask a real server, which they start by themselves")
  fi
  if [ "${1-}" = --tests ] && ! has "${FIREFOX:-firefox-esr}"; then
    missing+=(firefox-esr)
    why+=("the main flows are tested in Firefox, too")
  fi
  if [ "${1-}" = --tests ] && ! { has WebKitWebDriver && has Xvfb; }; then
    missing+=(webkit2gtk-driver xvfb)
    why+=("and in WebKit, which needs a screen, if only a virtual one")
  fi
  [ ${#missing[@]} -gt 0 ] || return 0

  if ! has apt-get; then
    stop "this system has no apt; please install by hand, then run this again:" \
      "  a C and C++ compiler (cc, c++), pkg-config, perl" \
      "  for the tests Chromium and Firefox, their paths in the environment variables CHROMIUM and FIREFOX," \
      "  WebKitGTK's WebKitWebDriver, the path of its MiniBrowser in WEBKIT, and Xvfb," \
      "  and PostgreSQL with 'postgres' on PATH" \
      "missing now, by their Debian names: ${missing[*]}"
  fi
  if [ "$(id -u)" -ne 0 ]; then
    has sudo || stop "there is no sudo here; please run as root: apt-get install ${missing[*]}"
    # Asked here, because the installation itself writes to a log and reads nothing.
    sudo -v
  fi
  local reasons
  reasons=$(printf '; %s' "${why[@]}")
  install "${missing[*]}" "${reasons#; }" apt_install "${missing[@]}"
}

node_and_npm() {
  local wanted
  wanted=$(sed -n 's/.*"node": *">=\([0-9]*\)".*/\1/p' package.json)
  { has node && has npm; } || stop "please install Node.js $wanted or newer with npm: https://nodejs.org/en/download"
  local have
  have=$(node -p 'process.versions.node')
  [ "${have%%.*}" -ge "$wanted" ] ||
    stop "Node.js $have is too old; please install $wanted or newer: https://nodejs.org/en/download"
}

npm_packages() {
  # npm leaves no trace of the lock file it followed, so a copy of it is kept beside the packages.
  local followed=node_modules/.followed-package-lock.json
  cmp -s package-lock.json "$followed" && return
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 install "npm packages" \
    "Tailwind makes the style sheet, binaryen shrinks the wasm, Playwright drives the browsers" \
    npm ci --ignore-scripts
  cp package-lock.json "$followed"
}

rust() {
  { has rustup && has cargo; } || stop "please install Rust with rustup: https://rustup.rs"
  local channel target installed part complete=yes
  channel=$(sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml)
  target=$(sed -n 's/^targets = \["\(.*\)"\]/\1/p' rust-toolchain.toml)
  installed=$(rustup component list --installed --toolchain "$channel" 2>/dev/null || true)
  for part in clippy rustfmt "rust-std-$target"; do
    case $installed in *"$part"*) ;; *) complete=no ;; esac
  done
  [ $complete = no ] || return 0
  install "Rust $channel" "the compiler named in rust-toolchain.toml, with the browser as a second target" \
    rustup toolchain install "$channel" --profile minimal --no-self-update \
    --component clippy --component rustfmt --target "$target"
}

# cargo_install WHAT WHY CRATE VERSION OPTION…: these tools run for seconds and are compiled for minutes, so that the
# optimisation they ask for would never be paid back. One target folder, so that what they share is compiled once.
cargo_install() {
  install "$1" "$2" env CARGO_TARGET_DIR="$PWD/target/setup/tools" \
    CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
    CARGO_PROFILE_RELEASE_DEBUG=0 cargo install "$3" --version "$4" "${@:5}"
}

cargo_tools() {
  local bindgen
  bindgen=$(awk '$0 == "name = \"wasm-bindgen\"" { getline; gsub(/"/, "", $3); print $3 }' Cargo.lock)
  [ -n "$bindgen" ] || stop "Cargo.lock names no wasm-bindgen"

  [ "$(wasm-bindgen --version 2>/dev/null || true)" = "wasm-bindgen $bindgen" ] ||
    cargo_install "wasm-bindgen $bindgen" "joins wasm and JavaScript, in the version of Cargo.lock (a minute)" \
      wasm-bindgen-cli "$bindgen"
  [ "$(cargo-leptos --version 2>/dev/null || true)" = "cargo-leptos $cargo_leptos" ] ||
    cargo_install "cargo-leptos $cargo_leptos" "builds the server and the browser's part together (some minutes)" \
      cargo-leptos "$cargo_leptos" --locked --features no_downloads
  [ "${1-}" != --tests ] || [ "$(cargo-deny --version 2>/dev/null || true)" = "cargo-deny $cargo_deny" ] ||
    cargo_install "cargo-deny $cargo_deny" "looks at the licences and sources of everything the program is made of (some minutes)" \
      cargo-deny "$cargo_deny" --locked

  # A copy from elsewhere that comes first on PATH would win at every build and fail there, far from the cause.
  [ "$(wasm-bindgen --version 2>/dev/null || true)" = "wasm-bindgen $bindgen" ] ||
    stop "wasm-bindgen on PATH ($(command -v wasm-bindgen)) is not $bindgen; please remove it"
}

# cargo-leptos looks for its tools on PATH only, npm puts them into node_modules: a small script
# on PATH leads from the one to the other, in this repository and in every other.
wrapper() {
  cat <<SCRIPT
#!/bin/sh
# Runs the $1 of the nearest node_modules. Written by a repository's scripts/setup.sh, which may replace it.
folder=\$PWD
while [ ! -x "\$folder/node_modules/.bin/$1" ]; do
  if [ -z "\$folder" ]; then
    echo "$1: no node_modules/.bin/$1 here or in a folder above; run 'make setup' in the repository" >&2
    exit 127
  fi
  folder=\${folder%/*}
done
exec "\$folder/node_modules/.bin/$1" "\$@"
SCRIPT
}

wrappers() {
  local tool file
  for tool in tailwindcss wasm-opt; do
    file=$cargo_bin/$tool
    if [ -e "$file" ] && ! grep -q 'Written by a repository.s scripts/setup.sh' "$file"; then
      say "$file was put there by somebody else and is left alone: 'make' uses the right $tool," \
        "a bare 'cargo leptos' uses that one"
    elif [ ! -e "$file" ] || [ "$(cat "$file")" != "$(wrapper "$tool")" ]; then
      say "installing $file: leads cargo-leptos to the $tool in node_modules"
      mkdir -p "$cargo_bin"
      wrapper "$tool" >"$file"
      chmod +x "$file"
    fi
  done
}

path() {
  case :$PATH: in
  *":$cargo_bin:"*) ;;
  *)
    say "$cargo_bin is not on PATH, so a bare 'cargo leptos' will not find its tools; add it: . ${cargo_bin%/bin}/env"
    PATH=$cargo_bin:$PATH
    ;;
  esac
}

path
system_packages "$@"
node_and_npm
npm_packages
rust
cargo_tools "$@"
wrappers
