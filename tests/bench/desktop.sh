#!/usr/bin/env bash
# Measures the window (offscreen) and the ciphers beside their floors, and writes
# docs/benchmarks-desktop.md. Build first: cmake --build build/release --target bench
#
#   tests/bench/desktop.sh [BUILD_DIRECTORY]
set -uo pipefail
source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
bench=${1:-$source_dir/build/release}/bench
page=$source_dir/docs/benchmarks-desktop.md
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8

run() {
    printf '\n## %s\n\n```text\n' "$2"
    "$bench/$1" 2>&1 | grep -v -e '^QStandardPaths' -e '^This plugin'
    printf '```\n'
}

{
    printf '# Benchmarks of the window and the ciphers\n\n'
    # shellcheck disable=SC2016 # a name, not a command
    printf 'Written by `tests/bench/desktop.sh` on %s; run it again to measure here.\n\n' "$(date +%F)"
    printf 'Machine: %s cores, %s\n' "$(nproc)" "$(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -1)"
    run bench_window 'Start, and fifty databases'
    run bench_history 'Ten thousand revisions'
    run bench_tokens 'Rotating tokens in memory'
} >"$page"
cat "$page"
