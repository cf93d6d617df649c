#include "model/base/text_util.h"
#include "model/import/facts/reader.h"

#include <algorithm>
#include <array>
#include <optional>

namespace stratoplan::facts {
namespace {

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::ranges::find(words, word) != words.end();
}

struct RuleColumns {
    std::optional<std::size_t> port, protocol, peer, direction;
    bool outward = false;      ///< the peer is a destination
    bool namesGroups = false;  ///< the first column says whose rule it is

    explicit RuleColumns(const std::vector<std::string>& header)
    {
        for (std::size_t i = 0; i < header.size(); ++i) {
            const std::string name = slug(header[i], ' ');
            if (i == 0 && isOneOf(name, {"group", "security group", "sg", "name", "resource",
                                         "component", "service", "target", "tier"}))
                namesGroups = true;
            else if (isOneOf(name, {"port", "ports", "port range", "from port"}))
                port = i;
            else if (isOneOf(name, {"protocol", "proto"}))
                protocol = i;
            else if (isOneOf(name, {"type", "direction"}))
                direction = i;
            else if (isOneOf(name,
                             {"source", "from", "source cidr", "cidr", "destination", "to"})) {
                peer = i;
                outward = name == "destination" || name == "to";
            }
        }
    }
    bool isRules() const { return port && peer; }
};

/// The column that says which property a row is about, and that of its value: "Component | Setting
/// | Value".
struct SettingColumns {
    std::optional<std::size_t> property, value;

    explicit SettingColumns(const std::vector<std::string>& header)
    {
        for (std::size_t i = 1; i < header.size(); ++i) {
            const std::string name = slug(header[i], ' ');
            if (!property &&
                isOneOf(name, {"setting", "property", "parameter", "attribute", "option",
                               "configuration", "config", "key", "variable"}))
                property = i;
            else if (!value && isOneOf(name, {"value", "setting", "default", "values"}))
                value = i;
        }
    }
    bool isSettings() const { return property && value; }
};

Fact ruleOf(const Titles& titles, const RuleColumns& columns, const TableRow& row)
{
    const auto cell = [&](std::optional<std::size_t> index) {
        return index && *index < row.cells.size() ? row.cells[*index] : std::string();
    };
    std::string_view direction = directionOf(cell(columns.direction));
    for (auto title = titles.rbegin(); direction.empty() && title != titles.rend(); ++title)
        direction = directionOf(*title);
    if (direction.empty())
        direction = columns.outward ? "egress" : "ingress";
    std::string value = cell(columns.protocol);
    value += (value.empty() ? "" : " ") + cell(columns.port);
    value += (direction == "egress" ? " to " : " from ") + cell(columns.peer);
    return factOf(titles, std::string(direction), value, row.line);
}

}  // namespace

std::vector<std::string> markdownCells(std::string_view line)
{
    line = trimmed(line);
    if (line.starts_with('|'))
        line.remove_prefix(1);
    std::vector<std::string> cells;
    std::string cell;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '\\' && i + 1 < line.size() && line[i + 1] == '|') {
            cell += line[++i];
        } else if (line[i] == '|') {
            cells.push_back(plain(cell));
            cell.clear();
        } else {
            cell += line[i];
        }
    }
    if (!trimmed(cell).empty())
        cells.push_back(plain(cell));
    return cells;
}

bool isTableDelimiter(std::string_view line)
{
    return line.find('-') != std::string_view::npos && line.find('|') != std::string_view::npos &&
           line.find_first_not_of("|-: \t") == std::string_view::npos;
}

void readTable(const Titles& titles, const std::vector<TableRow>& rows, std::vector<Fact>& out)
{
    if (rows.size() < 2)
        return;
    const std::vector<std::string>& header = rows.front().cells;
    const RuleColumns rules(header);
    const SettingColumns settings(header);
    const bool routes = header.size() >= 2 && slug(header[0]) == "destination" &&
                        isOneOf(slug(header[1], ' '), {"target", "next hop", "gateway", "via"});
    for (auto row = rows.begin() + 1; row != rows.end(); ++row) {
        const std::vector<std::string>& cells = row->cells;
        if (cells.size() < 2)
            continue;
        if (rules.isRules()) {
            Titles inner = titles;
            if (rules.namesGroups && !cells[0].empty())
                inner.push_back(cells[0]);
            out.push_back(ruleOf(inner, rules, *row));
        } else if (routes) {
            out.push_back(factOf(titles, "route", cells[0] + " via " + cells[1], row->line));
        } else if (settings.isSettings()) {
            Titles inner = titles;
            inner.push_back(cells[0]);
            if (cells.size() > std::max(*settings.property, *settings.value))
                out.push_back(
                    factOf(inner, cells[*settings.property], cells[*settings.value], row->line));
        } else if (header.size() == 2) {
            out.push_back(factOf(titles, cells[0], cells[1], row->line));
        } else {
            Titles inner = titles;
            inner.push_back(cells[0]);
            for (std::size_t i = 1; i < std::min(cells.size(), header.size()); ++i)
                if (!cells[i].empty())
                    out.push_back(factOf(inner, header[i], cells[i], row->line));
        }
    }
}

}  // namespace stratoplan::facts
