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
# Whatever it finds: it found the library that speaks to keychains.
doctor=$(HOME=$prefix XDG_DATA_HOME=$prefix DBUS_SESSION_BUS_ADDRESS=unix:path=$prefix/none \
    "$prefix/bin/stemma" -C "$prefix/share/stemma/sample" doctor 2>&1 || true)
if ! grep -q "No keychain answers" <<<"$doctor"; then
    echo "$doctor" >&2
    exit 1
fi
