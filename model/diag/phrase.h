#pragma once

#include <string_view>

namespace stratoplan {

/// How many bytes at the end of `before` are said again by the first words of `name`, so that
/// "Elastic IP " and "Elastic IP" do not become "Elastic IP Elastic IP". Case of ASCII letters does
/// not count, nor does a plural s of the name. Never all of a sentence's other words.
std::size_t repeatedTail(std::string_view before, std::string_view name);

}  // namespace stratoplan
