#pragma once

#include "model/diag/diagnostic.h"
#include "model/diag/source_text.h"

#include <cstdio>
#include <string>
#include <string_view>

namespace stratoplan::cli {

/// The exit statuses of the program.
inline constexpr int kDone = 0;
inline constexpr int kFound = 1;
inline constexpr int kWrongUse = 2;

/// Where a finding stands, for people: a file and a place in its text.
struct Place {
    std::string path;
    const LineTable* table = nullptr;  ///< gives the source line, where there is one
    LineColumn at;
};

/// What a command says: data to standard output, words for people to standard error.
class Console {
public:
    /// `color`: "auto", "always" or "never".
    explicit Console(std::string_view color);

    void data(std::string_view bytes);
    void say(std::string_view words);      ///< a line on standard error
    void problem(std::string_view words);  ///< "stratoplan: …"
    void diagnostic(const Place& place, const Diagnostic& diagnostic);
    /// One without a place.
    void diagnostic(const Diagnostic& diagnostic);
    /// The same as data: what `check` was asked for.
    void finding(const Place& place, const Diagnostic& diagnostic);
    /// A line that the next one replaces; on a terminal only, and only when work takes over a
    /// second.
    void progress(std::string_view words);
    /// False when standard output took not all.
    bool flush();

private:
    std::string worded(const std::string& where, const Diagnostic& diagnostic, bool color) const;
    void clearProgress();

    bool m_terminal = false;
    bool m_color = false;  // of standard error
    bool m_dataTerminal = false;
    bool m_dataColor = false;
    bool m_progress = false;
    bool m_failed = false;
    long long m_started = 0;
};

/// The diagnostic as one line, without colours: FILE:LINE:COLUMN: severity CODE: sentence.
std::string lineOf(const Place& place, const Diagnostic& diagnostic);

}  // namespace stratoplan::cli
