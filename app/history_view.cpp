#include "app/history_view.h"

#include "app/document_page.h"

namespace stratoplan::app {

HistoryView::HistoryView(QWidget* parent) : QUndoView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setEmptyLabel(tr("As opened"));
    setAccessibleName(tr("History"));
}

void HistoryView::setPage(DocumentPage* page)
{
    setStack(page ? page->document().undoStack() : nullptr);
}

}  // namespace stratoplan::app
