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

void ProblemsModel::show(const canvas::Document* document)
{
    beginResetModel();
    m_problems.clear();
    m_counts = {};
    const int index = document ? document->currentIndex() : -1;
    if (index >= 0) {
        const Block& block = document->block(index);
        const LineTable lines(document->bytes());
        const Diagram& diagram = document->diagram();
        for (const Diagnostic& diagnostic : document->diagnostics(index)) {
            const unsigned line = lines.at(inFile(block, diagnostic.span.begin)).line;
            m_problems.push_back({diagnostic, {}, translated(diagnostic), tr("Line %1").arg(line)});
        }
        for (const Finding& finding : document->findings(index)) {
            const Diagnostic& found = finding.diagnostic;
            NodeId place = found.nodes.empty() ? NodeId{} : found.nodes.front();
            if (!place && !found.edges.empty()) {
                if (const Edge* edge = diagram.edge(found.edges.front()))
                    place = edge->source;
            }
            m_problems.push_back({found, finding.fix, translated(found), placeOf(diagram, place)});
        }
    }
    std::stable_sort(m_problems.begin(), m_problems.end(), [](const Problem& a, const Problem& b) {
        return severityOf(a.diagnostic) < severityOf(b.diagnostic);
    });
    for (const Problem& problem : m_problems)
        ++m_counts[static_cast<std::size_t>(severityOf(problem.diagnostic))];
    endResetModel();
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
        return row.sentence;
    if (role == Qt::AccessibleTextRole && index.column() == Sentence)
        return QStringLiteral("%1: %2").arg(qt(severityName(severity)), row.sentence);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Sentence:
        return row.sentence;
    case Place:
        return row.place;
    case Rule:
        return qt(codeName(row.diagnostic.code));
    default:
        return row.fix ? translatedFix(row.fix->title) : QString();
    }
}

}  // namespace stratoplan::app
