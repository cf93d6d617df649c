#pragma once

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace stratoplan::app {

/// The frame of every dialog: 520 wide, bold title, content, buttons at the right with the default
/// filled.
class Sheet : public QDialog {
    Q_OBJECT

public:
    enum class Place { Right, Left, Default };

    Sheet(const QString& title, QWidget* parent);

    void addText(const QString& text);
    void addContent(QWidget* content, int stretch = 0);
    /// `result` is what exec() gives; negative does not close the dialog.
    QPushButton* addButton(const QString& text, int result, Place place = Place::Right);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_content;
    QHBoxLayout* m_buttons;
};

}  // namespace stratoplan::app
