#include "export/hcl_writer.h"
#include "export/manifests/delivery.h"
#include "export/manifests/emitters.h"
#include "export/modules.h"
#include "export/names.h"
#include "export/step_commands.h"
#include "model/base/text_util.h"

#include "resources/resources.h"
#include <algorithm>
#include <set>
#include <unordered_map>

namespace stratoplan::exporting {
namespace {

/// Words of a module's name, and the module of resources/terragrunt that does it.
struct ModuleRow {
    std::string_view words;  ///< alternatives apart by '|'
    std::string_view module;
};

constexpr ModuleRow kModules[] = {
    {"security group|firewall", "security-groups"},
    {"ecs cluster", "ecs-cluster"},
    {"eks|kubernetes", "eks"},
    {"aurora", "aurora"},
    {"rds|database|postgres|mysql", "rds"},
    {"elasticache|redis|cache", "elasticache"},
    {"dynamodb", "dynamodb"},
    {"s3|bucket", "s3-bucket"},
    {"kms|key", "kms"},
    {"secret", "secrets"},
    {"waf", "waf"},
    {"load balanc|alb", "alb"},
    {"vpc|network", "vpc"},
    {"ecr|registry", "ecr"},
    {"sqs|queue", "sqs"},
    {"sns|topic", "sns"},
    {"xray|x ray|tracing", "xray"},
    {"cloudwatch|monitoring|logs|alarm", "cloudwatch"},
    {"iam|role", "iam"},
    {"service|worker|api|fargate", "ecs-service"},
};

std::string_view moduleOf(std::string_view label)
{
    const std::string words = wordsOf(label);
    for (const ModuleRow& row : kModules)
        for (const std::string_view one : split(row.words, '|')) {
            const auto parts = split(one, ' ');
            if (std::ranges::all_of(parts,
                                    [&](std::string_view part) { return saysWord(words, part); }))
                return row.module;
        }
    return "unnamed";
}

/// Names that follow `keyword "` in the module's text.
std::vector<std::string> declared(std::string_view text, std::string_view keyword)
{
    std::vector<std::string> names;
    for (const std::string_view line : splitLines(text))
        if (line.starts_with(keyword)) {
            const std::string_view rest = line.substr(keyword.size());
            names.push_back(std::string(rest.substr(0, rest.find('"'))));
        }
    return names;
}

struct Unit {
    NodeId node = {};
    std::string label;
    std::string name;
    std::string group;
    std::string module;
    std::string common;      ///< name of its shared configuration, or empty
    std::vector<int> needs;  ///< units that it depends on; acyclic
};

class Tree {
public:
    Tree(const Blueprint& plan, const Diagram& diagram) : m_plan(plan), m_diagram(diagram) {}

    bool read()
    {
        Names names(kDnsLabel);
        for (const Node& node : m_diagram.nodes()) {
            if (node.isContainer)
                continue;
            if (m_plan.catalog->isA(node.kind, "iac.module")) {
                Unit unit;
                unit.node = node.id;
                unit.label = node.label.substr(0, node.label.find('\n'));
                unit.module = moduleOf(unit.label);
                if (isRootModule(node.label))
                    continue;
                unit.name = names.unique(withoutModule(unit.label));
                const Node* parent = m_diagram.node(node.parent);
                unit.group = parent ? plainName(parent->label, {'-', 40, "main"}) : "main";
                m_unitOf.emplace(node.id, static_cast<int>(m_units.size()));
                m_units.push_back(std::move(unit));
            } else if (const std::string common = commonOf(node.label); !common.empty()) {
                m_commonOf.emplace(node.id, common);
                if (std::ranges::find(m_commons, common) == m_commons.end())
                    m_commons.push_back(common);
            }
        }
        readEdges();
        return !m_units.empty();
    }

    void write(Bundle& bundle) const
    {
        const std::string root = "infrastructure/";
        bundle.files.push_back({root + "root.hcl", rootText()});
        for (const std::string& common : m_commons)
            bundle.files.push_back({root + "_envcommon/" + common + ".hcl", commonText(common)});
        std::set<std::string> modules;
        for (const Unit& unit : m_units)
            if (modules.insert(unit.module).second) {
                bundle.files.push_back(
                    {root + "modules/" + unit.module + "/main.tf",
                     std::string(stratoplan::resource("terragrunt/" + unit.module + ".tf"))});
                bundle.files.push_back(
                    {root + "modules/" + unit.module + "/versions.tf",
                     std::string(stratoplan::resource("terragrunt/versions.tf"))});
            }
        for (const std::string& environment : m_plan.environments) {
            const std::string in = root + environment + "/";
            bundle.files.push_back(
                {in + "account.hcl",
                 "# The drawing names no account: AWS's own example stands in its place.\n"
                 "locals {\n  account_id   = " +
                     hclString(kAccount) + "\n  account_name = " +
                     hclString(m_plan.project + "-" + environment) + "\n}\n"});
            bundle.files.push_back(
                {in + "env.hcl", "locals {\n  environment = " + hclString(environment) + "\n}\n"});
            const std::string region = in + m_plan.aws.region + "/";
            bundle.files.push_back({region + "region.hcl", regionText()});
            for (const Unit& unit : m_units)
                bundle.files.push_back(
                    {region + unit.group + "/" + unit.name + "/terragrunt.hcl", unitText(unit)});
        }
    }

private:
    /// "_envcommon/network.hcl": network.
    static std::string commonOf(std::string_view label)
    {
        const std::string_view line = label.substr(0, label.find('\n'));
        const std::size_t at = line.find("_envcommon/");
        if (at == std::string_view::npos)
            return {};
        std::string_view name = line.substr(at + 11);
        name = name.substr(0, name.find(".hcl"));
        return plainName(name, {'-', 40, "common"});
    }

    /// "A --> B" reads "A depends on B"; where a root module points at the others, the arrows show
    /// what it holds, and say nothing of order.
    void readEdges()
    {
        for (const Edge& edge : m_diagram.edges()) {
            const auto from = m_unitOf.find(edge.source);
            if (from == m_unitOf.end())
                continue;
            Unit& unit = m_units[static_cast<std::size_t>(from->second)];
            if (const auto common = m_commonOf.find(edge.target); common != m_commonOf.end())
                unit.common = common->second;
            const auto to = m_unitOf.find(edge.target);
            const auto needsOf = [this](int at) -> const std::vector<int>& {
                return m_units[static_cast<std::size_t>(at)].needs;
            };
            if (to == m_unitOf.end() || to->second == from->second ||
                reaches(to->second, from->second, needsOf) ||
                std::ranges::find(unit.needs, to->second) != unit.needs.end())
                continue;
            unit.needs.push_back(to->second);
        }
    }

    std::string rootText() const
    {
        return "# What every unit includes: where state is kept, and the provider.\n"
               "locals {\n"
               "  account = "
               "read_terragrunt_config(find_in_parent_folders(\"account.hcl\")).locals\n"
               "  env     = read_terragrunt_config(find_in_parent_folders(\"env.hcl\")).locals\n"
               "  region  = read_terragrunt_config(find_in_parent_folders(\"region.hcl\")).locals\n"
               "}\n\n"
               "remote_state {\n"
               "  backend = \"s3\"\n"
               "  generate = {\n"
               "    path      = \"backend.tf\"\n"
               "    if_exists = \"overwrite_terragrunt\"\n"
               "  }\n"
               "  config = {\n"
               "    bucket         = \"" +
               m_plan.project +
               "-tfstate-${local.account.account_id}\"\n"
               "    key            = \"${path_relative_to_include()}/terraform.tfstate\"\n"
               "    region         = local.region.aws_region\n"
               "    encrypt        = true\n"
               "    dynamodb_table = \"" +
               m_plan.project +
               "-tfstate-lock\"\n"
               "  }\n"
               "}\n\n"
               "generate \"provider\" {\n"
               "  path      = \"provider.tf\"\n"
               "  if_exists = \"overwrite_terragrunt\"\n"
               "  contents  = <<-EOF\n"
               "    provider \"aws\" {\n"
               "      region              = \"${local.region.aws_region}\"\n"
               "      allowed_account_ids = [\"${local.account.account_id}\"]\n\n"
               "      default_tags {\n"
               "        tags = {\n"
               "          Project     = \"" +
               m_plan.project +
               "\"\n"
               "          Environment = \"${local.env.environment}\"\n"
               "          ManagedBy   = \"terragrunt\"\n"
               "        }\n"
               "      }\n"
               "    }\n"
               "  EOF\n"
               "}\n";
    }

    static std::string commonText(const std::string& name)
    {
        return "# What the units of " + name +
               " have in common in every environment.\n"
               "locals {\n"
               "  env = read_terragrunt_config(find_in_parent_folders(\"env.hcl\")).locals\n"
               "}\n\n"
               "inputs = {}\n";
    }

    std::string regionText() const
    {
        const std::string& region = m_plan.aws.region;
        return "locals {\n  aws_region = " + hclString(region) + "\n  azs        = [" +
               hclString(region + "a") + ", " + hclString(region + "b") + ", " +
               hclString(region + "c") + "]\n}\n";
    }

    static std::string mockOf(const std::string& output)
    {
        if (output == "secret_arns")
            return "{}";
        const std::string id = output.find("subnet") != std::string::npos  ? "subnet-mock"
                               : output.find("group") != std::string::npos ? "sg-mock"
                                                                           : "mock";
        if (output.ends_with("_ids"))
            return "[\"" + id + "-a\", \"" + id + "-b\"]";
        if (output.ends_with("_arn"))
            return "\"arn:aws:mock:us-east-1:" + std::string(kAccount) + ":mock/mock\"";
        if (output == "vpc_cidr")
            return "\"10.0.0.0/16\"";
        return "\"" + id + "\"";
    }

    static std::string assigned(const std::vector<std::pair<std::string, std::string>>& rows,
                                const std::string& indent)
    {
        std::size_t width = 0;
        for (const auto& [name, value] : rows)
            width = std::max(width, name.size());
        std::string out;
        for (const auto& [name, value] : rows)
            out += indent + name + std::string(width - name.size(), ' ') + " = " + value + "\n";
        return out;
    }

    std::string unitText(const Unit& unit) const
    {
        std::string out =
            "# From the drawing: " + neutral(unit.label) +
            "\n"
            "include \"root\" {\n  path = find_in_parent_folders(\"root.hcl\")\n}\n\n";
        if (!unit.common.empty())
            out += "include \"envcommon\" {\n  path = "
                   "\"${dirname(find_in_parent_folders(\"root.hcl\"))}/_envcommon/" +
                   unit.common + ".hcl\"\n}\n\n";
        out += "locals {\n"
               "  env    = read_terragrunt_config(find_in_parent_folders(\"env.hcl\")).locals\n"
               "  region = read_terragrunt_config(find_in_parent_folders(\"region.hcl\")).locals\n"
               "}\n\n"
               "terraform {\n"
               "  source = \"${dirname(find_in_parent_folders(\"root.hcl\"))}/modules/" +
               unit.module + "\"\n}\n\n";
        const std::vector<std::string> variables =
            declared(stratoplan::resource("terragrunt/" + unit.module + ".tf"), "variable \"");
        std::vector<std::pair<std::string, std::string>> inputs = {
            {"name", "\"" + m_plan.project + "-${local.env.environment}-" + unit.name + "\""}};
        if (std::ranges::find(variables, "azs") != variables.end())
            inputs.push_back({"azs", "local.region.azs"});
        for (const int index : unit.needs)
            out += dependency(unit, index, variables, inputs);
        return out + "inputs = {\n" + assigned(inputs, "  ") + "}\n";
    }

    /// The block of one dependency; what of its outputs the module takes by the same name becomes
    /// an input.
    std::string dependency(const Unit& unit, int index, const std::vector<std::string>& variables,
                           std::vector<std::pair<std::string, std::string>>& inputs) const
    {
        const Unit& other = m_units[static_cast<std::size_t>(index)];
        const std::string key = replaceAll(other.name, "-", "_");
        std::vector<std::pair<std::string, std::string>> mocks;
        for (const std::string& output :
             declared(stratoplan::resource("terragrunt/" + other.module + ".tf"), "output \"")) {
            mocks.push_back({output, mockOf(output)});
            const bool taken = std::ranges::find(inputs, output, [](const auto& row) {
                                   return row.first;
                               }) != inputs.end();
            if (!taken && output != "name" &&
                std::ranges::find(variables, output) != variables.end())
                inputs.push_back({output, "dependency." + key + ".outputs." + output});
        }
        const std::string path = other.group == unit.group
                                     ? "../" + other.name
                                     : "../../" + other.group + "/" + other.name;
        return "dependency \"" + key + "\" {\n  config_path = \"" + path +
               "\"\n\n  mock_outputs = {\n" + assigned(mocks, "    ") +
               "  }\n  mock_outputs_allowed_terraform_commands = [\"init\", \"validate\", "
               "\"plan\"]\n}\n\n";
    }

    const Blueprint& m_plan;
    const Diagram& m_diagram;
    std::vector<Unit> m_units;
    std::unordered_map<NodeId, int> m_unitOf;
    std::unordered_map<NodeId, std::string> m_commonOf;
    std::vector<std::string> m_commons;
};

}  // namespace

void emitTerragrunt(const Blueprint& plan, Bundle& bundle)
{
    for (const Input::Source& source : plan.input->diagrams) {
        Tree tree(plan, *source.diagram);
        if (!tree.read())
            continue;
        tree.write(bundle);
        bundle.diagnostics.push_back(
            {.code = DiagCode::EXP002, .args = {std::string(kAccount), plan.project + "-tfstate"}});
        return;  // one tree a repository
    }
}

}  // namespace stratoplan::exporting
