#include "app/about_dialog.h"

#include "app/sheet.h"

#include <QApplication>

namespace stratoplan::app {

void showAbout(QWidget* parent)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("About", text); };
    Sheet sheet(tr("Stratoplan %1").arg(QApplication::applicationVersion()), parent);
    sheet.addText(
        tr("The visual architecture designer: Mermaid and text drawings opened as what they "
           "mean, edited, checked and exported."));
    sheet.addText(
        tr("Licensed under the Apache License 2.0. All icons and themes are drawn for this "
           "program."));
    sheet.addText(tr("It is built on Qt %1 (LGPL 3), cmark-gfm (BSD 2-Clause), yaml-cpp (MIT) and "
                     "JSON for Modern C++ (MIT).")
                      .arg(QString::fromLatin1(qVersion())));
    sheet.addButton(tr("Close"), 0, Sheet::Place::Default);
    sheet.exec();
}

}  // namespace stratoplan::app
