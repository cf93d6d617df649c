#pragma once

#include "model/catalog/catalog.h"
#include "model/core/diagram.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stratoplan {

/// What surrounds a label when it is read.
struct RecognitionContext {
    bool isContainer = false;
    std::string parentKind = {};  ///< kind of the nearest ancestor with a known kind, or empty
    std::string diagramFamily =
        {};                  ///< family of most recognised nodes ("aws", "k8s", "iac"), or empty
    std::string shape = {};  ///< Mermaid's short shape name
    /// Kind that a title in the plural promises of what it holds ("Namespaces"), or empty.
    std::string groupKind = {};
    /// Stands among the steps of a pipeline, so that a label with a verb of delivery is one of
    /// them.
    bool amongSteps = false;
};

/// The kind that a label means; "generic" where no component is meant.
struct Recognition {
    std::string kind = "generic";
    std::vector<Property>
        properties;  ///< CIDR, AZ, region, port, instance type, engine, count, host …
};

Recognition recognize(const Catalog& catalog, std::string_view label,
                      const RecognitionContext& context = {},
                      const std::vector<std::string>& details = {});

/// What the kinds of a diagram rest on beside each label and what is around it.
struct KindGround {
    std::array<int, 6> families = {};  ///< how many nodes name a kind of each family by themselves
    bool ordersSteps = false;  ///< a label has a verb of delivery: who is a step hangs together

    friend bool operator==(const KindGround&, const KindGround&) = default;
};

/// Gives every node whose kind is not said its kind and properties, top down, so that parents are
/// known first. Said kinds and properties stay. Readers call it last.
KindGround inferKinds(DiagramData& data, const Catalog& catalog);

struct InferredAgain {
    std::vector<Node> nodes;  ///< of all changes but removals
    KindGround ground;
};

/// The same for what changes of an inferred diagram, with the changed nodes as they shall be but
/// for inferred facts. Nothing where that reaches other nodes: then all have to be inferred. Cost:
/// the nodes, what holds them before and after, and the children of all these.
std::optional<InferredAgain> inferredAgain(const Diagram& diagram,
                                           const std::vector<Change<Node>>& changes,
                                           const KindGround& ground, const Catalog& catalog);

}  // namespace stratoplan
