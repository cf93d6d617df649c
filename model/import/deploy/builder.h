#pragma once

#include "model/core/diagram.h"
#include "model/import/formats.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>
#include <yaml-cpp/yaml.h>

namespace stratoplan::deploy {

/// Puts the records of a diagram together. Names are the keys of the YAML where they are free.
class DiagramBuilder {
public:
    explicit DiagramBuilder(const Catalog& catalog) : m_catalog(catalog) {}

    /// An empty kind is inferred from the label.
    NodeId add(std::string_view name, std::string label, NodeId parent = {},
               std::string_view kind = {}, bool isContainer = false);
    /// The software that an image brings, else a container.
    std::string kindOfImage(std::string_view image) const;
    void detail(NodeId node, std::string line);
    /// Each pair of ends once.
    void connect(NodeId from, NodeId to, std::string label = {}, Stroke stroke = Stroke::Solid);
    void setTitle(std::string title);
    bool empty() const { return m_data.nodes.empty(); }
    Diagram take(Direction direction);

private:
    const Catalog& m_catalog;
    DiagramData m_data;
    std::unordered_map<std::string, int> m_names;
    std::unordered_map<std::uint64_t, bool> m_edges;
};

/// The text of a scalar; empty for anything else.
std::string textOf(const YAML::Node& node);
/// The texts of a list, or the one text of a scalar.
std::vector<std::string> textsOf(const YAML::Node& node);
/// The value of a key where the node is a map that has it; an undefined node otherwise.
YAML::Node at(const YAML::Node& node, const char* key);
/// First line, at most 60 signs.
std::string shortened(std::string_view text);

// One a flavour; each reads one document of the YAML.
void readWorkflow(const YAML::Node& document, DiagramBuilder& builder);
void readGitlab(const YAML::Node& document, DiagramBuilder& builder);
void readCompose(const YAML::Node& document, DiagramBuilder& builder);
void readKubernetes(const std::vector<YAML::Node>& documents, DiagramBuilder& builder);

}  // namespace stratoplan::deploy
