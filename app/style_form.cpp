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
    const bool same = page == m_page;
    m_page = page;
    QString wanted;
    if (page) {
        for (const NodeId id : page->view().selection().nodes)
            wanted += QString::number(id.value) + QLatin1Char(' ');
        wanted += QString::number(page->document().currentIndex());
    }
    if (same && wanted == m_built)
        return refreshRows();
    m_built = wanted;
    build();
}

void StyleForm::build()
{
    clear();
    if (!m_page || m_page->view().selection().nodes.empty()) {
        addNote(tr("Select components to give them a shape and colours of your own."));
        return finish();
    }
    setEnabled(m_page->document().isEditable());
    auto* shape = new QComboBox;
    for (const ShapeName& entry : kShapes)
        shape->addItem(tr(entry.text), QString::fromLatin1(entry.shape));
    connect(shape, &QComboBox::activated, this, [this, shape](int index) {
        Diff all;
        const Diagram& diagram = m_page->document().diagram();
        for (const NodeId id : m_page->view().selection().nodes)
            all = squashed(all, setShape(diagram, id, utf8(shape->itemData(index).toString())));
        m_page->apply(all, tr("Set shape"));
    });
    addRow(tr("Shape"), shape, [this, shape] {
        const auto& nodes = m_page->view().selection().nodes;
        const Node* node =
            nodes.empty() ? nullptr : m_page->document().diagram().node(nodes.front());
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
    connect(field, &ColorField::committed, this,
            [this, property](const QString& value) { setDeclaration(property, utf8(value)); });
    addRow(label, field, [this, field, property] {
        const auto& nodes = m_page->view().selection().nodes;
        const Node* node =
            nodes.empty() ? nullptr : m_page->document().diagram().node(nodes.front());
        field->setValue(node ? qt(declaration(node->style, property)) : QString());
    });
}

void StyleForm::setDeclaration(const std::string& property, const std::string& value)
{
    Diff all;
    const Diagram& diagram = m_page->document().diagram();
    for (const NodeId id : m_page->view().selection().nodes) {
        if (const Node* node = diagram.node(id))
            all = squashed(all, stratoplan::setStyle(
                                    diagram, id, withDeclaration(node->style, property, value)));
    }
    m_page->apply(all, tr("Set colour"));
}

}  // namespace stratoplan::app
