#pragma once

#include "canvas/canvas_parts.h"

namespace stratoplan::canvas {

/// Rubber band: left to right takes what it encloses, right to left (or with Alt) what it touches.
/// Shift adds to the selection.
class BandGesture final : public Gesture {
public:
    BandGesture(CanvasParts& parts, const Pointer& start);

    void update(const Pointer& pointer) override;
    void commit(const Pointer& pointer) override;
    void cancel() override;

private:
    CanvasParts& m_parts;
    Pointer m_start;
    Selection m_before;
};

}  // namespace stratoplan::canvas
