#include "export/manifests/schedule.h"

#include "model/base/text_util.h"

#include <vector>

namespace stratoplan::exporting {
namespace {

/// Five fields of digits, stars, commas, dashes and slashes behind one another; else empty.
std::string cronIn(std::string_view text)
{
    for (const std::string_view line : splitLines(text)) {
        std::vector<std::string_view> fields;
        for (const std::string_view word : split(line, ' ')) {
            const bool field = !word.empty() && word.find_first_of("0123456789*") == 0 &&
                               word.find_first_not_of("0123456789*,-/") == std::string_view::npos;
            if (!field)
                fields.clear();
            else
                fields.push_back(word);
            if (fields.size() == 5) {
                std::string cron;
                for (const std::string_view one : fields)
                    cron += (cron.empty() ? "" : " ") + std::string(one);
                return cron;
            }
        }
    }
    return {};
}

}  // namespace

std::string scheduleOf(std::string_view text)
{
    if (std::string cron = cronIn(text); !cron.empty())
        return cron;
    struct Word {
        const char* word;
        const char* cron;
    };
    static constexpr Word kWords[] = {{"hourly", "0 * * * *"},
                                      {"every hour", "0 * * * *"},
                                      {"weekly", "0 3 * * 0"},
                                      {"monthly", "0 3 1 * *"},
                                      {"every minute", "* * * * *"}};
    for (const Word& word : kWords)
        if (text.find(word.word) != std::string_view::npos)
            return word.cron;
    return "0 3 * * *";
}

}  // namespace stratoplan::exporting
