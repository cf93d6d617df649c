#include "app/outline_view.h"

#include "app/document_page.h"
#include "app/icons.h"
#include "app/outline_model.h"
#include "app/window_colors.h"
#include "canvas/convert.h"
#include "model/edit/reparent.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

namespace stratoplan::app {
namespace {

constexpr int kRowHeight = 26;
constexpr int kTile = 20;

class OutlineDelegate final : public QStyledItemDelegate {
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
        const QRect rect = option.rect;
        const auto mirrored = [&](const QRect& logical) {
            return QStyle::visualRect(option.direction, rect, logical);
        };
        const QRect tile =
            mirrored(QRect(rect.left() + 2, rect.center().y() - kTile / 2 + 1, kTile, kTile));
        paintKindTile(*painter, index.data(OutlineModel::KindIdRole).toString(), tile, 14);
        painter->setFont(option.font);
        painter->setPen(c.text1);
        const QRect text = rect.adjusted(kTile + 10, 0, -28, 0);
        painter->drawText(mirrored(text), Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            text.width()));
        const QString mark = index.data(OutlineModel::MarksRole).toString();
        if (!mark.isEmpty())
            paintGlyph(*painter, mark,
                       mirrored(QRect(rect.right() - 22, rect.center().y() - 6, 12, 12)), c.text3);
    }
};

}  // namespace

OutlineView::OutlineView(QWidget* parent) : QTreeView(parent), m_model(new OutlineModel(this))
{
    setModel(m_model);
    setItemDelegate(new OutlineDelegate(this));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDropIndicatorShown(true);
    setAccessibleName(tr("Outline"));
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OutlineView::giveSelection);
    connect(m_model, &OutlineModel::reparentRequested, this,
            [this](const std::vector<NodeId>& nodes, NodeId target) {
                if (m_page)
                    m_page->apply(reparentNodes(m_page->document().diagram(), nodes, target),
                                  tr("Move to another container"));
            });
}

void OutlineView::setPage(DocumentPage* page)
{
    for (const QMetaObject::Connection& connection : m_connections)
        disconnect(connection);
    m_connections.clear();
    m_page = page;
    if (page) {
        m_connections = {
            connect(&page->document(), &canvas::Document::diagramChanged, this,
                    &OutlineView::refill),
            connect(&page->document(), &canvas::Document::changed, this, &OutlineView::follow),
            connect(&page->view(), &canvas::CanvasView::selectionChanged, this,
                    &OutlineView::takeSelection),
        };
    }
    refill();
}

void OutlineView::refill()
{
    // A hidden outline of a large diagram must cost nothing: it is filled when it is shown.
    const QScopedValueRollback<bool> syncing(m_syncing, true);
    m_stale = m_page && !isVisible();
    m_model->show(m_page && !m_stale ? &m_page->document() : nullptr);
    expandToDepth(2);
    takeSelection();
}

void OutlineView::follow(const Diff& diff)
{
    if (!isVisible())
        return refill();
    const QScopedValueRollback<bool> syncing(m_syncing, true);
    m_model->update(diff);
    expandToDepth(2);
    takeSelection();
}

void OutlineView::drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    if (selectionModel()->isSelected(index))
        painter->fillRect(option.rect, windowColors().accentLine);
    QTreeView::drawRow(painter, option, index);
}

void OutlineView::showEvent(QShowEvent* event)
{
    QTreeView::showEvent(event);
    if (m_stale)
        refill();
}

void OutlineView::takeSelection()
{
    if (!m_page || m_stale)
        return;
    const QScopedValueRollback<bool> syncing(m_syncing, true);
    QItemSelection selection;
    QModelIndex first;
    for (const NodeId id : m_page->view().selection().nodes) {
        const QModelIndex index = m_model->indexOf(id);
        if (!first.isValid())
            first = index;
        selection.select(index, index);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (first.isValid()) {
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        scrollTo(first);
    }
}

void OutlineView::giveSelection()
{
    if (m_syncing || !m_page)
        return;
    const QScopedValueRollback<bool> syncing(m_syncing, true);
    canvas::Selection selection;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        selection.nodes.push_back(m_model->node(index));
    m_page->view().reveal(selection);
}

}  // namespace stratoplan::app
