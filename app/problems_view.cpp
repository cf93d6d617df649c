#include "app/problems_view.h"

#include "app/diagnostic_text.h"
#include "app/document_page.h"
#include "app/window_colors.h"
#include "canvas/convert.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace stratoplan::app {
namespace {

constexpr int kRowHeight = 30;
constexpr int kSide = 16;
constexpr int kSignRoom = 42;

QFont smallFont(const QFont& base)
{
    QFont font = base;
    font.setPixelSize(std::max(9, QFontInfo(base).pixelSize() - 1));
    return font;
}

class ProblemDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {80, kRowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const WindowColors& c = windowColors();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, c.accentLine);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, c.selectedRow);
        QRect text = option.rect;
        Qt::Alignment side = Qt::AlignLeft;
        painter->setFont(option.font);
        painter->setPen(c.text1);
        const auto mirrored = [&](const QRect& rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        switch (index.column()) {
        case ProblemsModel::Sentence:
            paintSeverity(
                *painter, static_cast<Severity>(index.data(ProblemsModel::SeverityRole).toInt()),
                mirrored(QRect(option.rect.left() + 24, option.rect.center().y(), 1, 1)).topLeft() +
                    QPointF(0, 0.5),
                0.85);
            text.setLeft(text.left() + kSignRoom);
            break;
        case ProblemsModel::FixTitle:
            painter->setPen(c.accent);
            side = Qt::AlignRight;
            text.setRight(text.right() - kSide);
            break;
        default:
            painter->setFont(smallFont(option.font));
            painter->setPen(index.column() == ProblemsModel::Place ? c.text2 : c.text3);
        }
        painter->drawText(mirrored(text), side | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            text.width() - 8));
    }
};

}  // namespace

ProblemsView::ProblemsView(QWidget* parent) : QTreeView(parent), m_model(new ProblemsModel(this))
{
    setModel(m_model);
    setItemDelegate(new ProblemDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setAllColumnsShowFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Problems"));
    header()->setMinimumSectionSize(20);
    connect(this, &QTreeView::activated, this, &ProblemsView::goToCurrent);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        goToCurrent();
        if (index.column() == ProblemsModel::FixTitle)
            applyFix();
    });
}

void ProblemsView::setPage(DocumentPage* page)
{
    for (const QMetaObject::Connection& connection : m_connections)
        disconnect(connection);
    m_connections.clear();
    m_page = page;
    if (page) {
        canvas::Document& document = page->document();
        m_connections = {
            connect(&document, &canvas::Document::diagramChanged, this, &ProblemsView::refresh),
            connect(&document, &canvas::Document::findingsChanged, this, &ProblemsView::refresh),
            connect(&document, &canvas::Document::textChanged, this, &ProblemsView::refresh),
        };
    }
    refresh();
}

void ProblemsView::refresh()
{
    m_model->show(m_page ? &m_page->document() : nullptr);
    Q_EMIT problemsChanged();
}

QString ProblemsView::summary() const
{
    QStringList parts;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
        if (const int count = m_model->count(severity))
            parts.append(severityCount(severity, count));
    }
    return parts.join(QStringLiteral(" · "));
}

void ProblemsView::step(int by)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int row = currentIndex().isValid() ? (currentIndex().row() + by + rows) % rows
                                             : (by > 0 ? 0 : rows - 1);
    setCurrentIndex(m_model->index(row, 0));
    selectCurrent(false);
}

void ProblemsView::applyFix()
{
    if (!m_page || !currentIndex().isValid())
        return;
    const ProblemsModel::Problem problem = m_model->problem(currentIndex().row());
    if (problem.fix)
        m_page->cure(problem.diagnostic);
}

void ProblemsView::goToCurrent()
{
    selectCurrent(true);
    if (!m_page || !m_page->system() || !currentIndex().isValid())
        return;
    if (const std::optional<WholeSystem::Place> place =
            m_page->system()->placeOf(m_model->problem(currentIndex().row()).diagnostic))
        Q_EMIT placeChosen(*place);
}

void ProblemsView::selectCurrent(bool takesFocus)
{
    if (!m_page || !currentIndex().isValid())
        return;
    const int row = currentIndex().row();
    const canvas::Selection selection = m_model->selectionOf(row);
    if (!selection.empty())
        m_page->view().reveal(selection);
    else
        m_page->showInSource(m_model->problem(row).diagnostic.span, takesFocus);
}

void ProblemsView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    const int width = viewport()->width();
    const int rule = 96;
    const int place = std::clamp(width / 6, 90, 240);
    const int fix = std::clamp(width / 4, 110, 280);
    setColumnWidth(ProblemsModel::Sentence, width - rule - place - fix);
    setColumnWidth(ProblemsModel::Place, place);
    setColumnWidth(ProblemsModel::Rule, rule);
    setColumnWidth(ProblemsModel::FixTitle, fix);
}

void ProblemsView::mouseMoveEvent(QMouseEvent* event)
{
    QTreeView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool link =
        index.column() == ProblemsModel::FixTitle && !index.data().toString().isEmpty();
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ProblemsView::paintEvent(QPaintEvent* event)
{
    QTreeView::paintEvent(event);
    if (m_model->rowCount() > 0 || !m_page)
        return;
    QPainter painter(viewport());
    painter.setPen(windowColors().text3);
    painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("No problems in this diagram"));
}

}  // namespace stratoplan::app
