#include "app/cli/console.h"

#include <chrono>
#include <cstdlib>
#include <unistd.h>

namespace stratoplan::cli {
namespace {

long long nowMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

std::string_view styleOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return "1;31";
    case Severity::Warning:
        return "1;33";
    case Severity::Info:
        break;
    }
    return "1;36";
}

/// Names and labels come from strangers: a terminal must not obey them.
std::string printable(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        out += byte < 0x20 || byte == 0x7F ? ' ' : c;
    }
    return out;
}

std::string painted(std::string_view text, std::string_view style, bool color)
{
    if (!color)
        return std::string(text);
    return "\x1b[" + std::string(style) + "m" + std::string(text) + "\x1b[0m";
}

std::string whereOf(const Place& place)
{
    return printable(place.path) + ":" + std::to_string(place.at.line) + ":" +
           std::to_string(place.at.column) + ":";
}

}  // namespace

Console::Console(std::string_view color)
    : m_terminal(::isatty(STDERR_FILENO) != 0)
    , m_dataTerminal(::isatty(STDOUT_FILENO) != 0)
    , m_started(nowMs())
{
    const char* noColor = std::getenv("NO_COLOR");
    const bool automatic = color == "auto" && !(noColor && *noColor);
    m_color = color == "always" || (automatic && m_terminal);
    m_dataColor = color == "always" || (automatic && m_dataTerminal);
}

void Console::data(std::string_view bytes)
{
    m_failed = std::fwrite(bytes.data(), 1, bytes.size(), stdout) != bytes.size() || m_failed;
}

void Console::say(std::string_view words)
{
    clearProgress();
    std::fwrite(words.data(), 1, words.size(), stderr);
    std::fputc('\n', stderr);
}

void Console::problem(std::string_view words)
{
    say(painted("stratoplan:", "1", m_color) + " " + printable(words));
}

void Console::diagnostic(const Place& place, const Diagnostic& diagnostic)
{
    say(worded(whereOf(place), diagnostic, m_color));
    if (m_terminal && place.table)
        say(excerpt(*place.table, place.at));
}

void Console::diagnostic(const Diagnostic& diagnostic)
{
    say(worded("stratoplan:", diagnostic, m_color));
}

void Console::finding(const Place& place, const Diagnostic& diagnostic)
{
    data(worded(whereOf(place), diagnostic, m_dataColor) + "\n");
    if (m_dataTerminal && place.table)
        data(excerpt(*place.table, place.at) + "\n");
}

std::string Console::worded(const std::string& where, const Diagnostic& diagnostic,
                            bool color) const
{
    const Severity severity = severityOf(diagnostic);
    const std::string code =
        std::string(severityName(severity)) + " " + std::string(codeName(diagnostic.code)) + ":";
    return painted(printable(where), "1", color) + " " + painted(code, styleOf(severity), color) +
           " " + printable(sentence(diagnostic));
}

void Console::progress(std::string_view words)
{
    constexpr long long kPatienceMs = 1000;
    if (!m_terminal || nowMs() - m_started < kPatienceMs)
        return;
    clearProgress();
    const std::string text = printable(words.substr(0, 78));
    std::fputs(text.c_str(), stderr);
    std::fflush(stderr);
    m_progress = true;
}

bool Console::flush()
{
    clearProgress();
    return std::fflush(stdout) == 0 && !m_failed;
}

void Console::clearProgress()
{
    if (m_progress)
        std::fputs("\r\x1b[K", stderr);
    m_progress = false;
}

std::string lineOf(const Place& place, const Diagnostic& diagnostic)
{
    return whereOf(place) + " " + std::string(severityName(severityOf(diagnostic))) + " " +
           std::string(codeName(diagnostic.code)) + ": " + printable(sentence(diagnostic));
}

}  // namespace stratoplan::cli
