#pragma once

#include "canvas/document.h"
#include "canvas/selection.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <array>
#include <optional>

namespace stratoplan::app {

/// What reading and checking found in the diagram in view: a row a finding, errors first.
class ProblemsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Sentence, Place, Rule, FixTitle, ColumnCount };
    enum Role { SeverityRole = Qt::UserRole };
    struct Problem {
        Diagnostic diagnostic;
        std::optional<Fix> fix;
        NodeId node = {};   ///< where it is, or
        unsigned line = 0;  ///< from 1
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const canvas::Document* document);
    const Problem& problem(int row) const { return m_problems[static_cast<std::size_t>(row)]; }
    int count(Severity severity) const { return m_counts[static_cast<std::size_t>(severity)]; }
    QString sentence(int row) const;
    canvas::Selection selectionOf(int row) const;
    /// The number of problems that name the node.
    int countAt(NodeId node) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex&) const override { return ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;

private:
    static Problem misreadProblem(const canvas::Document& document, std::size_t places);
    QString place(const Problem& problem) const;

    // Texts are made for the rows that are seen: a large diagram has thousands.
    QPointer<const canvas::Document> m_document;
    std::vector<Problem> m_problems;
    std::array<int, 3> m_counts{};
};

/// "Zone b › Data b": the names from the outermost container but one to the node.
QString placeOf(const Diagram& diagram, NodeId node);

}  // namespace stratoplan::app
