#pragma once

#include "model/diag/diagnostic.h"

#include <QColor>
#include <QString>

class QPainter;
class QPointF;

namespace stratoplan::app {

/// The diagnostic as a sentence in the window's language.
QString translated(const Diagnostic& diagnostic);

/// The title of a fix in the window's language. One that names a component stays in English.
QString translatedFix(const std::string& title);

QColor severityColor(Severity severity);
/// "1 error", "3 warnings", "2 notes"
QString severityCount(Severity severity, int count);
/// The sign of visual.md 7: circle with a cross, triangle with "!", circle with "i".
void paintSeverity(QPainter& painter, Severity severity, QPointF center, qreal scale = 1);

}  // namespace stratoplan::app
