#pragma once

#include "canvas/hit_test.h"
#include "model/base/geometry.h"

#include <QCursor>
#include <QPointF>

#include <memory>

namespace stratoplan::canvas {

class CanvasParts;

/// The pointer at one moment of a gesture.
struct Pointer {
    QPointF view;
    Point scene;
    Qt::KeyboardModifiers modifiers;
    bool space = false;  ///< the space bar is held

    bool shift() const { return modifiers.testFlag(Qt::ShiftModifier); }
    bool control() const { return modifiers.testFlag(Qt::ControlModifier); }
    bool alt() const { return modifiers.testFlag(Qt::AltModifier); }
};

/// A drag from its threshold to its release. It previews in the picture and the overlay only;
/// commit() makes one undo step of it, cancel() leaves everything as it was.
class Gesture {
public:
    virtual ~Gesture() = default;
    virtual void update(const Pointer& pointer) = 0;
    virtual void commit(const Pointer& pointer) = 0;
    virtual void cancel() = 0;
};

/// What the left mouse button means.
class Tool {
public:
    explicit Tool(CanvasParts& parts) : m_parts(parts) {}
    virtual ~Tool() = default;

    virtual void press(const Pointer&, const Hit&) {}
    /// The press became a drag; null where nothing can be dragged from there.
    virtual std::unique_ptr<Gesture> drag(const Pointer& start, const Hit& hit) = 0;
    virtual void click(const Pointer& pointer, const Hit& hit) = 0;
    virtual void doubleClick(const Pointer&, const Hit&) {}
    virtual void hover(const Pointer&, const Hit&) {}
    virtual Qt::CursorShape cursor(const Hit& hit) const = 0;
    /// Forgets what was begun. False when there was nothing.
    virtual bool cancel() { return false; }

protected:
    CanvasParts& m_parts;
};

}  // namespace stratoplan::canvas
