#!/usr/bin/env bash
# Fails when a catalogue of translations/ is behind the texts of src/ or has unfinished entries, and
# when a text would be looked up under another name than the one under which it is filed.
set -euo pipefail
source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failed=0

complain() {
    echo "$1" >&2
    failed=1
}

cp "$source_dir"/translations/*.ts "$scratch"
"$source_dir/translations/update.sh" "$scratch"
for fresh in "$scratch"/*.ts; do
    name=$(basename "$fresh")
    if ! diff -u "$source_dir/translations/$name" "$fresh"; then
        complain "translations/$name is behind the source: run translations/update.sh"
    fi
    unfinished=$(grep --count 'type="unfinished"' "$fresh" || true)
    if ((unfinished > 0)); then
        complain "translations/$name has $unfinished unfinished entries"
    fi
done

# A catalogue of no language takes in every text, not only those with a number.
mkdir "$scratch/all"
echo '<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="und"></TS>' \
    >"$scratch/all/texts.ts"
"$source_dir/translations/update.sh" "$scratch/all"
{
    grep -rhoP 'Q_DECLARE_TR_FUNCTIONS\(\K[^)]+' "$source_dir/src"
    # Objects have their class for a context, forms the name that they are given.
    grep -rhoP '^class \K\w+(?= .*: public)|^class \K\w+(?= : public)' "$source_dir/src/desktop" |
        sed 's/^/desktop::/'
    grep -rhoP '<class>\K\w+(?=</class>)' "$source_dir/forms"
} | sort -u >"$scratch/declared"
while read -r context; do
    if ! grep -qxF "$context" "$scratch/declared"; then
        complain "No class declares the translation context \"$context\" that lupdate found"
    fi
done < <(grep -oP '<name>\K[^<]+' "$scratch/all/texts.ts")
exit "$failed"
