#pragma once

#include "model/base/text_edit.h"

#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::mermaid {

/// Edits of a text that follow its own style: line ends, indentation, where a line begins and ends.
/// Gathered first, then given out sorted; an edit within a deleted stretch is dropped.
class TextLines {
public:
    explicit TextLines(std::string_view text);

    void replace(ByteRange range, std::string text);
    void insert(unsigned at, std::string text) { replace({at, at}, std::move(text)); }
    /// Removes the bytes with their whole line where nothing else stands on it, else with one `;`.
    void removeStatement(ByteRange range);
    /// Adds lines behind the line of `at`, each with that indentation.
    void addLinesAfter(unsigned at, const std::vector<std::string>& lines, std::string_view indent);
    /// Adds a line right behind `at`, of which the rest of its line becomes a line of its own.
    void addLinesBehind(unsigned at, const std::string& line, std::string_view indent);
    /// Adds lines before the line of `at`; where other text stands before it there, they break the
    /// line.
    void addLinesBefore(unsigned at, const std::vector<std::string>& lines,
                        std::string_view indent);

    /// The blanks at the begin of the line of `at`.
    std::string indentOf(unsigned at) const;
    /// One step of indentation as the author makes it; four blanks where nothing is indented.
    std::string indentStep() const;
    std::string_view lineEnding() const { return m_lineEnding; }
    std::string_view text() const { return m_text; }
    unsigned lineBegin(unsigned at) const;
    unsigned lineEnd(unsigned at) const;  ///< before the line break

    std::vector<TextEdit> edits() const;

private:
    std::string_view m_text;
    std::string m_lineEnding;
    std::vector<TextEdit> m_edits;
};

}  // namespace stratoplan::mermaid
