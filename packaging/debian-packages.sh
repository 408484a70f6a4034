# shellcheck shell=bash
# The Debian 12 packages that Stemma needs, and the one way in which ./run and ./test get them.
# Sourced, never run. README.md says why each dependency was chosen.

# What compiles and runs the program.
# shellcheck disable=SC2034 # read by the scripts that source this file
build_packages=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev libqt6sql6-sqlite qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qt6-svg-dev qtkeychain-qt6-dev qt6-translations-l10n
    libpq-dev libsqlite3-dev libssl-dev libgit2-dev
    libcli11-dev libtomlplusplus-dev
)

# What the tests drive besides: real servers, the real Alembic, the fuzzer and the linters.
# shellcheck disable=SC2034
test_packages=(
    postgresql-15 postgresql-client-15 sqlite3
    alembic python3-psycopg2 python3-cryptography sql-migrate
    gnome-keyring dbus-daemon
    fonts-dejavu-core fonts-droid-fallback desktop-file-utils appstream
    libpg-query-dev
    clang-19 libclang-rt-19-dev clang-format-19 clang-tidy-19
    shellcheck git
)

# Prints those of the named packages that are not installed, one a line.
missing_packages() {
    local installed
    # dpkg-query fails when it has never heard of one of them, which is no failure here.
    installed=$({ dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' "$@" \
        2>/dev/null || true; } | sed -n 's/^installed //p' | sort -u)
    comm -23 <(printf '%s\n' "$@" | sort -u) <(printf '%s\n' "$installed")
}

# Installs those of the named packages that are missing, and says so before it does. Silent, and
# without a word to the package servers, when none is.
require_packages() {
    local missing
    mapfile -t missing < <(missing_packages "$@")
    if ((${#missing[@]} == 0)); then
        return
    fi
    printf 'Installing %d Debian packages: %s\n' "${#missing[@]}" "${missing[*]}"

    local as_root=()
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            echo "Neither root nor sudo: ask an administrator for the packages named above." >&2
            return 1
        fi
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -qq --yes --no-install-recommends -o Dpkg::Use-Pty=0 "${missing[@]}"
}

# Lets ccache, where it is installed, answer for unchanged sources in any checkout.
use_compiler_cache() {
    if command -v ccache >/dev/null; then
        export CMAKE_CXX_COMPILER_LAUNCHER=ccache
        export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
        # Otherwise nothing that uses a precompiled header is found again.
        export CCACHE_SLOPPINESS=pch_defines,time_macros
    fi
}

# Configures the named preset unless that was done, with the further arguments, and leaves later
# changes of the build files to the build itself.
configure_once() {
    local preset=$1
    shift
    if [[ ! -f build/$preset/build.ninja ]]; then
        cmake --preset "$preset" "$@"
    fi
}
