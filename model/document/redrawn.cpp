#include "model/document/redrawn.h"

#include "model/base/text_util.h"
#include "model/drawing/drawing.h"
#include "model/import/ascii/ascii.h"
#include "model/import/ascii/strokes.h"
#include "model/import/comment_prefix.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace stratoplan {
namespace {

constexpr double kRowHeight = 16;  // scene units

/// Rows of a text, from the first to the one behind the last.
struct Rows {
    int first = 0;
    int end = 0;
};

/// The rows that components and the ways of lines stand in.
Rows rowsOf(const Diagram& drawn)
{
    double top = INFINITY;
    double bottom = 0;
    for (const Node& node : drawn.nodes()) {
        if (const std::optional<Rect>& box = node.placement.box) {
            top = std::min(top, box->y);
            bottom = std::max(bottom, box->y + box->height);
        }
    }
    for (const Edge& edge : drawn.edges()) {
        for (const Point bend : edge.bends) {
            top = std::min(top, bend.y);
            bottom = std::max(bottom, bend.y + kRowHeight / 2);
        }
    }
    if (bottom <= top)
        return {};
    return {static_cast<int>(std::floor(top / kRowHeight)),
            static_cast<int>(std::ceil(bottom / kRowHeight))};
}

/// The byte where a row begins; the text's size past the last.
std::size_t beginOf(std::string_view text, int row)
{
    std::size_t at = 0;
    for (; row > 0 && at < text.size(); --row)
        at = std::min(text.find('\n', at), text.size() - 1) + 1;
    return at;
}

void addWords(std::string_view text, std::set<std::string>& words)
{
    std::string word;
    for (std::size_t at = 0; at <= text.size();) {
        const CodePoint point = at < text.size() ? codePointAt(text, at) : CodePoint{0, 1};
        if (point.value != 0 && ascii::isWord(point.value))
            word += text.substr(at, point.bytes);
        else if (!word.empty())
            words.insert(std::exchange(word, {}));
        at += point.bytes;
    }
}

bool saysAll(const Diagram& diagram, const std::set<std::string>& words)
{
    std::set<std::string> said;
    for (const Node& node : diagram.nodes()) {
        addWords(node.label, said);
        for (const std::string& line : node.details)
            addWords(line, said);
    }
    for (const Edge& edge : diagram.edges())
        addWords(edge.label, said);
    return std::includes(said.begin(), said.end(), words.begin(), words.end());
}

/// The diagram without the notes that the text around the drawing is read as.
Diagram withoutNotes(const Diagram& diagram, const std::set<std::string>& words)
{
    Diff diff;
    for (const Note& note : diagram.notes()) {
        std::set<std::string> own;
        addWords(note.text, own);
        if (std::includes(words.begin(), words.end(), own.begin(), own.end()))
            diff.notes.push_back({.before = note});
    }
    Diagram out = diagram;
    out.apply(diff);
    return out;
}

struct Around {
    std::string_view head;
    std::string_view tail;
    std::string prefix;  ///< of a comment, where it is part of the text
    std::set<std::string> words = {};
};

Around textAround(std::string_view text, const Catalog& catalog)
{
    const Rows rows = rowsOf(ascii::read(text, catalog).diagram);
    std::string prefix(commentPrefix(splitLines(text)));
    Around around{text.substr(0, beginOf(text, rows.first)), text.substr(beginOf(text, rows.end)),
                  prefix + (prefix.empty() ? "" : " ")};
    addWords(around.head, around.words);
    addWords(around.tail, around.words);
    return around;
}

bool isPlain(std::string_view text)
{
    return std::none_of(text.begin(), text.end(),
                        [](char c) { return static_cast<unsigned char>(c) == 0xE2; });
}

}  // namespace

std::vector<std::string> redrawn(std::string_view text, const Diagram& after,
                                 const Catalog& catalog)
{
    std::vector<std::string> out;
    const drawing::DrawOptions options{.plain = isPlain(text)};
    const Around around = textAround(text, catalog);
    const auto draw = [&](const Diagram& diagram, std::string_view head, std::string_view tail) {
        drawing::Drawn drawn = drawing::redraw(diagram, options);
        if (!drawn.faithful)
            return;
        if (!head.empty() && !head.ends_with('\n'))
            return;
        out.push_back(std::string(head) + prefixed(drawn.text, around.prefix) + std::string(tail));
        if (!text.ends_with('\n') && tail.empty() && out.back().ends_with('\n'))
            out.back().pop_back();
    };
    if (!around.head.empty() || !around.tail.empty())
        draw(withoutNotes(after, around.words), around.head, around.tail);
    if (around.words.empty() || saysAll(after, around.words))
        draw(after, {}, {});
    return out;
}

Diagram withoutNotesOf(const Diagram& diagram, const std::vector<std::string_view>& texts)
{
    std::set<std::string> words;
    for (const std::string_view text : texts)
        addWords(text, words);
    return withoutNotes(diagram, words);
}

std::string prefixed(const std::string& text, std::string_view prefix)
{
    const std::vector<std::string_view> lines = splitLines(text);
    if (prefix.empty() || !commentPrefix(lines).empty())
        return text;
    std::string out;
    for (const std::string_view line : lines) {
        out += line.empty() ? prefix.substr(0, prefix.find_last_not_of(" \t") + 1) : prefix;
        out += line;
        out += '\n';
    }
    return out;
}

Surrounded surrounded(std::string_view text, const Diagram& diagram, const Catalog& catalog)
{
    const Around around = textAround(text, catalog);
    if (saysAll(diagram, around.words))
        return {{}, text, {}, diagram, around.prefix};
    const std::string_view body =
        text.substr(around.head.size(), text.size() - around.head.size() - around.tail.size());
    return {around.head, body, around.tail, withoutNotes(diagram, around.words), around.prefix};
}

}  // namespace stratoplan
