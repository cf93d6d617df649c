#include "app/pick_list.h"

#include "app/icons.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace stratoplan::app {
namespace {

constexpr QSize kPickSize(320, 340);
constexpr int kRowHeight = 30;
constexpr std::size_t kMostRows = 80;
enum Role { IdRole = Qt::UserRole, DetailRole, KindRole };

class PickDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {kPickSize.width() - 24, kRowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index.siblingAtColumn(1));  // ground only
        QRect text = option.rect.adjusted(8, 0, -8, 0);
        if (const QString kind = index.data(KindRole).toString(); !kind.isEmpty()) {
            paintKindTile(*painter, kind,
                          QRect(option.rect.left() + 6, option.rect.center().y() - 9, 20, 20), 14);
            text.setLeft(option.rect.left() + 34);
        }
        const QString detail = index.data(DetailRole).toString();
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignRight, detail);
        if (!detail.isEmpty())
            text.setRight(text.right() - painter->fontMetrics().horizontalAdvance(detail) - 12);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            text.width()));
    }
};

}  // namespace

PickList::PickList(const QString& prompt, Search search, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_search(std::move(search))
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
    , m_nothing(new QLabel(tr("Nothing has such a name")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    resize(kPickSize);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    m_field->setPlaceholderText(prompt);
    m_field->setAccessibleName(prompt);
    m_field->addAction(icon("ui-search"), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setItemDelegate(new PickDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(prompt);
    layout->addWidget(m_field);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    connect(m_field, &QLineEdit::textChanged, this, &PickList::refill);
    connect(m_list, &QListWidget::itemClicked, this, &PickList::take);
    refill();
}

void PickList::showAt(const QPoint& globalTopLeft)
{
    const QScreen* on = QGuiApplication::screenAt(globalTopLeft);
    QPoint at = globalTopLeft;
    if (const QRect room = on ? on->availableGeometry() : QRect(); room.isValid()) {
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
        at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(at);
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void PickList::refill()
{
    m_list->clear();
    std::vector<Row> rows = m_search(m_field->text().trimmed());
    rows.resize(std::min(rows.size(), kMostRows));
    for (const Row& row : rows) {
        auto* item = new QListWidgetItem(row.text, m_list);
        item->setData(IdRole, row.id);
        item->setData(DetailRole, row.detail);
        item->setData(KindRole, row.kind);
    }
    m_list->setCurrentRow(0);
    m_list->setVisible(!rows.empty());
    m_nothing->setVisible(rows.empty());
}

void PickList::take()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const QString id = item->data(IdRole).toString();
    close();  // first: what is chosen may open a dialog
    Q_EMIT chosen(id);
}

bool PickList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto step = [this](int by) {
        const int last = m_list->count() - 1;
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, std::max(0, last)));
        return true;
    };
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_Down:
        return step(1);
    case Qt::Key_PageUp:
        return step(-8);
    case Qt::Key_PageDown:
        return step(8);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

}  // namespace stratoplan::app
