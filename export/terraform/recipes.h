#pragma once

#include "model/catalog/catalog.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stratoplan::exporting {

/// Rights on a component: what a workload that uses it may do.
struct Grant {
    std::string actions = {};    ///< separated by blanks
    std::string resources = {};  ///< HCL expressions with placeholders, separated by blanks
};

/// How a kind, or a connection of two kinds, is written as Terraform: HCL with placeholders.
/// Source: the files of resources/terraform, whose README says what a recipe may hold.
struct Recipe {
    std::vector<std::string> kinds = {};  ///< for a connection: of its beginning
    std::vector<std::string> ends = {};   ///< for a connection: of its end; else empty
    std::string file = {};                ///< "messaging.tf"
    std::string type = {};                ///< resource type that gives the component its address
    std::string body = {};
    std::vector<Grant> grants = {};         ///< to workloads with an edge to it
    std::vector<Grant> reads = {};          ///< the same to one that only reads
    std::vector<Grant> writes = {};         ///< to one that only writes
    std::vector<Grant> ownRights = {};      ///< of its own role
    std::vector<std::string> managed = {};  ///< ARNs of AWS-managed policies of its role
    std::vector<std::pair<std::string, std::string>> outputs = {};  ///< name and expression
    /// What those that use it are told of it: name and expression.
    std::vector<std::pair<std::string, std::string>> settings = {};
    /// The same for files outside of Terraform: name and text, "%s" for project and environment.
    std::vector<std::pair<std::string, std::string>> known = {};
    /// Other ports that it listens at, by a word of its text: "mysql" and 3306.
    std::vector<std::pair<std::string, int>> ports = {};
    bool calls = false;         ///< it calls what a line from it leads to
    bool atSource = false;      ///< of a connection: written in the region of its beginning
    std::string service = {};   ///< "lambda": who takes its role
    int port = 0;               ///< where it listens, 0: nowhere
    bool needsNetwork = false;  ///< the body places it in subnets or a VPC
    bool twoZones = false;
};

/// The recipe of a kind, else of what it specialises; nullptr where none is.
const Recipe* recipeOf(const Catalog& catalog, std::string_view kind);
/// What is written once where others need one of that kind and none is drawn; nullptr where none
/// is.
const Recipe* defaultRecipe(std::string_view kind);
/// The recipe of a connection between two kinds, drawn in that direction.
const Recipe* recipeOf(const Catalog& catalog, std::string_view from, std::string_view to);
/// A recipe of its own for what the text of a component says: "aws.redshift/serverless" of a
/// Redshift that is serverless; empty where none is. Order: as in the files.
std::string recipeVariant(const Catalog& catalog, std::string_view kind, std::string_view text);
/// Whether what the recipe writes stands in subnets.
bool recipeNeedsNetwork(const Catalog& catalog, std::string_view kind);
bool recipeNeedsTwoZones(const Catalog& catalog, std::string_view kind);

}  // namespace stratoplan::exporting
