#include "app/palette_dock.h"

#include "app/icons.h"
#include "app/palette_model.h"
#include "app/settings.h"
#include "app/style.h"
#include "app/style_draw.h"
#include "app/window_colors.h"

#include <QAction>
#include <QDrag>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace stratoplan::app {
namespace {

constexpr int kRowHeight = 30;
constexpr int kSectionHeight = 30;
constexpr int kTile = 22;
constexpr int kSide = 12;
constexpr qsizetype kMostRecent = 8;
const QString kFavourites = QStringLiteral("palette/favourites");
const QString kRecent = QStringLiteral("palette/recent");
/// Sections that start folded: those that fewer diagrams need.
const QStringList kFoldedAtFirst{QStringLiteral("Security"), QStringLiteral("Monitoring"),
                                 QStringLiteral("Delivery"), QStringLiteral("General")};

QString foldKey(const QString& section)
{
    return QStringLiteral("palette/open/") + section;
}

QFont smallFont(const QFont& base)
{
    QFont font = base;
    font.setPixelSize(std::max(9, QFontInfo(base).pixelSize() - 1));
    return font;
}

class PaletteDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return {80, index.parent().isValid() ? kRowHeight : kSectionHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const QString kind = index.data(PaletteModel::KindIdRole).toString();
        const WindowColors& c = windowColors();
        if (kind.isEmpty()) {
            painter->setFont(smallFont(option.font));
            painter->setPen(c.accent);
            painter->drawText(option.rect.adjusted(kSide + 27, 0, 0, 0),
                              Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
            return;
        }
        const auto mirrored = [&](const QRect& rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        const QRect cell = index.column() == 0 ? option.rect.adjusted(kSide - 4, 1, 0, -1)
                                               : option.rect.adjusted(0, 1, -4, -1);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected || option.state.testFlag(QStyle::State_MouseOver))
            draw::roundedBox(*painter, mirrored(cell), 6,
                             selected && option.state.testFlag(QStyle::State_Active) ? c.accentSoft
                                                                                     : c.hover,
                             Qt::transparent);
        const QRect tile(cell.left() + 4, cell.center().y() - kTile / 2 + 1, kTile, kTile);
        paintKindTile(*painter, kind, mirrored(tile), 16);
        painter->setFont(smallFont(option.font));
        painter->setPen(c.text1);
        const QRect text(tile.right() + 6, cell.top(), cell.right() - tile.right() - 5,
                         cell.height());
        painter->drawText(mirrored(text), Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            text.width()));
    }
};

}  // namespace

PaletteView::PaletteView(QWidget* parent) : QTreeView(parent)
{
    setHeaderHidden(true);
    setIndentation(0);
    setRootIsDecorated(false);
    setItemsExpandable(true);
    setExpandsOnDoubleClick(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalScrollBar()->setProperty(kOverlayProperty, true);  // takes no room from the names
    setItemDelegate(new PaletteDelegate(this));
    header()->setMinimumSectionSize(40);
    header()->setStretchLastSection(true);
}

void PaletteView::startDrag(Qt::DropActions actions)
{
    const QModelIndex dragged = currentIndex();
    QMimeData* load = model()->mimeData({dragged});
    if (!load)
        return;
    const qreal ratio = devicePixelRatioF();
    QPixmap ghost(QSize(40, 40) * ratio);
    ghost.setDevicePixelRatio(ratio);
    ghost.fill(Qt::transparent);
    QPainter painter(&ghost);
    painter.setOpacity(0.8);
    paintKindTile(painter, dragged.data(PaletteModel::KindIdRole).toString(), QRectF(2, 2, 36, 36),
                  24);
    painter.end();

    auto* drag = new QDrag(this);
    drag->setMimeData(load);
    drag->setPixmap(ghost);
    drag->setHotSpot({-10, -14});  // below the pointer: the ghost on the canvas has its name there
    drag->exec(actions, Qt::CopyAction);
}

void PaletteView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    setColumnWidth(0, viewport()->width() / 2);
}

void PaletteView::reset()
{
    QTreeView::reset();
    if (model() && model()->columnCount() > 1)  // the header forgets with its columns
        setColumnWidth(0, viewport()->width() / 2);
}

void PaletteView::drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    if (index.parent().isValid())
        return QTreeView::drawRow(painter, option, index);
    const WindowColors& c = windowColors();
    const QRect row = option.rect;
    const int middle = row.center().y() + 2;
    const QString glyph =
        isExpanded(index) ? QStringLiteral("ui-chevron-down") : QStringLiteral("ui-chevron-right");
    const auto mirrored = [&](const QRect& logical) {
        return QStyle::visualRect(option.direction, row, logical);
    };
    paintGlyph(*painter, glyph, mirrored(QRect(kSide - 2, middle - 6, 12, 12)), c.text3);
    QFont font = smallFont(option.font);
    font.setBold(true);
    painter->setFont(font);
    painter->setPen(c.text2);
    painter->drawText(
        mirrored(QRect(kSide + 14, row.top() + 2, row.width() - kSide - 14, row.height())),
        Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
}

void PaletteView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && !index.parent().isValid() && event->button() == Qt::LeftButton) {
        const QModelIndex section = index.siblingAtColumn(0);
        setExpanded(section, !isExpanded(section));
        return;
    }
    QTreeView::mousePressEvent(event);
}

PaletteDock::PaletteDock(QWidget* parent)
    : QDockWidget(tr("Components"), parent)
    , m_search(new QLineEdit)
    , m_view(new PaletteView)
    , m_model(new PaletteModel(builtInCatalog(), this))
{
    setObjectName(QStringLiteral("palette"));
    m_search->setPlaceholderText(tr("Search components"));
    m_search->setAccessibleName(tr("Search components"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("ui-search"), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_view->setAccessibleName(tr("Components"));
    m_view->setModel(m_model);

    // The search row is the title bar: the dock is dragged by its rim.
    auto* title = new QWidget;
    auto* titleLayout = new QVBoxLayout(title);
    titleLayout->setContentsMargins(kSide, kSide, kSide, 4);
    titleLayout->addWidget(m_search);
    title->setAutoFillBackground(true);
    title->setBackgroundRole(QPalette::Base);
    setTitleBarWidget(title);
    setWidget(m_view);
    setMinimumWidth(180);

    connect(m_search, &QLineEdit::textChanged, this, &PaletteDock::showHits);
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (m_model->isMore(index))
            m_model->openAll(index);
    });
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (const Kind* kind = m_model->kind(index))
            Q_EMIT placeRequested(QString::fromStdString(kind->id));
    });
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &PaletteDock::showMenu);
    const auto remember = [this](bool open) {
        return [this, open](const QModelIndex& index) {
            if (!m_model->isSearching())
                settings::setFlag(foldKey(m_model->sectionKey(index.row())), open);
        };
    };
    connect(m_view, &QTreeView::expanded, this, remember(true));
    connect(m_view, &QTreeView::collapsed, this, remember(false));
    showOwn();
}

QStringList PaletteDock::favourites()
{
    return settings::text(kFavourites, {}).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

void PaletteDock::setFavourite(const QString& kindId, bool favourite)
{
    QStringList all = favourites();
    all.removeAll(kindId);
    if (favourite)
        all.append(kindId);
    settings::setText(kFavourites, all.join(QLatin1Char(' ')));
    showOwn();
}

void PaletteDock::noteUsed(const QString& kindId)
{
    QStringList all = settings::text(kRecent, {}).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (all.value(0) == kindId)
        return;
    all.removeAll(kindId);
    all.prepend(kindId);
    settings::setText(kRecent, all.mid(0, kMostRecent).join(QLatin1Char(' ')));
    // Not while the palette may be in the middle of the drag that placed it.
    QMetaObject::invokeMethod(this, &PaletteDock::showOwn, Qt::QueuedConnection);
}

void PaletteDock::showOwn()
{
    // The common sections stay where they are: nothing moves under the hand that drags from them.
    const auto firstCommon = [this] {
        int row = 0;
        while (row + 1 < m_model->rowCount() && m_model->isOwn(row))
            ++row;
        return m_view->visualRect(m_model->index(row, 0)).top();
    };
    const int before = firstCommon();
    const int scrolled = m_view->verticalScrollBar()->value();
    m_model->setOwn(favourites(),
                    settings::text(kRecent, {}).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    if (m_model->isSearching()) {
        m_view->expandAll();
        return;
    }
    restoreFolds();
    m_view->doItemsLayout();
    if (!m_view->isVisible())
        return;
    m_view->verticalScrollBar()->setValue(scrolled);
    m_view->verticalScrollBar()->setValue(scrolled + firstCommon() - before);
}

void PaletteDock::showMenu(const QPoint& at)
{
    const QModelIndex index = m_view->indexAt(at);
    const Kind* kind = m_model->kind(index);
    if (!kind)
        return;
    const QString id = QString::fromStdString(kind->id);
    QMenu menu(this);
    const bool favourite = favourites().contains(id);
    connect(menu.addAction(favourite ? tr("Remove from favourites") : tr("Add to favourites")),
            &QAction::triggered, this, [this, id, favourite] { setFavourite(id, !favourite); });
    connect(menu.addAction(tr("Add to the diagram")), &QAction::triggered, this,
            [this, id] { Q_EMIT placeRequested(id); });
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

void PaletteDock::focusSearch()
{
    show();
    raise();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PaletteDock::showHits(const QString& text)
{
    m_model->search(text);
    if (!m_model->isSearching())
        return restoreFolds();
    m_view->expandAll();
    m_view->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
}

void PaletteDock::restoreFolds()
{
    const QSignalBlocker quiet(m_view);
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const QString key = m_model->sectionKey(i);
        m_view->setExpanded(m_model->index(i, 0),
                            settings::flag(foldKey(key), !kFoldedAtFirst.contains(key)));
    }
}

bool PaletteDock::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (const Kind* kind = m_model->kind(m_view->currentIndex()))
                Q_EMIT placeRequested(QString::fromStdString(kind->id));
            return true;
        }
        if (key->key() == Qt::Key_Down) {
            m_view->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QDockWidget::eventFilter(watched, event);
}

}  // namespace stratoplan::app
