#pragma once

#include "canvas/document.h"

#include <QAbstractItemModel>

namespace stratoplan::app {

/// The containers and components of the diagram in view as a tree that mirrors the canvas. Dropping
/// rows on a container asks for a new parent.
class OutlineModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role { KindIdRole = Qt::UserRole, MarksRole };

    using QAbstractItemModel::QAbstractItemModel;

    void show(const canvas::Document* document);
    void update(const Diff& diff);
    NodeId node(const QModelIndex& index) const;
    QModelIndex indexOf(NodeId id) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex&) const override { return 1; }
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

Q_SIGNALS:
    void reparentRequested(const std::vector<stratoplan::NodeId>& nodes, stratoplan::NodeId parent);

private:
    const Diagram* m_diagram = nullptr;
    const canvas::Document* m_document = nullptr;
};

}  // namespace stratoplan::app
