#include "app/find_bar.h"

#include "app/icons.h"
#include "app/style_draw.h"
#include "app/window_colors.h"
#include "canvas/convert.h"
#include "model/edit/change.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

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

Diff replaced(const Diagram& diagram, const std::vector<NodeId>& nodes, const QString& wanted,
              const QString& by)
{
    if (wanted.isEmpty())
        return {};
    const auto exchange = [&](std::string& text) {
        QString shown = qt(text);
        if (shown.contains(wanted, Qt::CaseInsensitive))
            text = canvas::utf8(shown.replace(wanted, by, Qt::CaseInsensitive));
    };
    return changedNodes(diagram, nodes, [&](Node& node) {
        const std::string label = node.label;
        exchange(node.label);
        if (node.label.empty())
            node.label = label;  // a component without a name could not be found again
        for (std::string& detail : node.details)
            exchange(detail);
        for (Property& property : node.properties) {
            if (property.origin == Origin::Said)  // the others follow from the label
                exchange(property.value);
        }
    });
}

FindBar::FindBar(canvas::CanvasView& view, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_field(new QLineEdit)
    , m_count(new QLabel)
    , m_replaceRow(new QWidget)
    , m_replacement(new QLineEdit)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(6, 6, 6, 6);
    rows->setSpacing(4);
    auto* layout = new QHBoxLayout;
    layout->setSpacing(4);
    rows->addLayout(layout);
    rows->addWidget(m_replaceRow);
    auto* second = new QHBoxLayout(m_replaceRow);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(4);
    m_replacement->setPlaceholderText(tr("Replace by"));
    m_replacement->setAccessibleName(tr("Replace by"));
    second->addWidget(m_replacement, 1);
    for (const bool all : {false, true}) {
        auto* button = new QToolButton;
        button->setText(all ? tr("All") : tr("Replace"));
        button->setToolTip(all ? tr("Replace in all that was found, as one step")
                               : tr("Replace here and go on (Enter)"));
        connect(button, &QToolButton::clicked, this, [this, all] { replace(all); });
        second->addWidget(button);
    }
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

void FindBar::open(bool replacing)
{
    m_replaceRow->setVisible(replacing);
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

void FindBar::replace(bool all)
{
    canvas::Document* document = m_view.document();
    if (!document || m_current < 0)
        return;
    const std::vector<NodeId> nodes =
        all ? m_hits : std::vector<NodeId>{m_hits[static_cast<std::size_t>(m_current)]};
    const int at = m_current;
    if (!document->apply(
            replaced(document->diagram(), nodes, m_field->text().trimmed(), m_replacement->text()),
            tr("Replace")))
        return;
    search();
    if (!all && !m_hits.empty()) {
        // What was replaced may be a hit no more; then the next one has moved up to its place.
        m_current = std::min(at, static_cast<int>(m_hits.size()) - 1);
        showCurrent();
    }
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
        if (m_replacement->hasFocus())
            return replace(event->modifiers().testFlag(Qt::AltModifier));
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
