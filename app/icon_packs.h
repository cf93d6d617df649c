#pragma once

#include "model/io/icon_pack.h"

#include <QString>

namespace stratoplan::app {

class MainWindow;

/// The folder of the icon pack that the user chose; empty for the program's own icons.
QString iconPackFolder();

/// The catalog with the icons of the user's pack, or itself where there is none. Lives as long as
/// the program; a pack is read once until another is chosen.
const Catalog& shownCatalog(const Catalog& catalog);

/// From then on every window wears the pack of that folder; empty: the program's own icons.
void useIconPack(const QString& folder);

/// Shows the packs' icons by kind, what is wrong with its mapping, and lets the user choose a
/// folder.
void chooseIconPack(MainWindow& window);

}  // namespace stratoplan::app
