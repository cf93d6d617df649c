#include "app/cli/indent_mermaid.h"

#include "model/base/text_util.h"
#include "model/import/mermaid/mermaid.h"

#include <algorithm>

namespace stratoplan::cli {
namespace {

bool startsWithWord(std::string_view line, std::string_view word)
{
    return line.starts_with(word) &&
           (line.size() == word.size() || line[word.size()] == ' ' || line[word.size()] == '\t' ||
            line[word.size()] == ';' || line[word.size()] == '[' || line[word.size()] == '{');
}

/// How the lines of one family open and close levels.
class Nesting {
public:
    explicit Nesting(bool isState) : m_isState(isState) {}

    int levelOf(std::string_view line)
    {
        if (line.starts_with("%%"))
            return m_level + 1;
        const bool closes =
            m_isState ? line.starts_with('}') || line == "--" : startsWithWord(line, "end");
        if (closes && m_level > 0 && line != "--")
            --m_level;
        const int level = closes && line == "--" ? std::max(m_level - 1, 0) : m_level;
        const bool opens = m_isState ? line.ends_with('{') : startsWithWord(line, "subgraph");
        if (opens)
            ++m_level;
        return level + 1;
    }

private:
    bool m_isState;
    int m_level = 0;
};

/// Whether the line leaves a string, a shape's attributes or a block open.
bool leavesOpen(std::string_view line, bool open)
{
    for (const char c : line)
        if (c == '"')
            open = !open;
    return open;
}

}  // namespace

std::string indentedMermaid(std::string_view text)
{
    constexpr std::size_t kStep = 4;
    const std::string family = std::string(mermaid::family(text));
    if (family != "flowchart" && family != "state")
        return std::string(text);
    Nesting nesting(family == "state");
    std::string out;
    bool header = true;  // front matter, directives and comments before the family's own line
    bool frontMatter = false;
    bool quoted = false;
    bool note = false;  // a note of several lines, or accDescr { … }
    for (const std::string_view whole : splitLines(text)) {
        const std::string_view line = trimmed(whole);
        const bool keeps = quoted || note || frontMatter;
        if (header && line == "---")
            frontMatter = !frontMatter;
        if (keeps || (header && line == "---") || line.empty()) {
            out += line.empty() && !keeps ? std::string_view() : whole;
        } else if (header) {
            out += line;
        } else {
            const bool description = line.starts_with("accDescr") && line.ends_with('{');
            const int level = description ? 1 : nesting.levelOf(line);
            out.append(kStep * static_cast<std::size_t>(level), ' ');
            out += line;
            note = description || (family == "state" && startsWithWord(line, "note") &&
                                   line.find(':') == std::string_view::npos);
        }
        if (keeps && note && (line == "end note" || line == "}"))
            note = false;
        if (header && !frontMatter && !line.empty() && line != "---" && !line.starts_with("%%"))
            header = false;
        quoted = leavesOpen(line, quoted) && !line.starts_with("%%");
        out += '\n';
    }
    if (!text.ends_with('\n') && !out.empty())
        out.pop_back();
    return out;
}

}  // namespace stratoplan::cli
