#include "app/outline_model.h"

#include "canvas/convert.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

namespace stratoplan::app {
namespace {

using canvas::qt;

const QString kNodesMimeType = QStringLiteral("application/x-stratoplan-outline");

bool changesTree(const Diff& diff)
{
    return std::ranges::any_of(diff.nodes, [](const Change<Node>& change) {
        return !change.before || !change.after || change.before->parent != change.after->parent ||
               change.previousBefore != change.previousAfter;
    });
}

}  // namespace

void OutlineModel::show(const canvas::Document* document)
{
    beginResetModel();
    m_document = document;
    m_diagram = document ? &document->diagram() : nullptr;
    endResetModel();
}

void OutlineModel::update(const Diff& diff)
{
    if (changesTree(diff))
        return show(m_document);
    for (const Change<Node>& change : diff.nodes) {
        const QModelIndex index = indexOf(change.id());
        Q_EMIT dataChanged(index, index);
    }
}

NodeId OutlineModel::node(const QModelIndex& index) const
{
    return index.isValid() ? NodeId{static_cast<std::uint32_t>(index.internalId())} : NodeId{};
}

QModelIndex OutlineModel::indexOf(NodeId id) const
{
    const Node* node = m_diagram ? m_diagram->node(id) : nullptr;
    if (!node)
        return {};
    const auto siblings = m_diagram->childrenOf(node->parent);
    const auto at = std::ranges::find(siblings, id);
    return createIndex(static_cast<int>(at - siblings.begin()), 0, quintptr{id.value});
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!m_diagram || row < 0 || column != 0)
        return {};
    const auto children = m_diagram->childrenOf(node(parent));
    if (static_cast<std::size_t>(row) >= children.size())
        return {};
    return createIndex(row, 0, quintptr{children[static_cast<std::size_t>(row)].value});
}

QModelIndex OutlineModel::parent(const QModelIndex& index) const
{
    const Node* child = m_diagram ? m_diagram->node(node(index)) : nullptr;
    return child ? indexOf(child->parent) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex& parent) const
{
    return m_diagram ? static_cast<int>(m_diagram->childrenOf(node(parent)).size()) : 0;
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const
{
    const Node* shown = m_diagram ? m_diagram->node(node(index)) : nullptr;
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole: {
        const QString label = qt(shown->label).replace(QLatin1Char('\n'), QLatin1Char(' '));
        return label.isEmpty() ? qt(shown->name) : label;
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return QStringLiteral("%1 · %2").arg(qt(m_document->catalog().kind(shown->kind).label),
                                             qt(shown->name));
    case KindIdRole:
        return qt(shown->kind);
    case MarksRole:
        return shown->placement.locked   ? QStringLiteral("ui-lock")
               : shown->placement.pinned ? QStringLiteral("ui-pin")
                                         : QString();
    default:
        return {};
    }
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Node* shown = m_diagram->node(node(index));
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    if (shown && shown->isContainer)
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

QStringList OutlineModel::mimeTypes() const
{
    return {kNodesMimeType};
}

QMimeData* OutlineModel::mimeData(const QModelIndexList& indexes) const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const QModelIndex& index : indexes)
        stream << quint32{node(index).value};
    auto* data = new QMimeData;
    data->setData(kNodesMimeType, bytes);
    return data;
}

bool OutlineModel::dropMimeData(const QMimeData* data, Qt::DropAction, int, int,
                                const QModelIndex& parent)
{
    QDataStream stream(data->data(kNodesMimeType));
    std::vector<NodeId> nodes;
    while (!stream.atEnd()) {
        quint32 id = 0;
        stream >> id;
        nodes.push_back({id});
    }
    Q_EMIT reparentRequested(nodes, node(parent));
    return false;  // the document's answer moves the rows
}

}  // namespace stratoplan::app
