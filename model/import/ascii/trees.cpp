#include "model/import/ascii/trees.h"

#include "model/base/text_util.h"

#include <algorithm>
#include <string_view>

namespace stratoplan::ascii {

namespace {

constexpr int kLongestBranch = 8;

bool isTrunk(char32_t c)
{
    return c == U'|' || c == 0x2502 || c == 0x2503 || c == 0x2551 || c == 0x2506 || c == 0x250A;
}

bool isDashSign(char32_t c)
{
    return c == U'-' || c == 0x2500 || c == 0x2501 || c == 0x2550 || c == 0x2504 || c == 0x2508;
}

/// Whether only trunks of a tree stand in the row.
bool onlyTrunks(const Grid& grid, int row)
{
    bool any = false;
    for (int c = 0; c < grid.width(row); ++c) {
        if (isTrunk(grid.at(row, c)))
            any = true;
        else if (!grid.blank(row, c))
            return false;
    }
    return any;
}

/// Whether it names a resource of Terraform: `aws_vpc.main`, which is no type of file.
bool isAddress(std::string_view resource, std::string_view name)
{
    static constexpr std::string_view kProviders[] = {"aws_",    "azurerm_",    "azuread_",
                                                      "google_", "kubernetes_", "helm_"};
    static constexpr std::string_view kTypes[] = {"tf",   "tfvars", "hcl", "json", "yaml", "yml",
                                                  "py",   "go",     "ts",  "js",   "rb",   "rs",
                                                  "java", "cs",     "sh",  "md",   "txt",  "cfg"};
    return resource.find('/') == std::string_view::npos &&
           std::any_of(std::begin(kProviders), std::end(kProviders),
                       [&](std::string_view provider) { return resource.starts_with(provider); }) &&
           std::find(std::begin(kTypes), std::end(kTypes), name) == std::end(kTypes);
}

bool isFileName(std::string_view text, bool amongFiles)
{
    for (const std::string_view mark : {std::string_view("#"), std::string_view("\xE2\x86\x90")}) {
        const std::size_t at = text.find(mark);
        if (at != std::string_view::npos && at > 0)
            text = text.substr(0, at);
    }
    text = trimmed(text);
    const std::string_view word = text.substr(0, text.find(' '));
    if (word.empty())
        return false;
    static constexpr std::string_view kBare[] = {
        "Dockerfile", "Makefile", "LICENSE",   "README",     "Jenkinsfile", "Vagrantfile",
        "Gemfile",    "Procfile", "CHANGELOG", "CODEOWNERS", "NOTICE"};
    if (word.back() == '/' || word.front() == '.' || word.find('*') != std::string_view::npos ||
        std::find(std::begin(kBare), std::end(kBare), word) != std::end(kBare))
        return true;
    if (word.starts_with("module."))  // an address of Terraform
        return false;
    const std::size_t dot = word.rfind('.');
    if (dot != std::string_view::npos && isAddress(word.substr(0, dot), word.substr(dot + 1)))
        return false;
    if (dot != std::string_view::npos && dot + 1 < word.size() && word.size() - dot <= 11) {
        const std::string_view extension = word.substr(dot + 1);
        const bool letters = std::all_of(extension.begin(), extension.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
        });
        const bool numeric = extension.front() >= '0' && extension.front() <= '9';
        if (letters && !numeric)
            return true;
    }
    const bool single = word.size() == text.size();
    return amongFiles && single &&
           std::none_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// Whether a text is the label of a line: behind it the line goes on to a bend or out of the
/// columns.
bool goesOnBehindText(const Grid& grid, const Strokes& strokes, int row, int text, int end)
{
    for (int c = text + 1; c < end; ++c) {
        if (!grid.blank(row, c - 1) || !strokes.drawn(row, c) || strokes.arms(row, c) != kAcross)
            continue;
        int last = c;
        while (last + 1 < end && strokes.drawn(row, last + 1) &&
               strokes.arms(row, last + 1) == kAcross)
            ++last;
        const Arms bend = strokes.arms(row, last + 1);
        // Behind a single dash the bend has to lead somewhere.
        const bool leadsOn =
            ((bend & kSouth) != 0 && (strokes.arms(row + 1, last + 1) & kNorth) != 0) ||
            ((bend & kNorth) != 0 && (strokes.arms(row - 1, last + 1) & kSouth) != 0);
        if ((bend & kWest) != 0 && (last > c || leadsOn))
            return true;
        c = last;
    }
    return false;
}

/// Whether a text is what one lifeline of a sequence says to the next: `|-- text -->|`.
bool isMessage(const Grid& grid, int row, int text, int end)
{
    for (int c = text + 1; c < end; ++c) {
        if (grid.at(row, c) == U'|' &&
            (grid.at(row, c - 1) == U'>' || isDashSign(grid.at(row, c - 1))))
            return true;
    }
    return false;
}

}  // namespace

bool branchAt(const Grid& grid, const Strokes& strokes, int row, int from, int end, int& branch,
              int& text, bool headed)
{
    int c = from;
    while (c < end && (grid.blank(row, c) || isTrunk(grid.at(row, c)))) {
        // `|--` begins an item as well.
        if (grid.at(row, c) == U'|' && grid.at(row, c + 1) == U'-' && grid.at(row, c + 2) == U'-')
            break;
        ++c;
    }
    if (c >= end)
        return false;
    const char32_t sign = grid.at(row, c);
    const Arms arms = strokes.arms(row, c);
    const bool drawn = sign >= 0x2500 && sign <= 0x257F &&
                       (arms & (kNorth | kEast)) == (kNorth | kEast) && (arms & kWest) == 0;
    const bool plain = (sign == U'|' || sign == U'`' || sign == U'\\' || sign == U'+') &&
                       grid.at(row, c + 1) == U'-' && grid.at(row, c + 2) == U'-';
    if (!drawn && !plain)
        return false;
    int d = c + 1;
    while (d < end && isDashSign(grid.at(row, d)))
        ++d;
    const int length = d - c - 1;
    if (headed && length <= 3 && (strokes.head(row, d) & kEast) != 0)
        ++d;
    if (length > kLongestBranch || length == 0)
        return false;
    int t = d;
    while (t < end && grid.blank(row, t))
        ++t;
    // A branch of one dash may touch its text; a longer one that does is a line with a label.
    const bool spaced = t > d;
    if (t >= end || strokes.head(row, t) != 0 || strokes.head(row, d) != 0 || t - d > 3 ||
        strokes.drawn(row, t) || (!spaced && length > 2 && plain))
        return false;
    if (goesOnBehindText(grid, strokes, row, t, end) ||
        (sign == U'|' && isMessage(grid, row, t, end)))
        return false;
    if (!spaced) {
        for (int k = t; k < end; ++k) {
            if (strokes.drawn(row, k) && strokes.head(row, k) == 0)
                return false;
        }
    }
    branch = c;
    text = t;
    return true;
}

Trees::Trees(const Grid& grid, const Strokes& strokes, const Frames& frames)
    : m_itemOfRow(static_cast<std::size_t>(grid.rows()), -1)
{
    for (int row = 0; row < grid.rows();)
        readFrom(grid, strokes, frames, row);
}

void Trees::readFrom(const Grid& grid, const Strokes& strokes, const Frames& frames, int& row)
{
    const auto item = [&](int r, int& branch, int& text) {
        return branchAt(grid, strokes, r, 0, grid.width(r), branch, text) &&
               frames.inside(r, branch) < 0 && frames.border(r, branch) < 0;
    };
    int branch = 0;
    int text = 0;
    if (!item(row, branch, text)) {
        ++row;
        return;
    }
    // The root is the text above, over rows of trunks and one empty row at most.
    int rootRow = row - 1;
    while (rootRow >= 0 && m_itemOfRow[static_cast<std::size_t>(rootRow)] < 0 &&
           (onlyTrunks(grid, rootRow) || (grid.emptyRow(rootRow) && rootRow == row - 1)))
        --rootRow;
    int rootBegin = 0;
    int rootEnd = 0;
    if (rootRow >= 0 && m_itemOfRow[static_cast<std::size_t>(rootRow)] < 0 &&
        !grid.emptyRow(rootRow)) {
        rootEnd = grid.width(rootRow);
        while (rootBegin < rootEnd && grid.blank(rootRow, rootBegin))
            ++rootBegin;
        for (int c = rootBegin; c < rootEnd; ++c) {
            if (strokes.drawn(rootRow, c) && !strokes.is(rootRow, c, Strokes::kWord))
                rootEnd = 0;
        }
        if (rootBegin > branch)
            rootEnd = 0;
    }
    const std::size_t first = m_items.size();
    const auto add = [&](int r, TreeItem made) {
        made.row = r;
        m_itemOfRow[static_cast<std::size_t>(r)] = static_cast<int>(m_items.size());
        m_items.push_back(made);
    };
    if (rootEnd > 0)
        add(rootRow, {rootRow, -1, rootBegin, rootEnd});
    std::vector<int> stack;
    int last = row;
    int misses = 0;
    for (int r = row; r < grid.rows(); ++r) {
        if (item(r, branch, text)) {
            while (!stack.empty() &&
                   m_items[static_cast<std::size_t>(stack.back())].branch >= branch)
                stack.pop_back();
            TreeItem made{r, branch, text, grid.width(r)};
            made.parent = !stack.empty() ? stack.back()
                          : rootEnd > 0  ? static_cast<int>(first)
                                         : -1;
            stack.push_back(static_cast<int>(m_items.size()));
            add(r, made);
            last = r;
            misses = 0;
        } else if (onlyTrunks(grid, r)) {
            continue;
        } else if (grid.emptyRow(r)) {
            if (++misses > 1)
                break;
        } else {
            // Text behind the trunks, under the text of the item, goes on with it.
            int c = 0;
            bool trunk = false;
            while (c < grid.width(r) && (grid.blank(r, c) || isTrunk(grid.at(r, c)))) {
                trunk = trunk || isTrunk(grid.at(r, c));
                ++c;
            }
            TreeItem& above = m_items.back();
            const bool goesOn = misses == 0 && r == last + 1 && above.branch >= 0 &&
                                c >= above.begin && (trunk || c == above.begin);
            if (!goesOn)
                break;
            above.moreRows.push_back(r);
            m_itemOfRow[static_cast<std::size_t>(r)] = static_cast<int>(m_items.size()) - 1;
            last = r;
        }
    }
    // A single branch under nothing is a line, no list.
    if (m_items.size() - first < 2) {
        for (std::size_t i = first; i < m_items.size(); ++i) {
            m_itemOfRow[static_cast<std::size_t>(m_items[i].row)] = -1;
            for (const int more : m_items[i].moreRows)
                m_itemOfRow[static_cast<std::size_t>(more)] = -1;
        }
        m_items.resize(first);
        ++row;
        return;
    }
    for (std::size_t i = first; i < m_items.size(); ++i) {
        const int parent = m_items[i].parent;
        m_items[i].root =
            parent < 0 ? static_cast<int>(i) : m_items[static_cast<std::size_t>(parent)].root;
        m_items[i].list = m_lists;
    }
    ++m_lists;
    int owner = static_cast<int>(first);
    for (int r = m_items[first].row; r <= last; ++r) {
        int& of = m_itemOfRow[static_cast<std::size_t>(r)];
        if (of >= 0)
            owner = of;
        else
            of = owner;
    }
    row = last + 1;
}

bool Trees::meansThings(const Grid& grid) const
{
    for (std::size_t begin = 0; begin < m_items.size();) {
        std::size_t end = begin + 1;
        while (end < m_items.size() && m_items[end].branch >= 0 && m_items[end].root >= 0 &&
               m_items[static_cast<std::size_t>(m_items[end].root)].row >= m_items[begin].row)
            ++end;
        std::vector<std::string> texts;
        for (std::size_t i = begin; i < end; ++i) {
            if (m_items[i].branch < 0)
                continue;
            int stop = m_items[i].begin;
            while (stop < m_items[i].end &&
                   !(grid.blank(m_items[i].row, stop) && grid.blank(m_items[i].row, stop + 1)))
                ++stop;
            texts.push_back(grid.text(m_items[i].row, m_items[i].begin, stop));
        }
        const auto count = [&](bool amongFiles) {
            return std::count_if(texts.begin(), texts.end(), [&](const std::string& text) {
                return isFileName(text, amongFiles);
            });
        };
        const auto files = count(count(false) > 0);
        if (texts.size() >= 3 && static_cast<std::size_t>(files) * 2 <= texts.size())
            return true;
        begin = end;
    }
    return false;
}

}  // namespace stratoplan::ascii
