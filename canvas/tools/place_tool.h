#pragma once

#include "canvas/tools/tool.h"

#include <string>

namespace stratoplan::canvas {

/// Places the armed component kind where is clicked; its ghost follows the pointer.
class PlaceTool final : public Tool {
public:
    PlaceTool(CanvasParts& parts, std::string kind);
    ~PlaceTool() override;

    std::unique_ptr<Gesture> drag(const Pointer& start, const Hit& hit) override;
    void click(const Pointer& pointer, const Hit& hit) override;
    void hover(const Pointer& pointer, const Hit& hit) override;
    Qt::CursorShape cursor(const Hit& hit) const override;

private:
    std::string m_kind;
};

/// Shows where a component of that kind would go, for the place tool and for drags from the
/// palette.
void showPlacing(CanvasParts& parts, const std::string& kind, Point scene);
void hidePlacing(CanvasParts& parts);
/// Places it there; none when the drop is refused.
NodeId placeAt(CanvasParts& parts, const std::string& kind, Point scene);

}  // namespace stratoplan::canvas
