#include "export/terraform/moved.h"

#include "model/base/text_util.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace stratoplan::exporting {
namespace {

using Json = nlohmann::json;
using Addresses = std::map<std::string, std::string>;  ///< by element

constexpr const char* kRecord = ".stratoplan/addresses.json";

/// "aws_sqs_queue" and "orders" of `resource "aws_sqs_queue" "orders" {`.
using Resource = std::pair<std::string, std::string>;

void readResources(std::string_view text, std::set<Resource>& out)
{
    for (const std::string_view line : splitLines(text)) {
        if (!line.starts_with("resource \""))
            continue;
        const std::vector<std::string_view> parts = split(line, '"');
        if (parts.size() >= 4)
            out.insert({std::string(parts[1]), std::string(parts[3])});
    }
}

bool isRoot(std::string_view path)
{
    return path.ends_with(".tf") && path.find('/') == std::string_view::npos;
}

Addresses addressesOf(const TerraformBuilder& builder, const Input& input)
{
    Addresses out;
    const System& system = builder.system;
    for (const Input::Source& source : input.diagrams)
        for (const Node& node : source.diagram->nodes())
            if (const auto it = system.componentOf.find(&node); it != system.componentOf.end())
                if (const std::string address = builder.address(it->second); !address.empty())
                    out.emplace(source.title + "/" + node.name, address);
    return out;
}

/// The record is a file that anybody may change: nothing of it may break out of its block.
bool isAddress(std::string_view text)
{
    return std::ranges::count(text, '.') == 1 && std::ranges::all_of(text, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '_' || c == '.' ||
                      c == '-';
           });
}

struct Record {
    Addresses elements = {};
    std::vector<std::pair<std::string, std::string>> moved = {};
};

/// Errors: what is no such record counts as none; it is written anew.
Record recordOf(const Input& input)
{
    Record record;
    const auto it = input.previous.find(kRecord);
    if (it == input.previous.end())
        return record;
    const Json json = Json::parse(it->second, nullptr, false);
    if (!json.is_object() || !json.contains("elements") || !json["elements"].is_object())
        return record;
    for (const auto& [element, address] : json["elements"].items())
        if (address.is_string())
            record.elements[element] = address.get<std::string>();
    if (json.contains("moved") && json["moved"].is_object())
        for (const auto& [from, to] : json["moved"].items())
            if (to.is_string() && isAddress(from) && isAddress(to.get<std::string>()))
                record.moved.emplace_back(from, to.get<std::string>());
    return record;
}

std::string typeOf(const std::string& address)
{
    return address.substr(0, address.find('.'));
}

std::string nameOf(const std::string& address)
{
    return address.substr(address.find('.') + 1);
}

/// Old and new names of components that are still there.
std::set<std::pair<std::string, std::string>> renamesBetween(const Addresses& before,
                                                             const Addresses& after)
{
    std::set<std::pair<std::string, std::string>> renames;
    std::map<std::string, std::vector<std::string>> gone, come;
    for (const auto& [element, address] : before) {
        const auto now = after.find(element);
        if (now == after.end())
            gone[typeOf(address)].push_back(address);
        else if (now->second != address && typeOf(now->second) == typeOf(address))
            renames.insert({nameOf(address), nameOf(now->second)});
    }
    for (const auto& [element, address] : after)
        if (!before.contains(element))
            come[typeOf(address)].push_back(address);
    for (auto& [type, addresses] : gone) {
        const auto unique = [](std::vector<std::string>& all) {
            std::sort(all.begin(), all.end());
            all.erase(std::unique(all.begin(), all.end()), all.end());
            return all.size();
        };
        const auto other = come.find(type);
        if (other != come.end() && unique(addresses) == 1 && unique(other->second) == 1)
            renames.insert({nameOf(addresses.front()), nameOf(other->second.front())});
    }
    return renames;
}

/// `name` with `old` in it replaced where it stands for itself: between underscores or at an end.
std::string renamed(const std::string& name, const std::string& old, const std::string& now)
{
    std::string out;
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t end = at + old.size();
        const bool here = name.compare(at, old.size(), old) == 0 &&
                          (at == 0 || name[at - 1] == '_') &&
                          (end == name.size() || name[end] == '_');
        out += here ? now : std::string(1, name[at]);
        at = here ? end : at + 1;
    }
    return out;
}

std::string address(const Resource& resource)
{
    return resource.first + "." + resource.second;
}

}  // namespace

void addMoved(const TerraformBuilder& builder, const Input& input, Bundle& bundle)
{
    const Record last = recordOf(input);
    const Addresses now = addressesOf(builder, input);
    std::set<Resource> before, after;
    for (const auto& [path, text] : input.previous)
        if (isRoot(path))
            readResources(text, before);
    for (const OutputFile& file : bundle.files)
        if (isRoot(file.path))
            readResources(file.content, after);

    // Earlier moves stay: a state may be older than the last export.
    std::map<std::string, std::string> moved;
    for (const auto& [from, to] : last.moved)
        if (!after.contains({typeOf(from), nameOf(from)}))
            moved[from] = to;
    const auto renames = renamesBetween(last.elements, now);
    std::set<Resource> taken;
    for (const Resource& old : before) {
        if (after.contains(old))
            continue;
        for (const auto& [from, to] : renames) {
            const Resource next{old.first, renamed(old.second, from, to)};
            if (next != old && after.contains(next) && !before.contains(next) &&
                taken.insert(next).second) {
                moved[address(old)] = address(next);
                break;
            }
        }
    }
    Hcl out;
    for (const auto& [from, to] : moved)
        out.block("moved", Hcl().attr("from", from).attr("to", to));
    if (!moved.empty())
        bundle.files.push_back({"moved.tf", out.formatted()});
    Json record = {{"schema", 1}, {"elements", now}, {"moved", moved}};
    bundle.files.push_back(
        {kRecord, record.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"});
}

}  // namespace stratoplan::exporting
