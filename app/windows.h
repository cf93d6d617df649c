#pragma once

#include <QObject>

#include <vector>

namespace stratoplan::canvas {
class Document;
}

namespace stratoplan::app {

class DocumentPage;
class MainWindow;

/// The open windows of the program, in the order in which they were opened.
class Windows final : public QObject {
    Q_OBJECT

public:
    static Windows& instance();

    /// Another window, which deletes itself when it is closed.
    MainWindow& openNew();
    /// Asks about all unsaved changes, then closes every window.
    void quit();
    bool isQuitting() const { return m_quitting; }
    /// A window is about to close with what it shows.
    void closing();
    /// Makes every window anew with new views of what it shows, so that all its widgets speak
    /// another language. Text, undo and places stay.
    void rebuild();
    void add(MainWindow& window);
    void remove(MainWindow& window);
    const std::vector<MainWindow*>& all() const { return m_all; }
    /// The pages of all windows.
    std::vector<DocumentPage*> pages() const;
    /// The pages that show the same file, this one among them, in the order of pages().
    std::vector<DocumentPage*> viewsOf(const DocumentPage& page) const;
    /// The window with the page, or nullptr.
    MainWindow* windowOf(const DocumentPage& page) const;

Q_SIGNALS:
    void opened(stratoplan::app::MainWindow* window);
    /// What is open where has changed: a window, a tab, the tab in front.
    void changed();
    /// The last window is about to close, or all of them.
    void ending();

private:
    std::vector<MainWindow*> m_all;
    bool m_quitting = false;
};

}  // namespace stratoplan::app
