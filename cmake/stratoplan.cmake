# What every target shares: language level, warnings, sanitizers, and one function a kind of target.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")
set(CMAKE_AUTOMOC OFF)

find_program(STRATOPLAN_CCACHE ccache)
if(STRATOPLAN_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${STRATOPLAN_CCACHE}")
endif()
find_program(STRATOPLAN_MOLD mold)
if(STRATOPLAN_MOLD)
  add_link_options(-fuse-ld=mold)
endif()

if(STRATOPLAN_SANITIZE)
  add_compile_options("-fsanitize=${STRATOPLAN_SANITIZE}" -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options("-fsanitize=${STRATOPLAN_SANITIZE}")
endif()

add_library(stratoplan_warnings INTERFACE)
target_compile_options(stratoplan_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Wold-style-cast
    $<$<CXX_COMPILER_ID:Clang>:-Wno-sign-conversion>  # g++ has it apart from -Wconversion, too
    # Both cry wolf on std::string and std::variant in optimised builds of g++ 12 (GCC bugs 105651, 105562).
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict -Wno-maybe-uninitialized>
    $<$<BOOL:${STRATOPLAN_WERROR}>:-Werror>)

# Includes are written from the repository root, so that a wrong dependency can be read in the text.
add_library(stratoplan_root INTERFACE)
target_include_directories(stratoplan_root INTERFACE "${PROJECT_SOURCE_DIR}")

# Adds one layer: static library stratoplan_<name>, alias stratoplan::<name>, headers checked to stand alone.
function(stratoplan_layer name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS;SOURCES;PUBLIC;PRIVATE")
  add_library(stratoplan_${name} STATIC ${arg_SOURCES})
  add_library(stratoplan::${name} ALIAS stratoplan_${name})
  target_sources(stratoplan_${name} PUBLIC
      FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${arg_HEADERS})
  target_link_libraries(stratoplan_${name}
      PUBLIC stratoplan_root ${arg_PUBLIC} PRIVATE ${arg_PRIVATE} stratoplan_warnings)
  set_target_properties(stratoplan_${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON LINKER_LANGUAGE CXX)
endfunction()

# A layer that sees Qt. Its moc (6.4) stumbles over the standard library's <concepts>: the guard hides it.
function(stratoplan_qt_layer name)
  stratoplan_layer(${name} ${ARGN})
  set_target_properties(stratoplan_${name} PROPERTIES AUTOMOC ON AUTOMOC_MOC_OPTIONS "-D_GLIBCXX_CONCEPTS")
  target_compile_definitions(stratoplan_${name} PUBLIC
      QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH
      QT_DISABLE_DEPRECATED_BEFORE=0x060400)
endfunction()
