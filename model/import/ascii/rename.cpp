#include "model/import/ascii/rename.h"

#include "model/base/text_util.h"
#include "model/import/ascii/ascii.h"
#include "model/import/ascii/sheet.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace stratoplan::ascii {

namespace {

/// The text in at most `rows` lines of about one length.
std::vector<std::string> wrapped(const std::string& text, std::size_t rows, int width)
{
    const int aim =
        std::max(width, (columnsOf(text) + static_cast<int>(rows) - 1) / static_cast<int>(rows));
    std::vector<std::string> lines(1);
    for (const std::string_view word : split(text, ' ')) {
        const bool fits = lines.back().empty() ||
                          columnsOf(lines.back()) + 1 + columnsOf(word) <= aim ||
                          lines.size() == rows;
        if (!fits)
            lines.emplace_back();
        lines.back() += (lines.back().empty() ? "" : " ") + std::string(word);
    }
    return lines;
}

/// Where the title of a node stands: pieces of rows, from top to bottom.
std::vector<Sheet::Patch> titleOfNode(const Reading& reading, const Node& node)
{
    std::vector<Sheet::Patch> out;
    if (!node.placement.box)
        return out;
    const Rect& box = *node.placement.box;
    const auto cells = [](double units, double cell) {
        return static_cast<int>(std::lround(units / cell));
    };
    const int top = cells(box.y, kCellHeight);
    const int left = cells(box.x, kCellWidth);
    const int bottom = top + cells(box.height, kCellHeight) - 1;
    const int right = left + cells(box.width, kCellWidth) - 1;
    int frame = -1;
    for (int f = 0; f < reading.frames.count(); ++f) {
        const Frame& candidate = reading.frames[f];
        if (candidate.top == top && candidate.bottom == bottom && candidate.leftColumn() == left &&
            candidate.rightColumn() == right)
            frame = f;
    }
    if (frame >= 0 && reading.frames[frame].hasBorderTitle()) {
        const Frame& titled = reading.frames[frame];
        int begin = titled.titleBegin;
        int end = titled.titleEnd;
        while (begin < end && reading.grid.blank(titled.top, begin))
            ++begin;
        while (end > begin && reading.grid.blank(titled.top, end - 1))
            --end;
        out.push_back({titled.top, begin, end, {}});
        return out;
    }
    std::string read;
    for (int i = 0; i < reading.texts.count() && read != node.label; ++i) {
        const Run& run = reading.texts[i];
        const bool here = frame >= 0 ? run.frame == frame && run.role == Run::Role::Free
                                     : run.row >= top && run.row <= bottom && run.begin >= left &&
                                           run.end - 1 <= right;
        if (!here)
            continue;
        const int inner = run.bracketed ? 1 : 0;
        read += (read.empty() ? "" : " ") +
                reading.grid.text(run.row, run.begin + inner, run.end - inner);
        out.push_back({run.row, run.begin + inner, run.end - inner, {}});
    }
    if (read != node.label)
        out.clear();
    return out;
}

/// The new name in all the other places of a flow that say the old one.
std::vector<Sheet::Patch> repeatedIn(const Reading& reading, const Sheet::Patch& first,
                                     const std::string& text)
{
    std::vector<Sheet::Patch> out;
    for (const DrawnNode& node : reading.graph.nodes()) {
        if (node.kind != DrawnNode::Kind::Text ||
            reading.texts.at(first.row, first.begin) != node.runs.front())
            continue;
        for (const int again : node.again) {
            const Run& run = reading.texts[again];
            const std::string said = reading.texts.textOf(again);
            const std::string_view name = nameInFlow(said);
            const int before =
                columnsOf(said.substr(0, static_cast<std::size_t>(name.data() - said.data())));
            const int begin = run.begin + before;
            out.push_back({run.row, begin, begin + columnsOf(name), std::string(nameInFlow(text))});
        }
    }
    return out;
}

/// Where the label of an edge stands: the one place where its text does.
std::vector<Sheet::Patch> labelOfEdge(const Reading& reading, const Edge& edge)
{
    std::vector<Sheet::Patch> out;
    for (int i = 0; i < reading.texts.count(); ++i) {
        const Run& run = reading.texts[i];
        if (run.role == Run::Role::Label && reading.texts.textOf(i) == edge.label)
            out.push_back({run.row, run.begin, run.end, {}});
    }
    if (out.size() != 1)
        out.clear();
    return out;
}

/// Where a text finds room at a line: in its longest level piece, else to the right of an upright
/// one.
std::optional<Sheet::Room> roomAt(const Edge& edge, const std::string& text)
{
    constexpr int kAround = 4;  // columns beside a text in or at a line
    std::optional<Sheet::Room> level;
    std::optional<Sheet::Room> upright;
    const auto cell = [](double units, double size) {
        return static_cast<int>(std::floor(units / size));
    };
    const int width = columnsOf(text) + kAround;
    int longest = 0;
    for (std::size_t i = 0; i + 1 < edge.bends.size(); ++i) {
        const Point from = edge.bends[i];
        const Point to = edge.bends[i + 1];
        const int row = cell(from.y, kCellHeight);
        const int last = cell(to.y, kCellHeight);
        const int begin = cell(std::min(from.x, to.x), kCellWidth);
        const int end = cell(std::max(from.x, to.x), kCellWidth) + 1;
        if (row == last && (!level || end - begin > level->end - level->begin)) {
            level = Sheet::Room{row, begin, end, width};
        } else if (row != last && std::abs(row - last) > longest) {
            longest = std::abs(row - last);
            upright = Sheet::Room{(row + last) / 2, end, end + width, width};
        }
    }
    return level && (!upright || level->end - level->begin > 1) ? level : upright;
}

/// The drawing in a new order, with the line ending that it has.
std::optional<std::string> rearranged(Sheet& sheet, std::string_view drawing)
{
    const std::size_t lf = drawing.find('\n');
    const bool crlf = lf != std::string_view::npos && lf > 0 && drawing[lf - 1] == '\r';
    std::optional<std::string> out = sheet.straight(crlf ? "\r\n" : "\n");
    if (out && !drawing.empty() && drawing.back() != '\n')
        out->resize(out->size() - (crlf ? 2 : 1));
    return out;
}

}  // namespace

std::string inOneLine(std::string_view text)
{
    std::string out;
    for (const std::string_view line : splitLines(text)) {
        if (!trimmed(line).empty())
            out += (out.empty() ? "" : " ") + std::string(trimmed(line));
    }
    return out;
}

std::optional<std::string> withRoomFor(std::string_view drawing, const Diagram& read,
                                       const std::vector<NewText>& texts)
{
    const Reading reading(drawing);
    Sheet sheet(reading, drawing);
    for (const NewText& text : texts) {
        const Edge* edge = read.edge(text.edge);
        const auto room = edge != nullptr ? roomAt(*edge, inOneLine(text.text)) : std::nullopt;
        if (!room)
            return std::nullopt;
        sheet.makeRoom(*room);
    }
    return rearranged(sheet, drawing);
}

std::optional<std::string> renamed(std::string_view drawing, const Diagram& read,
                                   const std::vector<NewText>& texts)
{
    const Reading reading(drawing);
    Sheet sheet(reading, drawing);
    for (const NewText& change : texts) {
        const Node* node = read.node(change.node);
        const Edge* edge = read.edge(change.edge);
        std::vector<Sheet::Patch> places =
            node != nullptr
                ? titleOfNode(reading, *node)
                : (edge != nullptr ? labelOfEdge(reading, *edge) : std::vector<Sheet::Patch>());
        const std::string text = inOneLine(change.text);
        if (places.empty() || text.empty())
            return std::nullopt;
        int width = 0;
        for (const Sheet::Patch& place : places)
            width = std::max(width, place.end - place.begin);
        const std::vector<std::string> lines = wrapped(text, places.size(), width);
        for (const Sheet::Patch& again : repeatedIn(reading, places.front(), text))
            sheet.patch(again);
        for (std::size_t i = 0; i < places.size(); ++i) {
            Sheet::Patch& place = places[i];
            if (i < lines.size())
                place.text = lines[i];
            // A title in the middle of its box stays there.
            const int frame = reading.frames.inside(place.row, place.begin);
            if (frame >= 0 && node != nullptr) {
                const int left = reading.frames[frame].leftAt(place.row) + 1;
                const int right = reading.frames[frame].rightAt(place.row);
                const int before = place.begin - left;
                const int room = right - left;
                const int size = columnsOf(place.text);
                if (std::abs(before - (right - place.end)) <= 1 && before > 2 && size + 2 <= room)
                    place.moved = left + (room - size) / 2 - place.begin;
            }
            sheet.patch(place);
        }
    }
    return rearranged(sheet, drawing);
}

}  // namespace stratoplan::ascii
