#include "app/inspector_header.h"

#include "app/document_page.h"
#include "app/icons.h"
#include "app/style_draw.h"
#include "app/window_colors.h"
#include "canvas/convert.h"

#include <QPainter>

namespace stratoplan::app {
namespace {

using canvas::qt;

QString firstLine(const std::string& label)
{
    return qt(label).section(QLatin1Char('\n'), 0, 0);
}

QString componentCount(qsizetype count)
{
    return count == 1 ? InspectorHeader::tr("1 component")
                      : InspectorHeader::tr("%1 components").arg(count);
}

}  // namespace

void InspectorHeader::show(DocumentPage* page)
{
    m_kind.clear();
    m_glyph = QStringLiteral("ui-layout");
    m_detail.clear();
    if (!page) {
        m_name = tr("Nothing open");
        return update();
    }
    const canvas::Document& document = page->document();
    const Diagram& diagram = document.diagram();
    const canvas::Selection& selection = page->view().selection();
    if (selection.nodes.size() == 1 && selection.edges.empty()) {
        if (const Node* node = diagram.node(selection.nodes.front())) {
            const Kind& kind = document.catalog().kind(node->kind);
            m_kind = qt(node->kind);
            m_name = firstLine(node->label).isEmpty() ? qt(node->name) : firstLine(node->label);
            QStringList parts{qt(kind.label), qt(node->name)};
            if (const auto inside = diagram.childrenOf(node->id).size())
                parts.append(tr("%1 inside").arg(inside));
            m_detail = parts.join(QStringLiteral(" · "));
        }
    } else if (selection.nodes.empty() && selection.edges.size() == 1) {
        if (const Edge* edge = diagram.edge(selection.edges.front())) {
            m_glyph = QStringLiteral("ui-connect");
            m_name = QStringLiteral("%1 → %2").arg(firstLine(diagram.node(edge->source)->label),
                                                   firstLine(diagram.node(edge->target)->label));
            m_detail = tr("Connection · %1").arg(qt(diagram.nameOf(*edge)));
        }
    } else if (!selection.empty()) {
        m_glyph = QStringLiteral("ui-select");
        m_name = componentCount(static_cast<qsizetype>(selection.nodes.size()));
        if (!selection.edges.empty())
            m_detail = tr("and %1 connections").arg(selection.edges.size());
    } else {
        const int index = document.currentIndex();
        const QString heading = index < 0 ? QString() : qt(document.block(index).heading);
        m_name = diagram.header().title ? qt(*diagram.header().title)
                 : heading.isEmpty()    ? page->name()
                                        : heading;
        m_detail =
            tr("%1 · %2").arg(qt(diagram.header().kind),
                              componentCount(static_cast<qsizetype>(diagram.nodes().size())));
    }
    setToolTip(m_name);
    setAccessibleName(m_name);
    setAccessibleDescription(m_detail);
    update();
}

void InspectorHeader::paintEvent(QPaintEvent*)
{
    const WindowColors& c = windowColors();
    QPainter painter(this);
    painter.fillRect(rect(), c.pane);
    const auto mirrored = [this](const QRect& logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const QRectF tile = mirrored(QRect(16, 12, 36, 36));
    if (m_kind.isEmpty()) {
        draw::roundedBox(painter, tile, 7, c.hover, Qt::transparent);
        paintGlyph(painter, m_glyph, tile.adjusted(8, 8, -8, -8), c.text2);
    } else {
        paintKindTile(painter, m_kind, tile, 24);
    }
    const int left = 62;
    const int width = this->width() - left - 16;
    QFont name = font();
    name.setPixelSize(QFontInfo(name).pixelSize() + 2);
    name.setBold(true);
    painter.setFont(name);
    painter.setPen(c.text1);
    painter.drawText(mirrored(QRect(left, 12, width, 20)), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_name, Qt::ElideRight, width));
    QFont detail = font();
    detail.setPixelSize(std::max(9, QFontInfo(detail).pixelSize() - 1));
    painter.setFont(detail);
    painter.setPen(c.text2);
    painter.drawText(mirrored(QRect(left, 31, width, 16)), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_detail, Qt::ElideRight, width));
}

}  // namespace stratoplan::app
