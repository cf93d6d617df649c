#pragma once

#include "canvas/canvas_view.h"
#include "canvas/document.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

namespace stratoplan::canvas {

/// A canvas with one Mermaid diagram, driven by real mouse and key events.
class CanvasTest : public testing::Test {
protected:
    /// Opens the Mermaid text; as a native file where that format is asked for.
    void open(const std::string& mermaid, SourceFormat format = SourceFormat::Mermaid,
              QSize size = {1000, 700});
    void TearDown() override;

    const Diagram& diagram() const { return document->diagram(); }
    const Node& node(const std::string& name) const;
    NodeId id(const std::string& name) const { return node(name).id; }
    const Edge& edge(std::size_t index) const { return diagram().edges()[index]; }
    QPoint at(const std::string& name) const;  ///< the middle of the node, of a container its title
    QPoint connectHandle(const std::string& name, int side) const;
    Selection selected(const std::vector<std::string>& names) const;

    void click(QPoint where, Qt::KeyboardModifiers modifiers = {});
    /// Press, eight moves, release.
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}, int restMs = 0);
    void press(QPoint where, Qt::KeyboardModifiers modifiers = {});
    void moveTo(QPoint where, Qt::KeyboardModifiers modifiers = {});
    void release(QPoint where, Qt::KeyboardModifiers modifiers = {});
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void settle();  ///< layout answered, picture painted

    /// Undoes everything and expects the bytes of the start, redoes everything and expects those of
    /// now.
    void expectUndoAndRedo();

    std::unique_ptr<Document> document;
    std::unique_ptr<CanvasView> view;
    std::string start;  ///< the file's bytes when it was opened
    std::vector<QString> refusals;

private:
    bool m_down = false;
};

}  // namespace stratoplan::canvas
