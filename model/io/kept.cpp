#include "model/io/kept.h"

#include <map>

namespace stratoplan {
namespace {

constexpr std::string_view kBegin = "stratoplan:keep";
constexpr std::string_view kEnd = "stratoplan:end";

/// Lines with their line breaks, so that joined they are the text again.
std::vector<std::string_view> wholeLines(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::size_t size = end == std::string_view::npos ? text.size() : end + 1;
        lines.push_back(text.substr(0, size));
        text.remove_prefix(size);
    }
    return lines;
}

std::size_t distance(std::size_t a, std::size_t b)
{
    return a > b ? a - b : b - a;
}

}  // namespace

KeptParts withoutKept(std::string_view text)
{
    KeptParts out;
    const std::vector<std::string_view> lines = wholeLines(text);
    std::size_t rest = 0;  // lines of it so far
    std::string_view last;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::size_t end = i;
        if (lines[i].find(kBegin) != std::string_view::npos)
            while (end < lines.size() && lines[end].find(kEnd) == std::string_view::npos)
                ++end;
        if (end == i || end == lines.size()) {
            out.rest += lines[i];
            last = lines[i];
            ++rest;
            continue;
        }
        Kept kept{.before = std::string(last), .line = rest};
        for (; i < end; ++i)
            kept.text += lines[i];
        kept.text += lines[end];
        out.kept.push_back(std::move(kept));
    }
    return out;
}

std::optional<std::string> withKept(std::string_view made, const std::vector<Kept>& kept)
{
    const std::vector<std::string_view> lines = wholeLines(made);
    std::map<std::size_t, std::string> below;  // line count to what follows it
    for (const Kept& one : kept) {
        std::optional<std::size_t> place;
        if (one.line == 0)
            place = 0;
        for (std::size_t i = 0; i < lines.size() && one.line > 0; ++i)
            if (lines[i] == one.before &&
                (!place || distance(i + 1, one.line) < distance(*place, one.line)))
                place = i + 1;
        if (!place)
            return std::nullopt;
        below[*place] += one.text;
    }
    std::string out;
    for (std::size_t i = 0; i <= lines.size(); ++i) {
        if (const auto it = below.find(i); it != below.end()) {
            if (!out.empty() && out.back() != '\n')
                out += '\n';
            out += it->second;
        }
        if (i < lines.size())
            out += lines[i];
    }
    return out;
}

}  // namespace stratoplan
