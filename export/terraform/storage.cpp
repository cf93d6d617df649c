#include "export/terraform/builder.h"

#include <algorithm>

namespace stratoplan::exporting {
namespace {

/// A private, encrypted, versioned bucket: what every bucket is unless the drawing says otherwise.
void writeBucket(Hcl& out, const std::string& name, const std::string& nameExpression)
{
    const std::string id = "aws_s3_bucket." + name + ".id";
    resource(out, "aws_s3_bucket", name, Hcl().attr("bucket_prefix", nameExpression));
    resource(out, "aws_s3_bucket_versioning", name,
             Hcl()
                 .attr("bucket", id)
                 .block("versioning_configuration", Hcl().text("status", "Enabled")));
    resource(out, "aws_s3_bucket_server_side_encryption_configuration", name,
             Hcl()
                 .attr("bucket", id)
                 .block("rule", Hcl()
                                    .flag("bucket_key_enabled", true)
                                    .block("apply_server_side_encryption_by_default",
                                           Hcl().text("sse_algorithm", "aws:kms"))));
    resource(out, "aws_s3_bucket_public_access_block", name,
             Hcl()
                 .attr("bucket", id)
                 .flag("block_public_acls", true)
                 .flag("block_public_policy", true)
                 .flag("ignore_public_acls", true)
                 .flag("restrict_public_buckets", true));
}

void writeTable(Hcl& out, const std::string& name, const std::string& nameExpression,
                const std::string& key)
{
    resource(out, "aws_dynamodb_table", name,
             Hcl()
                 .attr("name", nameExpression)
                 .text("billing_mode", "PAY_PER_REQUEST")
                 .text("hash_key", key)
                 .block("attribute", Hcl().text("name", key).text("type", "S"))
                 .block("point_in_time_recovery", Hcl().flag("enabled", true))
                 .block("server_side_encryption", Hcl().flag("enabled", true)));
}

/// Whether a store holds Terraform's own state: it stands in a state backend, or says so.
bool isState(const System& system, const Component& component)
{
    const std::string text = component.text();
    for (const char* word : {"lockid", "lock table", "tfstate", "terraform state", "state backend",
                             "state file", "lock released"})
        if (text.find(word) != std::string::npos)
            return true;
    for (std::size_t i = 0; i < component.nodes.size(); ++i)
        for (const Node* up = component.nodes[i]; up; up = component.diagrams[i]->node(up->parent))
            if (system.catalog->isA(up->kind, "ci.state_backend"))
                return true;
    return false;
}

}  // namespace

void emitStorage(TerraformBuilder& builder)
{
    const System& system = builder.system;
    bool state = system.has("ci.state_backend");
    for (const int index : system.ofKind("ci.state_backend"))
        builder.written.insert(index);
    for (const char* kind : {"aws.s3", "aws.dynamodb"})
        for (const int index : system.ofKind(kind))
            if (isState(system, system.at(index))) {
                builder.written.insert(index);
                builder.place(index, {}, {});  // stands in another root: nothing here refers to it
                state = true;
            }
    if (!state)
        return;
    Hcl& out = builder.file("bootstrap/main.tf");
    writeBucket(out, "state", "\"${var.project}-tfstate-\"");
    writeTable(out, "lock", "\"${var.project}-tfstate-lock\"", "LockID");
    builder.assumptions.push_back(
        "State bucket and lock table are a root of their own, bootstrap/: "
        "apply it first, then give its bucket to this one with terraform init "
        "-backend-config=bucket=NAME.");
}

}  // namespace stratoplan::exporting
