#pragma once

#include "model/import/ascii/trees.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::ascii {

/// A piece of text in one row, free of lines and of wide gaps.
struct Run {
    enum class Role {
        Free,     ///< text of the frame it lies in, or a note
        Label,    ///< of a connector
        Node,     ///< of a component without a box
        Caption,  ///< label of the box below it
    };
    int row = 0;
    int begin = 0;
    int end = 0;
    int frame = -1;          ///< innermost frame around it
    bool bracketed = false;  ///< `[name]` or `(name)`
    Role role = Role::Free;
};

/// All text outside borders and trees, as runs. Order: rows, then columns.
class Texts {
public:
    Texts(const Grid& grid, const Strokes& strokes, const Frames& frames, const Trees& trees);

    std::vector<Run>& all() { return m_all; }
    const std::vector<Run>& all() const { return m_all; }
    Run& operator[](int run) { return m_all[static_cast<std::size_t>(run)]; }
    const Run& operator[](int run) const { return m_all[static_cast<std::size_t>(run)]; }
    int count() const { return static_cast<int>(m_all.size()); }
    /// The run that covers the column, or -1.
    int at(int row, int column) const;
    /// Runs [begin, end) of a row.
    int rowBegin(int row) const { return m_rowStart[static_cast<std::size_t>(row)]; }
    int rowEnd(int row) const { return m_rowStart[static_cast<std::size_t>(row) + 1]; }
    std::string textOf(int run) const;
    /// Runs that touch each other from row to row, from this one on, of the same role and frame.
    /// `mayJoin` may refuse a step from one run to another.
    std::vector<int> block(int run, const std::function<bool(int, int)>& mayJoin = nullptr) const;

private:
    const Grid* m_grid;
    std::vector<Run> m_all;
    std::vector<int> m_rowStart;
};

/// A line of text of a node with its row: rows that are not neighbours are parted by an empty line.
struct TextLine {
    int row = 0;
    std::string text;
};

/// Title and further lines by the rules of the format.
struct Title {
    std::string label;
    std::vector<std::string> lines;
    int titleRows = 0;
};
/// `dividers` are rows that end a title, in order.
Title titleOf(const std::vector<TextLine>& all, const std::vector<int>& dividers);
bool isBullet(std::string_view line);

}  // namespace stratoplan::ascii
