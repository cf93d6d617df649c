#include "export/terraform/api_paths.h"

#include "model/base/text_util.h"

#include <algorithm>

namespace stratoplan::exporting {

std::vector<std::string> pathsIn(const std::string& text)
{
    std::vector<std::string> found;
    for (std::size_t at = 0; (at = text.find('/', at)) != std::string::npos; ++at) {
        if (at > 0 && text[at - 1] != ' ' && text[at - 1] != '\n' && text[at - 1] != '(')
            continue;
        std::string path;
        for (std::size_t i = at + 1; i < text.size(); ++i) {
            const char c = text[i];
            const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
                               (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
            if (!plain)
                break;
            path += c;
        }
        if (!path.empty() && std::ranges::find(found, path) == found.end())
            found.push_back(path);
    }
    return found;
}

std::string methodIn(const std::string& text)
{
    for (const char* method : {"POST", "PUT", "DELETE", "PATCH", "GET"})
        if (text.find(method) != std::string::npos)
            return method;
    return "ANY";
}

std::string plainPath(std::string_view text)
{
    std::vector<std::string> parts;
    for (const std::string_view part : split(text, '/')) {
        if (part.empty())
            continue;
        const bool asterisk = part == "*" || part == "**";
        const bool variable =
            part.front() == ':' || part.front() == '{' || part.front() == '<' || part == "id";
        std::string name;
        for (const char c : part)
            if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                c == '-' || c == '_')
                name += c;
        if (name.empty() && !asterisk)
            return {};
        parts.push_back(asterisk ? "{proxy+}" : variable ? "{" + name + "}" : name);
    }
    return join(parts, "/");
}

}  // namespace stratoplan::exporting
