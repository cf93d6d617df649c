#include "model/base/text_util.h"
#include "model/import/mermaid/flow_patch.h"
#include "model/import/mermaid/patch_looks.h"
#include "model/mermaid_text/pieces.h"

#include <algorithm>

namespace stratoplan::mermaid {

std::string FlowPatch::topIndent() const
{
    for (const FlowStatement& one : m_tree.statements) {
        const unsigned at = m_map.source(one.range).begin;
        if (one.parent < 0 &&
            trimmed(m_input.text.substr(m_lines.lineBegin(at), at - m_lines.lineBegin(at))).empty())
            return m_lines.indentOf(at);
    }
    return "    ";
}

std::string FlowPatch::innerIndent(unsigned open) const
{
    for (const FlowStatement& one : m_tree.statements)
        if (one.parent == static_cast<int>(open) && one.kind != FlowKind::SubgraphClose)
            return m_lines.indentOf(m_map.source(one.range).begin);
    const std::string own = m_lines.indentOf(m_map.source(at(open).range).begin);
    return own + m_lines.indentStep();
}

void FlowPatch::header()
{
    const Header& before = m_input.before.header();
    const Header& after = m_input.after.header();
    if (before.direction != after.direction) {
        const std::string word(directionName(after.direction));
        if (m_tree.direction.empty())
            m_lines.insert(m_map.source(m_tree.keyword).end, ' ' + word);
        else
            m_lines.replace(m_map.trimmedSource(m_tree.direction), word);
    }
    const auto line = [&](FlowKind kind, std::string_view word, const std::string& text) {
        const auto it = std::ranges::find(m_tree.statements, kind, &FlowStatement::kind);
        const std::string written =
            replaceAll(mermaid_text::escaped(text, LabelType::Markdown), "}", "#125;");
        if (it != m_tree.statements.end() && text.empty())
            m_lines.removeStatement(m_map.source(it->range));
        else if (it != m_tree.statements.end())
            m_lines.replace(m_map.source(m_tree.wordsOf(*it).id), written);
        else
            m_lines.addLinesAfter(m_map.source(m_tree.keyword).end,
                                  {std::string(word) + ": " + written}, topIndent());
    };
    if (before.accTitle != after.accTitle)
        line(FlowKind::AccTitle, "accTitle", after.accTitle);
    if (before.accDescr != after.accDescr)
        line(FlowKind::AccDescr, "accDescr", after.accDescr);
}

/// Puts new lines into their containers, and edges behind everything.
void FlowPatch::place()
{
    unsigned end = m_map.source(m_tree.direction.empty() ? m_tree.keyword : m_tree.direction).end;
    unsigned last = end;
    bool semicolon = false;
    for (const FlowStatement& one : m_tree.statements) {
        const ByteRange range = m_map.source(one.range);
        last = std::max(last, range.end);
        if (one.parent >= 0 || (one.kind != FlowKind::Chain && one.kind != FlowKind::SubgraphClose))
            continue;
        end = std::max(end, range.end);
        const std::string_view rest =
            m_input.text.substr(range.end, m_lines.lineEnd(range.end) - range.end);
        if (one.kind == FlowKind::Chain)
            semicolon = trimmed(rest) == ";";
    }
    const auto styled = [&](std::vector<std::string> lines) {
        for (std::string& line : lines)
            if (semicolon && !line.starts_with("subgraph ") && trimmed(line) != "end")
                line += ';';
        return lines;
    };
    for (const auto& [container, lines] : m_added) {
        const Node* node = m_input.after.node({container});
        const int open = node ? m_map.subgraphOf(node->name) : -1;
        if (open < 0) {
            m_lines.addLinesAfter(end, styled(lines), topIndent());
            continue;
        }
        const auto index = static_cast<unsigned>(open);
        const unsigned close =
            m_map.source(at(static_cast<unsigned>(at(index).partner)).range).begin;
        m_lines.addLinesBefore(close, styled(lines), innerIndent(index));
    }
    m_lines.addLinesAfter(end, styled(m_edgeLines), topIndent());
    const LooksPatch looks{m_input, m_tree, m_cooked, m_lines};
    m_lines.addLinesAfter(last, styled(patchLooks(looks)), topIndent());
}

std::vector<TextEdit> FlowPatch::run()
{
    header();
    nodes();
    edges();
    restate();
    place();
    patchTitle(m_input, m_lines);
    patchAnnotations(m_input, m_lines);
    const bool numbered = std::ranges::any_of(m_tree.statements,
                                              [](const FlowStatement& one) {
                                                  return one.kind == FlowKind::LinkStyle;
                                              }) ||
                          std::ranges::any_of(m_input.after.edges(), [](const Edge& edge) {
                              return !edge.style.empty() || !edge.extras.empty();
                          });
    const Header& now = m_input.after.header();
    if (!numbered && now.edgeDefaultStyle.empty() && now.edgeDefaultCurve.empty())
        return m_lines.edits();
    // The numbers of linkStyle follow from where the edges stand now.
    const std::string text = applied(m_input.text, m_lines.edits());
    Cooked cooked = finished(cook(text));
    const FlowParse parse = parseFlow(cooked.text);
    const auto ends = endsOf(parse.tree);
    const LooksPatch looks{m_input, m_tree, m_cooked, m_lines};
    unsigned last = m_map.source(m_tree.keyword).end;
    for (const FlowStatement& one : m_tree.statements)
        last = std::max(last, m_map.source(one.range).end);
    m_lines.addLinesAfter(last, patchLinkStyles(looks, m_map, matchedEdges(m_input.after, ends)),
                          topIndent());
    return m_lines.edits();
}

std::vector<TextEdit> patchFlow(const PatchInput& input)
{
    return FlowPatch(input).run();
}

}  // namespace stratoplan::mermaid
