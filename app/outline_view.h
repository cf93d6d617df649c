#pragma once

#include "model/core/diff.h"

#include <QTreeView>

namespace stratoplan::app {

class DocumentPage;
class OutlineModel;

/// The outline: selection is the canvas's, both ways; rows are dragged into other containers.
class OutlineView final : public QTreeView {
    Q_OBJECT

public:
    explicit OutlineView(QWidget* parent = nullptr);

    void setPage(DocumentPage* page);

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;
    void showEvent(QShowEvent* event) override;

private:
    void refill();
    void follow(const Diff& diff);
    void takeSelection();  // from the canvas
    void giveSelection();  // to the canvas

    OutlineModel* m_model;
    DocumentPage* m_page = nullptr;
    std::vector<QMetaObject::Connection> m_connections;
    bool m_syncing = false;
    bool m_stale = false;  // hidden: to be filled when it is shown
};

}  // namespace stratoplan::app
