#include "app/find_bar.h"

#include "app/icons.h"
#include "app/style_draw.h"
#include "app/window_colors.h"
#include "canvas/convert.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace stratoplan::app {

using canvas::qt;

std::vector<NodeId> found(const Diagram& diagram, const Catalog& catalog, const QString& wanted)
{
    std::vector<NodeId> hits;
    if (wanted.isEmpty())
        return hits;
    const auto has = [&wanted](const std::string& text) {
        return qt(text).contains(wanted, Qt::CaseInsensitive);
    };
    for (const Node& node : diagram.nodes()) {
        const Kind& kind = catalog.kind(node.kind);
        const bool hit = has(node.label) || has(node.name) || has(kind.id) ||
                         (kind.id != "generic" && has(kind.label)) ||
                         std::ranges::any_of(node.details, has) ||
                         std::ranges::any_of(node.properties,
                                             [&has](const Property& p) { return has(p.value); });
        if (hit)
            hits.push_back(node.id);
    }
    return hits;
}

FindBar::FindBar(canvas::CanvasView& view, QWidget* parent)
    : QWidget(parent), m_view(view), m_field(new QLineEdit), m_count(new QLabel)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    m_field->setPlaceholderText(tr("Find name, kind, CIDR…"));
    m_field->setAccessibleName(tr("Find"));
    m_field->setMinimumWidth(220);
    m_field->addAction(icon("ui-search"), QLineEdit::LeadingPosition);
    m_count->setMinimumWidth(52);
    m_count->setAlignment(Qt::AlignCenter);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_field);
    layout->addWidget(m_count);
    const auto add = [&](const char* glyph, const QString& text, std::function<void()> slot) {
        auto* button = new QToolButton;
        button->setIcon(icon(glyph));
        button->setIconSize({14, 14});
        button->setToolTip(text);
        button->setAccessibleName(text);
        connect(button, &QToolButton::clicked, this, std::move(slot));
        layout->addWidget(button);
    };
    add("ui-chevron-up", tr("Previous (Shift+F3)"), [this] { step(-1); });
    add("ui-chevron-down", tr("Next (F3)"), [this] { step(1); });
    add("ui-close", tr("Close (Esc)"), [this] { close(); });
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::search);
    view.installEventFilter(this);
    hide();
}

void FindBar::open()
{
    show();
    place();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    search();
}

void FindBar::close()
{
    hide();
    m_view.setSearchHits({});
    m_view.setFocus(Qt::OtherFocusReason);
}

void FindBar::search()
{
    const canvas::Document* document = m_view.document();
    m_hits = document ? found(document->diagram(), document->catalog(), m_field->text().trimmed())
                      : std::vector<NodeId>{};
    m_current = m_hits.empty() ? -1 : 0;
    showCurrent();
}

void FindBar::step(int by)
{
    if (m_hits.empty())
        return;
    const int count = static_cast<int>(m_hits.size());
    m_current = (m_current + by + count) % count;
    showCurrent();
}

void FindBar::showCurrent()
{
    const bool any = m_current >= 0;
    const NodeId current = any ? m_hits[static_cast<std::size_t>(m_current)] : NodeId{};
    m_view.setSearchHits(m_hits, current);
    if (any)
        m_view.reveal({.nodes = {current}, .edges = {}});
    m_count->setText(m_field->text().isEmpty() ? QString()
                     : any ? tr("%1 of %2").arg(m_current + 1).arg(m_hits.size())
                           : tr("none"));
    adjustSize();
    place();
}

void FindBar::place()
{
    adjustSize();
    const QPoint corner = m_view.mapTo(parentWidget(), QPoint(m_view.width(), 0));
    move(corner.x() - width() - 12, corner.y() + 12);
}

void FindBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    draw::roundedBox(painter, rect(), 8, windowColors().pane, windowColors().field);
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        return close();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

}  // namespace stratoplan::app
