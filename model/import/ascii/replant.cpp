#include "model/import/ascii/replant.h"

#include "model/base/text_util.h"

#include <algorithm>
#include <tuple>

namespace stratoplan::ascii {

namespace {

constexpr int kIndent = 4;  // columns from branch to branch where nothing tells
constexpr int kNone = -1;   // no item: what stands at the top hangs from none
constexpr int kNew = -2;    // an item that has not held any yet

std::size_t u(int i)
{
    return static_cast<std::size_t>(i);
}

std::string oneLine(std::string_view text)
{
    std::string out;
    for (const std::string_view line : splitLines(text)) {
        if (!trimmed(line).empty())
            out += (out.empty() ? "" : " ") + std::string(trimmed(line));
    }
    return out;
}

/// The sign of a branch that goes on below for one that does not, and back.
std::string otherBranch(std::string_view sign, bool last)
{
    static constexpr std::pair<std::string_view, std::string_view> kPairs[] = {
        {"├", "└"}, {"├", "╰"}, {"┣", "┗"}, {"╠", "╚"}, {"┝", "┕"},
        {"┠", "┖"}, {"╞", "╘"}, {"╟", "╙"}, {"|", "`"}, {"|", "\\"}};
    for (const auto& [on, end] : kPairs) {
        if (sign == (last ? on : end))
            return std::string(last ? end : on);
    }
    return std::string(sign);
}

/// A branch as it was or shall be: of which item, whether another one follows it, in which column.
struct Branch {
    int item = -1;
    bool last = true;
    int column = 0;

    friend bool operator==(const Branch&, const Branch&) = default;
};

/// Writes one list of a drawing anew.
class List {
public:
    List(std::string_view drawing, const Reading& reading, int list);

    int firstRow() const { return m_first; }
    int lastRow() const { return m_last; }
    std::vector<std::string> rows(const std::vector<PlantedItem>& top);

private:
    const TreeItem& item(int i) const { return m_reading.trees.items()[u(i)]; }
    std::string_view source(int row, int begin, int end) const
    {
        const ByteRange range = m_reading.grid.bytes(row, begin, end);
        return m_drawing.substr(range.begin, range.size());
    }
    std::string_view sourceRow(int row) const { return source(row, 0, m_reading.grid.width(row)); }
    const std::vector<int>& childrenOf(int item) const
    {
        static const std::vector<int> none;
        return item == kNew ? none : item == kNone ? m_top : m_children[u(item)];
    }
    bool isLast(int at) const
    {
        const std::vector<int>& all = childrenOf(item(at).parent);
        return !all.empty() && all.back() == at;
    }
    std::vector<Branch> branchesOf(int item) const;
    int indent() const;
    int columnOf(const PlantedItem& one, int parent, int parentColumn) const;
    std::string trunk() const;
    std::string signFor(const PlantedItem& one, int parent, bool last) const;
    std::string dashes(const PlantedItem& one, int parent) const;
    std::string trunks(const std::vector<Branch>& branches) const;
    std::string head(const PlantedItem& one, int parent, const std::vector<Branch>& now) const;
    std::string label(const PlantedItem& one) const;
    void space(const PlantedItem& one, int parent, int place, const std::vector<Branch>& now);
    void plant(const PlantedItem& one, int parent, int parentColumn, int place, bool last,
               std::vector<Branch> branches);
    void add(int row, std::string text);

    std::string_view m_drawing;
    const Reading& m_reading;
    std::vector<int> m_items;  ///< of the list, in order
    std::vector<int> m_top;
    std::vector<std::vector<int>> m_children;  ///< of each item of the drawing
    std::vector<std::vector<int>> m_spaces;    ///< of each item: rows of trunks above it
    std::string_view m_prefix;
    int m_first = 0;
    int m_last = 0;
    std::vector<std::string> m_rows;
};

List::List(std::string_view drawing, const Reading& reading, int list)
    : m_drawing(drawing)
    , m_reading(reading)
    , m_children(reading.trees.items().size())
    , m_spaces(reading.trees.items().size())
{
    std::vector<int> itemAt(u(reading.grid.rows()), -1);
    for (int i = 0; i < static_cast<int>(reading.trees.items().size()); ++i) {
        if (item(i).parent >= 0)
            m_children[u(item(i).parent)].push_back(i);
        else if (item(i).list == list)
            m_top.push_back(i);
        if (item(i).list != list)
            continue;
        m_items.push_back(i);
        itemAt[u(item(i).row)] = i;
        for (const int row : item(i).moreRows)
            itemAt[u(row)] = i;
    }
    m_first = item(m_items.front()).row;
    m_prefix = reading.grid.prefix(m_first);
    for (const int i : m_items) {
        m_last = std::max(m_last, item(i).row);
        for (const int row : item(i).moreRows)
            m_last = std::max(m_last, row);
        for (int row = item(i).row - 1; row > m_first && itemAt[u(row)] < 0; --row)
            m_spaces[u(i)].insert(m_spaces[u(i)].begin(), row);
    }
}

/// The branches of an item and of those it hangs from, the outermost first.
std::vector<Branch> List::branchesOf(int at) const
{
    std::vector<Branch> out;
    for (; at >= 0 && item(at).branch >= 0; at = item(at).parent)
        out.insert(out.begin(), {at, isLast(at), item(at).branch});
    return out;
}

int List::indent() const
{
    for (const int i : m_items) {
        const int parent = item(i).parent;
        if (parent >= 0 && item(parent).branch >= 0)
            return item(i).branch - item(parent).branch;
    }
    return kIndent;
}

int List::columnOf(const PlantedItem& one, int parent, int parentColumn) const
{
    if (parent == kNone)
        return one.item >= 0 && item(one.item).parent < 0 ? item(one.item).branch
                                                          : item(m_top.front()).branch;
    if (parent == kNew)
        return parentColumn + indent();
    const int own = item(parent).branch >= 0 ? item(parent).branch : item(parent).begin;
    const int like = one.item >= 0 && item(one.item).parent == parent ? one.item
                     : childrenOf(parent).empty()                     ? -1
                                                                      : childrenOf(parent).back();
    return parentColumn + (like >= 0 ? item(like).branch - own : indent());
}

std::string List::trunk() const
{
    for (const int i : m_items) {
        for (int c = 0; c < item(i).branch; ++c) {
            if (!m_reading.grid.blank(item(i).row, c))
                return std::string(source(item(i).row, c, c + 1));
        }
    }
    for (const int i : m_items) {
        if (item(i).branch >= 0 && m_reading.grid.at(item(i).row, item(i).branch) >= 0x2500)
            return "│";
    }
    return "|";
}

std::string List::signFor(const PlantedItem& one, int parent, bool last) const
{
    const auto signOf = [&](int i) {
        return std::string(source(item(i).row, item(i).branch, item(i).branch + 1));
    };
    if (one.item >= 0 && item(one.item).branch >= 0 && isLast(one.item) == last)
        return signOf(one.item);
    for (const auto* all : {&childrenOf(parent), &std::as_const(m_items)}) {
        for (const int i : *all) {
            if (item(i).branch >= 0 && isLast(i) == last)
                return signOf(i);
        }
    }
    for (const int i : m_items) {
        if (item(i).branch >= 0)
            return otherBranch(signOf(i), last);
    }
    return last ? "└" : "├";
}

/// What stands between the sign of a branch and its text.
std::string List::dashes(const PlantedItem& one, int parent) const
{
    int like = one.item >= 0 && item(one.item).branch >= 0 ? one.item : -1;
    if (like < 0 && parent != kNone && !childrenOf(parent).empty())
        like = childrenOf(parent).back();
    for (const int i : m_items) {
        if (like < 0 && item(i).branch >= 0)
            like = i;
    }
    return like < 0 ? "── "
                    : std::string(source(item(like).row, item(like).branch + 1, item(like).begin));
}

/// The trunks of all but the last of these branches, up to the column of that one.
std::string List::trunks(const std::vector<Branch>& branches) const
{
    std::string out;
    int column = 0;
    for (std::size_t i = 0; i + 1 < branches.size(); ++i) {
        if (branches[i].last || branches[i].column < column)
            continue;
        out.append(u(branches[i].column - column), ' ');
        out += trunk();
        column = branches[i].column + 1;
    }
    if (!branches.empty())
        out.append(u(std::max(branches.back().column - column, 0)), ' ');
    return out;
}

std::string List::head(const PlantedItem& one, int parent, const std::vector<Branch>& now) const
{
    if (one.item >= 0 && branchesOf(one.item) == now)
        return std::string(source(item(one.item).row, 0, item(one.item).begin));
    return trunks(now) + signFor(one, parent, now.back().last) + dashes(one, parent);
}

/// The text of an item; of one that gets another text, what both share is kept sign for sign.
std::string List::label(const PlantedItem& one) const
{
    const std::string now = oneLine(one.label);
    if (one.item < 0)
        return now;
    const TreeItem& old = item(one.item);
    const std::string raw(source(old.row, old.begin, old.end));
    const std::string said = m_reading.grid.text(old.row, old.begin, old.end);
    if (said == now)
        return raw;
    // Behind two blanks stands a comment, in a column of its own.
    const std::size_t gap = raw.find("  ");
    if (gap == std::string::npos)
        return now;
    const std::size_t comment = raw.find_first_not_of(' ', gap);
    const int column = columnsOf(raw.substr(0, comment));
    const std::string rest = m_reading.grid.text(old.row, old.begin + column, old.end);
    if (now.size() <= rest.size() + 1 || !now.ends_with(" " + rest))
        return now;
    const std::string name = now.substr(0, now.size() - rest.size() - 1);
    return name + std::string(u(std::max(column - columnsOf(name), 2)), ' ') + raw.substr(comment);
}

void List::add(int row, std::string text)
{
    text.insert(0, row >= 0 ? m_reading.grid.prefix(row) : m_prefix);
    text.erase(text.find_last_not_of(" \t") + 1);
    m_rows.push_back(std::move(text));
}

/// Rows between an item and what stands above it, as its neighbours have them.
void List::space(const PlantedItem& one, int parent, int place, const std::vector<Branch>& now)
{
    const std::vector<int>& beside = childrenOf(parent);
    int like = -1;
    if (place < static_cast<int>(beside.size()) && (place == 0 || beside[u(place)] == one.item))
        like = beside[u(place)];
    else if (beside.size() > 1)
        like = one.item >= 0 && item(one.item).parent == parent && one.item != beside.front()
                   ? one.item
                   : beside.back();
    for (const int row : like < 0 ? std::vector<int>() : m_spaces[u(like)]) {
        if (like == one.item && branchesOf(like) == now)
            add(row, std::string(sourceRow(row)));
        else if (m_reading.grid.emptyRow(row))
            add(row, {});
        else
            add(-1, trunks(now) + trunk());
    }
}

void List::plant(const PlantedItem& one, int parent, int parentColumn, int place, bool last,
                 std::vector<Branch> branches)
{
    const int row = one.item >= 0 ? item(one.item).row : -1;
    int column = 0;
    int begin = 0;
    if (one.item >= 0 && item(one.item).branch < 0 && parent == kNone) {
        column = item(one.item).begin;  // the text at the top
        begin = column;
        add(row, std::string(source(row, 0, begin)) + label(one));
    } else {
        column = columnOf(one, parent, parentColumn);
        branches.push_back({one.item, last, column});
        space(one, parent, place, branches);
        const std::string before = head(one, parent, branches);
        begin = columnsOf(before);
        add(row, before + label(one));
    }
    const bool stays = one.item >= 0 && branchesOf(one.item) == branches;
    for (std::size_t i = 0; i < one.more.size(); ++i) {
        const auto& rows = one.item >= 0 ? item(one.item).moreRows : std::vector<int>();
        const bool has = i < rows.size();
        const int old = has ? rows[i] : -1;
        if (stays && has &&
            m_reading.grid.text(old, item(one.item).begin, m_reading.grid.width(old)) ==
                one.more[i]) {
            add(old, std::string(sourceRow(old)));
            continue;
        }
        std::string text = trunks(branches);
        if (!branches.empty() && !last)
            text += trunk();
        text.append(u(std::max(begin - columnsOf(text), 0)), ' ');
        add(old, text + oneLine(one.more[i]));
    }
    const bool isFirst = one.item < 0 || (item(one.item).branch < 0 && !branches.empty());
    for (std::size_t i = 0; i < one.items.size(); ++i)
        plant(one.items[i], isFirst ? kNew : one.item, column, static_cast<int>(i),
              i + 1 == one.items.size(), branches);
}

std::vector<std::string> List::rows(const std::vector<PlantedItem>& top)
{
    m_rows.clear();
    for (std::size_t i = 0; i < top.size(); ++i)
        plant(top[i], kNone, 0, static_cast<int>(i), i + 1 == top.size(), {});
    return m_rows;
}

}  // namespace

std::string replanted(std::string_view drawing, const Reading& reading,
                      const std::vector<std::vector<PlantedItem>>& lists)
{
    std::vector<std::string_view> lines = split(drawing, '\n');
    const bool crlf = !lines.front().empty() && lines.front().back() == '\r';
    // A lone CR ends a row of the grid as well, but no line that could be written anew here.
    if (lines.size() < u(reading.grid.rows()))
        return std::string(drawing);
    std::vector<std::string> out;
    std::size_t next = 0;
    const auto keep = [&](std::size_t end) {
        for (; next < end; ++next)
            out.emplace_back(lines[next]);
    };
    for (std::size_t n = 0; n < lists.size(); ++n) {
        List list(drawing, reading, static_cast<int>(n));
        keep(u(list.firstRow()));
        next = u(list.lastRow()) + 1;
        for (std::string& row : list.rows(lists[n]))
            out.push_back(std::move(row) + (crlf ? "\r" : ""));
        const auto isEmpty = [&](std::size_t row) {
            return row < u(reading.grid.rows()) && reading.grid.emptyRow(static_cast<int>(row));
        };
        if (lists[n].empty() && isEmpty(next))
            ++next;
    }
    keep(lines.size());
    return join(out, "\n");
}

}  // namespace stratoplan::ascii
