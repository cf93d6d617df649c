#include "app/about_dialog.h"

#include "app/sheet.h"

#include <QApplication>
#include <QCoreApplication>

namespace stratoplan::app {
namespace {

/// What is said here, to be translated.
struct AboutText {
    Q_DECLARE_TR_FUNCTIONS(About)
};

}  // namespace

void showAbout(QWidget* parent)
{
    Sheet sheet(AboutText::tr("Stratoplan %1").arg(QApplication::applicationVersion()), parent);
    sheet.addText(AboutText::tr(
        "The visual architecture designer: Mermaid and text drawings opened as what they "
        "mean, edited, checked and exported."));
    sheet.addText(AboutText::tr(
        "Licensed under the Apache License 2.0. All icons and themes are drawn for this "
        "program."));
    sheet.addText(
        AboutText::tr("It is built on Qt %1 (LGPL 3), cmark-gfm (BSD 2-Clause), yaml-cpp (MIT), "
                      "fontconfig (HPND) and JSON for Modern C++ (MIT).")
            .arg(QString::fromLatin1(qVersion())));
    sheet.addButton(AboutText::tr("Close"), 0, Sheet::Place::Default);
    sheet.exec();
}

}  // namespace stratoplan::app
