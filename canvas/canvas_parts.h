#pragma once

#include "canvas/back_buffer.h"
#include "canvas/canvas_view.h"
#include "canvas/frame_painter.h"
#include "canvas/interaction.h"
#include "canvas/membership.h"
#include "canvas/overlay_painter.h"
#include "canvas/picture_cache.h"
#include "canvas/placing.h"
#include "canvas/snapping.h"
#include "canvas/tools/tool.h"

#include <QElapsedTimer>
#include <QHelpEvent>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

namespace stratoplan::canvas {

class Breadcrumb;
class LabelEditor;
class MiniMap;
class ZoomPill;

/// The inside of the canvas: what the widget's events, the tools and the small widgets on it share.
/// Split by subject over canvas_parts*.cpp.
class CanvasParts {
public:
    explicit CanvasParts(CanvasView& owner);
    ~CanvasParts();

    // What is shown.
    const Diagram& diagram() const;
    const Catalog& catalog() const;
    /// The layout as it is on the screen: that of the document, or the preview of a gesture.
    const Layout& layout() const { return cache.layout(); }
    PlacingContext placing() const;
    void setDocument(Document* shown);
    void setTheme(const Theme& shown);
    /// Shows another layout in place of the document's until endPreview(). Nothing is stored.
    void preview(const Layout& layout);
    void endPreview();
    void refresh(const Diff* diff);  ///< picture in line with the document
    void refreshProblems();
    void repaintOverlay() { view.update(); }

    // Where it is shown.
    void setTransform(const ViewTransform& next);
    void zoomAt(QPointF at, double zoom, bool gesture);
    void panBy(QPoint device);
    void fit(const Rect& scene, double mostZoom);
    void fitFirst();
    void showAt(double zoom, Point center);
    void makeVisible(const Rect& scene);
    Rect boundsOf(const Selection& selection) const;
    void paint(QPainter& painter, const QRect& exposed);
    void resized();

    // Gestures.
    Pointer pointer(QPointF at, Qt::KeyboardModifiers modifiers) const;
    void press(const Pointer& at);
    void move(const Pointer& at);
    void release(const Pointer& at);
    void cancel();
    void hover(const Pointer& at);
    void leave();
    void keysChanged(Qt::KeyboardModifiers modifiers);  ///< also of a gesture in progress
    void toolTip(const QHelpEvent& event) const;
    void updateCursor(const Hit& hit);
    void setTool(ToolId id);
    void autoscroll();
    bool dragging() const { return gesture != nullptr; }

    // Selection and keys.
    void select(const Selection& selection);
    void selectAdded(const Diff& diff);  ///< the outermost nodes that it made
    bool key(QKeyEvent& event);
    void nudge(Point by);
    void nudgeLabel(Point by);   ///< of the one line that is selected
    void jump(Point direction);  ///< to the nearest component on that side
    bool walk(bool forward);     ///< to the next in reading order; false past the end
    void beginKeyMove();         ///< the arrow keys move the selection until Enter or Escape
    bool moveKey(const QKeyEvent& event);  ///< false where nothing is moved by keys

    // The container that the canvas is about.
    bool isOutside(NodeId id) const;
    bool isOutside(const Edge& edge) const;
    void enterGroup(NodeId container);  ///< none: leaves all of them
    void toggleGroup();
    bool leaveGroup();  ///< one level; false where there is none
    void refreshMemberships();

    // Edits.
    bool editable();    ///< says why when it is not
    bool labelsMove();  ///< labels of lines; says why when they do not
    bool apply(const Diff& diff, const QString& text, EditKind kind = EditKind::Single);
    void connectNodes(NodeId source, NodeId target);
    void connectInRow(const std::vector<NodeId>& ends);  ///< as one undo step
    /// A new component, and a line to it where `source` is given, in the line `onto`. Selects it.
    NodeId place(const NewNode& fresh, Point center, NodeId source = {}, EdgeId onto = {},
                 Placement where = Placement::ByLayout);
    /// Asks what to add there; where nobody answers, a plain component is added to be named.
    void quickAdd(Point scene, NodeId source);
    void rename(NodeId id);
    void rename(EdgeId id);
    /// Whether nodes of these may stand in the container, and the words that say so.
    DropTarget dropInto(NodeId container, const std::vector<NodeId>& nodes) const;
    DropTarget dropInto(NodeId container, const std::string& kind) const;
    /// What a moved box may be aligned with: boxes in view that are none of `moved` nor in them.
    std::vector<Rect> alignable(const std::vector<NodeId>& moved) const;
    SnapOptions snapOptions(NodeId container, bool suspended) const;
    QString nameOf(NodeId id) const;
    QString nameOf(EdgeId id) const;
    void status(const QString& text) { Q_EMIT view.statusText(text); }

    CanvasView& view;
    QPointer<Document> document;
    const Theme* theme = nullptr;
    PictureCache cache;
    PaintCaches caches;
    BackBuffer buffer;
    ViewTransform transform;
    Interaction state;
    Problems problems;
    std::vector<Membership> memberships;
    std::set<std::string> hiddenMemberships;  ///< keys
    bool membershipsShown = true;
    bool marksShown = true;
    DropPolicy dropPolicy = DropPolicy::Mark;
    bool grid = true;
    bool snapping = true;
    bool motion = true;

    ToolId toolId = ToolId::Select;
    std::string armedKind;  ///< what the place tool places
    std::unique_ptr<Tool> tool;
    std::unique_ptr<Gesture> gesture;
    Pointer pressed;
    Hit pressedHit;
    bool isPressed = false;
    bool spaceHeld = false;
    bool panning = false;
    QPointF panFrom;
    QPoint panScroll;
    Pointer last;
    std::optional<Pointer> keyPointer;  ///< where the arrow keys have led the gesture

    LabelEditor* editor = nullptr;  ///< child of the view while a label is edited
    MiniMap* miniMap = nullptr;
    Breadcrumb* breadcrumb = nullptr;
    ZoomPill* zoomPill = nullptr;

private:
    void follow(const Diff& diff, Document::Reason reason);
    Selection cameBack(const Diff& diff) const;
    void dropUnknown();
    void showDiagram();
    void damage(const std::vector<Rect>& rects);
    ViewTransform limited(ViewTransform next) const;
    void drag(const Pointer& at);

    void followLayout();
    void stepMotion();
    void endMotion();

    QTimer m_sharpen;
    QTimer m_scroll;
    QTimer m_motion;           // runs while a re-layout is shown on its way
    QElapsedTimer m_underway;  // since it set out
    Layout m_setOut;
    std::unordered_map<int, ViewTransform> m_kept;  // where each diagram of the document was left
    int m_shownIndex = -1;
    bool m_draft = false;
    bool m_fitPending = true;
    double m_fullFrameMs = 0;
};

}  // namespace stratoplan::canvas
