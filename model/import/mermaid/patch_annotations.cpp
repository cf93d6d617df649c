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

ByKey<std::string> linesOf(const Diagram& diagram)
{
    ByKey<std::string> out;
    for (auto& [key, line] : mermaid_text::layoutLines(diagram))
        out.emplace_back(std::move(key), std::move(line));
    for (auto& [key, line] : mermaid_text::saidLines(diagram))
        out.emplace_back(std::move(key), std::move(line));
    sortByKey(out);
    return out;
}

}  // namespace

void patchAnnotations(const PatchInput& input, TextLines& lines)
{
    ByKey<ByteRange> written;
    unsigned last = 0;
    // Of several lines about one thing the last counts: it comes first here.
    for (auto it = input.cooked.comments.rbegin(); it != input.cooked.comments.rend(); ++it) {
        const ByteRange range = *it;
        const auto body =
            mermaid_text::annotationBody(input.text.substr(range.begin, range.size()));
        const auto line = body ? mermaid_text::readAnnotation(*body) : std::nullopt;
        if (!line)
            continue;
        written.emplace_back(mermaid_text::keyOf(*line), range);
        last = std::max(last, range.end);
    }
    sortByKey(written);
    const ByKey<std::string> old = linesOf(input.before);
    const ByKey<std::string> wanted = linesOf(input.after);
    std::vector<std::string> added;
    std::vector<std::string> layout;
    for (const auto& [key, line] : wanted) {
        const ByteRange* place = valueAt(written, key);
        const std::string* was = place ? valueAt(old, key) : nullptr;
        if (!place)
            (key.starts_with("says ") ? added : layout).push_back(line);
        else if (!was || *was != line)
            lines.replace(*place, line);
    }
    for (const auto& [key, range] : written) {
        const bool gone = valueAt(old, key) && !valueAt(wanted, key);
        const bool blockGone = !input.after.header().arranged && !key.starts_with("says ") &&
                               input.before.header().arranged;
        if (gone || blockGone)
            lines.removeStatement(range);
    }
    std::ranges::stable_sort(layout, [](const std::string& a, const std::string& b) {
        return a.ends_with(" layout") > b.ends_with(" layout");
    });
    std::ranges::move(layout, std::back_inserter(added));
    if (added.empty())
        return;
    const auto size = static_cast<unsigned>(input.text.size());
    unsigned end = last;
    if (last == 0) {
        end = size;
        while (end > 0 && (input.text[end - 1] == '\n' || input.text[end - 1] == '\r' ||
                           input.text[end - 1] == ' ' || input.text[end - 1] == '\t'))
            --end;
    }
    lines.addLinesAfter(end, added, last > 0 ? lines.indentOf(last) : std::string());
}

}  // namespace stratoplan::mermaid
