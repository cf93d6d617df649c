#include "app/kind_chooser.h"

#include "app/icons.h"
#include "canvas/convert.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QMouseEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace stratoplan::app {
namespace {

using canvas::qt;

/// A row of the popup: tile, name.
class KindDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {160, 28};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index.siblingAtColumn(1));  // ground only
        const QRect tile(option.rect.left() + 6, option.rect.center().y() - 9, 20, 20);
        paintKindTile(*painter, index.data(Qt::UserRole).toString(), tile, 14);
        painter->setPen(option.palette.color(QPalette::Text));
        const QRect text = option.rect.adjusted(34, 0, -6, 0);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            text.width()));
    }
};

}  // namespace

KindChooser::KindChooser(const Catalog& catalog, QWidget* parent)
    : QLineEdit(parent), m_catalog(catalog)
{
    addAction(icon("ui-chevron-down"), QLineEdit::TrailingPosition);
    setPlaceholderText(tr("Mixed"));
}

QString KindChooser::labelOf(const QString& id) const
{
    return id.isEmpty() ? QString() : qt(m_catalog.kind(id.toStdString()).label);
}

void KindChooser::showKind(const QString& id)
{
    m_shown = id;
    if (!hasFocus()) {
        setText(labelOf(id));
        setCursorPosition(0);
    }
}

void KindChooser::makeCompleter()
{
    if (completer())
        return;
    auto* model = new QStandardItemModel(this);
    for (const Kind& kind : m_catalog.kinds()) {
        auto* item = new QStandardItem(qt(kind.label));
        item->setData(qt(kind.id), Qt::UserRole);
        item->setToolTip(qt(kind.id));
        model->appendRow(item);
    }
    auto* all = new QCompleter(model, this);
    all->setFilterMode(Qt::MatchContains);
    all->setCaseSensitivity(Qt::CaseInsensitive);
    all->setMaxVisibleItems(10);
    setCompleter(all);
    all->popup()->setItemDelegate(new KindDelegate(all));
    connect(all, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) {
                const QString id = index.data(Qt::UserRole).toString();
                if (id != m_shown)
                    Q_EMIT chosen(id);
            });
}

void KindChooser::focusInEvent(QFocusEvent* event)
{
    makeCompleter();
    QLineEdit::focusInEvent(event);
    selectAll();
}

void KindChooser::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) {
        setText(labelOf(m_shown));
        setCursorPosition(0);
    }
}

void KindChooser::mousePressEvent(QMouseEvent* event)
{
    const bool first = !hasFocus() || selectedText() == text();
    QLineEdit::mousePressEvent(event);
    if (first && isEnabled()) {
        selectAll();
        completer()->setCompletionPrefix({});
        completer()->complete();
    }
}

}  // namespace stratoplan::app
