#include "app/cli/in_place.h"

#include "model/base/text_util.h"
#include "model/diag/source_text.h"
#include "model/document/line_edits.h"
#include "model/document/rebind.h"
#include "model/import/ascii/strokes.h"

#include <algorithm>
#include <set>

namespace stratoplan::cli {
namespace {

/// A run of backticks that nothing in the text closes.
std::string fenceFor(std::string_view text)
{
    std::size_t longest = 2;
    for (std::size_t at = text.find('`'); at != std::string_view::npos; at = text.find('`', at)) {
        const std::size_t end = std::min(text.find_first_not_of('`', at), text.size());
        longest = std::max(longest, end - at);
        at = end;
    }
    return std::string(longest + 1, '`');
}

/// What stands before the block on its first line: quotes, list sign, indentation.
std::string openingPrefix(std::string_view line)
{
    const std::size_t mark = std::min(
        {line.find("```"), line.find("~~~"), line.find(":::"), line.find('<'), line.size()});
    return std::string(line.substr(0, mark));
}

/// The prefix of the lines that follow: a list sign stands on the first line only.
std::string continued(std::string prefix)
{
    for (char& c : prefix)
        if (c != '>' && c != '\t')
            c = ' ';
    return prefix;
}

/// What stands before the four blanks of an indented code block.
std::string beforeIndent(std::string_view prefix)
{
    constexpr std::size_t kIndent = 4;
    std::size_t end = prefix.size();
    while (end > 0 && prefix.size() - end < kIndent && prefix[end - 1] == ' ')
        --end;
    if (end == prefix.size() && end > 0 && prefix[end - 1] == '\t')
        --end;
    return std::string(prefix.substr(0, end));
}

std::string fenced(std::string_view text, std::string_view language, const std::string& prefix,
                   const std::string& ending)
{
    const std::string fence = fenceFor(text);
    std::string out = fence + std::string(language) + ending;
    for (const std::string_view line : splitLines(text))
        out += (line.empty() ? std::string(trimmed(prefix)) : prefix + std::string(line)) + ending;
    return out + prefix + fence;
}

/// The words of a text, in its order.
std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words(1);
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = codePointAt(text, at);
        if (ascii::isWord(point.value))
            words.back() += text.substr(at, point.bytes);
        else if (!words.back().empty())
            words.emplace_back();
        at += point.bytes;
    }
    return words;
}

/// A word of a file's text that its new form does not have; empty where there is none. A single
/// letter may be an arrow head.
std::string lostWord(std::string_view before, std::string_view after)
{
    const std::vector<std::string> said = wordsOf(after);
    const std::set<std::string> kept(said.begin(), said.end());
    for (std::string& word : wordsOf(before)) {
        if (codePointCount(word) > 1 && !kept.contains(word))
            return std::move(word);
    }
    return {};
}

}  // namespace

Result<std::vector<TextEdit>> placed(const Block& block, std::string_view file, bool isMarkdown,
                                     std::string_view language, std::string_view text, bool twin)
{
    const bool isDrawing = language == "text";
    if (block.isComment && !isDrawing)
        return Diagnostic{.code = DiagCode::SRC008};
    if (const std::string lost = isMarkdown ? "" : lostWord(block.text, text); !lost.empty())
        return Diagnostic{.code = DiagCode::SRC009, .args = {lost}};
    // The fence stays the author's, and so does what a comment has in front of its lines.
    if (isDrawing && block.format == SourceFormat::Ascii && !twin && block.closed) {
        const std::vector<TextEdit> edits = lineEdits(block.text, text);
        if (!endsBlock(block, edits))
            return inFile(block, file, edits);
    }
    if (!isMarkdown) {
        if (twin)
            return std::vector<TextEdit>();
        std::string whole;
        for (const std::string_view line : splitLines(text))
            whole += std::string(line) + block.lineEnding;
        return std::vector<TextEdit>{{block.content, std::move(whole)}};
    }
    const LineTable table(file);
    const std::string_view first = table.line(block.startLine);
    const std::string opening =
        block.isIndented ? beforeIndent(block.linePrefix) : openingPrefix(first);
    const std::string prefix = continued(opening);
    const unsigned begin = table.lineStart(block.startLine) + static_cast<unsigned>(opening.size());
    const unsigned end =
        table.lineStart(block.endLine) + static_cast<unsigned>(table.line(block.endLine).size());
    std::string made = fenced(text, language, prefix, block.lineEnding);
    if (!twin)
        return std::vector<TextEdit>{{{begin, end}, std::move(made)}};
    std::string before = block.lineEnding;
    if (!block.closed)
        before += prefix + (block.fence.empty() ? "</pre>" : block.fence) + block.lineEnding;
    const std::string blank = std::string(trimmed(prefix)) + block.lineEnding;
    before += blank + prefix + "<!-- stratoplan-twin -->" + block.lineEnding + blank + prefix;
    return std::vector<TextEdit>{{{end, end}, before + made}};
}

}  // namespace stratoplan::cli
