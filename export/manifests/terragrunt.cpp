#include "export/hcl_writer.h"
#include "export/manifests/delivery.h"
#include "export/manifests/emitters.h"
#include "export/manifests/terragrunt_units.h"
#include "model/base/text_util.h"

#include "resources/resources.h"
#include <algorithm>
#include <set>

namespace stratoplan::exporting {
namespace {

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

using Inputs = std::vector<std::pair<std::string, std::string>>;

/// How a module sends its data to another region: which of the two asks the other for what.
struct Replication {
    std::string_view module;
    bool replicaAsks;
    std::string_view variable;
    std::string_view output;
    std::string_view mark = {};  ///< variable that tells the first of its replicas
};

constexpr Replication kReplications[] = {
    {"aurora", true, "global_cluster_identifier", "global_cluster_identifier", "is_global"},
    {"rds", true, "source_database_arn", "database_arn"},
    {"s3-bucket", false, "replicate_to", "replication_target"},
};

class TreeWriter {
public:
    TreeWriter(const Blueprint& plan, const TerragruntTree& tree) : m_plan(plan), m_tree(tree) {}

    void write(Bundle& bundle) const
    {
        const std::string root = "infrastructure/";
        bundle.files.push_back({root + "root.hcl", rootText()});
        for (const std::string& common : m_tree.commons)
            bundle.files.push_back({root + "_envcommon/" + common + ".hcl", commonText(common)});
        std::set<std::string> modules;
        for (const TerragruntUnit& unit : m_tree.units)
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
            for (std::size_t i = 0; i < m_tree.regions.size(); ++i)
                writeRegion(in, environment, static_cast<int>(i), bundle);
        }
    }

private:
    void writeRegion(const std::string& in, const std::string& environment, int region,
                     Bundle& bundle) const
    {
        const std::string& name = m_tree.regions[static_cast<std::size_t>(region)];
        const std::string folder = in + name + "/";
        std::vector<OutputFile> files;
        bool elsewhere = false;  // whether only other environments stand in this region
        for (const TerragruntUnit& unit : m_tree.units) {
            if (unit.region != region)
                continue;
            if (unit.environment.empty() || unit.environment == environment)
                files.push_back(
                    {folder + unit.group + "/" + unit.name + "/terragrunt.hcl", unitText(unit)});
            else
                elsewhere = true;
        }
        if (files.empty() && elsewhere)
            return;
        bundle.files.push_back({folder + "region.hcl", regionText(name)});
        std::ranges::move(files, std::back_inserter(bundle.files));
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
               "    region         = " +
               hclString(m_tree.regions.front()) +
               "\n"
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

    static std::string regionText(const std::string& region)
    {
        return "locals {\n  aws_region = " + hclString(region) + "\n  azs        = [" +
               hclString(region + "a") + ", " + hclString(region + "b") + ", " +
               hclString(region + "c") + "]\n}\n";
    }

    static std::string mockOf(const std::string& output)
    {
        if (output == "secret_arns")
            return "{}";
        if (output == "replication_target")
            return "{ bucket_arn = " + mockOf("bucket_arn") + ", key_arn = " + mockOf("key_arn") +
                   " }";
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

    static std::string assigned(const Inputs& rows, const std::string& indent)
    {
        std::size_t width = 0;
        for (const auto& [name, value] : rows)
            width = std::max(width, name.size());
        std::string out;
        for (const auto& [name, value] : rows)
            out += indent + name + std::string(width - name.size(), ' ') + " = " + value + "\n";
        return out;
    }

    std::string unitText(const TerragruntUnit& unit) const
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
        Inputs inputs = {
            {"name", "\"" + m_plan.project + "-${local.env.environment}-" + unit.name + "\""}};
        if (std::ranges::find(variables, "azs") != variables.end())
            inputs.push_back({"azs", "local.region.azs"});
        if (!unit.alsoIn.empty()) {
            std::vector<std::string> regions;
            for (const int region : unit.alsoIn)
                regions.push_back(hclString(m_tree.regions[static_cast<std::size_t>(region)]));
            inputs.push_back({"replica_regions", "[" + join(regions, ", ") + "]"});
        }
        if (!unit.cidr.empty())
            inputs.push_back({"cidr", hclString(unit.cidr)});
        for (const int index : unit.needs) {
            const TerragruntUnit& other = at(index);
            const std::string key = hclKey(other.name);
            out += dependency(key, pathTo(other, unit), other.module);
            // What of its outputs the module takes by the same name becomes an input.
            for (const std::string& output : outputsOf(other.module))
                if (output != "name" && !holds(inputs, output) &&
                    std::ranges::find(variables, output) != variables.end())
                    inputs.push_back({output, "dependency." + key + ".outputs." + output});
        }
        out += replication(unit, inputs);
        return out + "inputs = {\n" + assigned(inputs, "  ") + "}\n";
    }

    /// What a unit has to know of its copies in other regions, and a copy of what it copies.
    std::string replication(const TerragruntUnit& unit, Inputs& inputs) const
    {
        const auto* row = std::ranges::find(kReplications, unit.module, &Replication::module);
        if (row == std::end(kReplications))
            return {};
        const auto take = [&](const TerragruntUnit& other, const char* ending) {
            const std::string key = hclKey(other.name) + ending;
            inputs.push_back({std::string(row->variable),
                              "dependency." + key + ".outputs." + std::string(row->output)});
            return dependency(key, pathTo(other, unit), other.module);
        };
        if (unit.replicaOf >= 0)
            return row->replicaAsks ? take(at(unit.replicaOf), "_primary") : std::string();
        std::vector<const TerragruntUnit*> replicas;
        for (const TerragruntUnit& other : m_tree.units)
            if (other.replicaOf >= 0 && &at(other.replicaOf) == &unit)
                replicas.push_back(&other);
        if (replicas.empty())
            return {};
        if (!row->mark.empty())
            inputs.push_back({std::string(row->mark), "true"});
        return row->replicaAsks ? std::string() : take(*replicas.front(), "_replica");
    }

    static std::string hclKey(const std::string& name) { return replaceAll(name, "-", "_"); }

    static bool holds(const Inputs& inputs, const std::string& name)
    {
        return std::ranges::find(inputs, name, [](const auto& row) { return row.first; }) !=
               inputs.end();
    }

    const TerragruntUnit& at(int index) const
    {
        return m_tree.units[static_cast<std::size_t>(index)];
    }

    std::string pathTo(const TerragruntUnit& other, const TerragruntUnit& from) const
    {
        if (other.region != from.region)
            return "../../../" + m_tree.regions[static_cast<std::size_t>(other.region)] + "/" +
                   other.group + "/" + other.name;
        return other.group == from.group ? "../" + other.name
                                         : "../../" + other.group + "/" + other.name;
    }

    static std::vector<std::string> outputsOf(const std::string& module)
    {
        return declared(stratoplan::resource("terragrunt/" + module + ".tf"), "output \"");
    }

    static std::string dependency(const std::string& key, const std::string& path,
                                  const std::string& module)
    {
        Inputs mocks;
        for (const std::string& output : outputsOf(module))
            mocks.push_back({output, mockOf(output)});
        return "dependency \"" + key + "\" {\n  config_path = \"" + path +
               "\"\n\n  mock_outputs = {\n" + assigned(mocks, "    ") +
               "  }\n  mock_outputs_allowed_terraform_commands = [\"init\", \"validate\", "
               "\"plan\"]\n}\n\n";
    }

    const Blueprint& m_plan;
    const TerragruntTree& m_tree;
};

}  // namespace

void emitTerragrunt(const Blueprint& plan, Bundle& bundle)
{
    const TerragruntTree tree = terragruntTreeOf(plan);
    if (tree.units.empty())
        return;
    TreeWriter(plan, tree).write(bundle);
    bundle.diagnostics.push_back(
        {.code = DiagCode::EXP002, .args = {std::string(kAccount), plan.project + "-tfstate"}});
}

}  // namespace stratoplan::exporting
