#pragma once

#include "model/base/geometry.h"
#include "model/base/ids.h"

#include <QPoint>

namespace stratoplan::app {

class Actions;
class DocumentPage;
class MainWindow;
class PickList;

/// Ctrl+K: every command that can be given now, by typing a part of its name.
PickList* pickCommand(MainWindow& window);

/// What to add at a point of the canvas: components that may stand there, the likely ones first.
/// With a source, a line leads from it to the new component.
PickList* pickComponent(DocumentPage& page, const QPoint& globalPosition, NodeId source,
                        Point scene);

/// How well a text answers what was typed: its start, the start of a word, inside, letters in their
/// order; 0 not at all.
int matchScore(const QString& text, const QString& typed);

}  // namespace stratoplan::app
