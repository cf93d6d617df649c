#include "model/diag/diagnostic.h"

#include "model/diag/phrase.h"

namespace stratoplan {
namespace {

struct CodeRow {
    std::string_view name;
    Severity severity;
    std::string_view text;
};

constexpr CodeRow kCodes[] = {
#define STRATOPLAN_DIAG(code, severity, text) {#code, Severity::severity, text},
#include "model/diag/codes.def"
#undef STRATOPLAN_DIAG
};

const CodeRow& row(DiagCode code)
{
    return kCodes[static_cast<std::size_t>(code)];
}

}  // namespace

std::string_view codeName(DiagCode code)
{
    return row(code).name;
}

Severity severityOf(DiagCode code)
{
    return row(code).severity;
}

std::string_view textOf(DiagCode code)
{
    return row(code).text;
}

std::optional<DiagCode> codeNamed(std::string_view name)
{
    for (std::size_t i = 0; i < std::size(kCodes); ++i)
        if (kCodes[i].name == name)
            return static_cast<DiagCode>(i);
    return std::nullopt;
}

std::string_view severityName(Severity severity)
{
    constexpr std::string_view kNames[] = {"error", "warning", "info"};
    return kNames[static_cast<std::size_t>(severity)];
}

Severity severityOf(const Diagnostic& diagnostic)
{
    return diagnostic.milder ? *diagnostic.milder : severityOf(diagnostic.code);
}

std::string sentence(const Diagnostic& diagnostic)
{
    const std::string_view text = textOf(diagnostic.code);
    std::string out;
    std::size_t literal = 0;  // where the words since the last argument begin in `out`
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool placeholder =
            text[at] == '%' && at + 1 < text.size() && text[at + 1] >= '1' && text[at + 1] <= '9';
        if (!placeholder) {
            out += text[at];
            continue;
        }
        const auto index = static_cast<std::size_t>(text[++at] - '1');
        if (index < diagnostic.args.size()) {
            const std::string& name = diagnostic.args[index];
            out.resize(out.size() - repeatedTail(std::string_view(out).substr(literal), name));
            out += name;
        }
        literal = out.size();
    }
    return out;
}

}  // namespace stratoplan
