#pragma once

#include <QPlainTextEdit>

namespace stratoplan::app {

/// A field for a name of one or more lines: Enter commits, Shift+Enter makes a line, Escape goes
/// back.
class LabelField final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit LabelField(QWidget* parent = nullptr);

    void setText(const QString& text);  ///< leaves typing in progress alone
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

Q_SIGNALS:
    void committed(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void commit();

    QString m_shown;
};

}  // namespace stratoplan::app
