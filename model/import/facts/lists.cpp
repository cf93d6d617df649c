#include "model/base/text_util.h"
#include "model/import/facts/reader.h"

#include <algorithm>

namespace stratoplan::facts {
namespace {

/// What a line of a list says once its bullet or branch is off.
struct Item {
    std::string text;
    int column = 0;  ///< where the text begins, in columns
    bool marked = false;
    std::string step;  ///< "3" of "3. Push"
    unsigned line = 1;
};

bool isSign(char32_t c)
{
    return c == ' ' || c == '\t' || c == '-' || c == '*' || c == '+' || c == '|' || c == 0x2022 ||
           c == 0x25E6 || c == 0xA0 || (c >= 0x2500 && c <= 0x257F);
}

Item itemOf(const Line& line)
{
    Item item;
    item.line = line.number;
    std::size_t at = 0;
    while (at < line.text.size()) {
        const CodePoint point = codePointAt(line.text, at);
        // "**bold**" and "-5" are text: a bullet has a blank behind it.
        const std::size_t next = at + point.bytes;
        const bool bullet = point.value == '-' || point.value == '*' || point.value == '+';
        if (!isSign(point.value) ||
            (bullet &&
             !(next < line.text.size() && (line.text[next] == ' ' || line.text[next] == '-'))))
            break;
        const bool blank = point.value == ' ' || point.value == '\t' || point.value == 0xA0;
        item.marked = item.marked || !blank;
        item.column += columnsOf(point.value);
        at = next;
    }
    std::string_view rest = trimmed(line.text.substr(at));
    const std::size_t digits = std::min(rest.find_first_not_of("0123456789"), rest.size());
    if (digits > 0 && digits < 4 && digits + 1 < rest.size() &&
        (rest[digits] == '.' || rest[digits] == ')') && rest[digits + 1] == ' ') {
        item.step = rest.substr(0, digits);
        item.marked = true;
        item.column += 2;  // the same for 9 and 10
        rest = trimmed(rest.substr(digits + 1));
    }
    item.text = plain(rest);
    return item;
}

/// The columns of "Port    Protocol    Source": cells have two blanks or a tab between them.
std::vector<std::string> columnsOfText(std::string_view line)
{
    std::vector<std::string> cells;
    std::size_t at = 0;
    while (at < line.size()) {
        std::size_t end = at;
        while (end < line.size() && line[end] != '\t' &&
               !(line[end] == ' ' && end + 1 < line.size() && line[end + 1] == ' '))
            ++end;
        if (const std::string_view cell = trimmed(line.substr(at, end - at)); !cell.empty())
            cells.push_back(std::string(cell));
        at = end + 1;
    }
    return cells;
}

bool isColumnHeader(std::string_view line)
{
    const std::vector<std::string> cells = columnsOfText(line);
    if (cells.size() < 2)
        return false;
    const std::string first = slug(cells[0]);
    return first == "port" || first == "ports" || first == "destination" || first == "type" ||
           first == "protocol" || first == "direction";
}

struct KeyValue {
    std::string key;
    std::string value;
};

/// "Path: /health" and "VPC:"; a key is short and has no sentence in it.
bool cutKey(const std::string& text, KeyValue& out)
{
    constexpr std::size_t kLongestKey = 60;
    const std::size_t colon = text.ends_with(':') && text.find(": ") == std::string::npos
                                  ? text.size() - 1
                                  : text.find(": ");
    if (colon == std::string::npos || colon == 0 || colon > kLongestKey)
        return false;
    out = {std::string(trimmed(std::string_view(text).substr(0, colon))),
           std::string(trimmed(std::string_view(text).substr(colon + 1)))};
    return true;
}

/// "Region: eu-west-1. Scales by load." begins with a statement of one word, which then is all of
/// it.
void keepFirstWord(Item& item)
{
    KeyValue pair;
    if (item.marked || !cutKey(item.text, pair))
        return;
    const std::size_t end = std::min(pair.value.find(' '), pair.value.size());
    if (end > 1 && pair.value[end - 1] == '.')
        item.text = pair.key + ": " + pair.value.substr(0, end - 1);
}

/// "Region: eu-west-1" on a line of its own says what a bullet would; "Note: read this first." and
/// whole sentences do not.
bool isStatement(const Item& item)
{
    constexpr std::ptrdiff_t kMostKeyWords = 3;
    constexpr std::ptrdiff_t kMostWords = 6;
    constexpr std::string_view kRemarks[] = {"note",    "notes",  "hint",    "tip",
                                             "todo",    "see",    "warning", "usage",
                                             "example", "figure", "source",  "update"};
    KeyValue pair;
    return cutKey(item.text, pair) && !pair.value.empty() && !pair.value.ends_with('.') &&
           std::ranges::count(pair.key, ' ') < kMostKeyWords &&
           std::ranges::count(pair.value, ' ') < kMostWords &&
           std::ranges::find(kRemarks, lowered(pair.key)) == std::end(kRemarks);
}

class ListReader {
public:
    ListReader(const Titles& titles, std::vector<Fact>& out) : m_titles(titles), m_out(out) {}

    void add(const Item& item, bool hasChildren)
    {
        while (!m_open.empty() && m_open.back().column >= item.column)
            m_open.pop_back();
        KeyValue pair;
        const bool keyed = cutKey(item.text, pair);
        if (keyed && !pair.value.empty())
            tellEach(pair, item.line);
        else if (!item.step.empty())
            tell("step " + item.step, item.text, item.line);
        else if (!keyed && item.marked && !hasChildren && !m_open.empty())
            tell("item", item.text, item.line);
        if (m_open.size() < kDeepest)
            m_open.push_back({item.column, keyed ? pair.key : item.text});
    }

    Titles titles() const
    {
        Titles all = m_titles;
        for (const Open& open : m_open)
            all.push_back(open.title);
        return all;
    }

private:
    struct Open {
        int column;
        std::string title;
    };

    /// "Min: 3, Max: 9" are two: behind a comma stands a key of a few words again.
    void tellEach(const KeyValue& pair, unsigned line)
    {
        constexpr std::ptrdiff_t kMostBlanks = 2;
        std::string key = pair.key;
        std::string value;
        for (const std::string_view part : split(pair.value, ',')) {
            KeyValue next;
            const bool keyed = !value.empty() && cutKey(std::string(trimmed(part)), next) &&
                               !next.value.empty() &&
                               std::ranges::count(next.key, ' ') <= kMostBlanks &&
                               next.key.find_first_of("0123456789/\"'()") == std::string::npos;
            if (!keyed) {
                value += (value.empty() ? "" : ",") + std::string(part);
                continue;
            }
            tell(key, value, line);
            key = next.key;
            value = next.value;
        }
        tell(key, value, line);
    }

    /// "443 from 0.0.0.0/0", "TCP 5432 from the API" below a title that speaks of security groups.
    bool isRuleOfGroup(const std::string& value) const
    {
        const bool ofGroups = std::ranges::any_of(titles(), [](const std::string& title) {
            const std::string words = " " + slug(title, ' ') + " ";
            return words.find(" security group") != words.npos ||
                   words.find(" firewall ") != words.npos || words.find(" sg ") != words.npos;
        });
        const std::string low = lowered(value);
        const bool port = !low.empty() && ((low[0] >= '0' && low[0] <= '9') ||
                                           low.starts_with("tcp ") || low.starts_with("udp "));
        return ofGroups && port && low.find(" from ") != low.npos;
    }

    void tell(std::string property, std::string value, unsigned line)
    {
        const std::string_view direction = directionOf(property);
        if (!direction.empty()) {
            property = direction;
        } else if (isRuleOfGroup(value)) {
            // "Security groups:" over "API: 3000 from ALB"
            Titles named = titles();
            named.push_back(std::move(property));
            m_out.push_back(factOf(named, "ingress", std::move(value), line));
            return;
        }
        m_out.push_back(factOf(titles(), std::move(property), std::move(value), line));
    }

    const Titles& m_titles;
    std::vector<Fact>& m_out;
    std::vector<Open> m_open = {};
};

}  // namespace

void readLists(const Titles& titles, const Lines& lines, bool bulletsOnly, std::vector<Fact>& out)
{
    ListReader reader(titles, out);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!bulletsOnly && isColumnHeader(lines[i].text)) {
            std::vector<TableRow> rows;
            for (; i < lines.size() && columnsOfText(lines[i].text).size() >= 2; ++i)
                rows.push_back({columnsOfText(lines[i].text), lines[i].number});
            readTable(reader.titles(), rows, out);
            --i;
            continue;
        }
        Item item = itemOf(lines[i]);
        if (bulletsOnly)
            keepFirstWord(item);
        const bool label = item.text.ends_with(':');
        if (item.text.empty() || (bulletsOnly && !item.marked && !label && !isStatement(item)))
            continue;
        std::size_t next = i + 1;
        Item child;
        while (next < lines.size() && (child = itemOf(lines[next])).text.empty())
            ++next;
        reader.add(item, next < lines.size() && child.column > item.column);
    }
}

}  // namespace stratoplan::facts
