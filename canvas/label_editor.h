#pragma once

#include "model/base/ids.h"

#include <QPlainTextEdit>

namespace stratoplan::canvas {

class CanvasParts;

/// Edits a label where it stands. Enter and a click elsewhere commit, Ctrl+Enter or Shift+Enter
/// begins a line, Escape gives up. Deletes itself.
class LabelEditor final : public QPlainTextEdit {
    Q_OBJECT

public:
    LabelEditor(CanvasParts& parts, NodeId node);
    LabelEditor(CanvasParts& parts, EdgeId edge);
    ~LabelEditor() override;

    void commit();
    void follow();  ///< to where the label is after a pan or zoom

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    LabelEditor(CanvasParts& parts, NodeId node, EdgeId edge);
    void close();

    CanvasParts& m_parts;
    NodeId m_node;
    EdgeId m_edge;
    QString m_before;
    bool m_done = false;
};

}  // namespace stratoplan::canvas
