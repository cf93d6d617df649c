#include "model/base/text_edit.h"

#include <cassert>

namespace stratoplan {

std::string applied(std::string_view text, const std::vector<TextEdit>& edits)
{
    std::string out;
    std::size_t at = 0;
    for (const TextEdit& edit : edits) {
        assert(edit.range.begin >= at && edit.range.end <= text.size());
        out += text.substr(at, edit.range.begin - at);
        out += edit.text;
        at = edit.range.end;
    }
    out += text.substr(at);
    return out;
}

}  // namespace stratoplan
