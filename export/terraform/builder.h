#pragma once

#include "export/hcl_writer.h"
#include "export/names.h"
#include "export/terraform/system.h"
#include "export/terraform/workloads.h"
#include "model/base/cidr.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace stratoplan::exporting {

/// A variable of the root module. No default: Terraform asks for it.
struct TerraformVariable {
    std::string description = {};
    std::string type = "string";
    std::string defaultValue = {};  ///< HCL; empty: none
    bool sensitive = false;
};

/// One statement of a policy document.
Hcl policyStatement(const std::vector<std::string>& actions,
                    const std::vector<std::string>& resources);

/// What the emitters write into: one body a file, variables, outputs, assumptions, and what they
/// know of one another's components: addresses, security groups, roles.
class TerraformBuilder {
public:
    explicit TerraformBuilder(const System& drawn);

    const System& system;
    std::vector<std::string> assumptions;
    std::vector<std::string> unfixed;            ///< errors of the drawing, for the README
    std::map<std::string, std::string> outputs;  ///< name to expression
    std::set<int> written;                       ///< components that became resources
    std::vector<Workload> workloads;             ///< services and groups of instances
    std::map<int, std::string> writtenAs;        ///< kinds whose recipe stands for another
    std::map<int, std::string> runtimes;         ///< of functions: "nodejs22.x"
    std::set<int> udp;                           ///< balancers that pass UDP on
    std::set<int> dualStack;                     ///< balancers that callers reach by IPv6, too
    std::map<int, std::string> internal;         ///< balancers inside a network: their listener
    std::map<int, std::string> apiRoles;         ///< APIs that call services: their role
    std::set<std::string> madeOnce;              ///< kinds of which the default one was needed
    /// Blocks that subnets of other clouds took, by the component of their network; -1: the
    /// default.
    std::map<int, std::vector<CidrBlock>> blocks;

    Hcl& file(const std::string& name) { return m_files[name]; }
    const std::map<std::string, Hcl>& files() const { return m_files; }
    void variable(const std::string& name, TerraformVariable variable);
    /// The variable that says for how many days logs are kept.
    std::string logRetention();
    const std::map<std::string, TerraformVariable>& variables() const { return m_variables; }

    /// A resource label: unique for its type.
    std::string label(std::string_view type, const std::string& text)
    {
        return m_names.try_emplace(std::string(type), kTerraformName).first->second.unique(text);
    }

    // Addresses -----------------------------------------------------------------------------

    /// Says what a component is called. Empty type: it has no resource of its own.
    void place(int component, std::string type, std::string name);
    /// "aws_sqs_queue.jobs", or empty where it has none.
    std::string address(int component) const;
    std::string name(int component) const;
    std::string type(int component) const;
    /// Says that a component is another one drawn again: a standby of its primary.
    void alias(int component, int other);
    int meant(int component) const;  ///< the other one, else itself
    bool isAlias(int component) const { return m_aliases.contains(component); }
    /// The provider of a region that a global service insists on, in the account of a place:
    /// "aws.us_east_1", or empty where it goes without saying.
    std::string provider(const std::string& region, int place);
    /// Providers that no place has: an account's home and a region.
    const std::set<std::pair<int, std::string>>& extraProviders() const { return m_extraProviders; }
    /// A component's name with hyphens, unique for its type, cut to a length.
    std::string slug(int component, std::size_t length);
    std::string placeName(int place) const { return system.placeName(place); }
    /// `provider = aws.region_2` for what stands beside the primary place.
    Hcl in(int place) const;
    /// The same for what is global in an account: only the account counts.
    Hcl inAccount(int place) const { return in(system.homeOf(place)); }
    std::string regionExpression(int place) const;  ///< the content of a quoted string
    /// The id of a place's account, as an expression.
    std::string accountId(int place);
    const Vpc& vpcOf(int component) const;
    /// The cluster that a service runs on: the drawn one, else one that is added.
    std::string clusterOf(const Workload& workload) const;

    // Who may reach whom --------------------------------------------------------------------

    /// Security group of a role ("alb", "service_api") in a network: made when it is first asked
    /// for. Returns the expression of its id.
    std::string securityGroup(const std::string& role, const std::string& description, int vpc);
    /// Lets `from` (a role, "world", "vpc" or a "var.") reach `to` at a port.
    void allow(const std::string& from, const std::string& to, int port,
               const std::string& protocol = "tcp", int lastPort = 0);
    void allowEgress(const std::string& role);
    /// Forgets what was assumed of who may come in: the whole internet, the network, a variable.
    void forgetAssumed(const std::string& role);
    /// Instead of everything: only these blocks.
    void allowEgressTo(const std::string& role, const std::string& block, int port,
                       const std::string& protocol, int lastPort);
    /// The group that stands for a component, and where it listens (0: nowhere).
    void listens(int component, const std::string& role, int port);
    const std::string* groupOf(int component) const;
    int portOf(int component) const;
    /// Opens what the drawn connections need between components with groups.
    void connectGroups();
    void writeSecurityGroups();

    // Rights --------------------------------------------------------------------------------

    /// A role with a trust policy for an AWS service, in the account of a place. Returns its
    /// resource label.
    std::string iamRole(const std::string& name, const std::string& service, int place);
    /// Where a role was made: 0 unless it was said.
    int placeOfRole(const std::string& role) const;
    void roleStandsIn(const std::string& role, int place) { m_rolePlaces[role] = place; }
    void attachPolicy(const std::string& role, const std::string& policy);
    /// Adds statements to the role's one inline policy.
    void allowRole(const std::string& role, const std::vector<Hcl>& statements);
    void takesRole(int component, const std::string& role) { m_roles[component] = role; }
    const std::string* roleOf(int component) const;
    void writePolicies();

    std::string publicSubnets(const Vpc& vpc) const;
    /// Those that the component is drawn in, else the first ones of their sort.
    std::string privateSubnets(const Vpc& vpc, int component = -1) const;
    std::string dataSubnets(const Vpc& vpc, int component = -1) const;

private:
    struct Rule {
        std::string from;
        std::string to;
        int port;
        int lastPort;
        std::string protocol;
        auto operator<=>(const Rule&) const = default;
    };
    struct Group {
        std::string role;
        std::string description;
        int vpc;
    };

    /// The cluster whose pods are taken to use a store that nothing else is joined to, or -1.
    int podsOf(int component) const;
    /// Begins the name of the group of a cluster's pods; its component follows.
    static inline const std::string kPods = "pods of ";

    /// The group that stands for a caller of a component: the one that EKS makes for the pods of a
    /// cluster, or the block of another network that they run in. Empty: none.
    std::string callingGroup(int client, int called) const;
    std::string podsName(const std::string& from) const;
    /// Who calls a balancer inside a network, as groups of that network; none where anybody else is
    /// drawn to, or nobody.
    std::vector<std::string> callersOf(int balancer) const;
    /// Opens balancers inside a network to those that call them instead of to all of it.
    void narrowInternalBalancers();
    /// What lines to a machine open: the port that they or the machine name.
    void connectMachines(int index);
    /// Databases and caches begin no connection.
    bool onlyAnswers(int component) const;
    /// The inner tier of the network that a component is drawn in, or nullptr.
    const SubnetTier* drawnTier(const Vpc& vpc, int component) const;
    const Group* group(const std::string& role) const;
    void writeIngress(Hcl& out, const Rule& rule, const Group& to) const;
    static std::string_view blockAttribute(std::string_view block);
    static Hcl portsOf(const Rule& rule);
    static std::string portName(const Rule& rule);

    std::map<std::string, Hcl> m_files;
    std::map<std::string, TerraformVariable> m_variables;
    std::map<std::string, Names, std::less<>> m_names;
    std::vector<std::pair<std::string, std::string>> m_addresses;  // by component: type, name
    std::unordered_map<int, int> m_aliases;
    std::set<std::pair<int, std::string>> m_extraProviders;
    std::map<std::pair<int, std::size_t>, std::string> m_slugs;
    std::vector<Group> m_groups;  // in order of use
    std::unordered_map<std::string, std::size_t> m_groupIndex;
    std::set<Rule> m_rules;
    std::set<std::string> m_egress;
    std::set<Rule> m_egressRules;
    std::unordered_map<int, std::pair<std::string, int>> m_listeners;
    std::unordered_map<int, std::string> m_roles;
    std::map<std::string, int> m_rolePlaces;
    std::map<std::string, std::vector<Hcl>> m_statements;
};

// The emitters, one a concern. Each looks for the components that it knows and writes nothing for
// others.
void placeComponents(TerraformBuilder& builder);
void emitNetwork(TerraformBuilder& builder);
void emitContainers(TerraformBuilder& builder);
void emitInstances(TerraformBuilder& builder);
void emitStorage(TerraformBuilder& builder);
void emitDelivery(TerraformBuilder& builder);
/// Everything that has a recipe and was not written by another emitter.
void emitRecipes(TerraformBuilder& builder);
void emitLoadBalancing(TerraformBuilder& builder);
void emitPlatform(TerraformBuilder& builder);
/// What workflows outside of AWS may do to deliver to what they are drawn to.
void emitWorkflowRights(TerraformBuilder& builder);
/// What the drawn connections make: mappings, notifications, targets, rights.
void emitConnections(TerraformBuilder& builder);

/// What a workload calls a setting of something that it uses: "JOBS_QUEUE_URL".
std::string settingVariable(const TerraformBuilder& builder, int used, std::string_view name);

/// What a component is told of those that it uses, as environment variables: name and expression.
/// Nothing of another region, whose name would say nothing there.
std::vector<std::pair<std::string, std::string>> drawnSettings(TerraformBuilder& builder,
                                                               int component);

/// Security group rules that the document lists, in place of assumed ones.
void applyStatedRules(TerraformBuilder& builder);

/// "sqs_queue" of "aws_sqs_queue": a type without its provider.
std::string typeWords(const std::string& type);

/// Letters, digits and few signs: what AWS takes as a description.
std::string plainDescription(std::string_view text);

}  // namespace stratoplan::exporting
