#pragma once

#include "model/base/byte_range.h"
#include "model/base/ids.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace stratoplan {

enum class Severity { Error, Warning, Info };

/// Every diagnostic of the product. The texts live in codes.def, nowhere else.
enum class DiagCode {
#ifndef Q_MOC_RUN  // which cannot follow an include inside an enum
#define STRATOPLAN_DIAG(code, severity, text) code,
#include "model/diag/codes.def"
#undef STRATOPLAN_DIAG
#endif
};

std::string_view codeName(DiagCode code);  ///< "MMD001"
Severity severityOf(DiagCode code);
std::string_view textOf(DiagCode code);  ///< English, with %1, %2 … where the arguments go
std::optional<DiagCode> codeNamed(std::string_view name);
std::string_view severityName(Severity severity);  ///< "error", "warning", "info"

/// One finding about an input or a diagram: what, where in the text, where on the canvas.
///
/// Carries a code and its arguments, never a sentence: the CLI prints English, the GUI translates,
/// tests compare codes. The severity belongs to the code; a finding may be told milder where the
/// drawing leaves room for doubt.
struct Diagnostic {
    DiagCode code;
    std::vector<std::string> args = {};  ///< fill %1, %2 ... of the code's text
    ByteRange span = {};                 ///< bytes of the text that was read; may be empty
    std::vector<NodeId> nodes = {};      ///< selected when the user clicks the finding
    std::vector<EdgeId> edges = {};
    std::optional<Severity> milder = {};

    friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

/// That of the code, or the milder one that the diagnostic itself bears.
Severity severityOf(const Diagnostic& diagnostic);

/// The English sentence, arguments filled in.
std::string sentence(const Diagnostic& diagnostic);

/// A value, or the one reason why there is none.
template <class T>
class Result {
public:
    Result(T value) : m_content(std::move(value)) {}
    Result(Diagnostic reason) : m_content(std::move(reason)) {}

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }
    T& operator*() { return std::get<0>(m_content); }
    const T& operator*() const { return std::get<0>(m_content); }
    T* operator->() { return &std::get<0>(m_content); }
    const T* operator->() const { return &std::get<0>(m_content); }
    const Diagnostic& reason() const { return std::get<1>(m_content); }

private:
    std::variant<T, Diagnostic> m_content;
};

/// Done, or the reason why nothing was done.
using Status = Result<std::monostate>;

}  // namespace stratoplan
