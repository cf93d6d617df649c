#pragma once

#include <QString>

class QWidget;

namespace stratoplan::app {

/// Where text that is a diagram goes.
enum class ImportPlace { Nowhere, NewDocument, Here };

struct Import {
    QString text = {};
    ImportPlace place = ImportPlace::Nowhere;
};

/// Shows what a text is read as, words and picture, while it is typed or pasted, and asks where it
/// goes. Begins with `text`, or with the clipboard where that is a diagram. `mayInsert`: whether
/// there is an open diagram to put it into.
Import askForImport(QWidget* parent, const QString& text = {}, bool mayInsert = false);

}  // namespace stratoplan::app
