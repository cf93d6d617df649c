#include "app/diagrams_dock.h"

#include "app/diagnostic_text.h"
#include "app/document_page.h"
#include "app/style_draw.h"
#include "app/whole_system.h"
#include "app/window_colors.h"
#include "canvas/convert.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace stratoplan::app {
namespace {

using canvas::qt;

constexpr int kRowHeight = 40;
constexpr int kMostRows = 5;
constexpr int kTitleHeight = 28;

/// Two boxes, one over the other: the sign of what is drawn together.
void paintSystemSign(QPainter& painter, const QRect& badge, const QColor& ink, const QColor& ground)
{
    const QRectF box(0, 0, 8, 7);
    const QPointF middle = QRectF(badge).center();
    draw::roundedBox(painter, box.translated(middle + QPointF(-6, -5.5)), 1.5, Qt::transparent, ink,
                     1.2);
    draw::roundedBox(painter, box.translated(middle + QPointF(-2, -1.5)), 1.5, ground, ink, 1.2);
}

class DiagramDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {120, kRowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const WindowColors& c = windowColors();
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const QRect row = option.rect.adjusted(8, 1, -8, -1);
        if (current)
            draw::roundedBox(*painter, row, 6, c.accentLine, Qt::transparent);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            draw::roundedBox(*painter, row, 6, c.hover, Qt::transparent);

        const auto mirrored = [&](const QRect& rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        const QRect number = mirrored(QRect(row.left() + 6, row.center().y() - 10, 20, 20));
        draw::roundedBox(*painter, number, 5, current ? c.accent : c.badge, Qt::transparent);
        QFont small = option.font;
        small.setPixelSize(std::max(9, QFontInfo(option.font).pixelSize() - 1));
        QFont bold = small;
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(current ? c.onAccent : c.text2);
        if (index.data(DiagramsModel::SystemRole).toBool()) {
            paintSystemSign(*painter, number, current ? c.onAccent : c.text2,
                            current ? c.accent : c.badge);
            painter->fillRect(QRect(row.left() + 6, option.rect.top(), row.width() - 12, 1),
                              c.line);
        } else {
            painter->drawText(number, Qt::AlignCenter, QString::number(index.row() + 1));
        }

        const int errors = index.data(DiagramsModel::ErrorsRole).toInt();
        const QRect text = mirrored(row.adjusted(34, 3, errors > 0 ? -26 : -6, -3));
        QFont title = option.font;
        title.setBold(current);
        painter->setFont(title);
        painter->setPen(c.text1);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignTop,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            text.width()));
        painter->setFont(small);
        painter->setPen(c.text2);
        painter->drawText(
            text, Qt::AlignLeft | Qt::AlignBottom,
            painter->fontMetrics().elidedText(index.data(DiagramsModel::DetailRole).toString(),
                                              Qt::ElideRight, text.width()));
        if (errors > 0)
            paintSeverity(*painter, Severity::Error,
                          mirrored(QRect(row.right() - 14, row.center().y(), 1, 1)).topLeft() +
                              QPointF(0, 0.5),
                          0.8);
    }
};

/// The dock's title bar: its name on a strip.
class Title final : public QWidget {
public:
    explicit Title(QString text) : m_text(std::move(text)) {}

    QSize sizeHint() const override { return {120, kTitleHeight}; }
    QSize minimumSizeHint() const override { return {60, kTitleHeight}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), windowColors().pane);
        QFont bold = font();
        bold.setPixelSize(std::max(9, QFontInfo(bold).pixelSize() - 1));
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(windowColors().text2);
        painter.drawText(rect().adjusted(12, 4, -12, 0), Qt::AlignVCenter | Qt::AlignLeft, m_text);
    }

private:
    QString m_text;
};

}  // namespace

void DiagramsModel::show(DocumentPage* page)
{
    beginResetModel();
    m_page = page;
    m_count = page ? page->document().diagramCount() : 0;
    m_hasSystem = page && WholeSystem::joins(page->document());
    endResetModel();
}

bool DiagramsModel::isOutdated() const
{
    return m_page && m_page->document().diagramCount() != m_count;
}

void DiagramsModel::touch(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
    const bool joins = m_page && WholeSystem::joins(m_page->document());
    if (joins == m_hasSystem)
        return;
    const int last = m_count;
    if (joins)
        beginInsertRows({}, last, last);
    else
        beginRemoveRows({}, last, last);
    m_hasSystem = joins;
    if (joins)
        endInsertRows();
    else
        endRemoveRows();
}

int DiagramsModel::rowCount(const QModelIndex& parent) const
{
    return m_page && !parent.isValid() ? m_count + (m_hasSystem ? 1 : 0) : 0;
}

QVariant DiagramsModel::systemData(int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("System");
    case Qt::ToolTipRole:
        return tr("All diagrams of this document as one, each component once.\nTo be looked at "
                  "only: it follows the diagrams.");
    case DetailRole:
        return tr("all diagrams as one · read-only");
    case SystemRole:
        return true;
    default:
        return {};
    }
}

QVariant DiagramsModel::data(const QModelIndex& index, int role) const
{
    if (!m_page || !index.isValid() || isOutdated())
        return {};
    if (index.row() == systemRow())
        return systemData(role);
    const canvas::Document& document = m_page->document();
    const Block& block = document.block(index.row());
    const auto heading = [&] {
        const Diagram& diagram = document.diagram(index.row());
        if (diagram.header().title)
            return qt(*diagram.header().title);
        return block.heading.empty() ? tr("Diagram %1").arg(index.row() + 1) : qt(block.heading);
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return heading();
    case Qt::ToolTipRole:
        return tr("%1\nLines %2–%3").arg(heading()).arg(block.startLine).arg(block.endLine);
    case DetailRole: {
        const Diagram& diagram = document.diagram(index.row());
        const auto nodes = diagram.nodes().size();
        if (nodes == 0)
            return tr("%1 · not read yet").arg(qt(diagram.header().kind));
        return nodes == 1 ? tr("%1 · 1 component").arg(qt(diagram.header().kind))
                          : tr("%1 · %2 components").arg(qt(diagram.header().kind)).arg(nodes);
    }
    case ErrorsRole: {
        const auto& diagnostics = document.diagnostics(index.row());
        return static_cast<int>(std::ranges::count_if(diagnostics, [](const Diagnostic& d) {
            return severityOf(d.code) == Severity::Error;
        }));
    }
    default:
        return {};
    }
}

DiagramsDock::DiagramsDock(QWidget* parent)
    : QDockWidget(tr("Diagrams"), parent), m_model(new DiagramsModel(this)), m_view(new QListView)
{
    setObjectName(QStringLiteral("diagrams"));
    setTitleBarWidget(new Title(tr("Diagrams")));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new DiagramDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setAccessibleName(tr("Diagrams"));
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid())
                    choose(index.row());
            });
}

void DiagramsDock::choose(int row)
{
    if (!m_page)
        return;
    if (row == m_model->systemRow()) {
        if (!m_showsSystem)
            Q_EMIT systemRequested();
    } else if (m_showsSystem) {
        Q_EMIT diagramRequested(row);
    } else if (row != m_page->document().currentIndex()) {
        m_page->commitEdits();
        m_page->document().setCurrentIndex(row);
    }
}

void DiagramsDock::setPage(DocumentPage* page)
{
    for (const QMetaObject::Connection& connection : m_connections)
        disconnect(connection);
    m_connections.clear();
    m_page = nullptr;  // the reset below must not change the document's diagram
    WholeSystem* system = page ? page->system() : nullptr;
    DocumentPage* listed = system ? system->origin() : page;
    m_showsSystem = system != nullptr;
    m_model->show(listed);
    m_page = listed;
    fit();
    if (system)
        m_connections.push_back(
            connect(system, &WholeSystem::originChanged, this, [this, page] { setPage(page); }));
    if (!listed)
        return;
    canvas::Document& document = listed->document();
    m_connections.push_back(
        connect(&document, &canvas::Document::diagramChanged, this, &DiagramsDock::showCurrent));
    m_connections.push_back(connect(&document, &canvas::Document::textChanged, m_model, [this] {
        const bool outdated = m_model->isOutdated();
        if (outdated)
            m_model->show(m_page);
        else
            m_model->touch(m_page->document().currentIndex());
        fit();
        if (outdated)
            showCurrent();
    }));
    showCurrent();
}

void DiagramsDock::fit()
{
    const int count = m_model->rowCount();
    setVisible(count > 1);
    m_view->setFixedHeight(std::min(count, kMostRows) * kRowHeight + 6);
}

void DiagramsDock::showCurrent()
{
    if (m_page && !m_model->isOutdated())
        m_view->setCurrentIndex(m_model->index(m_showsSystem ? m_model->systemRow()
                                                             : m_page->document().currentIndex()));
}

}  // namespace stratoplan::app
