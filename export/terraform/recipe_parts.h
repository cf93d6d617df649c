#pragma once

#include "export/terraform/builder.h"

#include <optional>
#include <string>
#include <vector>

namespace stratoplan::exporting {

/// What a part of a recipe is asked for: `words` are the placeholder's or condition's, the name
/// first; `end` is -1 but for connections.
struct PartRequest {
    TerraformBuilder& builder;
    int component;
    int end;
    const std::vector<std::string>& words;

    const System& system() const { return builder.system; }
    const Component& drawn() const { return builder.system.at(component); }
    std::string name() const { return builder.name(component); }
    /// Joined to it and placed; in order.
    std::vector<int> near(std::string_view kind) const;
};

/// HCL that needs more than a drawn property. Nothing for an unknown name.
std::optional<std::string> recipePart(const PartRequest& request);
/// Nothing for an unknown name.
std::optional<bool> recipeCondition(const PartRequest& request);

// Of databases, tables and caches.
std::optional<std::string> dataPart(const PartRequest& request);
std::optional<bool> dataCondition(const PartRequest& request);

/// Of Azure and Google Cloud: regions, addresses of subnets, names, what apps are told.
std::optional<std::string> cloudPart(const PartRequest& request);
/// Of networks: what Direct Connect is made of.
std::optional<std::string> networkPart(const PartRequest& request);
std::optional<bool> networkCondition(const PartRequest& request);

/// Of Azure: who answers behind its balancers, who acts as whom, subnets of one service.
std::optional<std::string> azurePart(const PartRequest& request);
std::optional<bool> azureCondition(const PartRequest& request);
/// The region of a cloud that the document names in that cloud's own words, else the usual one.
std::string cloudRegion(const System& system, std::string_view cloud);

// Parts that are whole resources, one file a subject.
std::string apiRoutes(const PartRequest& request);
std::string httpApiRoutes(const PartRequest& request);
/// Whether an API Gateway is drawn as an HTTP or WebSocket API rather than a REST API.
bool isHttpApi(const Component& drawn);
/// Services that an API calls without a load balancer between them: it finds them by their names.
std::vector<const Workload*> servicesBehind(const TerraformBuilder& builder, int api);
/// The states of a state machine: a task for each thing that it is drawn to use, in order.
std::string states(const PartRequest& request);
std::string bucketNotifications(const PartRequest& request);
/// Whether it takes what services of AWS tell: a rule of the account's own bus, no bus of its own.
bool isRuleOfDefaultBus(const TerraformBuilder& builder, int index);
/// The pattern of rules: that of the services which are drawn before it.
std::string eventPattern(const PartRequest& request);
/// Endpoints and tasks of a replication instance: from the databases that are drawn before it, or
/// one elsewhere, to what is drawn behind it.
std::string migrationTasks(const PartRequest& request);
/// Volumes with what attaches them to the machines that they are drawn beside.
std::string blockVolumes(const PartRequest& request);
std::string distribution(const PartRequest& request);
std::string webAcl(const PartRequest& request);
/// Where a certificate stands that CloudFront serves: a line with the provider, or nothing.
std::string certificateProvider(const PartRequest& request);
std::string alarm(const PartRequest& request);
/// The key of a topic that AWS services publish to: they may not use the one that AWS keeps.
std::string topicKey(const PartRequest& request);
/// The policy of a queue or a topic that lets the services which are drawn before it send to it,
/// and only on behalf of what is drawn. A queue and a topic have one policy.
/// The smallest class that the engine of a database runs on.
std::string usualDatabaseClass(const PartRequest& request);
std::string queuePolicy(const PartRequest& request);
/// Lets other accounts whose components are drawn to use a bucket or a repository do so.
bool isUsedByOtherAccounts(const PartRequest& request);
std::string accountsPolicy(const PartRequest& request);
std::string topicPolicy(const PartRequest& request);
std::string topicSubscribers(const PartRequest& request);
bool isServicedTopic(const PartRequest& request);
std::string peering(const PartRequest& request);
/// The same of a line between two networks that speaks of peering.
std::string peeringLine(const PartRequest& request);
std::string attachments(const PartRequest& request);
std::string plainRole(const PartRequest& request);
/// Lets the workflows of one repository take a role by tokens, without keys: the statement of its
/// trust. `providers` are drawn ones that come first; else one is made, once an account.
Hcl trustOfWorkflows(TerraformBuilder& builder, std::string_view deliverer,
                     const std::vector<int>& providers, int place);

/// A data source of a machine image that the text names; its id.
std::string machineImage(TerraformBuilder& builder, const std::string& text, int region);

}  // namespace stratoplan::exporting
