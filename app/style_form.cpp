#include "app/style_form.h"

#include "app/color_field.h"
#include "app/document_page.h"
#include "canvas/convert.h"
#include "model/base/text_util.h"
#include "model/edit/describe.h"

#include <QComboBox>

namespace stratoplan::app {
namespace {

using canvas::qt;
using canvas::utf8;

struct ShapeName {
    const char* shape;
    const char* text;
};

constexpr ShapeName kShapes[] = {
    {"rect", QT_TRANSLATE_NOOP("stratoplan::app::StyleForm", "Rectangle")},
    {"rounded", QT_TRANSLATE_NOOP("stratoplan::app::StyleForm", "Rounded")},
    {"stadium", QT_TRANSLATE_NOOP("stratoplan::app::StyleForm", "Stadium")},
    {"fr-rect", QT_TRANSLATE_NOOP("stratoplan::app::StyleForm", "Subroutine")},
    {"cyl", QT_TRANSLATE_NOOP("stratoplan::app::StyleForm", "Cylinder")},
    {"circle", QT_TRANSLATE_NOOP("stratoplan::app::StyleForm", "Circle")},
    {"diam", QT_TRANSLATE_NOOP("stratoplan::app::StyleForm", "Decision")},
    {"hex", QT_TRANSLATE_NOOP("stratoplan::app::StyleForm", "Hexagon")},
};

}  // namespace

std::string declaration(const std::vector<std::string>& style, std::string_view property)
{
    for (const std::string& entry : style) {
        const auto colon = entry.find(':');
        if (colon != std::string::npos &&
            trimmed(std::string_view(entry).substr(0, colon)) == property)
            return std::string(trimmed(std::string_view(entry).substr(colon + 1)));
    }
    return {};
}

std::vector<std::string> withDeclaration(std::vector<std::string> style, std::string_view property,
                                         const std::string& value)
{
    const auto isIt = [&](const std::string& entry) {
        return trimmed(std::string_view(entry).substr(0, entry.find(':'))) == property;
    };
    const auto at = std::ranges::find_if(style, isIt);
    if (value.empty())
        std::erase_if(style, isIt);
    else if (at != style.end())
        *at = std::string(property) + ":" + value;
    else
        style.push_back(std::string(property) + ":" + value);
    return style;
}

void StyleForm::show(DocumentPage* page)
{
    QString wanted;
    if (page) {
        for (const NodeId id : page->view().selection().nodes)
            wanted += QString::number(id.value) + QLatin1Char(' ');
        wanted += QString::number(page->document().currentIndex());
    }
    if (page == m_page && wanted == m_built)
        return refreshRows();
    clear();  // what is being typed belongs to what was shown
    m_page = page;
    m_built = wanted;
    m_nodes = page ? page->view().selection().nodes : std::vector<NodeId>{};
    m_index = page ? page->document().currentIndex() : -1;
    build();
}

const Node* StyleForm::firstNode() const
{
    return m_nodes.empty() ? nullptr : m_page->document().diagram().node(m_nodes.front());
}

void StyleForm::applyToAll(const std::function<Diff(const Diagram&, const Node&)>& edit,
                           const QString& text)
{
    if (m_page->document().currentIndex() != m_index)
        return;  // ids of a diagram that is not in view any more
    const Diagram& diagram = m_page->document().diagram();
    Diff all;
    for (const NodeId id : m_nodes) {
        if (const Node* node = diagram.node(id))
            all = squashed(all, edit(diagram, *node));
    }
    m_page->apply(all, text);
}

void StyleForm::build()
{
    if (!m_page || m_nodes.empty()) {
        addNote(tr("Select components to give them a shape and colours of your own."));
        return finish();
    }
    setEnabled(m_page->document().isEditable());
    auto* shape = new QComboBox;
    for (const ShapeName& entry : kShapes)
        shape->addItem(tr(entry.text), QString::fromLatin1(entry.shape));
    connect(shape, &QComboBox::activated, this, [this, shape](int index) {
        const std::string wanted = utf8(shape->itemData(index).toString());
        applyToAll([&](const Diagram& diagram,
                       const Node& node) { return setShape(diagram, node.id, wanted); },
                   tr("Set shape"));
    });
    addRow(tr("Shape"), shape, [this, shape] {
        const Node* node = firstNode();
        shape->setEnabled(node && !node->isContainer);
        if (node)
            shape->setCurrentIndex(shape->findData(qt(node->shape)));
    });
    addColorRow(tr("Fill"), "fill");
    addColorRow(tr("Line"), "stroke");
    addColorRow(tr("Text"), "color");
    addNote(tr("Colours are written into the source as a style line. Known components blend them "
               "with their own look, so that every label stays readable."));
    finish();
}

void StyleForm::addColorRow(const QString& label, const std::string& property)
{
    auto* field = new ColorField;
    connect(field, &ColorField::committed, this, [this, property](const QString& value) {
        applyToAll(
            [&](const Diagram& diagram, const Node& node) {
                return stratoplan::setStyle(diagram, node.id,
                                            withDeclaration(node.style, property, utf8(value)));
            },
            tr("Set colour"));
    });
    addRow(label, field, [this, field, property] {
        const Node* node = firstNode();
        field->setValue(node ? qt(declaration(node->style, property)) : QString());
    });
}

}  // namespace stratoplan::app
