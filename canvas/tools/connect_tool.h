#pragma once

#include "canvas/tools/tool.h"
#include "model/base/ids.h"

namespace stratoplan::canvas {

/// Connects by dragging from anywhere on a node, or by clicking one and then another.
class ConnectTool final : public Tool {
public:
    explicit ConnectTool(CanvasParts& parts);
    ~ConnectTool() override;

    std::unique_ptr<Gesture> drag(const Pointer& start, const Hit& hit) override;
    void click(const Pointer& pointer, const Hit& hit) override;
    void hover(const Pointer& pointer, const Hit& hit) override;
    Qt::CursorShape cursor(const Hit& hit) const override;
    bool cancel() override;

private:
    NodeId m_source;  // clicked first
};

}  // namespace stratoplan::canvas
