#include "app/cli/silences.h"

#include "model/base/text_util.h"
#include "model/diag/diagnostic.h"
#include "model/diag/source_text.h"

#include <algorithm>
#include <limits>

namespace stratoplan::cli {
namespace {

constexpr std::string_view kSign = "stratoplan-ignore";
constexpr std::string_view kDocument = "-document";

/// What stands behind the sign in a comment of a line; empty when there is none.
std::string_view saidBy(std::string_view line)
{
    const std::size_t at = line.find(kSign);
    if (at == line.npos)
        return {};
    const std::string_view before = trimmed(line.substr(0, at));
    if (!before.ends_with("<!--") && !before.ends_with("%%"))
        return {};
    std::string_view said = line.substr(at + kSign.size());
    if (before.ends_with("<!--"))
        said = said.substr(0, said.find("-->"));
    return said;
}

bool isBetween(std::string_view line)
{
    const std::string_view text = trimmed(line);
    return text.empty() || (text.starts_with("<!--") && text.ends_with("-->"));
}

/// The lines that a comment covers: within a diagram its own and the next, before one all of it.
void cover(Silence& silence, unsigned line, const LineTable& lines,
           const std::vector<std::pair<unsigned, unsigned>>& diagrams)
{
    silence.firstLine = line;
    silence.lastLine = line + 1;
    for (const auto& [first, last] : diagrams) {
        if (last < line)
            continue;
        unsigned next = line + 1;
        while (next < first && isBetween(lines.line(next)))
            ++next;
        if (first > line && next == first)
            silence.lastLine = last;
        return;
    }
}

/// Reads "CODE, CODE: reason". Answer: what is wrong with it, or nothing.
std::string readCodes(std::string_view said, Silence& silence)
{
    const std::size_t colon = said.find(':');
    const std::string_view reason =
        colon == said.npos ? std::string_view() : trimmed(said.substr(colon + 1));
    std::string_view codes = said.substr(0, colon);
    while (!codes.empty()) {
        const std::size_t comma = std::min(codes.find(','), codes.size());
        std::string code(trimmed(codes.substr(0, comma)));
        codes.remove_prefix(std::min(comma + 1, codes.size()));
        if (!codeNamed(code))
            return "there is no finding '" + code + "'; nothing is silenced";
        silence.codes.push_back(std::move(code));
    }
    if (silence.codes.empty() || reason.empty())
        return "a silence needs codes and a reason, as in '" + std::string(kSign) +
               " LB001: a sketch'; nothing is silenced";
    silence.reason = reason;
    return {};
}

}  // namespace

Silences silencesOf(std::string_view file,
                    const std::vector<std::pair<unsigned, unsigned>>& diagrams)
{
    Silences silences;
    if (file.find(kSign) == file.npos)
        return silences;
    const LineTable lines(file);
    for (unsigned line = 1; line <= lines.lineCount(); ++line) {
        std::string_view said = saidBy(lines.line(line));
        if (said.empty())
            continue;
        Silence silence;
        if (trimmed(said).empty() && lines.line(line).find("<!--") != said.npos) {
            cover(silence, line, lines, diagrams);
            if (silence.lastLine == line + 1)
                silences.problems.emplace_back(
                    line, "this keeps no drawing as it is; put it right before one");
            continue;
        }
        const bool whole = said.starts_with(kDocument);
        if (whole)
            said.remove_prefix(kDocument.size());
        if (std::string problem = readCodes(said, silence); !problem.empty()) {
            silences.problems.emplace_back(line, std::move(problem));
            continue;
        }
        if (whole)
            silence.lastLine = std::numeric_limits<unsigned>::max();
        else
            cover(silence, line, lines, diagrams);
        silences.all.push_back(std::move(silence));
    }
    return silences;
}

const Silence* Silences::of(std::string_view code, unsigned line) const
{
    const auto at = std::ranges::find_if(all, [&](const Silence& silence) {
        return silence.firstLine <= line && line <= silence.lastLine &&
               std::ranges::find(silence.codes, code) != silence.codes.end();
    });
    return at == all.end() ? nullptr : &*at;
}

}  // namespace stratoplan::cli
