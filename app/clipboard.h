#pragma once

#include <QPoint>
#include <QString>

namespace stratoplan::app {

class DocumentPage;
class FileCommands;

/// What goes to and comes from the clipboard: components as native records and as Mermaid text,
/// whole diagrams as text and pictures.
namespace clipboard {

/// The selected components, so that another document or a text editor can take them.
void copy(DocumentPage& page);
/// Components go into the selected container (or the top); text that is a diagram opens as one.
void paste(DocumentPage* page, FileCommands& files);
/// Components go to that point of the screen and into the container there.
void pasteAt(DocumentPage& page, FileCommands& files, const QPoint& global);
/// The diagram in view as the first file of a text format of the export table.
void copyAs(DocumentPage& page, const char* format, const QString& what);
void copyMermaid(DocumentPage& page);
void copySvg(DocumentPage& page);
void copyPng(DocumentPage& page);

}  // namespace clipboard
}  // namespace stratoplan::app
