#pragma once

#include <QWidget>

namespace stratoplan::app {

class DocumentPage;

/// The head of the inspector, which is the dock's title bar too: tile, name, kind and id of what is
/// selected.
class InspectorHeader final : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    void show(DocumentPage* page);
    QSize sizeHint() const override { return {264, 56}; }
    QSize minimumSizeHint() const override { return {200, 56}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_kind;  ///< of the tile; empty draws m_glyph instead
    QString m_glyph;
    QString m_name;
    QString m_detail;
};

}  // namespace stratoplan::app
