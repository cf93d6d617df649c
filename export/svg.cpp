#include "export/svg.h"

#include "export/svg_colors.h"
#include "export/xml_writer.h"
#include "model/base/text_util.h"
#include "model/picture/build.h"
#include "model/picture/color.h"
#include "model/picture/icons.h"

#include "resources/resources.h"
#include <algorithm>
#include <unordered_map>

namespace stratoplan::exporting {

namespace {

using Verb = PathStep::Verb;

void appendPoint(std::string& out, Point p)
{
    appendNumber(out, p.x);
    out += ' ';
    appendNumber(out, p.y);
}

std::string pathData(const std::vector<PathStep>& steps)
{
    std::string data;
    Point at;
    for (const PathStep& step : steps) {
        switch (step.verb) {
        case Verb::Move:
            data += 'M';
            appendPoint(data, step.to);
            break;
        case Verb::Line:
            if (step.to.y == at.y) {
                data += 'H';
                appendNumber(data, step.to.x);
            } else if (step.to.x == at.x) {
                data += 'V';
                appendNumber(data, step.to.y);
            } else {
                data += 'L';
                appendPoint(data, step.to);
            }
            break;
        case Verb::Quad:
            data += 'Q';
            appendPoint(data, step.control1);
            data += ' ';
            appendPoint(data, step.to);
            break;
        case Verb::Cubic:
            data += 'C';
            appendPoint(data, step.control1);
            data += ' ';
            appendPoint(data, step.control2);
            data += ' ';
            appendPoint(data, step.to);
            break;
        case Verb::Close:
            data += 'Z';
            break;
        }
        at = step.to;
    }
    return data;
}

std::string withoutBlanks(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (static_cast<unsigned char>(c) > ' ')
            out += c;
    }
    return out;
}

/// Whether a link may stand in a document that others open.
bool isSafeLink(std::string_view url)
{
    const std::string lower = lowered(trimmed(url));
    return lower.starts_with("https://") || lower.starts_with("http://") ||
           lower.starts_with("mailto:");
}

class SvgWriter {
public:
    SvgWriter(const Picture& picture, const Diagram& diagram, const Picture* dark)
        : m_picture(picture)
        , m_diagram(diagram)
        , m_colors(dark && dark->marks.size() == picture.marks.size() ? dark : nullptr)
        , m_xml(m_body)
    {
    }

    std::string write(std::string_view title)
    {
        m_body.reserve(m_picture.marks.size() * 112);
        gatherTexts();
        if (m_picture.background.visible())
            background();
        for (std::size_t i = 0; i < m_picture.marks.size();) {
            std::size_t end = i + 1;
            while (end < m_picture.marks.size() &&
                   m_picture.marks[end].owner == m_picture.marks[i].owner)
                ++end;
            group(i, end);
            i = end;
        }
        return head(title) + m_body + "</svg>\n";
    }

private:
    std::string head(std::string_view title) const
    {
        std::string out;
        XmlWriter xml(out);
        xml.open("svg").attribute("xmlns", "http://www.w3.org/2000/svg");
        xml.attribute("width", m_picture.size.width).attribute("height", m_picture.size.height);
        std::string box;
        appendPoint(box, m_picture.origin);
        box += ' ';
        appendPoint(box, {m_picture.size.width, m_picture.size.height});
        xml.attribute("viewBox", box);
        xml.attribute("font-family", kFontFamilies).attribute("role", "img");
        xml.endOpen();
        xml.element("title", accessibleTitle(title));
        xml.element("desc", description());
        if (const std::string rules = m_colors.rules(); !rules.empty())
            out += "<style>@media (prefers-color-scheme:dark){" + rules + "}</style>\n";
        if (!m_symbols.empty())
            out += "<defs>\n" + m_symbols + "</defs>\n";
        return out;
    }
    std::string accessibleTitle(std::string_view title) const
    {
        const Header& header = m_diagram.header();
        if (header.title && !trimmed(*header.title).empty())
            return *header.title;
        if (!header.accTitle.empty())
            return header.accTitle;
        return title.empty() ? "Diagram" : std::string(title);
    }
    std::string description() const
    {
        if (!m_diagram.header().accDescr.empty())
            return m_diagram.header().accDescr;
        const auto containers = std::count_if(m_diagram.nodes().begin(), m_diagram.nodes().end(),
                                              [](const Node& node) { return node.isContainer; });
        const auto count = [](std::ptrdiff_t number, std::string_view noun) {
            return std::to_string(number) + " " + std::string(noun) + (number == 1 ? "" : "s");
        };
        std::string text = count(std::ssize(m_diagram.nodes()) - containers, "component");
        if (containers > 0)
            text += " in " + count(containers, "group");
        return text + ", " + count(std::ssize(m_diagram.edges()), "connection") + ".";
    }

    void background()
    {
        m_xml.open("rect").attribute("x", m_picture.origin.x).attribute("y", m_picture.origin.y);
        m_xml.attribute("width", m_picture.size.width);
        m_xml.attribute("height", m_picture.size.height);
        std::string classes;
        color("fill", m_picture.background,
              m_colors.dark() ? m_colors.dark()->background : m_picture.background, classes);
        addClasses(classes);
        m_xml.endEmpty();
    }

    /// What is drawn of each record's words, without blanks: what is missing goes into a tooltip.
    void gatherTexts()
    {
        for (const Mark& mark : m_picture.marks) {
            const auto* text = std::get_if<TextMark>(&mark.shape);
            if (!text)
                continue;
            if (mark.owner.node)
                m_nodeTexts[mark.owner.node] += withoutBlanks(text->text);
            else if (mark.owner.edge)
                m_edgeTexts[mark.owner.edge] += withoutBlanks(text->text);
        }
    }

    void group(std::size_t begin, std::size_t end)
    {
        const MarkOwner& owner = m_picture.marks[begin].owner;
        std::string_view element = "g";
        std::string tooltip;
        if (const Node* node = owner.node ? m_diagram.node(owner.node) : nullptr) {
            const bool linked = node->link && isSafeLink(node->link->url);
            element = linked ? "a" : "g";
            m_xml.open(element).attribute("data-id", node->name);
            m_xml.attribute("data-kind", node->kind);
            if (linked)
                m_xml.attribute("href", trimmed(node->link->url));
            tooltip = tooltipOf(*node);
        } else if (const Edge* edge = owner.edge ? m_diagram.edge(owner.edge) : nullptr) {
            m_xml.open(element).attribute("data-id", m_diagram.nameOf(*edge));
            tooltip = tooltipOf(*edge);
        } else {
            for (std::size_t i = begin; i < end; ++i)
                mark(i);
            return;
        }
        m_xml.endOpen();
        if (!tooltip.empty())
            m_xml.element("title", tooltip);
        for (std::size_t i = begin; i < end; ++i)
            mark(i);
        m_xml.close(element);
    }
    std::string tooltipOf(const Node& node)
    {
        if (node.link && !node.link->tooltip.empty())
            return node.link->tooltip;
        std::string whole = node.label;
        for (const std::string& detail : node.details)
            whole += "\n" + detail;
        const auto drawn = m_nodeTexts.find(node.id);
        const std::string& seen = drawn == m_nodeTexts.end() ? std::string() : drawn->second;
        return seen.find(withoutBlanks(node.label)) == std::string::npos ? whole : std::string();
    }
    std::string tooltipOf(const Edge& edge)
    {
        if (edge.label.empty())
            return {};
        const auto drawn = m_edgeTexts.find(edge.id);
        if (drawn != m_edgeTexts.end() &&
            drawn->second.find(withoutBlanks(edge.label)) != std::string::npos)
            return {};
        return edge.label;
    }

    void mark(std::size_t index)
    {
        const Mark& mark = m_picture.marks[index];
        const Mark* other = m_colors.dark() ? &m_colors.dark()->marks[index] : nullptr;
        std::visit(
            [&](const auto& shape) {
                using Shape = std::decay_t<decltype(shape)>;
                const auto* dark = other ? std::get_if<Shape>(&other->shape) : nullptr;
                draw(shape, dark ? *dark : shape);
            },
            mark.shape);
    }

    void draw(const BoxMark& box, const BoxMark& dark)
    {
        m_xml.open("rect").attribute("x", box.rect.x).attribute("y", box.rect.y);
        m_xml.attribute("width", box.rect.width).attribute("height", box.rect.height);
        if (box.radius > 0)
            m_xml.attribute("rx", box.radius);
        paint(box.fill, dark.fill, box.pen, dark.pen);
        m_xml.endEmpty();
    }
    void draw(const PathMark& path, const PathMark& dark)
    {
        m_xml.open("path").attribute("d", pathData(path.steps));
        paint(path.fill, dark.fill, path.pen, dark.pen);
        m_xml.endEmpty();
    }
    void draw(const TextMark& text, const TextMark& dark)
    {
        m_xml.open("text");
        m_xml.attribute("x", text.centred ? text.origin.x + text.width / 2 : text.origin.x);
        m_xml.attribute("y", text.origin.y).attribute("font-size", text.size);
        if (text.bold)
            m_xml.attribute("font-weight", "700");
        if (text.centred)
            m_xml.attribute("text-anchor", "middle");
        std::string classes;
        color("fill", text.color, dark.color, classes);
        addClasses(classes);
        m_xml.endWithText("text", text.text);
    }
    void draw(const IconMark& icon, const IconMark& dark)
    {
        m_xml.open("use").attribute("href", "#i-" + symbolOf(icon.icon));
        m_xml.attribute("x", icon.rect.x).attribute("y", icon.rect.y);
        m_xml.attribute("width", icon.rect.width).attribute("height", icon.rect.height);
        std::string classes;
        color("color", icon.color, dark.color, classes);
        addClasses(classes);
        m_xml.endEmpty();
    }

    /// Puts the glyph's file into the symbols when it is met first.
    std::string symbolOf(const std::string& wanted)
    {
        if (isPicture(wanted) && wanted.find_first_of("\"<>&") == wanted.npos)
            return pictureSymbol(wanted);
        const bool known = !resource("icons/" + wanted + ".svg").empty();
        const std::string name = known ? wanted : "box";
        if (std::find(m_used.begin(), m_used.end(), name) != m_used.end())
            return name;
        m_used.push_back(name);
        std::string_view file = resource("icons/" + name + ".svg");
        const std::size_t begin = file.find('>') + 1;
        file = file.substr(begin, file.rfind("</svg>") - begin);
        m_symbols += "<symbol id=\"i-" + name +
                     "\" viewBox=\"0 0 24 24\"><g fill=\"none\" stroke=\"currentColor\" "
                     "stroke-width=\"1.75\" stroke-linecap=\"round\" stroke-linejoin=\"round\">";
        for (const char c : file) {
            if (c != '\n')
                m_symbols += c;
        }
        m_symbols += "</g></symbol>\n";
        return name;
    }

    /// A picture of an icon pack stands in the file once, whatever wears it.
    std::string pictureSymbol(const std::string& uri)
    {
        const auto [it, added] =
            m_pictures.emplace(uri, "p" + std::to_string(m_pictures.size() + 1));
        if (added)
            m_symbols += "<symbol id=\"i-" + it->second +
                         "\" viewBox=\"0 0 24 24\"><image width=\"24\" height=\"24\" href=\"" +
                         uri + "\"/></symbol>\n";
        return it->second;
    }

    void paint(Color fill, Color darkFill, const Pen& pen, const Pen& darkPen)
    {
        std::string classes;
        if (fill.visible())
            color("fill", fill, darkFill, classes);
        else
            m_xml.attribute("fill", "none");
        if (pen.color.visible() && pen.width > 0) {
            color("stroke", pen.color, darkPen.color, classes);
            if (pen.width != 1)
                m_xml.attribute("stroke-width", pen.width);
            if (!pen.dash.empty()) {
                std::string lengths;
                for (const double length : pen.dash) {
                    if (!lengths.empty())
                        lengths += ' ';
                    appendNumber(lengths, length);
                }
                m_xml.attribute("stroke-dasharray", lengths);
            }
            if (pen.roundCaps) {
                m_xml.attribute("stroke-linecap", "round");
                m_xml.attribute("stroke-linejoin", "round");
            }
        }
        addClasses(classes);
    }
    void color(std::string_view property, Color light, Color dark, std::string& classes)
    {
        m_xml.attribute(property, hexOf(light));
        if (light.alpha != 255 && property != "color")
            m_xml.attribute(std::string(property) + "-opacity", light.alpha / 255.0);
        if (const std::string name = m_colors.classFor(property, light, dark); !name.empty())
            classes += classes.empty() ? name : " " + name;
    }
    void addClasses(const std::string& classes)
    {
        if (!classes.empty())
            m_xml.attribute("class", classes);
    }

    const Picture& m_picture;
    const Diagram& m_diagram;
    SvgColors m_colors;
    std::string m_body;
    XmlWriter m_xml;
    std::string m_symbols;
    std::vector<std::string> m_used;
    std::unordered_map<std::string, std::string> m_pictures;  // symbol by data: URI
    std::unordered_map<NodeId, std::string> m_nodeTexts;
    std::unordered_map<EdgeId, std::string> m_edgeTexts;
};

}  // namespace

std::string svgOf(const Picture& picture, const Diagram& diagram, std::string_view title,
                  const Picture* dark)
{
    return SvgWriter(picture, diagram, dark).write(title);
}

Bundle writeSvg(const Input& input)
{
    Bundle bundle;
    if (!input.layout || input.diagrams.empty())
        return bundle;
    const Input::Source& source = input.diagrams.front();
    const auto pictureIn = [&](const Theme& theme) {
        Picture picture =
            buildPicture(*source.diagram, *input.layout, *input.catalog, theme, tableMeasurer());
        if (!input.options.background.empty()) {
            if (const std::optional<Color> color = cssColor(input.options.background))
                picture.background = *color;
        }
        return picture;
    };
    const bool isAuto = input.options.theme == "auto";
    const Picture picture = pictureIn(input.options.theme == "dark" ? darkTheme() : lightTheme());
    std::optional<Picture> dark;
    if (isAuto)
        dark = pictureIn(darkTheme());
    bundle.files.push_back(
        {"diagram.svg", svgOf(picture, *source.diagram, source.title, dark ? &*dark : nullptr)});
    return bundle;
}

}  // namespace stratoplan::exporting
