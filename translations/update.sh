#!/usr/bin/env bash
# Brings the catalogues up to date with the texts in src/ and forms/: new texts come in unfinished, texts that
# are gone go. Without an argument it does so in this directory.
#
#   translations/update.sh [DIRECTORY]
#
# The English catalogue holds only the texts with a number, for their singular and plural.
set -euo pipefail
source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
directory=$(cd "${1:-$source_dir/translations}" && pwd)
lupdate=${LUPDATE:-/usr/lib/qt6/bin/lupdate}

# lupdate takes the namespace of a result type for the class whose texts follow: the text would be
# filed under "base", and never be found. So it reads a copy without these namespaces.
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp -r "$source_dir/src" "$source_dir/forms" "$copy"
find "$copy" -name '*.cpp' -exec \
    sed -i -E 's/^( {4})?((const|constexpr|static|inline) )*(([a-z]+|CLI)::)+([A-Za-z_0-9]+[<&* ])/\1\6/' {} +

shopt -s nullglob
for catalogue in "$directory"/*.ts; do
    only=()
    if [[ $catalogue == *_en.ts ]]; then
        only=(-pluralonly)
    fi
    # Without line numbers, a catalogue changes only when a text does.
    "$lupdate" -silent -no-obsolete -locations none "${only[@]}" "$copy/src" "$copy/forms" -ts "$catalogue"
done
