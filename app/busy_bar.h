#pragma once

#include <QVariantAnimation>
#include <QWidget>

namespace stratoplan::app {

/// Shows that something goes on of which nobody knows how long it takes. It stands still where
/// motion is turned off.
class BusyBar final : public QWidget {
    Q_OBJECT

public:
    explicit BusyBar(QWidget* parent = nullptr);

    QSize sizeHint() const override { return {160, 16}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVariantAnimation m_way;  // 0 to 1: from before the left end to behind the right one
};

}  // namespace stratoplan::app
