#include "model/import/mermaid/cook.h"

#include "model/base/text_util.h"
#include "model/import/mermaid/scan.h"

#include <algorithm>

namespace stratoplan::mermaid {
namespace {

/// Bytes [begin, end) of a text, to be replaced.
struct Cut {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string with = {};
};

using Pieces = std::vector<Cooked::Piece>;

/// The pieces of [begin, end) of the old text, moved to stand at `to`.
void keep(const Pieces& old, std::size_t begin, std::size_t end, std::size_t to, Pieces& out)
{
    if (begin == end)
        return;
    auto it = std::upper_bound(
        old.begin(), old.end(), begin,
        [](std::size_t at, const Cooked::Piece& piece) { return at < piece.text; });
    for (--it; it != old.end() && it->text < end; ++it) {
        const auto skipped = begin > it->text ? static_cast<unsigned>(begin) - it->text : 0U;
        const unsigned source = std::min(it->source + skipped, it->sourceEnd);
        const auto at = static_cast<unsigned>(to + (it->text + skipped - begin));
        const auto next = it + 1 == old.end() ? end : std::min<std::size_t>(end, (it + 1)->text);
        const auto length = static_cast<unsigned>(next - (it->text + skipped));
        const unsigned last =
            next == end ? std::min(source + length, it->sourceEnd) : it->sourceEnd;
        out.push_back({at, source, last});
    }
}

void apply(Cooked& cooked, const std::vector<Cut>& cuts)
{
    if (cuts.empty())
        return;
    std::string text;
    text.reserve(cooked.text.size());
    Pieces pieces;
    std::size_t from = 0;
    for (const Cut& cut : cuts) {
        keep(cooked.pieces, from, cut.begin, text.size(), pieces);
        text.append(cooked.text, from, cut.begin - from);
        if (!cut.with.empty()) {
            const unsigned begin = cooked.sourceOf(static_cast<unsigned>(cut.begin));
            const ByteRange source = cooked.sourceOf(
                ByteRange{static_cast<unsigned>(cut.begin), static_cast<unsigned>(cut.end)});
            pieces.push_back(
                {static_cast<unsigned>(text.size()), begin, std::max(begin, source.end)});
            text += cut.with;
        }
        from = cut.end;
    }
    keep(cooked.pieces, from, cooked.text.size(), text.size(), pieces);
    text.append(cooked.text, from, std::string::npos);
    if (pieces.empty()) {
        const unsigned end = cooked.pieces.back().sourceEnd;
        pieces.push_back({0, end, end});
    }
    cooked.text = std::move(text);
    cooked.pieces = std::move(pieces);
}

void unifyLineEnds(Cooked& cooked)
{
    std::vector<Cut> cuts;
    const std::string& text = cooked.text;
    for (auto at = text.find('\r'); at != std::string::npos; at = text.find('\r', at + 1)) {
        const bool crlf = at + 1 < text.size() && text[at + 1] == '\n';
        cuts.push_back(crlf ? Cut{at, at + 1} : Cut{at, at + 1, "\n"});
    }
    apply(cooked, cuts);
}

/// <a href="x"> becomes <a href='x'>, byte for byte.
void unquoteAttributes(std::string& text)
{
    for (auto at = text.find('<'); at != std::string::npos; at = text.find('<', at + 1)) {
        if (at + 1 >= text.size() || !isWord(text[at + 1]))
            continue;
        const auto close = text.find('>', at);
        if (close == std::string::npos)
            return;
        std::size_t name = at + 1;
        while (isWord(text[name]))
            ++name;
        const std::string_view tag = std::string_view(text).substr(0, close);
        for (auto open = tag.find("=\"", name); open != tag.npos; open = tag.find("=\"", open)) {
            const auto end = tag.find('"', open + 2);
            if (end == tag.npos)
                break;
            text[open + 1] = text[end] = '\'';
            open = end + 1;
        }
        at = close;
    }
}

bool isLineBreak(char c)
{
    return c == '\n' || c == '\r';
}

/// The last line break of the white space at `from`; npos where there is none.
std::size_t lastBreakInSpace(std::string_view text, std::size_t from)
{
    std::size_t last = std::string_view::npos;
    for (std::size_t i = from; const auto bytes = spaceAt(text, i); i += bytes)
        if (isLineBreak(text[i]))
            last = i;
    return last;
}

void takeFrontMatter(Cooked& cooked)
{
    const std::string_view text = cooked.text;
    std::size_t at = 0;
    while (at < text.size() && !isLineBreak(text[at]) && spaceAt(text, at))
        at += spaceAt(text, at);
    const std::string indent(text.substr(0, at));
    if (!startsAt(text, at, "---"))
        return;
    std::vector<std::size_t> openings;
    for (std::size_t i = at + 3; const auto bytes = spaceAt(text, i); i += bytes)
        if (isLineBreak(text[i]))
            openings.push_back(i);
    if (openings.empty())
        return;
    // A fence closes where a line begins with the same indentation, dashes and only blanks.
    struct Closing {
        std::size_t begin;
        std::size_t end;
    };
    std::vector<Closing> closings;
    for (auto i = text.find("\n" + indent + "---", openings.front()); i != std::string_view::npos;
         i = text.find("\n" + indent + "---", i + 1)) {
        const auto end = lastBreakInSpace(text, i + 1 + indent.size() + 3);
        if (i > openings.front() && end != std::string_view::npos)
            closings.push_back({i, end + 1});
    }
    if (closings.empty())
        return;
    std::size_t body = openings.front() + 1;
    for (const std::size_t opening : openings)
        if (opening < closings.back().begin)
            body = opening + 1;
    const auto closing =
        std::ranges::find_if(closings, [body](const Closing& c) { return c.begin >= body; });
    if (closing == closings.end())
        return;
    cooked.hasFrontMatter = true;
    for (std::string_view line : split(text.substr(body, closing->begin - body), '\n')) {
        if (line.starts_with(indent))
            line.remove_prefix(indent.size());
        cooked.frontMatter.append(line).push_back('\n');
    }
    apply(cooked, {{0, closing->end}});
}

/// The end of the directive that begins at `at` with "%%{"; `at` where there is none.
std::size_t directiveEnd(std::string_view text, std::size_t at)
{
    std::size_t i = skipSpace(text, at + 3);
    const std::size_t name = i;
    while (i < text.size() && isWord(text[i]))
        ++i;
    if (i == name)
        return at;
    const std::size_t colon = skipSpace(text, i);
    if (colon < text.size() && text[colon] == ':')
        i = colon + 1;
    i = skipSpace(text, i);
    if (i < text.size() && isWord(text[i]))
        while (i < text.size() && isWord(text[i]))
            ++i;
    else
        i = std::min(text.find("}%%", i), text.size());
    i = skipSpace(text, i);
    return startsAt(text, std::min(i, text.size()), "}%%") ? i + 3 : i;
}

void takeDirectives(Cooked& cooked)
{
    std::vector<Cut> cuts;
    const std::string_view text = cooked.text;
    for (auto at = text.find("%%{"); at != std::string_view::npos;) {
        const std::size_t end = directiveEnd(text, at);
        if (end > at) {
            cooked.directives.emplace_back(text.substr(at, end - at));
            cuts.push_back({at, end});
        }
        at = text.find("%%{", std::max(end, at + 1));
    }
    apply(cooked, cuts);
}

/// Comment lines go together with the blank lines before them; "%%" alone is no comment.
void takeComments(Cooked& cooked)
{
    std::vector<Cut> cuts;
    const std::string_view text = cooked.text;
    std::size_t done = 0;
    for (auto at = text.find("%%"); at != std::string_view::npos; at = text.find("%%", at)) {
        // Back over the white space to the first line start: there the expression matches.
        std::size_t begin = at;
        std::size_t lineStart = std::string_view::npos;
        while (true) {
            if (begin == 0 || text[begin - 1] == '\n')
                lineStart = begin;
            if (begin == done)
                break;
            std::size_t before = begin - 1;
            while (before > done && (static_cast<unsigned char>(text[before]) & 0xC0) == 0x80)
                --before;
            if (spaceAt(text, before) != begin - before)
                break;
            begin = before;
        }
        const bool body = at + 2 < text.size() && text[at + 2] != '{' && text[at + 2] != '\n';
        if (lineStart == std::string_view::npos || !body) {
            at += 1;
            continue;
        }
        const auto end = std::min(text.find('\n', at), text.size());
        cooked.comments.push_back(
            cooked.sourceOf(ByteRange{static_cast<unsigned>(at), static_cast<unsigned>(end)}));
        done = std::min(end + 1, text.size());
        cuts.push_back({lineStart, done});
        at = done;
    }
    apply(cooked, cuts);
    if (const std::size_t end = skipSpace(cooked.text, 0); end > 0)
        apply(cooked, {{0, end}});
}

/// The last ';' of a line in which `keyword` is followed by a value with '#': Mermaid drops it, so
/// that a colour is not taken for an entity code.
void dropStyleSemicolons(Cooked& cooked, std::string_view keyword)
{
    std::vector<Cut> cuts;
    const std::string_view text = cooked.text;
    for (auto at = text.find(keyword); at != std::string_view::npos;) {
        const std::size_t lineEnd = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(0, lineEnd);
        for (auto colon = line.find(':', at + keyword.size()); colon != std::string_view::npos;
             colon = line.find(':', colon + 1)) {
            std::size_t hash = colon + 1;
            while (hash < line.size() && line[hash] != '#' && !spaceAt(line, hash))
                ++hash;
            if (hash >= line.size() || line[hash] != '#') {
                colon = hash - 1;  // no further colon of this word can do better
                continue;
            }
            if (const auto last = line.rfind(';'); last != std::string_view::npos && last > hash)
                cuts.push_back({last, last + 1});
            break;
        }
        at = lineEnd == text.size() ? std::string_view::npos : text.find(keyword, lineEnd);
    }
    apply(cooked, cuts);
}

void hideEntities(Cooked& cooked)
{
    std::vector<Cut> cuts;
    const std::string_view text = cooked.text;
    for (auto at = text.find('#'); at != std::string_view::npos; at = text.find('#', at + 1)) {
        std::size_t end = at + 1;
        bool digits = true;
        while (end < text.size() && isWord(text[end]))
            digits = isDigit(text[end++]) && digits;
        if (end == at + 1 || end >= text.size() || text[end] != ';')
            continue;
        cuts.push_back({at, at + 1, digits ? "ﬂ°°" : "ﬂ°"});
        cuts.push_back({end, end + 1, "¶ß"});
        at = end;
    }
    apply(cooked, cuts);
}

}  // namespace

unsigned Cooked::sourceOf(unsigned at) const
{
    auto it =
        std::upper_bound(pieces.begin(), pieces.end(), at,
                         [](unsigned value, const Piece& piece) { return value < piece.text; });
    if (it == pieces.begin())
        return pieces.empty() ? at : pieces.front().source;
    --it;
    return std::min(it->source + (at - it->text), it->sourceEnd);
}

ByteRange Cooked::sourceOf(ByteRange range) const
{
    const unsigned begin = sourceOf(range.begin);
    if (range.empty())
        return {begin, begin};
    auto it =
        std::lower_bound(pieces.begin(), pieces.end(), range.end,
                         [](const Piece& piece, unsigned value) { return piece.text < value; });
    --it;  // the piece of the last byte
    const unsigned length = range.end - it->text;
    const bool next = it + 1 != pieces.end() && (it + 1)->text == range.end;
    const unsigned end = next ? it->sourceEnd : std::min(it->source + length, it->sourceEnd);
    return {begin, std::max(begin, end)};
}

void finishForFlow(Cooked& cooked)
{
    cooked.text += '\n';
    std::vector<Cut> cuts;
    const std::string_view text = cooked.text;
    for (auto at = text.find('}'); at != std::string_view::npos; at = text.find('}', at + 1)) {
        const std::size_t last = lastBreakInSpace(text, at + 1);
        if (last != std::string_view::npos && last > at + 1)
            cuts.push_back({at + 1, last});
    }
    apply(cooked, cuts);
}

Cooked cook(std::string_view source)
{
    Cooked cooked;
    cooked.text = source;
    cooked.pieces = {{0, 0, static_cast<unsigned>(source.size())}};
    unifyLineEnds(cooked);
    unquoteAttributes(cooked.text);
    takeFrontMatter(cooked);
    takeDirectives(cooked);
    takeComments(cooked);
    if (cooked.text.find('#') == std::string::npos)
        return cooked;
    dropStyleSemicolons(cooked, "style");
    dropStyleSemicolons(cooked, "classDef");
    hideEntities(cooked);
    return cooked;
}

}  // namespace stratoplan::mermaid
