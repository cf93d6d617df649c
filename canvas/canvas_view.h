#pragma once

#include "canvas/document.h"
#include "canvas/membership.h"
#include "canvas/selection.h"
#include "canvas/view_transform.h"
#include "model/picture/theme.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace stratoplan::canvas {

class CanvasParts;

/// MIME type of a component kind dragged from the palette: the kind's id in UTF-8.
inline constexpr char kKindMimeType[] = "application/x-stratoplan-kind";

enum class ToolId { Select, Connect, Place, Pan };

/// What a drop does that the catalog forbids: do it and mark it red, or not do it.
enum class DropPolicy { Mark, Block };

/// The canvas: shows the document's diagram in view and turns gestures into edits of the document.
///
/// It draws the picture's display list through a back buffer, and the selection, handles and guides
/// over it. It holds no content: everything it changes goes through Document::apply().
/// Units: points of the widget are logical pixels ("view"), the diagram's are scene units.
class CanvasView final : public QWidget {
    Q_OBJECT

public:
    explicit CanvasView(QWidget* parent = nullptr);
    ~CanvasView() override;

    void setDocument(Document* document);  ///< not owned; none shows an empty canvas
    Document* document() const;
    void setTheme(const Theme& theme);
    const Theme& theme() const;
    void setDropPolicy(DropPolicy policy);
    void setGridShown(bool shown);
    void setSnapping(bool on);
    /// Animations. Off also follows from the platform's "reduce motion", which the window asks for.
    void setMotion(bool on);

    void setMiniMapShown(bool shown);
    /// What components are members of beside their container, and whether it is outlined.
    const std::vector<Membership>& memberships() const;
    void setMembershipsShown(bool shown);
    /// Whether problems and what is held are marked on the picture, and the zoom can be picked; not
    /// where it is presented.
    void setMarksShown(bool shown);
    bool areMarksShown() const;
    bool isMembershipShown(const std::string& key) const;
    void setMembershipShown(const std::string& key, bool shown);
    /// The container that the canvas is about; none: the whole diagram.
    NodeId focusedGroup() const;
    /// The nodes with the size of `key`, as an edit.
    Diff resizedLike(NodeId key, const std::vector<NodeId>& nodes) const;

    ToolId tool() const;
    void setTool(ToolId tool);
    /// The next click places a component of that kind. Escape ends it.
    void armPlace(const QString& kindId);

    const Selection& selection() const;
    void setSelection(const Selection& selection);
    /// Selects and brings into view, for the problems list, the outline and search.
    void reveal(const Selection& selection);
    void setSearchHits(const std::vector<NodeId>& hits, NodeId current = {});

    double zoom() const;        ///< 1 is 100 %
    void setZoom(double zoom);  ///< about the middle of the view
    const ViewTransform& viewTransform() const;
    /// That point of the scene in the middle of the view.
    void showAt(double zoom, Point center);
    /// The first look at a diagram: all of it, or where that would be too small to read, its
    /// beginning at the least zoom that can be read.
    void fitFirst();

    /// Where things are on the widget, for tests and popups. Empty for what is not drawn.
    QRectF viewRectOf(NodeId id) const;
    QPointF viewPointOf(EdgeId id) const;     ///< the middle of its longest free leg
    QRectF viewTitleRectOf(NodeId id) const;  ///< of its text
    Point sceneAt(QPointF view) const;
    /// The frontmost node or edge there; none over empty canvas.
    NodeId nodeAt(QPointF view) const;
    EdgeId edgeAt(QPointF view) const;

    /// Adds a component in the middle of the selected container, else of the view, selects it.
    NodeId addKind(const QString& kindId);
    NodeId addKindAt(const QString& kindId, Point scene);
    /// The answer to quickAddRequested(): the component there, and a line to it from `source`.
    NodeId addConnected(const QString& kindId, Point scene, NodeId source,
                        const QString& label = {});
    /// The innermost container there; none: the top level.
    NodeId containerAt(Point scene) const;
    bool isEditingLabel() const;
    void commitLabel();  ///< before save, export and switching away

    QSize sizeHint() const override { return {900, 640}; }

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void zoomToNormal();
    void fitAll();
    void fitSelection();
    void selectAll();
    void selectNone();
    void selectAllNodes();
    void selectAllEdges();
    void selectParent();
    void selectFirstChild();
    void removeSelection();
    /// The selected components go, what led to them leads on to what followed.
    void removeHealing();
    /// The selected lines are routed again, without bends and places of labels of their
    /// own.
    void resetRoutes();
    /// Opens or closes the selected containers.
    void toggleCollapsed();
    void toggleLocked();
    /// The canvas is about the selected container, or about all again.
    void toggleFocusGroup();
    /// The arrow keys move the selection until Enter puts it down or Escape puts it back.
    void moveByKeys();
    /// Straightens the arrangement: of the selected containers, else of everything.
    void tidy();
    void shrinkToContent();
    /// Asks what to add where the pointer is.
    void quickAddAtPointer();
    void duplicateSelection();
    void renameSelection();
    /// Connects the selected nodes in the order of their selection.
    void connectSelection();
    void cancelGesture();

Q_SIGNALS:
    void selectionChanged();
    void escaped();  ///< Esc, and there was nothing to cancel
    void zoomChanged(double zoom);
    void toolChanged(stratoplan::canvas::ToolId tool);
    /// What is under the pointer, in words; empty over nothing.
    void hoverChanged(const QString& text);
    /// What the gesture in progress does and which keys change it; empty when it ends.
    void statusText(const QString& text);
    /// The selection already holds what was clicked.
    void contextMenuRequested(const QPoint& globalPosition);
    void propertiesRequested(stratoplan::NodeId node);
    /// What shall stand there? Answered by addConnected(); `source` is where a line to it begins.
    void quickAddRequested(const QPoint& globalPosition, stratoplan::NodeId source,
                           stratoplan::Point scene);
    /// A component of that kind was added to the diagram.
    void kindPlaced(const QString& kindId);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    friend class CanvasParts;

    std::unique_ptr<CanvasParts> m_parts;
};

}  // namespace stratoplan::canvas
