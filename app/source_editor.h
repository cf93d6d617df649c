#pragma once

#include <QPlainTextEdit>
#include <QTimer>

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

    int firstLine() const { return m_firstLine; }
    void setFirstLine(int line);  ///< number of the first line in the file
    void setMermaid(bool on);
    QString text() const;  ///< all of it, while some of it is still coming too
    /// Replaces what differs only, so that cursor and scroll stay. A long text comes piece by
    /// piece, a piece in each turn of the event loop; filled() says when all of it stands there.
    void setTextKeepingPlace(const QString& text);
    bool isFilling() const { return !m_coming.empty(); }
    void fill();                               ///< with all that is still to come
    void setMarkedLines(std::set<int> lines);  ///< from 0; the first is brought into view
    void setProblems(std::vector<Problem> problems);
    int numbersWidth() const;
    void paintNumbers(QPaintEvent* event, QWidget* area);

Q_SIGNALS:
    void typed();  ///< the text was changed, and not by setTextKeepingPlace()
    void filled();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Coming {
        QTextCursor place;
        QString text;
        qsizetype begin = 0;  ///< of what does not stand there yet
    };

    void insert(QTextCursor& place, const QString& text);
    void fillOn();
    void placeNumbers();
    void underlineProblems();

    QWidget* m_numbers;
    SourceHighlighter* m_highlighter;
    std::set<int> m_marked;
    std::vector<Problem> m_problems;
    int m_firstLine = 1;
    std::optional<QString> m_text;  ///< what stands there, until it is typed in
    std::vector<Coming> m_coming;   ///< the last one first
    QTimer m_filling;
    bool m_inserting = false;
};

}  // namespace stratoplan::app
