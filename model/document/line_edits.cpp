#include "model/document/line_edits.h"

#include <algorithm>
#include <string>

namespace stratoplan {
namespace {

constexpr std::size_t kMostCells = 4'000'000;  // of the table that finds the common lines

/// The lines with their line breaks.
std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t size = std::min(text.find('\n'), text.size() - 1) + 1;
        lines.push_back(text.substr(0, size));
        text.remove_prefix(size);
    }
    return lines;
}

using Lines = std::vector<std::string_view>;

/// For each pair of lines the length of the longest run of common lines from there on.
class Common {
public:
    Common(const Lines& before, const Lines& after)
        : m_columns(after.size() + 1), m_length((before.size() + 1) * m_columns)
    {
        for (std::size_t i = before.size(); i-- > 0;) {
            for (std::size_t j = after.size(); j-- > 0;)
                at(i, j) = before[i] == after[j] ? at(i + 1, j + 1) + 1
                                                 : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    unsigned& at(std::size_t i, std::size_t j) { return m_length[i * m_columns + j]; }

private:
    std::size_t m_columns;
    std::vector<unsigned> m_length;
};

}  // namespace

/// The one edit that turns `before` into `after`: what they share at both ends stays.
std::vector<TextEdit> smallestEdit(std::string_view before, std::string_view after)
{
    if (before == after)
        return {};
    const auto isInside = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; };
    auto begin =
        static_cast<std::size_t>(std::ranges::mismatch(before, after).in1 - before.begin());
    while (begin > 0 && begin < before.size() && isInside(before[begin]))
        --begin;
    const std::size_t most = std::min(before.size(), after.size()) - begin;
    std::size_t same = 0;
    while (same < most && before[before.size() - 1 - same] == after[after.size() - 1 - same])
        ++same;
    while (same > 0 && isInside(before[before.size() - same]))
        --same;
    return {{{static_cast<unsigned>(begin), static_cast<unsigned>(before.size() - same)},
             std::string(after.substr(begin, after.size() - same - begin))}};
}

std::vector<TextEdit> lineEdits(std::string_view before, std::string_view after)
{
    const Lines old = linesOf(before);
    const Lines fresh = linesOf(after);
    // Without a break at the end the last lines are no whole ones.
    if (!before.ends_with('\n') || !after.ends_with('\n') || old.size() * fresh.size() > kMostCells)
        return smallestEdit(before, after);
    Common common(old, fresh);
    std::vector<TextEdit> edits;
    unsigned at = 0;  // byte of `before` that old[i] begins at
    for (std::size_t i = 0, j = 0; i < old.size() || j < fresh.size();) {
        if (i < old.size() && j < fresh.size() && old[i] == fresh[j]) {
            at += static_cast<unsigned>(old[i].size());
            ++i;
            ++j;
            continue;
        }
        // Lines that go and lines that come: of as many as both are, each becomes the other.
        std::size_t oldEnd = i;
        std::size_t freshEnd = j;
        while (
            (oldEnd < old.size() || freshEnd < fresh.size()) &&
            !(oldEnd < old.size() && freshEnd < fresh.size() && old[oldEnd] == fresh[freshEnd])) {
            const bool goes = freshEnd == fresh.size() ||
                              (oldEnd < old.size() &&
                               common.at(oldEnd + 1, freshEnd) >= common.at(oldEnd, freshEnd + 1));
            ++(goes ? oldEnd : freshEnd);
        }
        for (; i < oldEnd && j < freshEnd; ++i, ++j) {
            for (TextEdit edit : smallestEdit(old[i], fresh[j])) {
                edit.range.begin += at;
                edit.range.end += at;
                edits.push_back(std::move(edit));
            }
            at += static_cast<unsigned>(old[i].size());
        }
        TextEdit rest = {{at, at}, {}};
        for (; i < oldEnd; ++i)
            rest.range.end += static_cast<unsigned>(old[i].size());
        for (; j < freshEnd; ++j)
            rest.text += fresh[j];
        at = rest.range.end;
        if (!rest.range.empty() || !rest.text.empty())
            edits.push_back(std::move(rest));
    }
    return edits;
}

}  // namespace stratoplan
