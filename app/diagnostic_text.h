#pragma once

#include "model/diag/diagnostic.h"
#include "model/validate/rule.h"

#include <QColor>
#include <QString>

#include <string_view>

class QPainter;
class QPointF;

namespace stratoplan::app {

/// The diagnostic as a sentence in the window's language.
QString translated(const Diagnostic& diagnostic);

/// The title of a fix in the window's language.
QString translatedFix(const Fix& fix);
/// What an export format is called in the window's language.
QString translatedFormat(std::string_view label);

QColor severityColor(Severity severity);
/// "1 error", "3 warnings", "2 notes"
QString severityCount(Severity severity, int count);
/// The sign of visual.md 7: circle with a cross, triangle with "!", circle with "i".
void paintSeverity(QPainter& painter, Severity severity, QPointF center, qreal scale = 1);

}  // namespace stratoplan::app
