#!/bin/sh
# Fails when clang-format 19 would change a C++ file of src/ or tests/.
set -eu
cd "$(dirname "$0")/../.."
find src tests -name '*.h' -print0 -o -name '*.cpp' -print0 |
    xargs -0 -n 64 clang-format-19 --dry-run -Werror
