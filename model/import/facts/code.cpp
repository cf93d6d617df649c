#include "model/base/text_util.h"
#include "model/import/facts/reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>

namespace stratoplan::facts {
namespace {

using Json = nlohmann::json;

/// The line without a comment, which begins outside quotes.
std::string_view withoutComment(std::string_view line)
{
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (quoted && line[i] == '\\')
            ++i;
        else if (line[i] == '"')
            quoted = !quoted;
        else if (!quoted && (line[i] == '#' || line.substr(i).starts_with("//")))
            return trimmed(line.substr(0, i));
    }
    return trimmed(line);
}

bool isIdentifier(std::string_view word)
{
    return !word.empty() && std::ranges::all_of(word, [](unsigned char c) {
        return std::isalnum(c) || c == '_' || c == '-' || c == '.';
    });
}

std::string unquoted(std::string_view text)
{
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"' &&
        text.substr(1, text.size() - 2).find('"') == std::string_view::npos)
        text = text.substr(1, text.size() - 2);
    return std::string(text);
}

/// `resource "aws_x" "y" {` is called "aws_x y".
std::string blockTitle(std::string_view head)
{
    std::vector<std::string> words;
    for (const std::string_view word : split(head, ' '))
        if (!trimmed(word).empty() && word != "resource")
            words.push_back(unquoted(trimmed(word)));
    return join(words, " ");
}

/// A string or an array of strings.
std::string listed(const Json& statement, const char* key)
{
    const auto it = statement.find(key);
    if (it == statement.end())
        return {};
    if (it->is_string())
        return it->get<std::string>();
    std::vector<std::string> words;
    if (it->is_array())
        for (const Json& word : *it)
            if (word.is_string())
                words.push_back(word.get<std::string>());
    return join(words, ", ");
}

}  // namespace

void readHcl(const Titles& titles, const Lines& lines, std::vector<Fact>& out)
{
    Titles open = titles;
    for (const Line& line : lines) {
        const std::string_view text = withoutComment(line.text);
        const std::size_t equals = text.find('=');
        if (text.starts_with("}")) {
            if (open.size() > titles.size())
                open.pop_back();
        } else if (equals != std::string_view::npos && equals + 1 < text.size() &&
                   text[equals + 1] != '=' && isIdentifier(trimmed(text.substr(0, equals)))) {
            const std::string key(trimmed(text.substr(0, equals)));
            const std::string_view value = trimmed(text.substr(equals + 1));
            if (value == "{")
                open.push_back(key);
            else
                out.push_back(factOf(open, key, unquoted(value), line.number));
        } else if (text.ends_with("{")) {
            open.push_back(blockTitle(trimmed(text.substr(0, text.size() - 1))));
        }
    }
}

void readPolicy(const Titles& titles, const Lines& lines, std::vector<Fact>& out)
{
    std::string text;
    std::vector<unsigned> effects;  // the line of each statement's effect
    for (const Line& line : lines) {
        text += std::string(line.text) + "\n";
        for (std::size_t at = line.text.find("\"Effect\""); at != std::string_view::npos;
             at = line.text.find("\"Effect\"", at + 1))
            if (trimmed(line.text.substr(at + 8)).starts_with(":"))
                effects.push_back(line.number);
    }
    const Json policy = Json::parse(text, nullptr, false);
    if (!policy.is_object() || !policy.contains("Statement"))
        return;
    const Json& statement = policy["Statement"];
    const Json all = statement.is_array() ? statement : Json::array({statement});
    std::size_t index = 0;
    for (const Json& one : all) {
        if (!one.is_object() || !one.contains("Effect") || !one["Effect"].is_string())
            continue;
        const unsigned line = index < effects.size() ? effects[index] : lines.front().number;
        ++index;
        std::string value = listed(one, "Action");
        if (const std::string resources = listed(one, "Resource"); !resources.empty())
            value += " on " + resources;
        out.push_back(factOf(titles, one["Effect"].get<std::string>(), value, line));
    }
}

}  // namespace stratoplan::facts
