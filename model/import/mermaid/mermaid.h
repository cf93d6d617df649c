#pragma once

#include "model/base/text_edit.h"
#include "model/import/formats.h"
#include "model/import/mermaid/passages.h"

#include <optional>
#include <string_view>
#include <vector>

namespace stratoplan::mermaid {

enum class Inference { Kinds, None };

/// Reads a flowchart or state diagram as Mermaid 12.3 understands it. Another family gives an empty
/// diagram whose header names it. Errors: diagnostics MMD…, each with its span.
/// Source: the behaviour of Mermaid's own parser on ../shared/corpus/mermaid.
Parsed read(std::string_view text, const Catalog& catalog, Inference inference = Inference::Kinds);

/// The family that a text declares: "flowchart", "state", "sequence" …; empty when it declares
/// none.
std::string_view family(std::string_view text);

/// The smallest text edits of `text` that make it say `diff`. Units: bytes of `text`.
/// Guarantee: read(applied(text, edits)) equals the sayable() edited diagram but for
/// settledNames(), or the reason why it cannot.
/// `reading` receives what the edited text was read as to know that; untouched without edits. What
/// kinds are inferred proves nothing.
Result<std::vector<TextEdit>> patch(std::string_view text, const Diagram& before, const Diff& diff,
                                    const Catalog& catalog, Parsed* reading = nullptr,
                                    Inference inference = Inference::Kinds);

/// An edit that was made and proved in an excerpt of its text.
struct LocalEdit {
    std::vector<TextEdit> edits;
    /// The edit as reading the edited text gives it: its nodes without inferred facts, then what
    /// moves on account of it.
    Diff diff;
};

/// patch() in the lines that speak of what is edited and of what else those mention. Nothing where
/// the edit reaches further (ids, a wanted order, styles and frames by number, a moved frame with
/// edges in it), or where no text says it: patch() knows why. Passages are made where there are
/// none. Cost: the lines, and a pass over numbers.
std::optional<LocalEdit> patchLocally(std::string_view text, std::optional<Passages>& passages,
                                      const Diagram& before, const Diff& diff,
                                      const Catalog& catalog);

/// patch() of boxes, bends and places of labels, of any number of them, which stand in annotations
/// alone: only those are written, and what they will say is known. Nothing where the edit touches
/// anything else. The diagram is edited for the time of the call: a copy of it costs more.
std::optional<LocalEdit> patchPlaces(std::string_view text, Diagram& diagram, const Diff& diff);

/// An edited diagram as far as any text can say it: a `[*]` without transitions is gone, one that
/// was moved is one with that of its new place, and what is put into a composite of regions stands
/// in the last of them.
Diagram sayable(const Diagram& before, Diagram edited);

/// What renames the nodes of `diagram` whose names the text does not say (`subGraph2`, `C.region1`,
/// `C_start`) to those that reading the edited text gave them.
Diff settledNames(const Diagram& diagram, const Diagram& read);

}  // namespace stratoplan::mermaid
