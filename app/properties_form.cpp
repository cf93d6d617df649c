#include "app/properties_form.h"

#include "app/address_map.h"
#include "app/document_page.h"
#include "app/kind_chooser.h"
#include "app/label_field.h"
#include "app/property_field.h"
#include "canvas/convert.h"
#include "model/edit/arrange.h"
#include "model/edit/connect.h"
#include "model/edit/describe.h"
#include "model/edit/reparent.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <set>
#include <unordered_set>

namespace stratoplan::app {
namespace {

using canvas::qt;
using canvas::utf8;

struct DirectionName {
    Direction direction;
    const char* text;
};

constexpr DirectionName kDirections[] = {
    {Direction::TopBottom, QT_TRANSLATE_NOOP("stratoplan::app::PropertiesForm", "Top to bottom")},
    {Direction::BottomTop, QT_TRANSLATE_NOOP("stratoplan::app::PropertiesForm", "Bottom to top")},
    {Direction::LeftRight, QT_TRANSLATE_NOOP("stratoplan::app::PropertiesForm", "Left to right")},
    {Direction::RightLeft, QT_TRANSLATE_NOOP("stratoplan::app::PropertiesForm", "Right to left")},
};

QComboBox* chooser()
{
    auto* box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    return box;
}

/// One diff of the same edit on each node.
template <class Edit>
Diff forEach(const std::vector<NodeId>& nodes, Edit edit)
{
    Diff all;
    for (const NodeId id : nodes)
        all = squashed(all, edit(id));
    return all;
}

}  // namespace

std::vector<std::pair<NodeId, QString>> possibleParents(const Diagram& diagram,
                                                        const std::vector<NodeId>& moving)
{
    std::vector<std::pair<NodeId, QString>> parents;
    const std::unordered_set<NodeId> gone(moving.begin(), moving.end());
    const auto goesAlong = [&](const Node& node) {
        for (const Node* at = &node; at; at = diagram.node(at->parent))
            if (gone.contains(at->id))
                return true;
        return false;
    };
    for (const Node& node : diagram.nodes()) {
        if (!node.isContainer || goesAlong(node))
            continue;
        QString path =
            qt(node.label.empty() ? node.name : node.label).section(QLatin1Char('\n'), 0, 0);
        if (const Node* parent = diagram.node(node.parent))
            path = QStringLiteral("%1 › %2").arg(qt(parent->label).section(QLatin1Char('\n'), 0, 0),
                                                 path);
        parents.push_back({node.id, path});
    }
    return parents;
}

const Diagram& PropertiesForm::diagram() const
{
    return m_page->document().diagram();
}

const std::vector<NodeId>& PropertiesForm::nodes() const
{
    return m_page->view().selection().nodes;
}

void PropertiesForm::apply(const Diff& diff, const QString& text)
{
    if (m_page->document().currentIndex() != m_index)
        return;  // ids of a diagram that is not in view any more
    if (!m_page->apply(diff, text))
        refreshRows();  // refused: the fields go back to what is true
}

void PropertiesForm::show(DocumentPage* page)
{
    DocumentPage* const before = std::exchange(m_page, page);
    const QString wanted = signature();
    if (before == page && wanted == m_built)
        return refreshRows();
    m_page = before;  // what is being typed belongs to what was shown
    clear();
    m_page = page;
    m_built = wanted;
    m_index = page ? page->document().currentIndex() : -1;
    build();
}

void PropertiesForm::focusName()
{
    if (m_name)
        m_name->setFocus(Qt::ShortcutFocusReason);
}

QString PropertiesForm::signature() const
{
    if (!m_page)
        return QStringLiteral("none");
    const canvas::Selection& selection = m_page->view().selection();
    QString text = QString::number(m_page->document().currentIndex());
    for (const NodeId id : selection.nodes) {
        if (const Node* node = diagram().node(id)) {
            text += QStringLiteral(" n%1:%2").arg(id.value).arg(qt(node->kind));
            for (const Property& property : node->properties)
                text += qt(property.name);
        }
    }
    for (const EdgeId id : selection.edges) {
        if (diagram().edge(id))
            text += QStringLiteral(" e%1").arg(id.value);
    }
    return text + (m_page->document().isEditable() ? QStringLiteral(" w") : QStringLiteral(" r"));
}

void PropertiesForm::build()
{
    if (!m_page)
        return finish();
    setEnabled(m_page->document().isEditable());
    const canvas::Selection& selection = m_page->view().selection();
    if (selection.nodes.empty() && selection.edges.size() == 1)
        buildEdge();
    else if (!selection.nodes.empty())
        buildNodes();
    else if (selection.edges.empty())
        buildDiagram();
    finish();
}

void PropertiesForm::buildDiagram()
{
    auto* title = new QLineEdit;
    title->setPlaceholderText(tr("No title"));
    connect(title, &QLineEdit::editingFinished, this, [this, title] {
        if (utf8(title->text()) != diagram().header().title.value_or(""))
            apply(setTitle(diagram(), utf8(title->text())), tr("Set title"));
    });
    addRow(tr("Title"), title, [this, title] {
        if (!title->hasFocus())
            title->setText(qt(diagram().header().title.value_or("")));
    });
    addDirectionRow();
    auto* reset = new QPushButton(tr("Reset arrangement"));
    connect(reset, &QPushButton::clicked, this,
            [this] { apply(resetArrangement(diagram()), tr("Reset arrangement")); });
    auto* state = new QLabel;
    addRow(tr("Places"), state, [this, state, reset] {
        const bool arranged = diagram().header().arranged;
        state->setText(arranged ? tr("Set by hand") : tr("Automatic"));
        reset->setVisible(arranged);
    });
    addWide(reset);
}

void PropertiesForm::buildEdge()
{
    const EdgeId id = m_page->view().selection().edges.front();
    if (!diagram().edge(id))
        return;
    auto* label = new LabelField;
    m_name = label;
    connect(label, &LabelField::committed, this, [this, id](const QString& text) {
        apply(setEdgeLabel(diagram(), id, utf8(text)), tr("Set label"));
    });
    addRow(tr("Label"), label, [this, label, id] {
        if (const Edge* edge = diagram().edge(id))
            label->setText(qt(edge->label));
    });

    const auto addChoice = [this, id](const QString& title, const QStringList& texts,
                                      const std::function<int(const Edge&)>& read,
                                      const std::function<void(Edge&, int)>& write) {
        QComboBox* box = chooser();
        box->addItems(texts);
        connect(box, &QComboBox::activated, this, [this, id, write, title](int choice) {
            Edge changed = *diagram().edge(id);
            write(changed, choice);
            apply(setEdgeLine(diagram(), id, changed.stroke, changed.sourceMarker,
                              changed.targetMarker),
                  tr("Set %1").arg(title.toLower()));
        });
        addRow(title, box, [this, box, id, read] {
            if (const Edge* edge = diagram().edge(id))
                box->setCurrentIndex(read(*edge));
        });
    };
    addChoice(
        tr("Line"), {tr("Solid"), tr("Dotted"), tr("Thick"), tr("Invisible")},
        [](const Edge& edge) { return static_cast<int>(edge.stroke); },
        [](Edge& edge, int choice) { edge.stroke = static_cast<Stroke>(choice); });
    const QStringList markers{tr("None"), tr("Arrow"), tr("Circle"), tr("Cross")};
    addChoice(
        tr("Start"), markers, [](const Edge& edge) { return static_cast<int>(edge.sourceMarker); },
        [](Edge& edge, int choice) { edge.sourceMarker = static_cast<Marker>(choice); });
    addChoice(
        tr("End"), markers, [](const Edge& edge) { return static_cast<int>(edge.targetMarker); },
        [](Edge& edge, int choice) { edge.targetMarker = static_cast<Marker>(choice); });
}

void PropertiesForm::buildNodes()
{
    std::vector<const Node*> selected;
    for (const NodeId id : nodes()) {
        if (const Node* node = diagram().node(id))
            selected.push_back(node);
    }
    if (selected.empty())
        return;
    if (selected.size() == 1)
        addNameRow();
    addKindRow();
    addParentRow();
    if (selected.size() == 1 && selected.front()->isContainer)
        addDirectionRow();

    // The properties that all of them have, then what the text says beyond the catalog.
    const Catalog& catalog = m_page->document().catalog();
    std::set<std::string> shown;
    for (const PropertySpec& spec : catalog.kind(selected.front()->kind).properties) {
        const bool common = std::ranges::all_of(selected, [&](const Node* node) {
            return catalog.kind(node->kind).property(spec.name) != nullptr;
        });
        if (common && shown.insert(spec.name).second)
            addPropertyRow(spec);
    }
    if (selected.size() == 1) {
        for (const Property& property : selected.front()->properties) {
            if (shown.insert(property.name).second)
                addPropertyRow({.name = property.name, .type = "text"});
        }
    }
    if (selected.size() == 1)
        addStated();
    if (selected.size() == 1 && AddressMap::fits(diagram(), nodes().front())) {
        auto* map = new AddressMap;
        addWide(map, [this, map] {
            if (!nodes().empty())
                map->show(diagram(), nodes().front());
        });
        connect(map, &AddressMap::selected, this,
                [this](NodeId id) { m_page->view().reveal({.nodes = {id}, .edges = {}}); });
    }
}

/// What the document says of the component beside its drawing, with its line; never written back.
void PropertiesForm::addStated()
{
    constexpr std::size_t kMost = 30;
    const NodeId id = nodes().front();
    std::size_t shown = 0;
    for (const Fact& fact : m_page->document().facts()) {
        const bool meant = std::ranges::any_of(
            fact.places, [&](const Fact::Place& place) { return place.node == id; });
        if (!meant || shown == kMost)
            continue;
        if (shown++ == 0)
            addHeading(tr("Stated in the document"));
        auto* value = new QLabel;
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setToolTip(tr("Line %1, under \"%2\"").arg(fact.line).arg(qt(fact.subject)));
        value->setText(tr("%1 (line %2)").arg(qt(fact.value)).arg(fact.line));
        addRow(qt(fact.property), value);
    }
}

void PropertiesForm::addNameRow()
{
    const NodeId id = nodes().front();
    auto* name = new LabelField;
    m_name = name;
    connect(name, &LabelField::committed, this, [this, id](const QString& text) {
        apply(setLabel(diagram(), id, utf8(text)), tr("Rename"));
    });
    addRow(tr("Name"), name, [this, name, id] {
        if (const Node* node = diagram().node(id))
            name->setText(qt(node->label));
    });
}

void PropertiesForm::addKindRow()
{
    const std::vector<NodeId> ids = nodes();
    auto* kind = new KindChooser(m_page->document().catalog());
    connect(kind, &KindChooser::chosen, this, [this, ids](const QString& wanted) {
        apply(forEach(ids, [&](NodeId id) { return setKind(diagram(), id, utf8(wanted)); }),
              tr("Set kind"));
    });
    addRow(tr("Kind"), kind, [this, kind, ids] {
        std::set<std::string> kinds;
        bool said = false;
        for (const NodeId id : ids) {
            if (const Node* node = diagram().node(id)) {
                kinds.insert(node->kind);
                said = said || node->kindOrigin == Origin::Said;
            }
        }
        kind->showKind(kinds.size() == 1 ? qt(*kinds.begin()) : QString());
        kind->setToolTip(said ? tr("Set by you, kept in a comment of the source")
                              : tr("Recognised from the name"));
    });
}

void PropertiesForm::addParentRow()
{
    const std::vector<NodeId> ids = nodes();
    QComboBox* box = chooser();
    connect(box, &QComboBox::activated, this, [this, box, ids](int index) {
        const NodeId parent{box->itemData(index).toUInt()};
        apply(reparentNodes(diagram(), ids, parent), tr("Move to another container"));
    });
    using Parents = std::vector<std::pair<NodeId, QString>>;
    addRow(tr("Inside"), box, [this, box, ids, shown = std::optional<Parents>()]() mutable {
        const QSignalBlocker quiet(box);
        if (Parents possible = possibleParents(diagram(), ids); shown != possible) {
            box->clear();
            box->addItem(tr("Nothing (top level)"), 0U);
            for (const auto& [id, path] : possible)
                box->addItem(path, id.value);
            shown = std::move(possible);
        }
        std::set<unsigned> parents;
        for (const NodeId id : ids) {
            if (const Node* node = diagram().node(id))
                parents.insert(node->parent.value);
        }
        box->setPlaceholderText(tr("Mixed"));
        box->setCurrentIndex(parents.size() == 1 ? box->findData(*parents.begin()) : -1);
    });
}

void PropertiesForm::addDirectionRow()
{
    const NodeId id = nodes().empty() ? NodeId{} : nodes().front();
    QComboBox* box = chooser();
    if (id)
        box->addItem(tr("As outside"), -1);
    for (const DirectionName& entry : kDirections)
        box->addItem(tr(entry.text), static_cast<int>(entry.direction));
    connect(box, &QComboBox::activated, this, [this, id, box](int index) {
        const int choice = box->itemData(index).toInt();
        if (choice >= 0)
            apply(setDirection(diagram(), id, static_cast<Direction>(choice)), tr("Set direction"));
        else
            refreshRows();
    });
    addRow(tr("Direction"), box, [this, id, box] {
        int choice = static_cast<int>(diagram().header().direction);
        if (const Node* node = diagram().node(id))
            choice = node->direction ? static_cast<int>(*node->direction) : -1;
        box->setCurrentIndex(box->findData(choice));
    });
}

void PropertiesForm::addPropertyRow(const PropertySpec& spec)
{
    const std::vector<NodeId> ids = nodes();
    auto* field = new PropertyField(spec);
    const std::string name = spec.name;
    const QString title = propertyTitle(spec);
    connect(field, &PropertyField::committed, this, [this, name, title, ids](const QString& value) {
        apply(forEach(ids,
                      [&](NodeId id) {
                          return stratoplan::setProperty(diagram(), id, name, utf8(value));
                      }),
              tr("Set %1").arg(title));
    });
    addRow(title, field, [this, field, name, ids] {
        std::set<std::string> values;
        for (const NodeId id : ids) {
            const Node* node = diagram().node(id);
            const std::string* value = node ? node->property(name) : nullptr;
            values.insert(value ? *value : std::string());
        }
        field->setValue(values.size() == 1 ? std::optional(qt(*values.begin())) : std::nullopt);
    });
}

}  // namespace stratoplan::app
