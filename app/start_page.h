#pragma once

#include <QWidget>

#include <span>
#include <string>

namespace stratoplan::app {

class Actions;

/// What a new document can begin as: samples of our own.
struct Template {
    const char* title;  ///< untranslated, of the context StartPage
    const char* detail;
    const char* glyph;
    const char* file;  ///< under resources/samples
};
std::span<const Template> templates();

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
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* m_recent;
};

}  // namespace stratoplan::app
