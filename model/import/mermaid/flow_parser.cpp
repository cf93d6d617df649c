#include "model/base/text_util.h"
#include "model/import/mermaid/flow_parser_steps.h"
#include "model/import/mermaid/scan.h"
#include "model/import/mermaid/suggest.h"

#include <algorithm>
#include <string>

namespace stratoplan::mermaid {
namespace {

using T = FlowTok;

// Nobody reads more than that, and a file of junk would give millions.
constexpr std::size_t kMostErrors = 500;

constexpr std::string_view kEnd = "the end of the statement";
constexpr std::string_view kSecondHalf =
    "the link's second half, as in A -- text --> B; a plain line is '---'";
constexpr const char* kReserved = ", and 'end' closes a subgraph; write 'End' or e1[\"end\"]";

struct Bracket {
    T open;
    T close;
    FlowShape shape;
};
constexpr Bracket kBrackets[] = {
    {T::SquareOpen, T::SquareClose, FlowShape::Square},
    {T::ParenOpen, T::ParenClose, FlowShape::Round},
    {T::BraceOpen, T::BraceClose, FlowShape::Diamond},
    {T::StadiumStart, T::StadiumEnd, FlowShape::Stadium},
    {T::CylinderStart, T::CylinderEnd, FlowShape::Cylinder},
    {T::SubroutineStart, T::SubroutineEnd, FlowShape::Subroutine},
    {T::DoubleCircleStart, T::DoubleCircleEnd, FlowShape::DoubleCircle},
    {T::EllipseStart, T::EllipseEnd, FlowShape::Ellipse},
    {T::TagEnd, T::SquareClose, FlowShape::Odd},
    {T::TrapStart, T::TrapEnd, FlowShape::Trapezoid},
    {T::TrapStart, T::InvTrapEnd, FlowShape::LeanRight},
    {T::InvTrapStart, T::InvTrapEnd, FlowShape::InvTrapezoid},
    {T::InvTrapStart, T::TrapEnd, FlowShape::LeanLeft},
    {T::PropsStart, T::SquareClose, FlowShape::Props},
};

}  // namespace

bool FlowParser::fail(std::string_view expected)
{
    auto& diagnostics = m_out.diagnostics;
    const std::string_view token = m_out.tree.at(m_token.range());
    const std::string shown(token.substr(0, std::min<std::size_t>(token.find('\n'), 40)));
    const bool mayBeArrow = m_dashed > 0 || (!m_inText && (is(T::Invalid) || expected == kEnd));
    const std::optional<ArrowHint> arrow =
        mayBeArrow ? arrowHint(m_out.tree.text, m_dashed > 0 ? m_dashed - 1 : m_token.begin, false)
                   : std::nullopt;
    if (arrow)
        diagnostics.push_back(
            {DiagCode::MMD001,
             {std::string(m_out.tree.text.substr(arrow->begin, arrow->end - arrow->begin)),
              arrow->wanted},
             {static_cast<unsigned>(arrow->begin), static_cast<unsigned>(arrow->end)}});
    else if (is(T::EndWord) && !m_inText)
        diagnostics.push_back({DiagCode::MMD001,
                               {"end", std::string(expected) + kReserved},
                               {m_token.begin, m_token.begin + 3}});
    else if (is(T::Invalid))
        diagnostics.push_back({DiagCode::MMD002, {shown}, m_token.range()});
    else if (m_inText && isBracket(m_token.kind))
        diagnostics.push_back({DiagCode::MMD003, {shown}, m_token.range()});
    else if (m_inText && (is(T::Str) || is(T::MdStr)))
        diagnostics.push_back({DiagCode::MMD004, {}, m_token.range()});
    else if (is(T::Newline) || is(T::End) || is(T::Eof))
        diagnostics.push_back(
            {DiagCode::MMD005, {std::string(expected)}, {m_token.begin, m_token.begin}});
    else
        diagnostics.push_back({DiagCode::MMD001, {shown, std::string(expected)}, m_token.range()});
    return false;
}

/// Goes on in the line behind the one in which the broken statement begins.
void FlowParser::recover(unsigned begin)
{
    m_inText = false;
    m_dashed = 0;
    const std::string_view text = m_out.tree.text;
    const auto end = std::min(text.find('\n', begin), text.size());
    m_read += std::max<std::size_t>(m_token.end, end) - end;
    if (m_read > 4 * text.size() + 4096 || m_out.diagnostics.size() >= kMostErrors) {
        m_out.diagnostics.push_back({DiagCode::MMD006, {}, m_token.range()});
        m_lexer.restart(static_cast<unsigned>(text.size()));
    } else {
        m_lexer.restart(static_cast<unsigned>(end));
    }
    advance();
    m_last = static_cast<unsigned>(end);
}

FlowParse FlowParser::run()
{
    // Most statements are a line; growing step by step would copy them all again and again, and
    // what is reserved too much costs nothing.
    constexpr std::size_t kBytesOfALine = 24;
    constexpr std::size_t kMostReserved = 1 << 17;
    const std::size_t lines = std::min(m_out.tree.text.size() / kBytesOfALine, kMostReserved);
    m_out.tree.statements.reserve(lines);
    m_out.tree.groups.reserve(2 * lines);
    m_out.tree.vertices.reserve(2 * lines);
    advance();
    header();
    while (!is(T::End)) {
        if (is(T::Newline) || is(T::Semi) || is(T::Space) || is(T::Eof))
            advance();
        else
            statement();
    }
    for (const int open : m_open) {
        const FlowStatement& subgraph = m_out.tree.statements[static_cast<std::size_t>(open)];
        m_out.diagnostics.push_back({DiagCode::MMD007, {}, subgraph.range});
    }
    return std::move(m_out);
}

void FlowParser::header()
{
    FlowTree& tree = m_out.tree;
    while (is(T::Space) || is(T::Newline))
        advance();
    const unsigned begin = m_token.begin;
    tree.keyword = m_token.range();
    if (!expect(T::Graph, "'flowchart' or 'graph'"))
        return recover(begin);
    if (accept(T::NoDir))
        return;
    tree.direction = m_token.range();
    if (!accept(T::Dir)) {
        const std::size_t from = skipSpace(tree.text, tree.direction.begin);
        std::size_t end = from;
        while (end < tree.text.size() && !spaceAt(tree.text, end) && tree.text[end] != ';')
            ++end;
        tree.direction = {};
        m_out.diagnostics.push_back(
            {DiagCode::MMD001,
             {std::string(tree.text.substr(from, std::min<std::size_t>(end - from, 40))),
              "a direction: TB, TD, BT, LR or RL"},
             {static_cast<unsigned>(from), static_cast<unsigned>(end)}});
        return recover(begin);
    }
    if (accept(T::Semi) || accept(T::Newline))
        return;
    while (accept(T::Space)) {
    }
    if (!expect(T::Newline, "the end of the line"))
        recover(begin);
}

bool FlowParser::separator()
{
    if (is(T::Newline) || is(T::Semi) || is(T::Eof)) {
        advance();
        return true;
    }
    return fail(kEnd);
}

void FlowParser::statement()
{
    FlowTree& tree = m_out.tree;
    const unsigned begin = m_token.begin;
    if (is(T::EndWord))
        return closeSubgraph();
    FlowStatement out;
    out.parent = m_open.empty() ? -1 : m_open.back();
    const std::size_t groups = tree.groups.size();
    bool understood = false;
    FlowWords words;
    switch (m_token.kind) {
    case T::Subgraph:
        understood = openSubgraph(out, words);
        break;
    case T::Style:
        understood = style(out, words);
        break;
    case T::LinkStyle:
        understood = linkStyle(out, words);
        break;
    case T::ClassDef:
        understood = classDef(out, words);
        break;
    case T::Class:
        understood = classOf(out, words);
        break;
    case T::Click:
        understood = click(out, words);
        break;
    default:
        if (kIdTokens.holds(m_token.kind))
            understood = chain(out);
        else
            understood = plainStatement(out, words);
    }
    out.range = {begin, std::max(begin, out.range.end)};
    if (out.kind == FlowKind::Click) {  // the word itself is no token
        const auto word = tree.text.substr(0, begin).rfind("click");
        if (word != std::string_view::npos)
            out.range.begin = static_cast<unsigned>(word);
    }
    if (understood)
        understood = out.kind == FlowKind::Direction || out.kind == FlowKind::AccTitle ||
                     out.kind == FlowKind::AccDescr || separator();
    if (!understood) {
        out.broken = true;
        const auto lineEnd = tree.text.find('\n', begin);
        recover(begin);
        // What stands in a later line is read again there.
        while (tree.groups.size() > groups &&
               tree.vertices[tree.groups.back().firstVertex].id.begin >= lineEnd)
            tree.groups.pop_back();
        out.range.end = std::min<unsigned>(m_last, std::max(begin, out.range.end));
    }
    out.firstGroup = static_cast<unsigned>(groups);
    out.groupCount = static_cast<unsigned>(tree.groups.size() - groups);
    if (out.kind == FlowKind::SubgraphOpen)
        m_open.push_back(static_cast<int>(tree.statements.size()));
    if (out.kind != FlowKind::Chain) {
        out.words = static_cast<unsigned>(tree.words.size());
        tree.words.push_back(words);
    }
    const bool holdsNothing = out.broken && out.groupCount == 0;
    if (!holdsNothing || out.kind == FlowKind::SubgraphOpen)
        tree.statements.push_back(out);
}

bool FlowParser::plainStatement(FlowStatement& out, FlowWords& words)
{
    out.token = m_token.kind;
    switch (m_token.kind) {
    case T::DirectionTb:
    case T::DirectionBt:
    case T::DirectionRl:
    case T::DirectionLr:
    case T::DirectionTd:
        out.kind = FlowKind::Direction;
        out.range.end = m_token.end;
        advance();
        return true;
    case T::AccTitle:
    case T::AccDescr: {
        const bool title = is(T::AccTitle);
        advance();
        out.kind = title ? FlowKind::AccTitle : FlowKind::AccDescr;
        words.id = m_token.range();
        out.range.end = m_token.end;
        return expect(title ? T::AccTitleValue : T::AccDescrValue, "a text");
    }
    case T::AccDescrBlock:
        out.kind = FlowKind::AccDescr;
        words.id = m_token.range();
        out.range.end = m_token.end;
        advance();
        return true;
    default:
        return fail("a node, a link, 'subgraph', 'style' or another statement");
    }
}

bool FlowParser::chain(FlowStatement& out)
{
    FlowLink link;
    while (true) {
        FlowGroup one;
        one.link = link;
        const bool understood = group(one);
        if (one.vertexCount > 0)
            m_out.tree.groups.push_back(one);
        if (!understood)
            return false;
        out.range.end = m_last;
        while (accept(T::Space)) {
        }
        if (!is(T::Link) && !is(T::StartLink) && !is(T::LinkId))
            return true;
        link = {};
        if (!this->link(link))
            return false;
    }
}

bool FlowParser::group(FlowGroup& out)
{
    FlowTree& tree = m_out.tree;
    out.firstVertex = static_cast<unsigned>(tree.vertices.size());
    while (true) {
        const bool understood = vertex();
        out.vertexCount = static_cast<unsigned>(tree.vertices.size()) - out.firstVertex;
        if (!understood)
            return false;
        if (is(T::ShapeDataStart))
            data(tree.vertices.back());
        const unsigned end = m_last;
        const bool blank = is(T::Space);
        while (accept(T::Space)) {
        }
        if (!is(T::Amp)) {
            m_last = end;
            return true;
        }
        if (!blank)
            return fail("a blank before '&'");
        advance();
        if (!expect(T::Space, "a blank after '&'"))
            return false;
        while (accept(T::Space)) {
        }
    }
}

bool FlowParser::vertex()
{
    FlowVertex out;
    if (!idString(out.id))
        return fail("the id of a node");
    const bool shaped = shape(out);
    if (!shaped && m_dashed > out.id.begin + 1) {  // `a->b`: the node is "a"
        const ByteRange id{out.id.begin, m_dashed - 1};
        out = {};
        out.id = id;
    }
    if (shaped && accept(T::StyleSeparator) && !idString(out.classes)) {
        m_out.tree.vertices.push_back(out);
        return fail("the name of a class");
    }
    m_out.tree.vertices.push_back(out);
    return shaped;
}

bool FlowParser::shape(FlowVertex& out)
{
    const T open = m_token.kind;
    const auto bracket = std::ranges::find(kBrackets, open, &Bracket::open);
    if (bracket == std::end(kBrackets))
        return true;
    const unsigned begin = m_token.begin;
    // `a->b` is a node "a-" with a flag ">b …", which nobody means.
    const bool dashed = open == T::TagEnd && begin > 0 && m_out.tree.text[begin - 1] == '-';
    m_dashed = dashed ? begin : 0;
    advance();
    FlowShape shape = bracket->shape;
    if ((open == T::ParenOpen || open == T::BraceOpen) && accept(open))
        shape = open == T::ParenOpen ? FlowShape::Circle : FlowShape::Hexagon;
    if (open == T::PropsStart) {
        FlowVertexData& data = dataOf(out);
        data.propName = m_token.range();
        if (!expect(T::NodeString, "the name of a property") || !expect(T::Colon, "':'"))
            return false;
        data.propValue = m_token.range();
        if (!expect(T::NodeString, "the value of a property") || !expect(T::Pipe, "'|'"))
            return false;
    }
    m_inText = true;
    if (!text(out.text))
        return fail("a text in the brackets; write \"\\ \" for an empty one");
    const auto close = std::ranges::find_if(
        kBrackets, [&](const Bracket& b) { return b.open == open && b.close == m_token.kind; });
    if (close == std::end(kBrackets))
        return fail("the closing bracket");
    m_inText = false;
    m_dashed = 0;
    advance();
    if (shape == FlowShape::Circle || shape == FlowShape::Hexagon) {
        if (!expect(close->close, "a second closing bracket"))
            return false;
    } else {
        shape = close->shape;
    }
    out.shape = shape;
    out.bracket = {begin, m_last};
    return true;
}

FlowVertexData& FlowParser::dataOf(FlowVertex& out)
{
    FlowTree& tree = m_out.tree;
    if (out.data == 0) {
        out.data = static_cast<unsigned>(tree.vertexData.size());
        tree.vertexData.emplace_back();
    }
    return tree.vertexData[out.data];
}

/// One or more `@{ … }` in a row, which count as one.
void FlowParser::data(FlowVertex& out)
{
    FlowTree& tree = m_out.tree;
    FlowVertexData& data = dataOf(out);
    if (!out.hasData)
        data.firstPiece = static_cast<unsigned>(tree.pieces.size());
    out.hasData = true;
    const unsigned begin = m_token.begin;
    unsigned end = m_token.end;
    for (; is(T::ShapeData) || is(T::ShapeDataStart); advance()) {
        if (is(T::ShapeData))
            tree.pieces.push_back(m_token.range());
        end = m_token.end;
    }
    data.pieceCount = static_cast<unsigned>(tree.pieces.size()) - data.firstPiece;
    const auto close = tree.text.find('}', end);
    m_last = close == std::string_view::npos ? end : static_cast<unsigned>(close + 1);
    data.range = {begin, m_last};
}

bool FlowParser::link(FlowLink& out)
{
    if (is(T::LinkId)) {
        out.id = m_token.range();
        advance();
    }
    if (is(T::StartLink)) {
        out.start = m_token.range();
        advance();
        m_inText = true;
        const bool understood = text(out.text);
        m_inText = false;
        out.end = m_token.range();
        return understood ? expect(T::Link, kSecondHalf) : fail(kSecondHalf);
    }
    out.end = m_token.range();
    if (!expect(T::Link, "a link"))
        return false;
    if (!is(T::Pipe))
        return true;
    const unsigned begin = m_token.begin;
    advance();
    m_inText = true;
    if (!text(out.text))
        return fail("a text between the pipes");
    if (!is(T::Pipe))
        return fail("'|'");
    m_inText = false;
    advance();
    out.pipes = {begin, m_last};
    while (accept(T::Space)) {
    }
    return true;
}

bool FlowParser::text(FlowText& out)
{
    static constexpr FlowToks plain{T::Text, T::EdgeText, T::TagStart, T::TagEnd, T::UnicodeText};
    const ByteRange range = m_token.range();
    if (is(T::Str)) {
        out = {FlowText::Form::Quoted, range, {range.begin - 1, range.end + 1}, {}};
    } else if (is(T::MdStr)) {
        out = {FlowText::Form::Markdown, range, {range.begin - 2, range.end + 2}, {}};
    } else if (plain.holds(m_token.kind)) {
        out = {FlowText::Form::Bare, range, range, {}};
    } else {
        return false;
    }
    advance();
    for (; plain.holds(m_token.kind); advance()) {
        if (out.form == FlowText::Form::Bare && m_token.begin == out.text.end)
            out.text.end = out.whole.end = m_token.end;
        else if (out.rest.empty())
            out.rest = m_token.range();
        else
            out.rest.end = m_token.end;
    }
    return true;
}

bool FlowParser::idString(ByteRange& out)
{
    if (!kIdTokens.holds(m_token.kind))
        return false;
    out = m_token.range();
    while (kIdTokens.holds(m_token.kind))
        advance();
    out.end = m_last;
    return true;
}

bool FlowParser::styles(ByteRange& out)
{
    out = {m_token.begin, m_token.begin};
    while (true) {
        if (!kStyleTokens.holds(m_token.kind))
            return fail("a style such as fill:#f9f");
        while (kStyleTokens.holds(m_token.kind))
            advance();
        out.end = m_last;
        if (!accept(T::Comma))
            return true;
    }
}

FlowParse parseFlow(std::string_view cooked)
{
    return FlowParser(cooked).run();
}

}  // namespace stratoplan::mermaid
