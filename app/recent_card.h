#pragma once

#include <QAbstractButton>
#include <QImage>

namespace stratoplan::app {

/// A recent file on the start page: a picture of its first diagram, drawn by the product when the
/// window has time, its name and folder.
class RecentCard final : public QAbstractButton {
    Q_OBJECT

public:
    explicit RecentCard(QString path, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void drawPicture();

    QString m_path;
    QImage m_picture;
};

}  // namespace stratoplan::app
