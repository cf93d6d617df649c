#pragma once

#include <QPointer>
#include <QUndoView>

namespace stratoplan::app {

class DocumentPage;

/// The undo stack of the document in front as a list; a click goes there.
class HistoryView final : public QUndoView {
    Q_OBJECT

public:
    explicit HistoryView(QWidget* parent = nullptr);
    void setPage(DocumentPage* page);
};

}  // namespace stratoplan::app
