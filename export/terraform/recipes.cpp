#include "export/terraform/recipes.h"

#include "model/base/text_util.h"

#include "resources/resources.h"
#include <algorithm>
#include <unordered_map>

namespace stratoplan::exporting {
namespace {

struct Book {
    std::vector<Recipe> recipes;
    std::unordered_map<std::string, std::size_t> ofKind;
    std::unordered_map<std::string, std::vector<std::size_t>> fromKind;
    std::unordered_map<std::string, std::vector<std::string>> variants;  // words, by kind
    std::unordered_map<std::string, std::size_t> defaults;               // by kind
};

std::vector<std::string> words(std::string_view text)
{
    std::vector<std::string> out;
    for (const std::string_view word : split(text, ' '))
        if (!word.empty())
            out.push_back(std::string(word));
    return out;
}

/// "s3:GetObject s3:PutObject on {{ref}}.arn" as a grant.
Grant grantOf(std::string_view text)
{
    const std::size_t on = text.find(" on ");
    return {std::string(text.substr(0, on)),
            on == text.npos ? "\"*\"" : std::string(text.substr(on + 4))};
}

/// "5432 mysql=3306 sql_server=1433": the usual port, and those of what its text may say.
void readPorts(Recipe& recipe, std::string_view value)
{
    for (const std::string_view part : split(value, ' ')) {
        const std::size_t equals = part.find('=');
        const auto number = static_cast<int>(
            toInteger(part.substr(equals == part.npos ? 0 : equals + 1)).value_or(0));
        if (equals == part.npos)
            recipe.port = number;
        else
            recipe.ports.emplace_back(replaceAll(std::string(part.substr(0, equals)), "_", " "),
                                      number);
    }
}

void addLine(Recipe& recipe, std::string_view key, std::string_view value)
{
    if (key == "grant")
        recipe.grants.push_back(grantOf(value));
    else if (key == "reads")
        recipe.reads.push_back(grantOf(value));
    else if (key == "writes")
        recipe.writes.push_back(grantOf(value));
    else if (key == "setting")
        recipe.settings.emplace_back(
            value.substr(0, value.find(' ')),
            trimmed(value.substr(std::min(value.find(' '), value.size()))));
    else if (key == "known")
        recipe.known.emplace_back(value.substr(0, value.find(' ')),
                                  trimmed(value.substr(std::min(value.find(' '), value.size()))));
    else if (key == "calls")
        recipe.calls = true;
    else if (key == "at-source")
        recipe.atSource = true;
    else if (key == "rights")
        recipe.ownRights.push_back(grantOf(value));
    else if (key == "output")
        recipe.outputs.emplace_back(value.substr(0, value.find(' ')),
                                    trimmed(value.substr(std::min(value.find(' '), value.size()))));
    else if (key == "managed")
        recipe.managed.push_back(std::string(value));
    else if (key == "role")
        recipe.service = value;
    else if (key == "type")
        recipe.type = value;
    else if (key == "port")
        readPorts(recipe, value);
    else if (key == "two-zones")
        recipe.twoZones = true;
}

void readFile(Book& book, std::string_view path)
{
    const std::string file(path.substr(path.rfind('/') + 1));
    Recipe* open = nullptr;
    for (const std::string_view raw : splitLines(resource(path))) {
        if (!raw.starts_with("#: ")) {
            if (open && !raw.starts_with("##")) {
                open->body += raw;
                open->body += '\n';
            }
            continue;
        }
        const std::string_view line = trimmed(raw.substr(3));
        const std::size_t blank = line.find(' ');
        const std::string_view key = line.substr(0, blank);
        const std::string_view value =
            blank == line.npos ? std::string_view() : line.substr(blank + 1);
        if (key == "default") {
            book.defaults.emplace(std::string(value), book.recipes.size());
            book.recipes.push_back({.file = file});
            open = &book.recipes.back();
        } else if (key == "kind") {
            book.recipes.push_back({.kinds = words(value), .file = file});
            open = &book.recipes.back();
        } else if (key == "edge") {
            const std::size_t arrow = value.find(" -> ");
            book.recipes.push_back({.kinds = words(value.substr(0, arrow)),
                                    .ends = words(value.substr(arrow + 4)),
                                    .file = file});
            open = &book.recipes.back();
        } else if (open) {
            addLine(*open, key, value);
        }
    }
}

/// Whether the body asks for a network; what it writes only inside of one asks for none.
bool asksForNetwork(std::string_view body)
{
    bool inside = false;
    for (const std::string_view line : splitLines(body)) {
        if (line.starts_with("#? in_vpc"))
            inside = true;
        else if (line.starts_with("#else") || line.starts_with("#end"))
            inside = false;
        for (const char* place : {"{{subnet", "{{data_subnets", "{{public_subnets", "{{vpc"})
            if (!inside && line.find(place) != std::string_view::npos)
                return true;
    }
    return false;
}

const Book& book()
{
    static const Book all = [] {
        Book made;
        for (const std::string_view path : resourceNames("terraform/"))
            if (path.ends_with(".tf"))
                readFile(made, path);
        for (std::size_t i = 0; i < made.recipes.size(); ++i) {
            Recipe& recipe = made.recipes[i];
            recipe.body = std::string(trimmed(recipe.body));
            recipe.needsNetwork = asksForNetwork(recipe.body);
            for (const std::string& kind : recipe.kinds)
                if (recipe.ends.empty()) {
                    made.ofKind.emplace(kind, i);
                    if (const std::size_t slash = kind.find('/'); slash != std::string::npos)
                        made.variants[kind.substr(0, slash)].push_back(kind.substr(slash + 1));
                } else {
                    made.fromKind[kind].push_back(i);
                }
        }
        return made;
    }();
    return all;
}

}  // namespace

const Recipe* recipeOf(const Catalog& catalog, std::string_view kind)
{
    for (std::string id(kind); !id.empty(); id = catalog.kind(id).base)
        if (const auto it = book().ofKind.find(id); it != book().ofKind.end())
            return &book().recipes[it->second];
    return nullptr;
}

const Recipe* defaultRecipe(std::string_view kind)
{
    const auto it = book().defaults.find(std::string(kind));
    return it == book().defaults.end() ? nullptr : &book().recipes[it->second];
}

const Recipe* recipeOf(const Catalog& catalog, std::string_view from, std::string_view to)
{
    for (std::string id(from); !id.empty(); id = catalog.kind(id).base)
        if (const auto it = book().fromKind.find(id); it != book().fromKind.end())
            for (const std::size_t index : it->second)
                for (const std::string& end : book().recipes[index].ends)
                    if (catalog.isA(to, end))
                        return &book().recipes[index];
    return nullptr;
}

std::string recipeVariant(const Catalog& catalog, std::string_view kind, std::string_view text)
{
    for (std::string id(kind); !id.empty(); id = catalog.kind(id).base)
        if (const auto it = book().variants.find(id); it != book().variants.end())
            for (const std::string& word : it->second)
                if (text.find(replaceAll(word, "_", " ")) != text.npos)
                    return id + "/" + word;
    return {};
}

bool recipeNeedsNetwork(const Catalog& catalog, std::string_view kind)
{
    const Recipe* recipe = recipeOf(catalog, kind);
    return recipe && recipe->needsNetwork;
}

bool recipeNeedsTwoZones(const Catalog& catalog, std::string_view kind)
{
    const Recipe* recipe = recipeOf(catalog, kind);
    return recipe && recipe->twoZones;
}

}  // namespace stratoplan::exporting
