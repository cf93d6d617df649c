#pragma once

#include "app/file_commands.h"

namespace stratoplan::app {

/// "Save changes to storefront.md?": Save, Don't save, Cancel.
FileCommands::Answer askAboutUnsaved(DocumentPage& page, QWidget* parent);
/// A question with a verb on its button. True for the verb.
bool confirm(QWidget* parent, const QString& title, const QString& text, const QString& verb);
/// Something that could not be done, and why.
void tellProblem(QWidget* parent, const QString& title, const QString& why);

}  // namespace stratoplan::app
