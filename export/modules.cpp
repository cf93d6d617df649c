#include "export/modules.h"

#include "export/names.h"
#include "export/step_commands.h"
#include "model/base/text_util.h"

namespace stratoplan::exporting {

std::string withoutModule(std::string_view label)
{
    const std::vector<std::string> kept = wordsBesides(label, {"module", "modules"});
    return kept.empty() ? std::string(label) : join(kept, " ");
}

bool isRootModule(std::string_view label)
{
    return saysWord(wordsOf(label), "root");
}

}  // namespace stratoplan::exporting
