#pragma once

#include "app/form_rows.h"
#include "model/core/diagram.h"

namespace stratoplan::app {

class DocumentPage;

/// The page "Style": the colours that the author gave in the source, and the shape.
class StyleForm final : public FormRows {
    Q_OBJECT

public:
    using FormRows::FormRows;

    void show(DocumentPage* page);

private:
    void build();
    void addColorRow(const QString& label, const std::string& property);
    const Node* firstNode() const;
    void applyToAll(const std::function<Diff(const Diagram&, const Node&)>& edit,
                    const QString& text);

    DocumentPage* m_page = nullptr;
    QString m_built;
    std::vector<NodeId> m_nodes;  // that the rows are for
    int m_index = -1;             // of their diagram
};

/// The value of a CSS property in a list of declarations; empty when it is not there.
std::string declaration(const std::vector<std::string>& style, std::string_view property);
/// The declarations with the property set, or taken away by an empty value. Order: kept.
std::vector<std::string> withDeclaration(std::vector<std::string> style, std::string_view property,
                                         const std::string& value);

}  // namespace stratoplan::app
