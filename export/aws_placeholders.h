#pragma once

#include <string>
#include <string_view>

namespace stratoplan::exporting {

// An account is never known from a drawing: AWS's own documentation account stands in its place, so
// that files are well formed and a search finds every place to fill in.
inline constexpr std::string_view kAccount = "123456789012";

/// Where a system runs and what it is called, as far as its drawing says.
struct AwsNames {
    std::string project = "app";
    std::string region = "us-east-1";

    std::string arn(std::string_view service, std::string_view resource) const
    {
        return "arn:aws:" + std::string(service) + ":" + region + ":" + std::string(kAccount) +
               ":" + std::string(resource);
    }
    std::string role(std::string_view name) const
    {
        return "arn:aws:iam::" + std::string(kAccount) + ":role/" + project + "-" +
               std::string(name);
    }
};

}  // namespace stratoplan::exporting
