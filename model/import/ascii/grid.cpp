#include "model/import/ascii/grid.h"

#include "model/base/text_util.h"
#include "model/import/comment_prefix.h"

#include <algorithm>

namespace stratoplan::ascii {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool isPlain(char c)
{
    return c >= ' ' && c < 127;
}

/// The box-drawing character there, if a sign of the same block or a plain one follows it: no mark
/// that would belong to it. 0 where there is none.
char32_t plainBoxAt(std::string_view line, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(line[i]); };
    if (at + 3 > line.size() || byte(at) != 0xE2 || (byte(at + 1) & 0xFEU) != 0x94 ||
        (byte(at + 2) & 0xC0U) != 0x80)
        return 0;
    const std::size_t next = at + 3;
    if (next < line.size() && byte(next) >= 0x80 &&
        (next + 1 >= line.size() || byte(next) != 0xE2 || (byte(next + 1) & 0xFEU) != 0x94))
        return 0;
    return 0x2000U | (byte(at + 1) & 0x3FU) << 6 | (byte(at + 2) & 0x3FU);
}

}  // namespace

Grid::Grid(std::string_view text) : m_text(text)
{
    std::vector<std::string_view> lines = splitLines(text);
    if (!lines.empty() && lines.front().starts_with(kByteOrderMark))
        lines.front().remove_prefix(kByteOrderMark.size());
    const std::string_view prefix = commentPrefix(lines);
    m_cells.reserve(std::min(text.size(), kMaxCells));
    for (const std::string_view line : lines) {
        const unsigned begin = line.empty() ? 0 : static_cast<unsigned>(line.data() - text.data());
        std::size_t skipped = 0;
        if (!prefix.empty()) {
            if (opensOrClosesComment(line))
                skipped = line.size();
            else if (line.starts_with(prefix))
                skipped = prefix.size();
        }
        addRow(line, begin, skipped);
        if (m_cells.size() > kMaxCells || m_columns > kMaxColumns) {
            m_tooLarge = true;
            m_cells.clear();
            m_bytes.clear();
            m_lines.clear();
            m_rowEnd.clear();
            m_rowStart.assign(1, 0);
            return;
        }
    }
}

void Grid::addRow(std::string_view line, unsigned begin, std::size_t prefix)
{
    const std::size_t rowBegin = m_cells.size();
    const std::size_t last = line.find_last_not_of(" \t");
    const std::size_t end = last == std::string_view::npos ? prefix : std::max(prefix, last + 1);
    const int prefixColumns = columnsWithTabs(line.substr(0, prefix));
    std::size_t i = prefix;
    while (i < end && m_cells.size() - rowBegin <= static_cast<std::size_t>(kMaxColumns)) {
        // Plain signs between plain signs are one cell each.
        if (isPlain(line[i]) && (i + 1 == end || isPlain(line[i + 1]))) {
            m_cells.push_back(static_cast<unsigned char>(line[i]));
            m_bytes.push_back(begin + static_cast<unsigned>(i));
            ++i;
            continue;
        }
        if (const char32_t box = plainBoxAt(line, i); box != 0) {
            m_cells.push_back(box);
            m_bytes.push_back(begin + static_cast<unsigned>(i));
            i += 3;
            continue;
        }
        const Cluster point = clusterAt(line, i);
        const unsigned byte = begin + static_cast<unsigned>(i);
        if (point.value == U'\t') {
            const int column = static_cast<int>(m_cells.size() - rowBegin) + prefixColumns;
            for (int k = column; k < (column / 8 + 1) * 8; ++k) {
                m_cells.push_back(U' ');
                m_bytes.push_back(byte);
            }
        } else {
            const bool space = point.value == 0xA0 || point.value < 32;
            const int columns = space ? 1 : point.columns;
            for (int k = 0; k < columns; ++k) {
                m_cells.push_back(k > 0 ? kTail : space ? U' ' : point.value);
                m_bytes.push_back(byte);
            }
        }
        i += point.bytes;
    }
    m_rowStart.push_back(m_cells.size());
    m_lines.push_back({begin, begin + static_cast<unsigned>(line.size())});
    m_rowEnd.push_back(begin + static_cast<unsigned>(end));
    m_columns = std::max(m_columns, width(rows() - 1));
}

Place Grid::place(int cell) const
{
    const auto next =
        std::upper_bound(m_rowStart.begin(), m_rowStart.end(), static_cast<std::size_t>(cell));
    const int row = static_cast<int>(next - m_rowStart.begin()) - 1;
    return {row, cell - rowBegin(row)};
}

ByteRange Grid::bytes(int row, int begin, int end) const
{
    if (rows() == 0)
        return {};
    row = std::clamp(row, 0, rows() - 1);
    const int cells = width(row);
    const auto byteOf = [&](int column) {
        return column < cells ? m_bytes[at(rowBegin(row) + std::max(column, 0))]
                              : m_rowEnd[at(row)];
    };
    const unsigned first = byteOf(begin);
    return {first, std::max(first, byteOf(end))};
}

std::string Grid::text(int row, int begin, int end) const
{
    begin = std::max(begin, 0);
    end = std::min(end, width(row));
    while (begin < end && (at(row, begin) == U' ' || at(row, begin) == kTail))
        ++begin;
    while (end > begin && at(row, end - 1) == U' ')
        --end;
    std::string out;
    if (begin >= end)
        return out;
    const ByteRange range = bytes(row, begin, end);
    bool pending = false;
    for (const char c : m_text.substr(range.begin, range.size())) {
        if (c == ' ' || (c >= 0 && c < 32)) {
            pending = true;
            continue;
        }
        if (pending && !out.empty())
            out += ' ';
        pending = false;
        out += c;
    }
    return out;
}

std::string_view Grid::prefix(int row) const
{
    const unsigned begin = m_lines[at(row)].begin;
    const unsigned first = width(row) == 0 ? m_rowEnd[at(row)] : m_bytes[at(rowBegin(row))];
    return m_text.substr(begin, first - begin);
}

}  // namespace stratoplan::ascii
