#pragma once

class QWidget;
class QPrinter;

namespace stratoplan::app {

class DocumentPage;

/// Asks for printer and paper in the print preview and prints the diagram in view.
void printDiagram(DocumentPage& page, QWidget* parent);

/// One page: the picture as large as the paper allows, in the light theme.
void drawPage(const DocumentPage& page, QPrinter& printer);

}  // namespace stratoplan::app
