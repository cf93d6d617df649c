#pragma once

#include <QWidget>

namespace stratoplan::app {

class Actions;

/// What the window shows without a document: Open, New, Import text, and the last files with a
/// picture.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(Actions& actions, QWidget* parent = nullptr);

    void refresh();  ///< the recent files changed

Q_SIGNALS:
    void openRequested(const QString& path);
    void exampleRequested();
    /// A bundled document to begin with: its title and its file under resources/samples.
    void templateRequested(const QString& title, const std::string& sample);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* m_recent;
};

}  // namespace stratoplan::app
