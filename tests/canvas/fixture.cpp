#include "tests/canvas/fixture.h"

#include "canvas/handles.h"
#include "model/import/mermaid/mermaid.h"
#include "model/io/document_json.h"

#include <QApplication>
#include <QMouseEvent>

#include <algorithm>

namespace stratoplan::canvas {

void CanvasTest::open(const std::string& text, SourceFormat format, QSize size)
{
    start = format == SourceFormat::Native
                ? writeNative(mermaid::read(text, builtInCatalog()).diagram)
                : text;
    document = std::make_unique<Document>("test", start, format);
    QObject::connect(document.get(), &Document::refused, document.get(),
                     [this](const QString& reason) { refusals.push_back(reason); });
    view = std::make_unique<CanvasView>();
    view->resize(size);
    view->setMotion(false);  // what a test looks at stands still
    view->setDocument(document.get());
    view->show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(view.get()));
    view->setFocus();
    settle();
}

void CanvasTest::TearDown()
{
    view.reset();
    document.reset();
}

void CanvasTest::settle()
{
    ASSERT_TRUE(document->waitForLayout(10000));
    QCoreApplication::processEvents();
}

const Node& CanvasTest::node(const std::string& name) const
{
    const Node* found = diagram().nodeNamed(name);
    if (!found) {
        ADD_FAILURE() << "no node named " << name;
        static const Node none;
        return none;
    }
    return *found;
}

QPoint CanvasTest::at(const std::string& name) const
{
    const Node& record = node(name);
    const QRectF box = view->viewRectOf(record.id);
    return (record.isContainer ? QPointF(box.left() + 60, box.top() + 14) : box.center()).toPoint();
}

QPoint CanvasTest::connectHandle(const std::string& name, int side) const
{
    const NodeId node = id(name);
    const double reach = view->selection().contains(node) ? kConnectReachSelected : kConnectReach;
    return connectHandles(view->viewRectOf(node), reach)[static_cast<std::size_t>(side)].toPoint();
}

Selection CanvasTest::selected(const std::vector<std::string>& names) const
{
    Selection selection;
    for (const std::string& name : names)
        selection.nodes.push_back(id(name));
    return selection;
}

void CanvasTest::moveTo(QPoint where, Qt::KeyboardModifiers modifiers)
{
    // QTest::mouseMove() leaves out buttons and modifiers, which a drag is made of.
    QMouseEvent event(QEvent::MouseMove, where, view->mapToGlobal(QPointF(where)), Qt::NoButton,
                      m_down ? Qt::LeftButton : Qt::NoButton, modifiers);
    QApplication::sendEvent(view.get(), &event);
}

void CanvasTest::press(QPoint where, Qt::KeyboardModifiers modifiers)
{
    m_down = true;
    QTest::mousePress(view.get(), Qt::LeftButton, modifiers, where);
}

void CanvasTest::release(QPoint where, Qt::KeyboardModifiers modifiers)
{
    m_down = false;
    QTest::mouseRelease(view.get(), Qt::LeftButton, modifiers, where);
}

void CanvasTest::click(QPoint where, Qt::KeyboardModifiers modifiers)
{
    moveTo(where, modifiers);
    press(where, modifiers);
    release(where, modifiers);
}

void CanvasTest::drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers, int restMs)
{
    moveTo(from, modifiers);
    press(from, modifiers);
    constexpr int kSteps = 8;
    for (int step = 1; step <= kSteps; ++step)
        moveTo(from + (to - from) * step / kSteps, modifiers);
    if (restMs > 0)
        QTest::qWait(restMs);
    release(to, modifiers);
    settle();
}

void CanvasTest::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(view.get(), key, modifiers);
    settle();
}

void CanvasTest::expectUndoAndRedo()
{
    QUndoStack& stack = *document->undoStack();
    const std::string after = document->bytes();
    const Diagram edited = diagram();
    const int steps = stack.index();
    while (stack.canUndo())
        stack.undo();
    EXPECT_EQ(document->bytes(), start);
    while (stack.canRedo())
        stack.redo();
    EXPECT_EQ(stack.index(), steps);
    EXPECT_EQ(document->bytes(), after);
    EXPECT_TRUE(std::ranges::equal(diagram().nodes(), edited.nodes()));
    EXPECT_TRUE(std::ranges::equal(diagram().edges(), edited.edges()));
    EXPECT_EQ(diagram().header(), edited.header());
    settle();
}

}  // namespace stratoplan::canvas
