#pragma once

#include "model/core/diagram.h"
#include "model/import/mermaid/cook.h"
#include "model/import/mermaid/text_lines.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stratoplan::mermaid {

/// A node that shall stand before another of its container, or behind all of them.
struct Reordering {
    NodeId node;
    NodeId next;  ///< none: last
};

/// What an edit of a diagram has to bring into its text.
struct PatchInput {
    std::string_view text;
    const Cooked& cooked;
    const Diagram& before;
    const Diagram& after;
    bool inPlace = true;  ///< whether a statement whose ends change is written where it stands
    std::vector<Reordering> reordered = {};
    std::vector<NodeId> misplaced = {};  ///< what a text without more edits put elsewhere
};

/// New lines by the container that they go into; 0 is the top.
using AddedLines = std::map<std::uint32_t, std::vector<std::string>>;

/// Whether a node that was none holds others now, so that its text becomes a block.
bool becameContainer(const PatchInput& input, const Node& after);

/// Writes every container that has no block in the text yet as one around the lines that `added`
/// has for it, each a step further in, the innermost first. `head` gives the opening lines. A
/// block goes to the line that `openedAt` has for its node, else to the lines of what holds it.
void addContainers(const PatchInput& input, AddedLines& added, TextLines& lines,
                   const std::map<std::uint32_t, unsigned>& openedAt,
                   const std::function<std::vector<std::string>(const Node&)>& head,
                   std::string_view close);

/// The edits of the statements of a flowchart, annotations left out.
std::vector<TextEdit> patchFlow(const PatchInput& input);
/// The same for a state diagram.
std::vector<TextEdit> patchState(const PatchInput& input);
/// The edits of front matter and annotations, which both have alike.
void patchTitle(const PatchInput& input, TextLines& lines);
void patchAnnotations(const PatchInput& input, TextLines& lines);

/// The lines of annotations that a diagram has, by what they are about, sorted.
struct AnnotationLines {
    explicit AnnotationLines(const Diagram& diagram);
    const std::string* find(const std::string& key) const;

    std::vector<std::pair<std::string, std::string>> lines;
    bool arranged = false;
};

/// patchAnnotations() where one diagram is at hand at a time.
void patchAnnotations(std::string_view text, const Cooked& cooked, const AnnotationLines& before,
                      const AnnotationLines& after, TextLines& lines);

}  // namespace stratoplan::mermaid
