#include "model/document/comments.h"

#include "model/base/text_util.h"

namespace stratoplan {
namespace {

/// A line without the quotes and blanks around it.
std::string_view bare(std::string_view line)
{
    while (!line.empty() && (line.front() == '>' || line.front() == ' ' || line.front() == '\t'))
        line.remove_prefix(1);
    return trimmed(line);
}

/// The line that ends before byte `at`, which begins a line; `at` becomes where it begins.
std::string_view lineBefore(std::string_view file, std::size_t& at)
{
    std::size_t end = at;
    while (end > 0 && (file[end - 1] == '\n' || file[end - 1] == '\r') && at - end < 2)
        --end;
    std::size_t begin = end;
    while (begin > 0 && file[begin - 1] != '\n' && file[begin - 1] != '\r')
        --begin;
    at = begin;
    return file.substr(begin, end - begin);
}

bool isComment(std::string_view line, std::string_view word)
{
    if (!line.starts_with("<!--") || !line.ends_with("-->"))
        return false;
    line.remove_prefix(4);
    line.remove_suffix(3);
    return trimmed(line) == word;
}

/// Whether a comment above the block is about it.
bool mayStandBelow(const Block& block)
{
    return !block.fence.empty() || block.isIndented;
}

/// Where the first line with text above the block begins, and that line.
std::string_view above(std::string_view file, const Block& block, std::size_t& at)
{
    at = block.content.begin;
    std::string_view line;
    // Up to the fence itself; what opens a comment may stand below it.
    while (!block.isIndented && at > 0 && line.find(block.fence) == std::string_view::npos)
        line = lineBefore(file, at);
    line = {};
    while (at > 0 && line.empty())
        line = bare(lineBefore(file, at));
    return line;
}

}  // namespace

bool isIgnored(std::string_view file, const Block& block)
{
    std::size_t at = 0;
    return mayStandBelow(block) && isComment(above(file, block, at), "stratoplan-ignore");
}

bool areTwins(std::string_view file, const Block& first, const Block& second)
{
    std::size_t at = 0;
    if (!mayStandBelow(second) || !isComment(above(file, second, at), "stratoplan-twin"))
        return false;
    std::string_view line;
    while (at > first.content.end && line.empty())
        line = bare(lineBefore(file, at));
    return at <= first.content.end;
}

}  // namespace stratoplan
