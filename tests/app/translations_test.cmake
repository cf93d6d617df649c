# A text that was added or changed in the sources has to be translated: lupdate must find nothing new.
file(REMOVE_RECURSE "${OUT}")
file(MAKE_DIRECTORY "${OUT}")
foreach(language IN ITEMS de es fr ja zh_CN)
  file(COPY "${SOURCE}/translations/stratoplan_${language}.ts" DESTINATION "${OUT}")
  execute_process(COMMAND "${LUPDATE}" -silent -I . -no-obsolete -locations none app canvas -extensions cpp,h
      -ts "${OUT}/stratoplan_${language}.ts" WORKING_DIRECTORY "${SOURCE}" RESULT_VARIABLE failed)
  file(READ "${OUT}/stratoplan_${language}.ts" now)
  file(READ "${SOURCE}/translations/stratoplan_${language}.ts" kept)
  if(failed OR NOT now STREQUAL kept)
    message(SEND_ERROR "stratoplan_${language}.ts is behind the sources: run ./dev translate and translate what is unfinished")
  endif()
endforeach()
