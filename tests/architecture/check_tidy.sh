#!/bin/sh
# tests/architecture/check_tidy.sh [BUILD [FILE...]]: clang-tidy 19 over the sources of src/, or over
# the files named, with the compile database of BUILD (build/debug). Takes minutes: run by hand.
set -eu
cd "$(dirname "$0")/../.."
build=${1:-build/debug}
[ $# -eq 0 ] || shift
[ -f "$build/compile_commands.json" ] || { echo "$build is not configured" >&2; exit 2; }
if [ $# -eq 0 ]; then
    find src -name '*.cpp' -print0
else
    printf '%s\0' "$@"
fi | xargs -0 -n 1 -P "$(nproc)" clang-tidy-19 --quiet --extra-arg=-Wno-ignored-gch -p "$build"
