#include "model/import/mermaid/shapes.h"

#include <algorithm>
#include <iterator>

namespace stratoplan::mermaid {
namespace {

struct Shape {
    std::string_view name;
    std::string_view shortName;
};

// Every name that @{ shape: … } takes. Sorted. Source: the shapes of Mermaid 12.3.
// clang-format off
    constexpr Shape kShapes[] = {
        {"anchor", "anchor"}, {"bang", "bang"}, {"bolt", "bolt"}, {"bow-rect", "bow-rect"},
        {"bow-tie-rectangle", "bow-rect"}, {"bpmn-activity", "bpmn-activity"},
        {"bpmn-annotation", "bpmn-annotation"}, {"bpmn-boundary", "bpmn-boundary"},
        {"bpmn-data", "bpmn-data"}, {"bpmn-data-store", "bpmn-data-store"},
        {"bpmn-end", "bpmn-end"}, {"bpmn-gateway", "bpmn-gateway"},
        {"bpmn-intermediate", "bpmn-intermediate"}, {"bpmn-start", "bpmn-start"},
        {"brace", "brace"}, {"brace-l", "brace"}, {"brace-r", "brace-r"}, {"braces", "braces"},
        {"browser", "browser"}, {"bucket", "bucket"}, {"card", "notch-rect"}, {"choice", "choice"},
        {"circ", "circle"}, {"circle", "circle"}, {"cloud", "cloud"}, {"collate", "hourglass"},
        {"com-link", "bolt"}, {"comment", "brace"}, {"composite", "composite"},
        {"console", "console"}, {"cross-circ", "cross-circ"}, {"crossed-circle", "cross-circ"},
        {"curv-trap", "curv-trap"}, {"curved-trapezoid", "curv-trap"}, {"cyl", "cyl"},
        {"cylinder", "cyl"}, {"das", "h-cyl"}, {"data-store", "datastore"}, {"database", "cyl"},
        {"datastore", "datastore"}, {"db", "cyl"}, {"dbl-circ", "dbl-circ"}, {"decision", "diam"},
        {"delay", "delay"}, {"diam", "diam"}, {"diamond", "diam"}, {"directory", "folder"},
        {"disk", "lin-cyl"}, {"display", "curv-trap"}, {"div-proc", "div-rect"},
        {"div-rect", "div-rect"}, {"divided-process", "div-rect"},
        {"divided-rectangle", "div-rect"}, {"doc", "doc"}, {"docs", "docs"}, {"document", "doc"},
        {"documents", "docs"}, {"double-circle", "dbl-circ"}, {"doublecircle", "dbl-circ"},
        {"event", "rounded"}, {"extract", "tri"}, {"f-circ", "f-circ"}, {"filled-circle", "f-circ"},
        {"flag", "flag"}, {"flip-tri", "flip-tri"}, {"flipped-triangle", "flip-tri"},
        {"folder", "folder"}, {"fork", "fork"}, {"fr-circ", "fr-circ"}, {"fr-rect", "fr-rect"},
        {"framed-circle", "fr-circ"}, {"framed-rectangle", "fr-rect"}, {"h-cyl", "h-cyl"},
        {"half-rounded-rectangle", "delay"}, {"hex", "hex"}, {"hexagon", "hex"},
        {"horizontal-cylinder", "h-cyl"}, {"hourglass", "hourglass"}, {"icon", "icon"},
        {"in-out", "lean-r"}, {"internal-storage", "win-pane"}, {"inv-trapezoid", "trap-t"},
        {"join", "fork"}, {"junction", "f-circ"}, {"lean-l", "lean-l"}, {"lean-left", "lean-l"},
        {"lean-r", "lean-r"}, {"lean-right", "lean-r"}, {"lightning-bolt", "bolt"},
        {"lin-cyl", "lin-cyl"}, {"lin-doc", "lin-doc"}, {"lin-proc", "lin-rect"},
        {"lin-rect", "lin-rect"}, {"lined-cylinder", "lin-cyl"}, {"lined-document", "lin-doc"},
        {"lined-process", "lin-rect"}, {"lined-rectangle", "lin-rect"},
        {"loop-limit", "notch-pent"}, {"manual", "trap-t"}, {"manual-file", "flip-tri"},
        {"manual-input", "sl-rect"}, {"notch-pent", "notch-pent"}, {"notch-rect", "notch-rect"},
        {"notched-pentagon", "notch-pent"}, {"notched-rectangle", "notch-rect"}, {"note", "note"},
        {"odd", "odd"}, {"out-in", "lean-l"}, {"paper-tape", "flag"}, {"person", "person"},
        {"pill", "stadium"}, {"prepare", "hex"}, {"priority", "trap-b"}, {"proc", "rect"},
        {"process", "rect"}, {"processes", "st-rect"}, {"procs", "st-rect"}, {"question", "diam"},
        {"rect", "rect"}, {"rectangle", "rect"}, {"rounded", "rounded"},
        {"shaded-process", "lin-rect"}, {"sl-rect", "sl-rect"}, {"sloped-rectangle", "sl-rect"},
        {"sm-circ", "sm-circ"}, {"small-circle", "sm-circ"}, {"st-doc", "docs"},
        {"st-rect", "st-rect"}, {"stacked-document", "docs"}, {"stacked-rectangle", "st-rect"},
        {"stadium", "stadium"}, {"start", "sm-circ"}, {"state", "state"}, {"stop", "fr-circ"},
        {"stored-data", "bow-rect"}, {"subproc", "fr-rect"}, {"subprocess", "fr-rect"},
        {"subroutine", "fr-rect"}, {"summary", "cross-circ"}, {"tag-doc", "tag-doc"},
        {"tag-proc", "tag-rect"}, {"tag-rect", "tag-rect"}, {"tagged-document", "tag-doc"},
        {"tagged-process", "tag-rect"}, {"tagged-rectangle", "tag-rect"}, {"terminal", "stadium"},
        {"text", "text"}, {"trap-b", "trap-b"}, {"trap-t", "trap-t"}, {"trapezoid", "trap-b"},
        {"trapezoid-bottom", "trap-b"}, {"trapezoid-top", "trap-t"}, {"tri", "tri"},
        {"triangle", "tri"}, {"win-pane", "win-pane"}, {"window-pane", "win-pane"},
    };
// clang-format on

}  // namespace

std::string_view shortShapeName(std::string_view name)
{
    const auto* const found = std::ranges::lower_bound(kShapes, name, {}, &Shape::name);
    return found != std::end(kShapes) && found->name == name ? found->shortName
                                                             : std::string_view();
}

std::string_view nearestShapeName(std::string_view name)
{
    // The name that shares the most letters in order, weighed against what is left over.
    std::string_view best;
    std::size_t bestScore = 0;
    for (const Shape& shape : kShapes) {
        std::size_t common = 0;
        for (const char c : shape.name.substr(0, 32))
            if (common < name.size() && (name[common] | 0x20) == c)
                ++common;
        const std::size_t score =
            4 * common > shape.name.size() ? 4 * common - shape.name.size() : 0;
        if (2 * common >= shape.name.size() && score > bestScore) {
            best = shape.name;
            bestScore = score;
        }
    }
    return best.empty() ? std::string_view("rect") : best;
}

}  // namespace stratoplan::mermaid
