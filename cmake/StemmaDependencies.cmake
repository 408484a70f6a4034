# Everything comes from Debian packages; README.md says why each was chosen.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Sql Concurrent Gui Widgets Svg DBus)
if(STEMMA_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
    # PostgreSQL's own parser: the judge of the statement splitter.
    find_library(PG_QUERY_LIBRARY pg_query REQUIRED)
endif()
find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)
find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
find_package(CLI11 REQUIRED)
pkg_check_modules(LIBPQ REQUIRED IMPORTED_TARGET libpq)
# The library that Debian's SQLite plugin of Qt uses itself: for what Qt SQL leaves out.
pkg_check_modules(SQLITE3 REQUIRED IMPORTED_TARGET sqlite3)
pkg_check_modules(LIBGIT2 REQUIRED IMPORTED_TARGET libgit2)
# Only the headers of these two: the program opens the libraries when it first needs them.
foreach(library LIBPQ LIBGIT2)
    string(TOLOWER stemma_${library}_headers target)
    add_library(${target} INTERFACE)
    target_include_directories(${target} SYSTEM INTERFACE ${${library}_INCLUDE_DIRS})
endforeach()
pkg_check_modules(TOMLPLUSPLUS REQUIRED IMPORTED_TARGET tomlplusplus)
# The keychains of all systems; a call of D-Bus tells a locked one from an empty one.
find_package(Qt6Keychain REQUIRED)
pkg_check_modules(OPENSSL REQUIRED IMPORTED_TARGET libcrypto)
