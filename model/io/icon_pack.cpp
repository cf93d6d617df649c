#include "model/io/icon_pack.h"

#include "model/catalog/json_tree.h"
#include "model/io/file_io.h"

#include <algorithm>
#include <filesystem>
#include <unordered_map>

namespace stratoplan {
namespace {

namespace fs = std::filesystem;
using Type = JsonValue::Type;

constexpr std::size_t kLargestIcon = 256 * 1024;  // bytes; a picture repeats it for each component

std::string base64(std::string_view bytes)
{
    constexpr std::string_view kSigns =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        unsigned group = 0;
        for (std::size_t k = 0; k < 3; ++k)
            group =
                group << 8 | (i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0);
        for (std::size_t k = 0; k < 4; ++k)
            out += i + k <= bytes.size() ? kSigns[group >> (18 - 6 * k) & 63] : '=';
    }
    return out;
}

/// The MIME type by what the file holds, not by what it is called; empty for anything else.
std::string_view typeOf(std::string_view bytes)
{
    if (bytes.starts_with("\x89PNG\r\n\x1a\n"))
        return "image/png";
    const std::size_t tag = bytes.substr(0, 4096).find("<svg");
    return bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF") == bytes.find('<') && tag != bytes.npos
               ? "image/svg+xml"
               : "";
}

/// A project's pack must not reach for files elsewhere.
bool staysInside(const fs::path& file)
{
    return file.is_relative() &&
           std::ranges::none_of(file, [](const fs::path& part) { return part == ".."; });
}

}  // namespace

IconPack readIconPack(const std::string& folder, const Catalog& catalog)
{
    IconPack pack;
    pack.path = (fs::path(folder) / "icons.json").string();
    const auto wrong = [&](std::string_view name, std::string_view wanted, ByteRange at) {
        pack.diagnostics.push_back({.code = DiagCode::CAT003,
                                    .args = {std::string(name), std::string(wanted)},
                                    .span = at});
    };
    Result<std::string> text = readFile(pack.path);
    if (!text) {
        pack.diagnostics.push_back(text.reason());
        return pack;
    }
    pack.text = std::move(*text);
    const Result<JsonValue> file = readJson(pack.text);
    if (!file) {
        pack.diagnostics.push_back(file.reason());
        return pack;
    }
    const JsonValue* icons = file->member("icons");
    if (file->type != Type::Object || !icons || icons->type != Type::Object) {
        wrong("icons", "an object of kind ids and file names", (icons ? icons : &*file)->range);
        return pack;
    }
    for (const auto& [name, value] : file->members) {
        if (name == "name" && value.type == Type::Text)
            pack.name = value.text;
        else if (name != "icons")
            pack.diagnostics.push_back(
                {.code = DiagCode::CAT004, .args = {name}, .span = value.range});
    }
    for (const auto& [kind, value] : icons->members) {
        if (!catalog.knows(kind)) {
            pack.diagnostics.push_back(
                {.code = DiagCode::CAT004, .args = {kind}, .span = value.range});
            continue;
        }
        if (value.type != Type::Text || !staysInside(value.text)) {
            wrong(kind, "the name of a file in this folder", value.range);
            continue;
        }
        const Result<std::string> bytes = readFile((fs::path(folder) / value.text).string());
        if (!bytes) {
            pack.diagnostics.push_back(bytes.reason());
            pack.diagnostics.back().span = value.range;
            continue;
        }
        const std::string_view type = typeOf(*bytes);
        if (type.empty() || bytes->size() > kLargestIcon) {
            wrong(kind, "an SVG or PNG file of at most 256 kB", value.range);
            continue;
        }
        pack.entries.push_back({kind, "data:" + std::string(type) + ";base64," + base64(*bytes)});
    }
    return pack;
}

Catalog withIcons(const Catalog& catalog, const IconPack& pack)
{
    std::unordered_map<std::string_view, std::string_view> icons;
    for (const IconPack::Entry& entry : pack.entries)
        icons.emplace(entry.kind, entry.icon);
    std::vector<Kind> kinds = catalog.kinds();
    for (Kind& kind : kinds) {
        if (kind.icon.starts_with("data:"))  // a project's own pack goes before the user's
            continue;
        constexpr int kMostBases = 16;
        std::string_view id = kind.id;
        for (int i = 0; i < kMostBases && !id.empty(); ++i) {
            if (const auto found = icons.find(id); found != icons.end()) {
                kind.icon = found->second;
                break;
            }
            id = catalog.knows(id) ? std::string_view(catalog.kind(id).base) : std::string_view();
        }
    }
    return Catalog(std::move(kinds));
}

}  // namespace stratoplan
