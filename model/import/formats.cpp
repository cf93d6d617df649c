#include "model/import/formats.h"

namespace stratoplan {

std::string_view formatName(SourceFormat format)
{
    switch (format) {
    case SourceFormat::Mermaid:
        return "mermaid";
    case SourceFormat::Ascii:
        return "ascii";
    case SourceFormat::Native:
        return "native";
    case SourceFormat::Markdown:
        return "markdown";
    case SourceFormat::GithubActions:
        return "github-actions";
    case SourceFormat::GitlabCi:
        return "gitlab-ci";
    case SourceFormat::Compose:
        return "compose";
    case SourceFormat::Kubernetes:
        return "kubernetes";
    case SourceFormat::TerraformJson:
        return "terraform-json";
    case SourceFormat::Other:
        break;
    }
    return "other";
}

bool isDeployment(SourceFormat format)
{
    return format == SourceFormat::GithubActions || format == SourceFormat::GitlabCi ||
           format == SourceFormat::Compose || format == SourceFormat::Kubernetes;
}

}  // namespace stratoplan
