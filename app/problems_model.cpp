#include "app/problems_model.h"

#include "app/diagnostic_text.h"
#include "canvas/convert.h"
#include "model/diag/source_text.h"

#include <algorithm>

namespace stratoplan::app {

using canvas::qt;

QString placeOf(const Diagram& diagram, NodeId id)
{
    const Node* node = diagram.node(id);
    if (!node)
        return {};
    const auto nameOf = [](const Node& of) {
        return qt(of.label).section(QLatin1Char('\n'), 0, 0);
    };
    const Node* parent = diagram.node(node->parent);
    return parent ? QStringLiteral("%1 › %2").arg(nameOf(*parent), nameOf(*node)) : nameOf(*node);
}

/// One cause, whatever it made unreadable: a drawing may hide in it.
ProblemsModel::Problem ProblemsModel::misreadProblem(const canvas::Document& document,
                                                     std::size_t places)
{
    Problem problem{{.code = DiagCode::IMP001, .args = {std::to_string(places)}}, {}, {}};
    if (!document.isReadOnly())
        problem.fix = Fix{.title = "Repair the encoding",
                          .phrase = QT_TRANSLATE_NOOP("Fixes", "Repair the encoding")};
    return problem;
}

void ProblemsModel::show(const canvas::Document* document)
{
    beginResetModel();
    m_document = document;
    m_problems.clear();
    m_counts = {};
    const int index = document ? document->currentIndex() : -1;
    if (const std::size_t places = document ? document->misreadCount() : 0; places > 0)
        m_problems.push_back(misreadProblem(*document, places));
    if (index >= 0 && !document->diagnostics(index).empty()) {
        const Block& block = document->block(index);
        const LineTable lines(document->bytes());
        for (const Diagnostic& one : document->diagnostics(index))
            m_problems.push_back({one, {}, {}, lines.at(inFile(block, one.span.begin)).line});
    }
    if (index >= 0) {
        const bool editable = document->isEditable();  // else no fix can be done
        const Diagram& diagram = document->diagram();
        for (const Finding& finding : document->findings(index)) {
            const Diagnostic& found = finding.diagnostic;
            NodeId node = found.nodes.empty() ? NodeId{} : found.nodes.front();
            if (!node && !found.edges.empty()) {
                if (const Edge* edge = diagram.edge(found.edges.front()))
                    node = edge->source;
            }
            m_problems.push_back({found, editable ? finding.fix : std::nullopt, node});
        }
    }
    std::stable_sort(m_problems.begin(), m_problems.end(), [](const Problem& a, const Problem& b) {
        return severityOf(a.diagnostic) < severityOf(b.diagnostic);
    });
    for (const Problem& problem : m_problems)
        ++m_counts[static_cast<std::size_t>(severityOf(problem.diagnostic))];
    endResetModel();
}

QString ProblemsModel::sentence(int row) const
{
    return translated(problem(row).diagnostic);
}

QString ProblemsModel::place(const Problem& problem) const
{
    if (problem.line > 0)
        return tr("Line %1").arg(problem.line);
    const bool shown = m_document && m_document->currentIndex() >= 0;
    return shown ? placeOf(m_document->diagram(), problem.node) : QString();
}

canvas::Selection ProblemsModel::selectionOf(int row) const
{
    const Diagnostic& diagnostic = problem(row).diagnostic;
    return {.nodes = diagnostic.nodes, .edges = diagnostic.edges};
}

int ProblemsModel::countAt(NodeId node) const
{
    return static_cast<int>(std::ranges::count_if(m_problems, [node](const Problem& problem) {
        return std::ranges::find(problem.diagnostic.nodes, node) != problem.diagnostic.nodes.end();
    }));
}

int ProblemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Problem& row = problem(index.row());
    const Severity severity = severityOf(row.diagnostic);
    if (role == SeverityRole)
        return static_cast<int>(severity);
    if (role == Qt::ToolTipRole)
        return sentence(index.row());
    if (role == Qt::AccessibleTextRole && index.column() == Sentence)
        return QStringLiteral("%1: %2").arg(qt(severityName(severity)), sentence(index.row()));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Sentence:
        return sentence(index.row());
    case Place:
        return place(row);
    case Rule:
        return qt(codeName(row.diagnostic.code));
    default:
        return row.fix ? translatedFix(*row.fix) : QString();
    }
}

}  // namespace stratoplan::app
