#include "model/import/ascii/straighten.h"

#include "model/base/text_util.h"
#include "model/import/ascii/ascii.h"
#include "model/import/ascii/defects.h"
#include "model/import/ascii/meaning.h"
#include "model/import/ascii/sheet.h"

#include <algorithm>

namespace stratoplan::ascii {

namespace {

constexpr double kLeastConfidence = 0.4;

/// Every run of letters and digits, sorted: what must not get lost.
std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint point = codePointAt(text, i);
        if (isWord(point.value)) {
            word += text.substr(i, point.bytes);
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
        i += point.bytes;
    }
    if (!word.empty())
        words.push_back(std::move(word));
    std::sort(words.begin(), words.end());
    return words;
}

std::string_view endingOf(std::string_view text)
{
    const std::size_t at = text.find('\n');
    if (at == std::string_view::npos)
        return text.find('\r') == std::string_view::npos ? "\n" : "\r";
    return at > 0 && text[at - 1] == '\r' ? "\r\n" : "\n";
}

/// The text with a row below `row` in which the vertical lines run on and nothing else stands.
std::string withRoomBelow(const std::string& text, int row, std::string_view ending)
{
    const Grid grid(text);
    const Strokes strokes(grid);
    std::string line(grid.prefix(row));
    for (int c = 0; c < grid.width(row); ++c) {
        const bool runs =
            (strokes.arms(row, c) & kSouth) != 0 && (strokes.arms(row + 1, c) & kNorth) != 0;
        if (!runs)
            line += ' ';
        else if (strokes.arms(row, c) == (kNorth | kSouth) && strokes.head(row, c) == 0)
            appendUtf8(line, grid.at(row, c));
        else
            line += grid.at(row, c) < 128 ? "|" : "│";
    }
    line.erase(line.find_last_not_of(' ') + 1);
    const unsigned at =
        grid.bytes(row + 1, 0, 0).begin - static_cast<unsigned>(grid.prefix(row + 1).size());
    return text.substr(0, at) + line + std::string(ending) + text.substr(at);
}

/// An arrow among words right above or below a border would be taken for one of its lines.
std::string withRoomForArrows(std::string text, std::string_view ending)
{
    constexpr int kMostRows = 16;
    for (int i = 0; i < kMostRows; ++i) {
        const std::vector<Defect> defects = defectsOf(text);
        const Grid grid(text);
        const Strokes strokes(grid);
        const auto arrow = std::find_if(defects.begin(), defects.end(), [&](const Defect& d) {
            const bool head = d.kind == Defect::Kind::HeadWithoutTail ||
                              d.kind == Defect::Kind::HeadWithoutTarget;
            return head && strokes.is(d.at.row, d.at.column, Strokes::kWord);
        });
        if (arrow == defects.end())
            break;
        const bool below = strokes.drawn(arrow->at.row + 1, arrow->at.column);
        const int row = below ? arrow->at.row : arrow->at.row - 1;
        if (row < 0 || row + 1 >= grid.rows())
            break;
        text = withRoomBelow(text, row, ending);
    }
    return text;
}

/// The text with everything in its place; nothing when its pieces contradict each other.
std::optional<std::string> arranged(const Reading& reading, std::string_view text)
{
    const std::string_view ending = endingOf(text);
    std::optional<std::string> straight = Sheet(reading, text).straight(ending);
    if (!straight)
        return straight;
    if (!text.empty() && text.back() != '\n' && text.back() != '\r')
        straight->resize(straight->size() - ending.size());
    return withRoomForArrows(std::move(*straight), ending);
}

/// Whether straightening changes nothing more.
bool isSettled(std::string_view text)
{
    return arranged(Reading(text), text) == text;
}

/// Whether no border is crooked, whatever lines and heads may look like.
bool areOnlyOfLines(const std::vector<Defect>& defects)
{
    return std::all_of(defects.begin(), defects.end(), [](const Defect& defect) {
        return defect.kind == Defect::Kind::LooseEnd || defect.kind == Defect::Kind::OpenBox ||
               defect.kind == Defect::Kind::DanglingCorner ||
               defect.kind == Defect::Kind::HeadWithoutTarget ||
               defect.kind == Defect::Kind::HeadWithoutTail;
    });
}

/// Whether what is left was there before and is no border: a legend, a lifeline, a bus that ends in
/// mid air stay as they are while all else becomes straight.
bool isLess(const std::vector<Defect>& left, const std::vector<Defect>& before)
{
    const auto count = [](const std::vector<Defect>& all, Defect::Kind kind) {
        return std::count_if(all.begin(), all.end(),
                             [&](const Defect& defect) { return defect.kind == kind; });
    };
    return areOnlyOfLines(left) && left.size() < before.size() &&
           std::all_of(left.begin(), left.end(), [&](const Defect& defect) {
               return count(left, defect.kind) <= count(before, defect.kind);
           });
}

/// Where the drawing is crooked; what blanks and tabs stand beside it is the author's.
std::vector<Defect> defectsIn(const Reading& reading, std::string_view text)
{
    std::vector<Defect> defects = defectsOf(text, reading.grid);
    const std::vector<char> isDrawn = drawnRows(reading);
    std::erase_if(defects, [&](const Defect& defect) {
        return (defect.kind == Defect::Kind::TrailingBlank || defect.kind == Defect::Kind::Tab) &&
               isDrawn[static_cast<std::size_t>(defect.at.row)] == 0;
    });
    return defects;
}

/// Whether a side of a box was read from another column than the rest of it.
bool wandersAnywhere(const std::vector<Diagnostic>& repairs)
{
    return std::any_of(repairs.begin(), repairs.end(),
                       [](const Diagnostic& repair) { return repair.code == DiagCode::IMP002; });
}

}  // namespace

Straightened straightened(std::string_view text, const Catalog& catalog)
{
    Straightened out;
    out.text = text;
    const Reading reading(text);
    const Parsed before = read(reading, catalog);
    const std::vector<Defect> defects = defectsIn(reading, text);
    // A frame of stars or the like, whose sides are no lines by their signs.
    const bool isOfSigns = before.ok && defects.empty() && wandersAnywhere(before.diagnostics);
    const auto leaveAlone = [&](DiagCode code, std::vector<std::string> args, ByteRange span = {}) {
        if (isOfSigns)
            return out;
        // Signs in a style of their own, of which nothing is crooked to a reader.
        if (before.ok && before.diagnostics.empty() && areOnlyOfLines(defects))
            return out;
        out.outcome = Straightened::Outcome::LeftAlone;
        out.reason = {.code = code, .args = std::move(args), .span = span};
        return out;
    };
    if (!before.ok)
        return leaveAlone(before.diagnostics.front().code, {});
    if (defects.empty() && !isOfSigns)
        return out;
    if (before.confidence < kLeastConfidence)
        return leaveAlone(DiagCode::ASC010, {number(before.confidence * 100, 0)});
    const Meaning meaning = meaningOf(before.diagram, Detail::Exact);
    for (const Frame& frame : reading.frames.all()) {
        // Its sides would become upright.
        if (reading.strokes.is(frame.top, frame.left.front(), Strokes::kSlanted))
            return leaveAlone(
                DiagCode::ASC013,
                {std::to_string(frame.top + 1), std::to_string(frame.left.front() + 1)},
                reading.grid.bytes(frame.top, frame.left.front(), frame.left.front() + 1));
    }
    std::optional<std::string> straight = arranged(reading, text);
    if (!straight)
        return leaveAlone(DiagCode::ASC011, {});
    const Reading now(*straight);
    const std::vector<Defect> left = defectsIn(now, *straight);
    const Parsed after = read(now, catalog);
    if (wordsOf(*straight) != wordsOf(text) ||
        !same(meaningOf(after.diagram, Detail::Exact), meaning))
        return leaveAlone(DiagCode::ASC012, {});
    if (isOfSigns && wandersAnywhere(after.diagnostics))
        return out;
    if (!left.empty() && !(isLess(left, defects) && isSettled(*straight)))
        return leaveAlone(
            DiagCode::ASC013,
            {std::to_string(left.front().at.row + 1), std::to_string(left.front().at.column + 1)},
            reading.grid.bytes(left.front().at.row, left.front().at.column,
                               left.front().at.column + 1));
    out.outcome = Straightened::Outcome::Repaired;
    out.text = std::move(*straight);
    out.repairs = before.diagnostics;
    return out;
}

}  // namespace stratoplan::ascii
