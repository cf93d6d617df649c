#pragma once

#include <string>
#include <string_view>

namespace stratoplan::exporting {

/// When a cron job runs, as five fields: those that a text in lower case holds, or what its words
/// mean; every night where it says nothing.
std::string scheduleOf(std::string_view text);

}  // namespace stratoplan::exporting
