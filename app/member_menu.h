#pragma once

class QMenu;

namespace stratoplan::app {

class DocumentPage;

/// Adds "Member of" to the menu: the groups that the selected components may belong to without
/// standing in them, those of the diagram and one of another name.
void addMemberMenu(QMenu& menu, DocumentPage& page);

}  // namespace stratoplan::app
