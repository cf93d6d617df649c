#pragma once

#include "app/form_rows.h"
#include "model/core/diff.h"

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
    void setDeclaration(const std::string& property, const std::string& value);

    DocumentPage* m_page = nullptr;
    QString m_built;
};

/// The value of a CSS property in a list of declarations; empty when it is not there.
std::string declaration(const std::vector<std::string>& style, std::string_view property);
/// The declarations with the property set, or taken away by an empty value. Order: kept.
std::vector<std::string> withDeclaration(std::vector<std::string> style, std::string_view property,
                                         const std::string& value);

}  // namespace stratoplan::app
