#pragma once

#include <QLineEdit>

namespace stratoplan::app {

/// A colour as text with a swatch; a click on the swatch opens the colour dialog. Empty: no colour
/// set.
class ColorField final : public QLineEdit {
    Q_OBJECT

public:
    explicit ColorField(QWidget* parent = nullptr);

    void setValue(const QString& value);

Q_SIGNALS:
    void committed(const QString& value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    QRect swatch() const;
    void commit(const QString& value);

    QString m_shown;
};

}  // namespace stratoplan::app
