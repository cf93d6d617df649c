#pragma once

#include "export/format.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace stratoplan::exporting {

struct System;
class TerraformBuilder;

/// What a workload is told of something that it works with.
struct Setting {
    std::string variable = {};
    std::string value = {};  ///< "%s" stands for project and environment; empty: unknown before
                             ///< Terraform has run
    std::string label = {};  ///< of what it works with
};

/// What Terraform calls the things of a system, for files that stand beside it.
class DrawnNames {
public:
    explicit DrawnNames(const Input& input);
    DrawnNames(const DrawnNames&) = delete;
    DrawnNames& operator=(const DrawnNames&) = delete;
    ~DrawnNames();

    const System& system() const { return *m_system; }
    /// The end of its name behind project and environment, with hyphens; empty where Terraform
    /// makes nothing of it.
    std::string endingOf(const Node& node, std::size_t length) const;
    /// The variables of a workload that works with these boxes, each once. Order: as drawn.
    std::vector<Setting> settings(std::span<const Node* const> joined) const;

private:
    std::unique_ptr<System> m_system;
    std::unique_ptr<TerraformBuilder> m_builder;
};

}  // namespace stratoplan::exporting
