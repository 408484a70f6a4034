# One interface target that every other target links privately: language level, warnings, sanitizers.
add_library(stemma_options INTERFACE)
target_compile_features(stemma_options INTERFACE cxx_std_23)
target_compile_definitions(stemma_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(stemma_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
    $<$<BOOL:${STEMMA_WERROR}>:-Werror>)

if(STEMMA_SANITIZE)
    target_compile_options(stemma_options INTERFACE
        -fsanitize=${STEMMA_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(stemma_options INTERFACE -fsanitize=${STEMMA_SANITIZE})
endif()

set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# Linking the test programs is a good part of a build: the fastest linker that is there does it.
foreach(linker mold lld gold)
    find_program(STEMMA_LINKER_${linker} ld.${linker})
    if(STEMMA_LINKER_${linker})
        add_link_options(-fuse-ld=${linker})
        break()
    endif()
endforeach()
