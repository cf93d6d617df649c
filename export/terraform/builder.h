#pragma once

#include "export/hcl_writer.h"
#include "export/names.h"
#include "export/terraform/system.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::exporting {

/// A variable of the root module. No default: Terraform asks for it.
struct TerraformVariable {
    std::string description = {};
    std::string type = "string";
    std::string defaultValue = {};  ///< HCL; empty: none
    bool sensitive = false;
};

/// What the emitters write into: one body a file, variables, outputs, assumptions, and the
/// addresses of what others refer to.
class TerraformBuilder {
public:
    explicit TerraformBuilder(const System& drawn) : system(drawn), assumptions(drawn.assumptions)
    {
    }

    const System& system;
    std::vector<std::string> assumptions;
    std::vector<std::string> unfixed;            ///< errors of the drawing, for the README
    std::map<std::string, std::string> outputs;  ///< name to expression
    std::set<int> written;                       ///< components that became resources

    Hcl& file(const std::string& name) { return m_files[name]; }
    const std::map<std::string, Hcl>& files() const { return m_files; }
    void variable(const std::string& name, TerraformVariable variable)
    {
        m_variables.emplace(name, std::move(variable));
    }
    const std::map<std::string, TerraformVariable>& variables() const { return m_variables; }

    /// A resource label for a component: unique for its type, "main" where there is but one.
    std::string label(std::string_view type, const std::string& text)
    {
        return m_names.try_emplace(std::string(type), kTerraformName).first->second.unique(text);
    }

    /// Security group of a role ("alb", "service_api"): made when it is first asked for.
    /// Returns the expression of its id.
    std::string securityGroup(const std::string& role, const std::string& description);
    /// Lets `from` (a role, or "world", or "vpc") reach `to` at a port.
    void allow(const std::string& from, const std::string& to, int port,
               const std::string& protocol = "tcp");
    void allowEgress(const std::string& role);
    void writeSecurityGroups();

    /// A role with a trust policy for an AWS service. Returns its resource label.
    std::string iamRole(const std::string& name, const std::string& service);
    void attachPolicy(const std::string& role, const std::string& policy);
    /// An inline policy. `statements` are bodies of policy document statements.
    void inlinePolicy(const std::string& role, const std::vector<Hcl>& statements);

    std::string publicSubnets(const Vpc& vpc) const;
    std::string privateSubnets(const Vpc& vpc) const;
    std::string dataSubnets(const Vpc& vpc) const;

private:
    struct Rule {
        std::string from;
        std::string to;
        int port;
        std::string protocol;
        auto operator<=>(const Rule&) const = default;
    };

    std::map<std::string, Hcl> m_files;
    std::map<std::string, TerraformVariable> m_variables;
    std::map<std::string, Names> m_names;
    std::vector<std::pair<std::string, std::string>>
        m_groups;  // role, description; in order of use
    std::set<Rule> m_rules;
    std::set<std::string> m_egress;
    std::map<std::string, int> m_policyCount;
};

/// One statement of a policy document.
Hcl policyStatement(const std::vector<std::string>& actions,
                    const std::vector<std::string>& resources);

// The emitters, one a concern. Each looks for the components that it knows and writes nothing for
// others.
void emitNetwork(TerraformBuilder& builder);
void emitLoadBalancing(TerraformBuilder& builder);
void emitContainers(TerraformBuilder& builder);
void emitInstances(TerraformBuilder& builder);
void emitStorage(TerraformBuilder& builder);
void emitDatabases(TerraformBuilder& builder);
void emitDelivery(TerraformBuilder& builder);

}  // namespace stratoplan::exporting
