#!/bin/sh
# tests/fuzz/run.sh SECONDS [TARGET...]: builds the fuzz targets, runs each for that long on its
# corpus and keeps the smallest set of inputs that still reaches everything reached. A finding
# stops the script and lies in build/fuzz/findings.
set -eu

[ $# -ge 1 ] || { echo "usage: $0 SECONDS [TARGET...]" >&2; exit 2; }
seconds=$1
shift
root=$(cd "$(dirname "$0")/../.." && pwd)
build=$root/build/fuzz
cmake --preset fuzz -S "$root" >/dev/null
cmake --build "$build" --target fuzzers
[ $# -gt 0 ] || set -- $(cd "$root/tests/fuzz" && ls fuzz_*.cpp | sed 's/\.cpp$//')
mkdir -p "$build/findings"

for target in "$@"; do
    program=$build/tests/fuzz/$target
    corpus=$root/tests/fuzz/corpus/$target
    grown=$build/grown/$target
    smallest=$build/smallest/$target
    words=$root/tests/fuzz/$target.dict
    rm -rf "$smallest"
    mkdir -p "$corpus" "$grown" "$smallest"
    set --
    [ ! -f "$words" ] || set -- "-dict=$words"
    echo "== $target, $seconds s"
    "$program" -max_total_time="$seconds" -max_len=600 -timeout=10 -print_final_stats=1 \
        -verbosity=0 -artifact_prefix="$build/findings/$target-" "$@" "$grown" "$corpus"
    # Which lines are reached counts, not how often: that keeps the corpus in the repository small.
    "$program" -merge=1 -use_counters=0 -verbosity=0 "$smallest" "$corpus" "$grown"
    rm -f "$corpus"/*
    cp "$smallest"/* "$corpus"
    echo "== $target: $(ls "$corpus" | wc -l) inputs"
done
