#include "export/schedule.h"

#include "model/base/text_util.h"

#include <algorithm>
#include <vector>

namespace stratoplan::exporting {
namespace {

struct When {
    std::string cron = {};  ///< five fields, or empty
    std::string unit = {};  ///< of a rate: "minute", "hour", "day"
    int every = 0;          ///< of a rate, else 0
};

bool isField(std::string_view word)
{
    static constexpr std::string_view kNames[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    if (word.empty())
        return false;
    const std::string_view first = word.substr(0, 3);
    const bool named = std::ranges::find(kNames, first) != std::end(kNames) &&
                       word.find_first_not_of("abcdefghijklmnopqrstuvwxyz,-") == word.npos &&
                       (word.size() == 3 || word[3] == '-' || word[3] == ',');
    return named || (word.find_first_of("0123456789*?") == 0 &&
                     word.find_first_not_of("0123456789*,-/?") == word.npos);
}

/// Five fields behind one another, or the six of AWS without their year; else empty.
std::string cronIn(std::string_view text)
{
    for (const std::string_view line : splitLines(text)) {
        const std::string plain = replaceAll(replaceAll(std::string(line), "cron(", ""), ")", " ");
        std::vector<std::string> fields;
        for (const std::string_view word : split(plain, ' ')) {
            if (word.empty())
                continue;
            if (!isField(word))
                fields.clear();
            else
                fields.push_back(word == "?" ? "*" : std::string(word));
            if (fields.size() == 5)
                return join(fields, " ");
        }
    }
    return {};
}

/// "03:30", "2am", "2 pm": minutes of a day; -1 where no time is named.
int timeIn(const std::vector<std::string>& words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        const std::size_t digits = word.find_first_not_of("0123456789");
        const auto hour = toInteger(word.substr(0, digits));
        if (!hour || *hour > 24 || digits == 0)
            continue;
        const std::string rest = digits == std::string::npos ? "" : word.substr(digits);
        const std::string half = rest.empty() && i + 1 < words.size() ? words[i + 1] : rest;
        if (half == "am" || half == "pm")
            return static_cast<int>(*hour % 12 + (half == "pm" ? 12 : 0)) * 60;
        if (rest.starts_with(':') && rest.size() >= 3)
            if (const auto minute = toInteger(rest.substr(1, 2)); minute && *minute < 60)
                return static_cast<int>(*hour % 24 * 60 + *minute);
    }
    return -1;
}

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const char c = i < text.size() ? text[i] : ' ';
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == ':') {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    return words;
}

When whenIn(std::string_view text)
{
    if (std::string cron = cronIn(text); !cron.empty())
        return {.cron = std::move(cron)};
    const std::vector<std::string> words = wordsOf(text);
    const auto says = [&](std::string_view word) {
        return std::ranges::find(words, word) != words.end();
    };
    const int time = timeIn(words);
    const int at = time < 0 ? 3 * 60 : time;
    const std::string clock = std::to_string(at % 60) + " " + std::to_string(at / 60);
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (words[i] != "every" && words[i] != "rate" && words[i] != "each")
            continue;
        const auto number = toInteger(words[i + 1]);
        const std::string unit = number ? (i + 2 < words.size() ? words[i + 2] : "") : words[i + 1];
        const int every = number ? static_cast<int>(std::clamp<std::int64_t>(*number, 1, 999)) : 1;
        if (unit == "m" || unit.starts_with("min"))
            return {.unit = "minute", .every = every};
        if (unit == "h" || unit.starts_with("hour"))
            return {.unit = "hour", .every = every};
        if (unit.starts_with("day") && every > 1)
            return {.unit = "day", .every = every};
    }
    static constexpr std::string_view kDays[] = {"sunday",   "monday", "tuesday", "wednesday",
                                                 "thursday", "friday", "saturday"};
    for (std::size_t day = 0; day < std::size(kDays); ++day)
        if (says(kDays[day]) || says(std::string(kDays[day]) + "s"))
            return {.cron = clock + " * * " + std::to_string(day)};
    if (says("weekday") || says("weekdays"))
        return {.cron = clock + " * * 1-5"};
    if (says("hourly"))
        return {.cron = "0 * * * *"};
    if (says("weekly") || (says("every") && says("week")))
        return {.cron = clock + " * * 0"};
    if (says("monthly") || (says("every") && says("month")))
        return {.cron = clock + " 1 * *"};
    if (says("daily") || says("nightly") || says("midnight") ||
        (says("every") && (says("day") || says("night") || says("morning"))) ||
        (time >= 0 && (says("cron") || says("schedule") || says("scheduled"))))
        return {.cron = (time < 0 && says("midnight") ? "0 0" : clock) + " * * *"};
    return {};
}

/// The days of a week by name, as AWS counts them from 1 and cron from 0.
std::string dayNames(std::string_view field)
{
    static constexpr const char* kNames[] = {"SUN", "MON", "TUE", "WED",
                                             "THU", "FRI", "SAT", "SUN"};
    std::string out;
    for (const char c : field)
        if (c >= '0' && c <= '7')
            out += kNames[c - '0'];
        else
            out += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return out;
}

}  // namespace

bool namesSchedule(std::string_view text)
{
    const When when = whenIn(text);
    return !when.cron.empty() || when.every > 0;
}

std::string scheduleOf(std::string_view text)
{
    const When when = whenIn(text);
    if (!when.cron.empty())
        return when.cron;
    const std::string step = when.every == 1 ? "*" : "*/" + std::to_string(when.every);
    if (when.unit == "minute")
        return step + " * * * *";
    if (when.unit == "hour")
        return "0 " + step + " * * *";
    if (when.unit == "day")
        return "0 3 " + step + " * *";
    return "0 3 * * *";
}

std::string awsScheduleOf(std::string_view text, std::string otherwise)
{
    const When when = whenIn(text);
    if (when.every > 0)
        return "rate(" + std::to_string(when.every) + " " + when.unit +
               (when.every > 1 ? "s)" : ")");
    if (when.cron.empty())
        return otherwise;
    const std::vector<std::string_view> fields = split(when.cron, ' ');
    const bool anyDay = fields[4] == "*";
    return "cron(" + std::string(fields[0]) + " " + std::string(fields[1]) + " " +
           (anyDay ? std::string(fields[2]) : "?") + " " + std::string(fields[3]) + " " +
           (anyDay ? "?" : dayNames(fields[4])) + " *)";
}

}  // namespace stratoplan::exporting
