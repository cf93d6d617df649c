#include "model/mermaid_text/pieces.h"

#include "model/base/text_util.h"
#include "model/mermaid_text/letters.h"

#include <algorithm>
#include <iterator>

namespace stratoplan::mermaid_text {
namespace {

// What begins a statement or means something else. A state diagram does not tell cases apart.
constexpr std::string_view kFlowWords[] = {
    "style",   "default",   "linkStyle", "interpolate", "classDef", "class",   "href",  "click",
    "call",    "flowchart", "swimlane",  "graph",       "subgraph", "end",     "_self", "_blank",
    "_parent", "_top",      "v",         "direction",   "accTitle", "accDescr"};
constexpr std::string_view kStateWords[] = {
    "style", "default",   "classdef", "class", "href",     "click",    "state",       "note",
    "scale", "direction", "as",       "hide",  "acctitle", "accdescr", "statediagram"};

bool isWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool reservedAt(std::string_view name, std::size_t at, Family family)
{
    std::size_t end = at;
    while (end < name.size() && isWord(name[end]))
        ++end;
    const std::string_view word = name.substr(at, end - at);
    if (family == Family::Flow)
        return std::ranges::find(kFlowWords, word) != std::end(kFlowWords);
    return std::ranges::find(kStateWords, lowered(word)) != std::end(kStateWords);
}

void replaceWord(std::string& text, std::string_view word, std::string_view by)
{
    for (std::size_t at = 0; at + word.size() <= text.size(); ++at)
        if (equalsIgnoreCase(std::string_view(text).substr(at, word.size()), word)) {
            text.replace(at, 1, by);
            at += by.size();
        }
}

struct Shape {
    std::string_view name;
    Brackets brackets;
};
constexpr Shape kShapes[] = {
    {"rect", {"[", "]"}},         {"rounded", {"(", ")"}},   {"stadium", {"([", "])"}},
    {"fr-rect", {"[[", "]]"}},    {"cyl", {"[(", ")]"}},     {"circle", {"((", "))"}},
    {"dbl-circ", {"(((", ")))"}}, {"ellipse", {"(-", "-)"}}, {"diam", {"{", "}"}},
    {"hex", {"{{", "}}"}},        {"odd", {">", "]"}},       {"lean-r", {"[/", "/]"}},
    {"lean-l", {"[\\", "\\]"}},   {"trap-b", {"[/", "\\]"}}, {"trap-t", {"[\\", "/]"}},
};

// Shapes of state diagrams and of drawings, which a flowchart shows as something near.
constexpr std::pair<std::string_view, std::string_view> kNearShapes[] = {
    {"state", "rounded"}, {"start", "circle"}, {"end", "dbl-circ"}, {"choice", "diam"},
    {"join", "rect"},     {"icon", "rect"},    {"image", "rect"},
};

std::string_view extraOf(const Node& node, std::string_view key)
{
    for (const auto& [name, json] : node.extras)
        if (name == key)
            return json;
    return {};
}

char markerSign(Marker marker, bool source)
{
    switch (marker) {
    case Marker::Circle:
        return 'o';
    case Marker::Cross:
        return 'x';
    default:
        return source ? '<' : '>';
    }
}

bool readableStyle(std::string_view style)
{
    const bool plain = std::ranges::all_of(style, [](char c) {
        return isWord(c) || std::string_view("#:%.-+ !'/$?").find(c) != std::string_view::npos;
    });
    return plain && style.find("--") == std::string_view::npos &&
           style.find("-.") == std::string_view::npos && !style.ends_with('-');
}

}  // namespace

bool isPlainId(std::string_view name, Family family)
{
    if (name.empty() || name.size() > 200 || name.back() == '-' || name.front() == '-' ||
        name.front() == '.' || reservedAt(name, 0, family) || name.find("L_") == 0)
        return false;
    bool boundary = false;  // where Mermaid's lexer begins anew, and may see a keyword
    for (std::size_t i = 0; i < name.size();) {
        const CodePoint point = codePointAt(name, i);
        const bool ascii = point.value < 0x80;
        const bool inner = name[i] == '.' || name[i] == '-';
        if (ascii && !isWord(name[i]) && !inner)
            return false;
        if (name[i] == '-' && (name[i + 1] == '-' || name[i + 1] == '.'))
            return false;
        if (!ascii && !isIdLetter(point.value))
            return false;
        if (ascii && boundary && (reservedAt(name, i, family) || inner))
            return false;
        const bool digit = name[i] >= '0' && name[i] <= '9';
        boundary = !ascii || (digit && (i == 0 || boundary));
        i += point.bytes;
    }
    return true;
}

std::string foldedLabel(std::string_view label)
{
    std::string out;
    for (const std::string_view line : splitLines(label)) {
        std::string folded;
        for (const char c : line) {
            const bool blank = c == ' ' || c == '\t' || c == '\f' || c == '\v';
            if (!blank)
                folded += c;
            else if (!folded.empty() && folded.back() != ' ')
                folded += ' ';
        }
        out.append(trimmed(folded)).push_back('\n');
    }
    const auto begin = out.find_first_not_of('\n');
    return begin == std::string::npos ? std::string()
                                      : out.substr(begin, out.find_last_not_of('\n') + 1 - begin);
}

std::string escaped(std::string_view label, LabelType type)
{
    const bool markdown = type == LabelType::Markdown;
    const std::string folded = foldedLabel(label);
    std::string out;
    for (std::size_t i = 0; i < folded.size(); ++i) {
        const char next = i + 1 < folded.size() ? folded[i + 1] : '\0';
        const char before = i > 0 ? folded[i - 1] : '\0';
        switch (folded[i]) {
        case '"':
            out += "#quot;";
            break;
        case '#':
            out += "#35;";
            break;
        case '&':
            out += "#amp;";
            break;
        case '<':
            out += "#lt;";
            break;
        case '>':
            out += "#gt;";
            break;
        case '\n':
            out += "<br/>";
            break;
        case '`':
            out += markdown || i == 0 || i + 1 == folded.size() ? "#96;" : "`";
            break;
        case '\\':
            out += next == 'n' && !markdown ? "#92;" : "\\";
            break;
        case '%':
            out += next == '%' || before == '%' ? "#37;" : "%";
            break;
        case '[':
            out += next == '[' ? "#91;" : "[";
            break;
        case '}':
            out += next == '%' ? "#125;" : "}";
            break;
        default:
            out += folded[i];
        }
    }
    out = replaceAll(replaceAll(std::move(out), "ﬂ°", "ﬂ#176;"), "¶ß", "¶#223;");
    // Words that change the meaning of the whole line or text, wherever they stand.
    replaceWord(out, "direction", "#100;");
    for (const std::string_view word : {"C4Container", "C4Component", "C4Dynamic", "C4Deployment"})
        replaceWord(out, word, "#67;");
    if (out.find('#') != std::string::npos && out.find(':') != std::string::npos)
        out = replaceAll(std::move(out), ":", "#58;");
    return out;
}

std::string quoted(std::string_view label, LabelType type)
{
    std::string text = escaped(label, type);
    if (text.empty())
        return "\" \"";
    return type == LabelType::Markdown ? "\"`" + text + "`\"" : '"' + text + '"';
}

std::string escapedLine(std::string_view label)
{
    std::string out;
    std::string text = escaped(label, LabelType::Markdown);
    for (std::size_t i = 0; i < text.size(); ++i) {
        // The ';' of a code is no ';' to the lexer; any other one ends the text, as a ':' does.
        const auto code = text.rfind('#', i);
        const bool ofCode = text[i] == ';' && code != std::string::npos &&
                            std::all_of(text.begin() + static_cast<std::ptrdiff_t>(code) + 1,
                                        text.begin() + static_cast<std::ptrdiff_t>(i), isWord);
        if (text[i] == ':')
            out += "#58;";
        else if (text[i] == ';' && !ofCode)
            out += "#59;";
        else
            out += text[i];
    }
    return out;
}

Brackets bracketsOf(std::string_view shape)
{
    const auto* const found = std::ranges::find(kShapes, shape, &Shape::name);
    if (found != std::end(kShapes))
        return found->brackets;
    const auto* const near = std::ranges::find(
        kNearShapes, shape, &std::pair<std::string_view, std::string_view>::first);
    return near == std::end(kNearShapes) ? Brackets{} : bracketsOf(near->second);
}

std::string dataText(const Node& node)
{
    std::string out;
    const auto add = [&](std::string_view key, std::string_view value) {
        if (!value.empty())
            out += (out.empty() ? " " : ", ") + std::string(key) + ": " + std::string(value);
    };
    if (bracketsOf(node.shape).open.empty())
        add("shape", node.shape);
    for (const std::string_view key : {"icon", "form", "img", "pos", "constraint"})
        add(key, extraOf(node, key));
    add("w", extraOf(node, "width"));
    add("h", extraOf(node, "height"));
    return out.empty() ? out : "@{" + out + " }";
}

std::string nodeText(const Node& node, std::string_view id)
{
    Brackets brackets = bracketsOf(node.shape);
    if (brackets.open.empty())
        brackets = {"[", "]"};
    std::string out(id);
    const std::string data = dataText(node);
    if (node.label == id && node.labelType == LabelType::Plain && brackets.open == "[" &&
        extraOf(node, "props").empty())
        return out + data;
    std::string open(brackets.open);
    if (std::string props(extraOf(node, "props")); !props.empty() && open == "[") {
        std::erase_if(props, [](char c) { return c == '{' || c == '}' || c == '"'; });
        open = "[|" + props + "|";
    }
    return out + open + quoted(node.label, node.labelType) + std::string(brackets.close) + data;
}

std::string linkSign(const Edge& edge)
{
    const auto extra = static_cast<std::size_t>(std::clamp(edge.length, 1, 10) - 1);
    if (edge.stroke == Stroke::Invisible)
        return std::string(3 + extra, '~');
    const bool head = edge.targetMarker != Marker::None;
    const bool both = head && edge.sourceMarker == edge.targetMarker;
    std::string out;
    if (both)
        out += markerSign(edge.sourceMarker, true);
    if (edge.stroke == Stroke::Dotted)
        out += '-' + std::string(1 + extra, '.') + '-';
    else
        out += std::string((head ? 2 : 3) + extra, edge.stroke == Stroke::Thick ? '=' : '-');
    if (head)
        out += markerSign(edge.targetMarker, false);
    return out;
}

std::string linkText(const Edge& edge)
{
    std::string out = edge.authorId.empty() ? std::string() : edge.authorId + '@';
    out += linkSign(edge);
    if (!edge.label.empty())
        out += '|' + quoted(edge.label, edge.labelType) + '|';
    return out;
}

std::string styleList(const std::vector<std::string>& styles)
{
    std::string out;
    for (const std::string& style : styles)
        if (readableStyle(style))
            out += (out.empty() ? "" : ",") + style;
    return out;
}

std::string clickText(const Link& link, std::string_view id)
{
    const auto inQuotes = [](std::string text) {
        return '"' + replaceAll(replaceAll(std::move(text), "\"", "%22"), "\n", " ") + '"';
    };
    std::string out = "click " + std::string(id);
    if (!link.callback.empty() && isPlainId(link.callback))
        out += " call " + link.callback + "()";
    else if (!link.url.empty())
        out += " href " + inQuotes(link.url);
    else
        return {};
    if (!link.tooltip.empty())
        out += ' ' + quoted(link.tooltip, LabelType::Plain);
    if (!link.target.empty() && link.callback.empty())
        out += ' ' + link.target;
    return out;
}

}  // namespace stratoplan::mermaid_text
