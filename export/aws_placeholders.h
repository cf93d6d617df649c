#pragma once

#include <string>
#include <string_view>

namespace stratoplan::exporting {

// An account is never known from a drawing: AWS's own documentation account stands in its place, so
// that files are well formed and a search finds every place to fill in.
inline constexpr std::string_view kAccount = "123456789012";

/// The environment that Terraform's variables stand for until somebody says another; files that
/// name infrastructure name that of this one.
inline constexpr std::string_view kInfrastructureEnvironment = "dev";

/// Where a system runs and what it is called, as far as its drawing says.
struct AwsNames {
    std::string project = "app";
    std::string region = "us-east-1";

    std::string arn(std::string_view service, std::string_view resource) const
    {
        return "arn:aws:" + std::string(service) + ":" + region + ":" + std::string(kAccount) +
               ":" + std::string(resource);
    }
    /// What everything begins with that Terraform makes, in the environment of its defaults.
    std::string stack() const { return stack(kInfrastructureEnvironment); }
    std::string stack(std::string_view environment) const
    {
        return project + "-" + std::string(environment);
    }
    /// A role that files name and that serves in every environment.
    std::string role(std::string_view name) const { return roleArn(project, name); }
    /// A role of one environment's infrastructure, as Terraform calls it.
    std::string stackRole(std::string_view name) const
    {
        return stackRole(name, kInfrastructureEnvironment);
    }
    std::string stackRole(std::string_view name, std::string_view environment) const
    {
        return roleArn(stack(environment), name);
    }

private:
    static std::string roleArn(const std::string& of, std::string_view name)
    {
        return "arn:aws:iam::" + std::string(kAccount) + ":role/" + of + "-" + std::string(name);
    }
};

}  // namespace stratoplan::exporting
