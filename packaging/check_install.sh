#!/usr/bin/env bash
# Installs a build into a scratch directory and tries what a user would find there.
#
#   packaging/check_install.sh BUILD_DIRECTORY
set -euo pipefail
build=$1
prefix=$(mktemp -d)
trap 'rm -rf "$prefix"' EXIT
cmake --install "$build" --prefix "$prefix" >"$prefix/log"

for file in share/man/man1/stemma.1 share/doc/stemma/LICENSE share/stemma/sample/stemma.toml \
    share/zsh/vendor-completions/_stemma share/fish/vendor_completions.d/stemma.fish; do
    test -s "$prefix/$file" || { echo "$file was not installed" >&2; exit 1; }
done
bash -n "$prefix/share/bash-completion/completions/stemma"

"$prefix/bin/stemma" --version
"$prefix/bin/stemma" -C "$prefix/share/stemma/sample" heads
