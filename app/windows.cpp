#include "app/windows.h"

#include "app/document_page.h"
#include "app/file_commands.h"
#include "app/main_window.h"

#include <QApplication>

#include <algorithm>

namespace stratoplan::app {

Windows& Windows::instance()
{
    static Windows windows;
    return windows;
}

MainWindow& Windows::openNew()
{
    auto* window = new MainWindow;
    window->setAttribute(Qt::WA_DeleteOnClose);
    return *window;
}

void Windows::rebuild()
{
    for (MainWindow* old : std::vector<MainWindow*>(m_all)) {
        MainWindow& fresh = openNew();
        fresh.restoreGeometry(old->saveGeometry());
        fresh.restoreState(old->saveState());
        DocumentPage* front = nullptr;
        for (DocumentPage* page : old->pages()) {
            DocumentPage* again = fresh.files().addView(*page);
            again->setPlace(page->place());
            if (page == old->currentPage())
                front = again;
        }
        if (front)
            fresh.showPage(front);
        fresh.setVisible(old->isVisible());
        delete old;
        for (DocumentPage* page : fresh.pages())
            fresh.updateTab(page);  // what was the second view may be the only one now
    }
}

void Windows::quit()
{
    for (MainWindow* window : m_all) {
        if (!window->files().mayCloseAll())
            return;
    }
    Q_EMIT ending();
    m_quitting = true;
    QApplication::closeAllWindows();
    m_quitting = false;
}

void Windows::closing()
{
    if (!m_quitting && m_all.size() == 1)
        Q_EMIT ending();
}

void Windows::add(MainWindow& window)
{
    m_all.push_back(&window);
    Q_EMIT opened(&window);
}

void Windows::remove(MainWindow& window)
{
    std::erase(m_all, &window);
    Q_EMIT changed();
}

std::vector<DocumentPage*> Windows::pages() const
{
    std::vector<DocumentPage*> all;
    for (const MainWindow* window : m_all) {
        const std::vector<DocumentPage*> some = window->pages();
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

std::vector<DocumentPage*> Windows::viewsOf(const DocumentPage& page) const
{
    std::vector<DocumentPage*> views = pages();
    std::erase_if(views, [&](const DocumentPage* other) {
        return !other->document().shares(page.document());
    });
    return views;
}

MainWindow* Windows::windowOf(const DocumentPage& page) const
{
    for (MainWindow* window : m_all) {
        if (std::ranges::count(window->pages(), &page) > 0)
            return window;
    }
    return nullptr;
}

}  // namespace stratoplan::app
