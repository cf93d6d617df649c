#pragma once

#include <QAbstractListModel>
#include <QDockWidget>
#include <QListView>
#include <QPointer>

namespace stratoplan::app {

class DocumentPage;

/// The diagrams of a document: number, heading, what it is, and whether it could be read. Where
/// several have something to join, a last row stands for all of them as one system.
class DiagramsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, ErrorsRole, SystemRole };

    using QAbstractListModel::QAbstractListModel;

    void show(DocumentPage* page);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// A diagram changed: its row is asked for again, and whether there is a system.
    void touch(int row);
    /// Whether the document has got other diagrams since it was shown.
    bool isOutdated() const;
    int systemRow() const { return m_hasSystem ? rowCount() - 1 : -1; }

private:
    QVariant systemData(int role) const;

    QPointer<DocumentPage> m_page;
    int m_count = 0;  // of diagrams
    bool m_hasSystem = false;
};

/// The side list of the diagrams of the document in front; hidden where there is only one. Of a
/// page with a system it lists the diagrams that this is made of.
class DiagramsDock final : public QDockWidget {
    Q_OBJECT

public:
    explicit DiagramsDock(QWidget* parent = nullptr);

    void setPage(DocumentPage* page);
    QListView* view() const { return m_view; }
    DiagramsModel* model() const { return m_model; }
    /// Shows the diagram of that row, or the system.
    void choose(int row);

Q_SIGNALS:
    void systemRequested();
    /// A diagram of the document whose system is in front.
    void diagramRequested(int index);

private:
    void fit();
    void showCurrent();

    DiagramsModel* m_model;
    QListView* m_view;
    QPointer<DocumentPage> m_page;  // whose diagrams are listed
    bool m_showsSystem = false;     // it is their system that is in front
    std::vector<QMetaObject::Connection> m_connections;
};

}  // namespace stratoplan::app
