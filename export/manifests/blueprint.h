#pragma once

#include "export/aws_placeholders.h"
#include "export/format.h"
#include "export/manifests/claims.h"
#include "export/manifests/services.h"
#include "export/terraform/drawn_names.h"
#include "model/pipeline/pipeline.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace stratoplan::exporting {

/// A delivery pipeline of the system and what it is called in files.
struct DrawnPipeline {
    Pipeline pipeline = {};
    std::string title = {};
    std::string name = {};    ///< file name without ending, unique
    std::string system = {};  ///< kind of the tool that runs it; never empty
    bool assumed = false;     ///< only the tool is drawn, not what it does
    std::size_t source = 0;   ///< index of its diagram
};

/// All that several manifest files have to agree on, read from all diagrams once: names, ports,
/// images, accounts and environments come from here and from nowhere else.
struct Blueprint {
    const Input* input = nullptr;
    const Catalog* catalog = nullptr;
    std::string project = "app";
    std::string title = {};
    AwsNames aws = {};
    std::string repository = {};  ///< "owner/name", or empty
    std::string branch = "main";
    std::string container = "app";
    std::string healthPath = "/health";
    bool blueGreen = false;
    std::vector<std::string> environments = {};  ///< "dev", "staging", "prod": in that order
    bool environmentsDrawn = false;
    std::vector<std::string> gated = {};       ///< environments behind an approval
    std::vector<std::string> namespaces = {};  ///< drawn ones as DNS labels
    std::vector<Service> services = {};
    std::vector<Claim> claims = {};  ///< drawn for themselves, each name once
    std::vector<DrawnPipeline> pipelines = {};
    bool buildsOneImage = false;       ///< the pipelines build one, whatever runs from it
    std::string repositoryDrawn = {};  ///< the only registry that is drawn, as Terraform names it
    std::string clusterEnding = {};    ///< of an EKS cluster's name, behind project and environment
    std::shared_ptr<const DrawnNames> infrastructure = {};  ///< null where none is drawn
    std::unordered_set<std::string> kinds = {};  ///< all drawn kinds and what they specialise

    bool has(std::string_view kind) const { return kinds.contains(std::string(kind)); }
    bool hasRuntime(Runtime runtime) const;
    /// Indexes of the services of a runtime.
    std::vector<int> servicesOn(Runtime runtime) const;
    std::vector<const DrawnPipeline*> pipelinesOf(std::string_view system) const;
    bool isGated(std::string_view environment) const;
    const Service& at(int index) const { return services[static_cast<std::size_t>(index)]; }

    /// The namespace of a service, or with none that of the system.
    std::string nameSpaceOf(const Service& service) const;
    /// Repository of an image that nobody named, as the registry and the manifests call it.
    std::string repositoryOf(const Service& service) const;
    /// The one that pipelines push to: of the first image that nobody named.
    std::string pushedRepository() const;
    std::string registry() const;  ///< "123456789012.dkr.ecr.eu-west-1.amazonaws.com"
    /// The image with its tag, as drawn or in the registry of the system.
    std::string imageOf(const Service& service) const;
    std::string roleOf(std::string_view part) const { return project + "-" + std::string(part); }
    /// The name of a secret of the system in its store, as Terraform calls it.
    std::string secretKey(std::string_view name,
                          std::string_view environment = kInfrastructureEnvironment) const
    {
        // Key Vault takes letters, digits and hyphens.
        const bool plain = has("azure.key_vault") && !has("aws.secrets_manager");
        return aws.stack(environment) + (plain ? "-" : "/") + std::string(name);
    }
    std::string secretKey(const DrawnSecret& secret,
                          std::string_view environment = kInfrastructureEnvironment) const;
    /// What the infrastructure tells a workload in an environment. What is known only once
    /// Terraform has run ends in ".invalid", which no name server knows (RFC 2606).
    std::vector<Setting>
    settingsOf(const Service& service,
               std::string_view environment = kInfrastructureEnvironment) const;
    /// Where the workloads of an environment stand that are drawn in no namespace.
    std::string nameSpaceIn(std::string_view environment) const;
    /// Says which settings of the services of a runtime nobody knows yet.
    void tellUnknown(Runtime runtime, Bundle& bundle) const;
    /// Where a service tells that it serves.
    std::string healthPathOf(const Service& service) const;
    std::string gitUrl() const;
};

Blueprint blueprintOf(const Input& input);

/// The command by which the image of the placeholder Dockerfile tells that it serves.
std::vector<std::string> healthCommand(int port, const std::string& path);

/// "production" and "prod" are one environment: the short name.
std::string shortEnvironment(std::string_view text);

}  // namespace stratoplan::exporting
