#pragma once

#include "canvas/tools/tool.h"

namespace stratoplan::canvas {

/// Selects, moves, resizes, connects from handles, reconnects edge ends: the tool at rest.
class SelectTool final : public Tool {
public:
    using Tool::Tool;

    void press(const Pointer& pointer, const Hit& hit) override;
    std::unique_ptr<Gesture> drag(const Pointer& start, const Hit& hit) override;
    void click(const Pointer& pointer, const Hit& hit) override;
    void doubleClick(const Pointer& pointer, const Hit& hit) override;
    Qt::CursorShape cursor(const Hit& hit) const override;

private:
    void addBeside(const Hit& hit);
    void clickThrough(const Pointer& pointer);
};

}  // namespace stratoplan::canvas
