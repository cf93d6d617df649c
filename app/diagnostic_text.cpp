#include "app/diagnostic_text.h"

#include "app/window_colors.h"
#include "canvas/convert.h"
#include "model/diag/phrase.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace stratoplan::app {

QString translated(const Diagnostic& diagnostic)
{
    const std::string text(textOf(diagnostic.code));
    QString sentence = QCoreApplication::translate("Diagnostics", text.c_str());
    // Highest first, so that %1 does not eat the beginning of %10; arguments are not looked into
    // again.
    QString out;
    qsizetype literal = 0;  // where the words since the last argument begin in `out`
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        qsizetype digits = 0;
        while (i + 1 + digits < sentence.size() && digits < 2 && sentence[i + 1 + digits].isDigit())
            ++digits;
        const int number = sentence.mid(i + 1, digits).toInt();
        if (sentence[i] == QLatin1Char('%') && number > 0 &&
            number <= static_cast<int>(diagnostic.args.size())) {
            const std::string& name = diagnostic.args[static_cast<std::size_t>(number) - 1];
            const std::string said = canvas::utf8(out.mid(literal));
            out.truncate(literal);
            out += canvas::qt(
                       std::string_view(said).substr(0, said.size() - repeatedTail(said, name))) +
                   canvas::qt(name);
            literal = out.size();
            i += digits;
        } else {
            out += sentence[i];
        }
    }
    return out;
}

QString translatedFix(const Fix& fix)
{
    const QString phrase = QCoreApplication::translate("Fixes", fix.phrase.c_str());
    return fix.object.empty()
               ? phrase
               : QString(phrase).replace(QLatin1String("%1"), canvas::qt(fix.object));
}

QString translatedFormat(std::string_view label)
{
    return QCoreApplication::translate("Formats", std::string(label).c_str());
}

QColor severityColor(Severity severity)
{
    const WindowColors& c = windowColors();
    switch (severity) {
    case Severity::Error:
        return c.error;
    case Severity::Warning:
        return c.warning;
    case Severity::Info:
        break;
    }
    return c.info;
}

QString severityCount(Severity severity, int count)
{
    switch (severity) {
    case Severity::Error:
        return count == 1 ? QCoreApplication::translate("Diagnostics", "1 error")
                          : QCoreApplication::translate("Diagnostics", "%1 errors").arg(count);
    case Severity::Warning:
        return count == 1 ? QCoreApplication::translate("Diagnostics", "1 warning")
                          : QCoreApplication::translate("Diagnostics", "%1 warnings").arg(count);
    case Severity::Info:
        break;
    }
    return count == 1 ? QCoreApplication::translate("Diagnostics", "1 note")
                      : QCoreApplication::translate("Diagnostics", "%1 notes").arg(count);
}

void paintSeverity(QPainter& painter, Severity severity, QPointF center, qreal scale)
{
    const WindowColors& c = windowColors();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(center);
    painter.scale(scale, scale);
    const QColor ink = severity == Severity::Warning ? c.warningInk
                       : windowTheme().dark          ? c.onAccent
                                                     : QColor(Qt::white);
    const QPen pen(ink, 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (severity == Severity::Warning) {
        QPainterPath triangle;
        triangle.moveTo(0, -9);
        triangle.lineTo(9.5, 7.5);
        triangle.lineTo(-9.5, 7.5);
        triangle.closeSubpath();
        painter.setPen(QPen(c.warningFill, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(c.warningFill);
        painter.drawPath(triangle);
        painter.setPen(pen);
        painter.drawLine(QPointF(0, -3.2), QPointF(0, 2));
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(QPointF(0, 5.2), 1.25, 1.25);
        painter.restore();
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(severityColor(severity));
    painter.drawEllipse(QPointF(0, 0), 8.5, 8.5);
    painter.setPen(pen);
    if (severity == Severity::Error) {
        painter.drawLine(QPointF(-3, -3), QPointF(3, 3));
        painter.drawLine(QPointF(3, -3), QPointF(-3, 3));
    } else {
        painter.drawLine(QPointF(0, -0.5), QPointF(0, 3.5));
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(QPointF(0, -3.6), 1.2, 1.2);
    }
    painter.restore();
}

}  // namespace stratoplan::app
