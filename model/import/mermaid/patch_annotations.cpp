#include "model/import/mermaid/patch_steps.h"
#include "model/mermaid_text/annotations.h"

#include <algorithm>
#include <utility>

namespace stratoplan::mermaid {
namespace {

/// Sorted by keys. There is one for each component of a large diagram: a map would allocate each.
template <class Value>
using ByKey = std::vector<std::pair<std::string, Value>>;

/// Of entries with one key the first stays the one that is found.
template <class Value>
void sortByKey(ByKey<Value>& entries)
{
    std::ranges::stable_sort(entries, {}, &std::pair<std::string, Value>::first);
}

template <class Value>
const Value* valueAt(const ByKey<Value>& entries, const std::string& key)
{
    const auto it =
        std::ranges::lower_bound(entries, key, {}, &std::pair<std::string, Value>::first);
    return it != entries.end() && it->first == key ? &it->second : nullptr;
}

}  // namespace

AnnotationLines::AnnotationLines(const Diagram& diagram) : arranged(diagram.header().arranged)
{
    for (auto& [key, line] : mermaid_text::layoutLines(diagram))
        lines.emplace_back(std::move(key), std::move(line));
    for (auto& [key, line] : mermaid_text::saidLines(diagram))
        lines.emplace_back(std::move(key), std::move(line));
    sortByKey(lines);
}

const std::string* AnnotationLines::find(const std::string& key) const
{
    return valueAt(lines, key);
}

void patchAnnotations(const PatchInput& input, TextLines& lines)
{
    patchAnnotations(input.text, input.cooked, AnnotationLines(input.before),
                     AnnotationLines(input.after), lines);
}

void patchAnnotations(std::string_view text, const Cooked& cooked, const AnnotationLines& before,
                      const AnnotationLines& after, TextLines& lines)
{
    ByKey<ByteRange> written;
    unsigned last = 0;
    // Of several lines about one thing the last counts: it comes first here.
    for (auto it = cooked.comments.rbegin(); it != cooked.comments.rend(); ++it) {
        const ByteRange range = *it;
        const auto body = mermaid_text::annotationBody(text.substr(range.begin, range.size()));
        const auto line = body ? mermaid_text::readAnnotation(*body) : std::nullopt;
        if (!line)
            continue;
        written.emplace_back(mermaid_text::keyOf(*line), range);
        last = std::max(last, range.end);
    }
    sortByKey(written);
    std::vector<std::string> added;
    std::vector<std::string> layout;
    for (const auto& [key, line] : after.lines) {
        const ByteRange* place = valueAt(written, key);
        const std::string* was = place ? before.find(key) : nullptr;
        if (!place)
            (key.starts_with("says ") ? added : layout).push_back(line);
        else if (!was || *was != line)
            lines.replace(*place, line);
    }
    for (const auto& [key, range] : written) {
        const bool gone = before.find(key) && !after.find(key);
        const bool blockGone = before.arranged && !after.arranged && !key.starts_with("says ");
        if (gone || blockGone)
            lines.removeStatement(range);
    }
    std::ranges::stable_sort(layout, [](const std::string& a, const std::string& b) {
        return a.ends_with(" layout") > b.ends_with(" layout");
    });
    std::ranges::move(layout, std::back_inserter(added));
    if (added.empty())
        return;
    const auto size = static_cast<unsigned>(text.size());
    unsigned end = last;
    if (last == 0) {
        end = size;
        while (end > 0 && (text[end - 1] == '\n' || text[end - 1] == '\r' || text[end - 1] == ' ' ||
                           text[end - 1] == '\t'))
            --end;
    }
    lines.addLinesAfter(end, added, last > 0 ? lines.indentOf(last) : std::string());
}

}  // namespace stratoplan::mermaid
