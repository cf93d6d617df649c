#pragma once

#include <QAbstractListModel>
#include <QDockWidget>
#include <QListView>

namespace stratoplan::app {

class DocumentPage;

/// The diagrams of a document: number, heading, what it is, and whether it could be read.
class DiagramsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, ErrorsRole };

    using QAbstractListModel::QAbstractListModel;

    void show(DocumentPage* page);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// A diagram changed: its row is asked for again.
    void touch(int row) { Q_EMIT dataChanged(index(row), index(row)); }

private:
    DocumentPage* m_page = nullptr;
};

/// The side list of the diagrams of the document in front; hidden where there is only one.
class DiagramsDock final : public QDockWidget {
    Q_OBJECT

public:
    explicit DiagramsDock(QWidget* parent = nullptr);

    void setPage(DocumentPage* page);
    QListView* view() const { return m_view; }
    DiagramsModel* model() const { return m_model; }

private:
    void showCurrent();

    DiagramsModel* m_model;
    QListView* m_view;
    DocumentPage* m_page = nullptr;
    std::vector<QMetaObject::Connection> m_connections;
};

}  // namespace stratoplan::app
