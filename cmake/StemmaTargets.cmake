# stemma_shared_headers(<name> <Qt library> <header>...): an empty library that reads these headers
# once for all targets that reuse them, which is half of the time of a build.
function(stemma_shared_headers name library)
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/${name}.cpp CONTENT "")
    add_library(${name} STATIC ${CMAKE_BINARY_DIR}/${name}.cpp)
    target_link_libraries(${name} PRIVATE stemma_options ${library})
    target_precompile_headers(${name} PRIVATE ${ARGN})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
endfunction()
stemma_shared_headers(stemma_widget_headers Qt6::Widgets <QtWidgets>)
if(STEMMA_SHARED_HEADERS)
    stemma_shared_headers(stemma_core_headers Qt6::Core
        <QtCore> <algorithm> <expected> <functional> <memory> <optional> <ranges> <vector>)
endif()

# stemma_reuse_headers(<target>): what the rooms and the tests include most, read once.
function(stemma_reuse_headers target)
    if(STEMMA_SHARED_HEADERS)
        target_precompile_headers(${target} REUSE_FROM stemma_core_headers)
    endif()
endfunction()

# stemma_add_library(<room> SOURCES ... DEPENDS ... [PRIVATE_DEPENDS ...]): one static library per
# folder of src/. DEPENDS are what its headers need; PRIVATE_DEPENDS never leave the room.
function(stemma_add_library room)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;DEPENDS;PRIVATE_DEPENDS")
    add_library(${room} STATIC ${arg_SOURCES})
    add_library(Stemma::${room} ALIAS ${room})
    target_include_directories(${room} PUBLIC ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(${room} PUBLIC ${arg_DEPENDS} PRIVATE stemma_options ${arg_PRIVATE_DEPENDS})
    if(NOT room MATCHES "^desktop_|^cli$") # These have their own.
        stemma_reuse_headers(${room})
    endif()
endfunction()

# stemma_add_desktop_part(<part> SOURCES ... [FORMS ...] DEPENDS ... [PRIVATE_DEPENDS ...]): one
# folder of src/desktop/. FORMS are relative to forms/<part>/; the header of page.ui is included as
# "ui_page.h".
function(stemma_add_desktop_part part)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;FORMS;DEPENDS;PRIVATE_DEPENDS")
    list(TRANSFORM arg_FORMS PREPEND ${PROJECT_SOURCE_DIR}/forms/${part}/)
    stemma_add_library(desktop_${part} SOURCES ${arg_SOURCES} ${arg_FORMS}
        DEPENDS Qt6::Widgets ${arg_DEPENDS} PRIVATE_DEPENDS ${arg_PRIVATE_DEPENDS})
    set_target_properties(desktop_${part} PROPERTIES
        AUTOMOC ON AUTOUIC ON AUTOUIC_SEARCH_PATHS ${PROJECT_SOURCE_DIR}/forms/${part})
    # What uic writes is Qt's to mind.
    target_include_directories(desktop_${part} SYSTEM PRIVATE
        ${CMAKE_CURRENT_BINARY_DIR}/desktop_${part}_autogen/include)
    target_precompile_headers(desktop_${part} REUSE_FROM stemma_widget_headers)
endfunction()

# stemma_add_test(<name> SOURCES ... DEPENDS ... [LABELS ...] [TIMEOUT s]): one Qt Test program.
# Labels: unit (default), db (starts a PostgreSQL server), cli, slow.
function(stemma_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "SOURCES;DEPENDS;LABELS")
    if(NOT arg_LABELS)
        set(arg_LABELS unit)
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    add_executable(${name} ${arg_SOURCES})
    stemma_reuse_headers(${name})
    target_link_libraries(${name} PRIVATE stemma_options Qt6::Test ${arg_DEPENDS})
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR}/tests)
    target_compile_definitions(${name} PRIVATE
        STEMMA_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
        STEMMA_SHARED_VECTORS="${PROJECT_SOURCE_DIR}/../shared/vectors"
        STEMMA_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        LABELS "${arg_LABELS}" TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "TZ=UTC;LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen;XDG_STATE_HOME=${CMAKE_CURRENT_BINARY_DIR}/state")
endfunction()
