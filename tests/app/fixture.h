#pragma once

#include "app/document_page.h"
#include "app/main_window.h"

#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

#include <memory>
#include <string>

namespace stratoplan::app {

/// Markdown with two diagrams, CRLF in neither, prose around them.
extern const char kTwoDiagrams[];

/// The whole window with files in a folder of its own, driven by real events.
class WindowTest : public testing::Test {
protected:
    void SetUp() override;
    void TearDown() override;

    QString path(const QString& name) const { return folder.filePath(name); }
    QString write(const QString& name, const std::string& bytes) const;
    std::string read(const QString& path) const;
    /// Writes the bytes to a file and opens it in the window.
    DocumentPage& open(const std::string& bytes, const QString& name = QStringLiteral("doc.md"));
    DocumentPage& page() const { return *window->currentPage(); }
    const Diagram& diagram() const { return page().document().diagram(); }
    NodeId id(const std::string& name) const;
    void select(const std::string& name);
    void trigger(Act act);
    void settle();

    QTemporaryDir folder;
    std::unique_ptr<MainWindow> window;
};

}  // namespace stratoplan::app
