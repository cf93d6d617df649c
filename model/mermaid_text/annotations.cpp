#include "model/mermaid_text/annotations.h"

#include "model/base/text_util.h"

#include <algorithm>
#include <cmath>

namespace stratoplan::mermaid_text {
namespace {

bool isBare(std::string_view value)
{
    return !value.empty() && value.find_first_of(" \t\n\r\"\\=") == std::string_view::npos;
}

std::string word(std::string_view value)
{
    if (isBare(value))
        return std::string(value);
    std::string out = "\"";
    for (const char c : value) {
        if (c == '"' || c == '\\')
            out += '\\';
        if (c == '\n')
            out += "\\n";
        else if (c != '\r')
            out += c;
    }
    return out + '"';
}

/// The words of a line; a word in quotes is one. Nothing where a quote is not closed.
std::optional<std::vector<std::string>> words(std::string_view text)
{
    std::vector<std::string> out;
    out.reserve(6);  // as many as the commonest line has
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] == ' ' || text[i] == '\t') {
            ++i;
            continue;
        }
        std::string one;
        while (i < text.size() && text[i] != ' ' && text[i] != '\t') {
            if (text[i] != '"') {
                // Only a '=' outside quotes parts name and value; \x01 stands for it.
                one += text[i] == '=' ? '\x01' : text[i];
                ++i;
                continue;
            }
            for (++i; i < text.size() && text[i] != '"'; ++i) {
                if (text[i] == '\\' && i + 1 < text.size()) {
                    ++i;
                    one += text[i] == 'n' ? '\n' : text[i];
                } else {
                    one += text[i];
                }
            }
            if (i == text.size())
                return std::nullopt;
            ++i;
        }
        out.push_back(std::move(one));
    }
    return out;
}

std::optional<int> wholeNumber(std::string_view text)
{
    const auto value = toInteger(text);
    if (!value || *value < -1'000'000 || *value > 1'000'000)
        return std::nullopt;
    return static_cast<int>(*value);
}

int steps(double value)
{
    return static_cast<int>(std::lround(value / kLayoutStep));
}

/// The corner of the nearest container that is placed: those without a place of their own count as
/// standing there.
Point originOf(const Diagram& diagram, NodeId parent)
{
    const Node* container = diagram.node(parent);
    while (container && !container->placement.box)
        container = diagram.node(container->parent);
    return container ? container->placement.box->topLeft() : Point{};
}

std::string inSteps(Point point)
{
    return std::to_string(steps(point.x)) + ',' + std::to_string(steps(point.y));
}

/// Which of the edges between its two nodes it is, from 1.
int nthOf(const Diagram& diagram, const Edge& edge)
{
    int nth = 1;
    for (const EdgeId other : diagram.edgesAt(edge.source)) {
        if (other == edge.id)
            break;
        const Edge& before = *diagram.edge(other);
        nth += before.source == edge.source && before.target == edge.target;
    }
    return nth;
}

std::string edgeKey(const std::string& form, const std::string& source, const std::string& target,
                    int nth)
{
    return form + ' ' + source + ' ' + target + ' ' + std::to_string(nth);
}

}  // namespace

std::optional<std::string_view> annotationBody(std::string_view comment)
{
    const auto begin = comment.find_first_not_of("% \t");
    if (begin == std::string_view::npos || !comment.substr(begin).starts_with(kAnnotationSign))
        return std::nullopt;
    return trimmed(comment.substr(begin + kAnnotationSign.size()));
}

std::optional<Annotation> readAnnotation(std::string_view body)
{
    const auto all = words(body);
    if (!all || all->empty())
        return std::nullopt;
    const std::vector<std::string>& list = *all;
    const auto isPair = [](const std::string& one) {
        return one.find('\x01') != std::string::npos;
    };
    Annotation out;
    if (list.size() == 1 && list[0] == "layout") {
        out.form = Annotation::Form::Layout;
        return out;
    }
    const bool pairs = list.size() > 1 && isPair(list[1]);
    if (!pairs && list[0] == "at" && list.size() == 6) {
        out.form = Annotation::Form::At;
        out.name = list[1];
        for (std::size_t i = 2; i < 6; ++i) {
            const auto number = wholeNumber(list[i]);
            if (!number || (i > 3 && *number < 1))
                return std::nullopt;
            out.numbers.push_back(*number);
        }
        return out;
    }
    const bool label = list[0] == "label" && list.size() == 6;
    if (!pairs && (label || (list[0] == "bend" && list.size() > 4))) {
        out.form = label ? Annotation::Form::Label : Annotation::Form::Bend;
        out.name = list[1];
        out.target = list[2];
        const auto nth = wholeNumber(list[3]);
        if (!nth || *nth < 1)
            return std::nullopt;
        out.numbers.push_back(*nth);
        if (label) {
            const auto percent = wholeNumber(list[4]);
            if (!percent || *percent < 0 || *percent > 100)
                return std::nullopt;
            out.numbers.push_back(*percent);
        }
        for (std::size_t i = label ? 5 : 4; i < list.size(); ++i) {
            const auto comma = list[i].find(',');
            const auto x = wholeNumber(std::string_view(list[i]).substr(0, comma));
            const auto y = comma == std::string::npos
                               ? std::nullopt
                               : wholeNumber(std::string_view(list[i]).substr(comma + 1));
            if (!x || !y)
                return std::nullopt;
            out.numbers.insert(out.numbers.end(), {*x, *y});
        }
        return out;
    }
    if (!pairs || isPair(list[0]))
        return std::nullopt;
    out.name = list[0];
    for (std::size_t i = 1; i < list.size(); ++i) {
        const auto sign = list[i].find('\x01');
        if (sign == std::string::npos || sign == 0)
            return std::nullopt;
        out.values.emplace_back(list[i].substr(0, sign), list[i].substr(sign + 1));
    }
    return out;
}

std::string saidLine(const Node& node, std::string_view id)
{
    std::string out;
    const auto add = [&](std::string_view name, std::string_view value) {
        out += ' ' + std::string(name) + '=' + word(value);
    };
    if (node.kindOrigin == Origin::Said)
        add("kind", node.kind);
    std::vector<Property> said;
    std::ranges::copy_if(node.properties, std::back_inserter(said),
                         [](const Property& property) { return property.origin == Origin::Said; });
    if (said.size() > 1)  // few are, and a stable sort takes memory for none too
        std::ranges::stable_sort(said, {}, &Property::name);
    for (const Property& property : said)
        if (isBare(property.name))
            add(property.name, property.value);
    if (node.placement.pinned)
        add("pinned", "yes");
    if (node.placement.locked)
        add("locked", "yes");
    if (node.placement.collapsed)
        add("collapsed", "yes");
    return out.empty() ? out : "%% " + std::string(kAnnotationSign) + ' ' + word(id) + out;
}

Rect onSteps(const Diagram& diagram, const Node& node)
{
    const Rect& box = *node.placement.box;
    const Point corner = onSteps(box.topLeft() - originOf(diagram, node.parent));
    const Point size = onSteps({box.width, box.height});
    return {corner.x, corner.y, std::max(kLayoutStep, size.x), std::max(kLayoutStep, size.y)};
}

std::string placeText(const Diagram& diagram, const Node& node)
{
    const Rect box = onSteps(diagram, node);
    return std::to_string(steps(box.x)) + ' ' + std::to_string(steps(box.y)) + ' ' +
           std::to_string(steps(box.width)) + ' ' + std::to_string(steps(box.height));
}

Point onSteps(Point point)
{
    return {steps(point.x) * kLayoutStep, steps(point.y) * kLayoutStep};
}

std::string keyOf(const Annotation& line)
{
    using Form = Annotation::Form;
    switch (line.form) {
    case Form::Says:
        return "says " + line.name;
    case Form::Layout:
        return "layout";
    case Form::At:
        return "at " + line.name;
    case Form::Bend:
        return edgeKey("bend", line.name, line.target, line.numbers[0]);
    case Form::Label:
        return edgeKey("label", line.name, line.target, line.numbers[0]);
    }
    return {};
}

std::vector<KeyedLine> saidLines(const Diagram& diagram)
{
    std::vector<KeyedLine> lines;
    for (const Node& node : diagram.nodes())
        if (std::string line = saidLine(node, node.name); !line.empty())
            lines.push_back({"says " + node.name, std::move(line)});
    return lines;
}

std::vector<KeyedLine> layoutLines(const Diagram& diagram)
{
    if (!diagram.header().arranged)
        return {};
    const std::string sign = "%% " + std::string(kAnnotationSign) + ' ';
    std::vector<KeyedLine> lines = {{"layout", sign + "layout"}};
    for (const Node& node : diagram.nodes()) {
        if (!node.placement.box)
            continue;
        lines.push_back(
            {"at " + node.name, sign + "at " + word(node.name) + ' ' + placeText(diagram, node)});
    }
    for (const Edge& edge : diagram.edges()) {
        if (edge.bends.empty() && !edge.labelPlace)
            continue;
        const std::string& source = diagram.node(edge.source)->name;
        const std::string& target = diagram.node(edge.target)->name;
        const int nth = nthOf(diagram, edge);
        const auto about = [&](const std::string& form) {
            return sign + edgeKey(form, word(source), word(target), nth) + ' ';
        };
        std::vector<std::string> bends;
        for (const Point& bend : edge.bends)
            bends.push_back(inSteps(bend));
        if (!bends.empty())
            lines.push_back(
                {edgeKey("bend", source, target, nth), about("bend") + join(bends, " ")});
        if (edge.labelPlace)
            lines.push_back({edgeKey("label", source, target, nth),
                             about("label") + std::to_string(edge.labelPlace->percent) + ' ' +
                                 inSteps(edge.labelPlace->off)});
    }
    return lines;
}

}  // namespace stratoplan::mermaid_text
