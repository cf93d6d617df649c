#include "canvas/canvas_parts.h"
#include "canvas/convert.h"
#include "canvas/tools/move_gesture.h"

#include <QKeyEvent>

/// The move mode: the gesture of a drag, led by the arrow keys.
namespace stratoplan::canvas {
namespace {

constexpr double kStep = 8;
constexpr double kFarSteps = 8;

}  // namespace

void CanvasParts::beginKeyMove()
{
    if (state.selection.nodes.empty() || gesture || !editable())
        return;
    const int at = diagram().indexOf(state.selection.nodes.front());
    const Point center = layout().nodes[static_cast<std::size_t>(at)].box.center();
    // Steps of the keys are the steps: no guide takes what was placed somewhere else.
    keyPointer = {.view = transform.toView(center),
                  .scene = center,
                  .modifiers = Qt::AltModifier,
                  .space = false};
    gesture = std::make_unique<MoveGesture>(*this, *keyPointer, false);
    status(CanvasView::tr("Move · arrows by a step, Ctrl by eight, Shift by one unit · Enter puts "
                          "down · Esc puts back"));
    view.setFocus(Qt::OtherFocusReason);
}

bool CanvasParts::moveKey(const QKeyEvent& event)
{
    if (!keyPointer || !gesture)
        return false;
    const double step = event.modifiers().testFlag(Qt::ControlModifier) ? kStep * kFarSteps
                        : event.modifiers().testFlag(Qt::ShiftModifier) ? 1
                                                                        : kStep;
    const auto by = [&](double x, double y) {
        keyPointer->scene = keyPointer->scene + Point{x, y} * step;
        keyPointer->view = transform.toView(keyPointer->scene);
        gesture->update(*keyPointer);
        makeVisible(
            Rect{keyPointer->scene.x, keyPointer->scene.y, 1, 1}.adjusted(kStep * kFarSteps));
    };
    switch (event.key()) {
    case Qt::Key_Left:
        by(-1, 0);
        break;
    case Qt::Key_Right:
        by(1, 0);
        break;
    case Qt::Key_Up:
        by(0, -1);
        break;
    case Qt::Key_Down:
        by(0, 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const Pointer at = *keyPointer;
        const std::unique_ptr<Gesture> done = std::move(gesture);
        keyPointer.reset();
        done->commit(at);
        break;
    }
    case Qt::Key_Escape:
        cancel();
        break;
    default:
        break;  // everything else waits until it is put down
    }
    return true;
}

}  // namespace stratoplan::canvas
