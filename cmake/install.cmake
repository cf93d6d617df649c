# Where things go on `cmake --install`, and the Debian package that CPack makes of them.
include(GNUInstallDirs)
# Installing takes what was built: a package does not have to build the tests.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)
set(desktop "${PROJECT_SOURCE_DIR}/resources/desktop")
set(app_id org.stratoplan.Stratoplan)

install(TARGETS stratoplan RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" RENAME copyright DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(FILES "${PROJECT_SOURCE_DIR}/README.md"
    DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(CODE "
  execute_process(COMMAND \"$<TARGET_FILE:stratoplan>\" --man
      OUTPUT_FILE \"${PROJECT_BINARY_DIR}/stratoplan.1\" COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND \"$<TARGET_FILE:stratoplan>\" --completion bash
      OUTPUT_FILE \"${PROJECT_BINARY_DIR}/completion.bash\" COMMAND_ERROR_IS_FATAL ANY)")
install(FILES "${PROJECT_BINARY_DIR}/stratoplan.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES "${PROJECT_BINARY_DIR}/completion.bash" RENAME stratoplan
    DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions")
if(STRATOPLAN_GUI)
  install(TARGETS stratoplan-designer RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
  install(FILES "${desktop}/${app_id}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
  install(FILES "${desktop}/${app_id}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
  install(FILES "${desktop}/${app_id}.mime.xml" RENAME ${app_id}.xml
      DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages")
  install(FILES "${desktop}/${app_id}.svg"
      DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME stratoplan)
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "visual architecture designer for Mermaid and text drawings")
set(CPACK_PACKAGE_CONTACT "The Stratoplan authors <stratoplan@localhost>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION graphics)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-liberation, libqt6svg6, qt6-translations-l10n")
include(CPack)
