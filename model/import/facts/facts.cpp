#include "model/import/facts/facts.h"

#include "model/base/text_util.h"
#include "model/import/facts/reader.h"
#include "model/import/markdown_scan.h"

#include <algorithm>

namespace stratoplan {
namespace facts {

std::string plain(std::string_view text)
{
    std::string out;
    for (const char c : trimmed(text))
        if (c != '`')
            out += c;
    return replaceAll(replaceAll(std::move(out), "**", ""), "__", "");
}

std::string_view directionOf(std::string_view title)
{
    std::string word = slug(title, ' ');
    word = word.substr(0, word.find(' '));
    if (word == "inbound" || word == "ingress")
        return "ingress";
    return word == "outbound" || word == "egress" ? "egress" : "";
}

Fact factOf(const Titles& titles, std::string property, std::string value, unsigned line)
{
    Fact fact{.subject = {},
              .property = std::move(property),
              .value = std::move(value),
              .line = line,
              .context = titles};
    for (auto title = titles.rbegin(); title != titles.rend(); ++title)
        if (directionOf(*title).empty()) {
            fact.subject = *title;
            break;
        }
    return fact;
}

namespace {

bool isDrawing(const Lines& lines)
{
    return std::ranges::any_of(lines, [](const Line& line) {
        return line.text.find("┌") != std::string_view::npos ||
               line.text.find("╔") != std::string_view::npos ||
               line.text.find("╭") != std::string_view::npos ||
               line.text.find("+--") != std::string_view::npos;
    });
}

void readFence(const Titles& titles, const Lines& lines, std::vector<Fact>& out)
{
    if (lines.size() < 2)
        return;
    std::string_view info = trimmed(lines.front().text);
    info.remove_prefix(std::min(info.find_first_not_of("`~"), info.size()));
    const std::string language = lowered(markdown::languageOf(info));
    const Lines inner(lines.begin() + 1, lines.end());
    Lines body = inner;
    if (const std::string_view last = trimmed(body.back().text);
        last.starts_with("```") || last.starts_with("~~~"))
        body.pop_back();
    if (body.empty())
        return;
    if (language == "hcl" || language == "terraform" || language == "tf")
        readHcl(titles, body, out);
    else if (language == "json")
        readPolicy(titles, body, out);
    else if ((language.empty() || language == "text" || language == "txt" || language == "plain" ||
              language == "ascii" || language == "tree") &&
             !isDrawing(body))
        readLists(titles, body, false, out);
}

/// Markdown between headings and fences: tables, and runs of bullets.
void readProse(const Titles& titles, const Lines& lines, std::vector<Fact>& out)
{
    Lines list;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i + 1 == lines.size() || !isTableDelimiter(lines[i + 1].text) ||
            lines[i].text.find('|') == std::string_view::npos) {
            list.push_back(lines[i]);
            continue;
        }
        std::vector<TableRow> rows = {{markdownCells(lines[i].text), lines[i].number}};
        for (i += 2; i < lines.size() && lines[i].text.find('|') != std::string_view::npos; ++i)
            rows.push_back({markdownCells(lines[i].text), lines[i].number});
        --i;
        readTable(titles, rows, out);
    }
    readLists(titles, list, true, out);
}

/// "**Ingress Rules:**" just above a fence or table titles it.
std::string labelAbove(const Lines& prose)
{
    for (auto line = prose.rbegin(); line != prose.rend(); ++line) {
        const std::string text = plain(line->text);
        if (text.empty())
            continue;
        return text.ends_with(':') && text.size() <= 60 ? text.substr(0, text.size() - 1)
                                                        : std::string();
    }
    return {};
}

/// Walks the file once, handing each stretch to its reader.
class Walker {
public:
    Walker(std::vector<std::string_view> lines, std::vector<Fact>& out)
        : m_lines(std::move(lines)), m_out(out)
    {
    }

    void heading(markdown::LineRun run)
    {
        prose(run.first);
        m_titles.clear();
        const std::string text =
            markdown::headingText(m_lines[static_cast<std::size_t>(run.first - 1)]);
        if (!text.empty())
            m_titles.push_back(text);
        m_next = run.last + 1;
    }

    void verbatim(markdown::LineRun run)
    {
        const std::string label = prose(run.first);
        Titles titles = m_titles;
        if (!label.empty())
            titles.push_back(label);
        readFence(titles, between(run.first, run.last + 1), m_out);
        m_next = run.last + 1;
    }

    void finish() { prose(static_cast<int>(m_lines.size()) + 1); }

private:
    Lines between(int first, int end) const
    {
        Lines lines;
        for (int i = first; i < end && i <= static_cast<int>(m_lines.size()); ++i)
            lines.push_back({m_lines[static_cast<std::size_t>(i - 1)], static_cast<unsigned>(i)});
        return lines;
    }

    std::string prose(int end)
    {
        const Lines lines = between(m_next, end);
        readProse(m_titles, lines, m_out);
        return labelAbove(lines);
    }

    std::vector<std::string_view> m_lines;
    std::vector<Fact>& m_out;
    Titles m_titles = {};
    int m_next = 1;
};

}  // namespace
}  // namespace facts

std::vector<Fact> readFacts(std::string_view file)
{
    const markdown::Scan scan = markdown::scan(file, true);
    struct Stretch {
        markdown::LineRun run;
        bool isHeading;
    };
    std::vector<Stretch> stretches;
    for (const markdown::LineRun& run : scan.headings)
        stretches.push_back({run, true});
    for (const markdown::LineRun& run : scan.verbatim)
        stretches.push_back({run, false});
    std::ranges::stable_sort(stretches, {}, [](const Stretch& s) { return s.run.first; });
    std::vector<Fact> out;
    facts::Walker walker(splitLines(file), out);
    for (const Stretch& stretch : stretches) {
        if (stretch.isHeading)
            walker.heading(stretch.run);
        else
            walker.verbatim(stretch.run);
    }
    walker.finish();
    std::ranges::stable_sort(out, {}, &Fact::line);
    return out;
}

}  // namespace stratoplan
