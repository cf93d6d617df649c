#include "app/screenshot.h"

#include "app/document_page.h"
#include "app/main_window.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPixmap>

namespace stratoplan::app {
namespace {

constexpr int kLayoutMs = 20000;
constexpr int kSettleMs = 400;  // fades and deferred pictures

}  // namespace

bool saveScreenshot(MainWindow& window, QSize size, const QString& selected, const QString& path)
{
    window.resize(size);
    window.show();
    QCoreApplication::processEvents();
    if (DocumentPage* page = window.currentPage()) {
        page->document().waitForLayout(kLayoutMs);
        QCoreApplication::processEvents();
        page->view().fitAll();
        if (const Node* node = page->document().diagram().nodeNamed(selected.toStdString()))
            page->view().setSelection({.nodes = {node->id}, .edges = {}});
    }
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < kSettleMs)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return window.grab().save(path, "PNG");
}

}  // namespace stratoplan::app
