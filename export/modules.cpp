#include "export/modules.h"

#include "export/step_commands.h"
#include "model/base/text_util.h"

namespace stratoplan::exporting {

std::string withoutModule(std::string_view label)
{
    std::vector<std::string> kept;
    const std::string plain = slug(label, ' ');
    for (const std::string_view word : split(plain, ' '))
        if (word != "module" && word != "modules")
            kept.emplace_back(word);
    return kept.empty() ? std::string(label) : join(kept, " ");
}

bool isRootModule(std::string_view label)
{
    return saysWord(wordsOf(label), "root");
}

}  // namespace stratoplan::exporting
