#pragma once

#include "app/form_rows.h"
#include "model/base/ids.h"
#include "model/core/diff.h"

#include <QPointer>

namespace stratoplan {
class Diagram;
struct PropertySpec;
}  // namespace stratoplan

namespace stratoplan::app {

class DocumentPage;

/// The page "Properties": name, kind, parent and the typed properties of the selected components;
/// label and line of a connection; title and direction of the diagram when nothing is selected.
class PropertiesForm final : public FormRows {
    Q_OBJECT

public:
    using FormRows::FormRows;

    void show(DocumentPage* page);
    void focusName();

private:
    void build();
    void buildDiagram();
    void buildEdge();
    void buildNodes();
    void addNameRow();
    void addKindRow();
    void addParentRow();
    void addStated();
    void addDirectionRow();
    void addPropertyRow(const PropertySpec& spec);
    QString signature() const;
    const Diagram& diagram() const;
    const std::vector<NodeId>& nodes() const;
    void apply(const Diff& diff, const QString& text);

    DocumentPage* m_page = nullptr;
    int m_index = -1;  // of the diagram that the rows are for
    QString m_built;   // signature of what the rows are for
    QPointer<QWidget> m_name;
};

/// The containers of a diagram as "VPC › Public a", by id; none may be one of `moving` or lie in
/// it.
std::vector<std::pair<NodeId, QString>> possibleParents(const Diagram& diagram,
                                                        const std::vector<NodeId>& moving);

}  // namespace stratoplan::app
