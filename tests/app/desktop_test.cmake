# What the desktop reads of us, judged by its own checkers where they are installed.
# Arguments: DESKTOP (folder), BUILD (build folder to install from), OUT (folder to install into).
find_program(desktop_checker desktop-file-validate)
find_program(appstream_checker appstreamcli)
if(desktop_checker)
  execute_process(COMMAND "${desktop_checker}" "${DESKTOP}/org.stratoplan.Stratoplan.desktop"
      OUTPUT_VARIABLE words ERROR_VARIABLE words RESULT_VARIABLE failed)
  if(failed)
    message(FATAL_ERROR "desktop-file-validate: ${words}")
  endif()
endif()
if(appstream_checker)
  execute_process(COMMAND "${appstream_checker}" validate --no-net
      "${DESKTOP}/org.stratoplan.Stratoplan.metainfo.xml"
      OUTPUT_VARIABLE words ERROR_VARIABLE words RESULT_VARIABLE failed)
  if(failed)
    message(FATAL_ERROR "appstreamcli: ${words}")
  endif()
endif()
file(REMOVE_RECURSE "${OUT}")
execute_process(COMMAND "${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${OUT}"
    OUTPUT_QUIET ERROR_VARIABLE words RESULT_VARIABLE failed)
if(failed)
  message(FATAL_ERROR "install: ${words}")
endif()
foreach(file IN ITEMS bin/stratoplan bin/stratoplan-designer share/man/man1/stratoplan.1
        share/applications/org.stratoplan.Stratoplan.desktop
        share/metainfo/org.stratoplan.Stratoplan.metainfo.xml
        share/mime/packages/org.stratoplan.Stratoplan.xml
        share/icons/hicolor/scalable/apps/org.stratoplan.Stratoplan.svg
        share/bash-completion/completions/stratoplan)
  if(NOT EXISTS "${OUT}/${file}")
    message(FATAL_ERROR "not installed: ${file}")
  endif()
endforeach()
execute_process(COMMAND "${OUT}/bin/stratoplan" --version OUTPUT_VARIABLE version RESULT_VARIABLE failed)
if(failed OR NOT version MATCHES "[0-9]")
  message(FATAL_ERROR "the installed program does not run: ${version}")
endif()
