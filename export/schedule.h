#pragma once

#include <string>
#include <string_view>

namespace stratoplan::exporting {

// When something runs, read from a text in lower case: fields of cron, "every 5 minutes", "daily at
// 03:30", "every monday". Times are UTC.

/// Whether the text says when at all.
bool namesSchedule(std::string_view text);

/// As five fields of cron; every night where it does not say.
std::string scheduleOf(std::string_view text);

/// As AWS writes it: "rate(5 minutes)", "cron(0 3 * * ? *)"; `otherwise` where it does not say.
/// Source: Amazon EventBridge, schedule types.
std::string awsScheduleOf(std::string_view text, std::string otherwise);

}  // namespace stratoplan::exporting
