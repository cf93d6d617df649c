#include "app/unsaved_dialog.h"

#include "app/document_page.h"
#include "app/sheet.h"

#include <QLabel>

namespace stratoplan::app {

FileCommands::Answer askAboutUnsaved(DocumentPage& page, QWidget* parent)
{
    Sheet sheet(FileCommands::tr("Save the changes to %1?").arg(page.name()), parent);
    sheet.addText(FileCommands::tr("Your changes are lost if you don't save them."));
    sheet.addButton(FileCommands::tr("Don't save"), 2, Sheet::Place::Left);
    sheet.addButton(FileCommands::tr("Cancel"), 0);
    sheet.addButton(FileCommands::tr("Save"), 1, Sheet::Place::Default);
    switch (sheet.exec()) {
    case 1:
        return FileCommands::Answer::Save;
    case 2:
        return FileCommands::Answer::Discard;
    default:
        return FileCommands::Answer::Cancel;
    }
}

bool confirm(QWidget* parent, const QString& title, const QString& text, const QString& verb)
{
    Sheet sheet(title, parent);
    sheet.addText(text);
    sheet.addButton(FileCommands::tr("Cancel"), 0);
    sheet.addButton(verb, 1, Sheet::Place::Default);
    return sheet.exec() == 1;
}

void tellProblem(QWidget* parent, const QString& title, const QString& why)
{
    Sheet sheet(title, parent);
    sheet.addText(why);
    sheet.addButton(FileCommands::tr("Close"), 0, Sheet::Place::Default);
    sheet.exec();
}

}  // namespace stratoplan::app
