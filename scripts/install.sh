#!/usr/bin/env bash
# Copies the production build and the content below a folder such as /usr/local: three copies, and nothing is built.
#   scripts/install.sh /usr/local
# The program finds its files from where it lies. A server that runs goes on with what it has until it is started anew.
set -euo pipefail
umask 022
cd "$(dirname "${BASH_SOURCE[0]}")/.."

prefix=${1:?usage: install.sh <folder>}
program=target/release/coalition
share=$prefix/share/coalition

if [ ! -x "$program" ] || [ ! -d target/site/pkg ]; then
  echo "install: there is no production build; run 'make build' first, as the user who owns this folder" >&2
  exit 1
fi
mkdir -p "$prefix/bin" "$share"
# Put into place by renaming: a program that runs cannot be written to.
cp "$program" "$prefix/bin/.coalition.new"
chmod 755 "$prefix/bin/.coalition.new"
for folder in site content; do
  from=$([ $folder = site ] && echo target/site || echo content)
  rm -rf "$share/.$folder.new"
  cp -r "$from" "$share/.$folder.new"
  chmod -R u=rwX,go=rX "$share/.$folder.new"
  rm -rf "${share:?}/$folder"
  mv "$share/.$folder.new" "$share/$folder"
done
mv "$prefix/bin/.coalition.new" "$prefix/bin/coalition"
echo "Installed: $prefix/bin/coalition, $share/site, $share/content"
