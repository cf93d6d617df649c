#pragma once

#include <QPlainTextEdit>

#include <optional>
#include <set>
#include <vector>

namespace stratoplan::app {

class SourceHighlighter;

/// A fixed-width editor with the line numbers of the file, marked lines and underlined problems.
class SourceEditor final : public QPlainTextEdit {
    Q_OBJECT

public:
    struct Problem {
        int begin = 0;  ///< UTF-16 places of the text
        int end = 0;
        QColor color;
        QString text;
    };

    explicit SourceEditor(QWidget* parent = nullptr);

    void setFirstLine(int line);  ///< number of the first line in the file
    void setMermaid(bool on);
    QString text() const;
    /// Replaces what differs only, so that cursor and scroll stay.
    void setTextKeepingPlace(const QString& text);
    void setMarkedLines(std::set<int> lines);  ///< from 0; the first is brought into view
    void setProblems(std::vector<Problem> problems);
    int numbersWidth() const;
    void paintNumbers(QPaintEvent* event, QWidget* area);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void placeNumbers();
    void underlineProblems();

    QWidget* m_numbers;
    SourceHighlighter* m_highlighter;
    std::set<int> m_marked;
    std::vector<Problem> m_problems;
    int m_firstLine = 1;
    std::optional<QString> m_text;  ///< what stands there, until it is typed in
};

}  // namespace stratoplan::app
