#pragma once

#include "model/import/ascii/reading.h"

#include <string>
#include <string_view>
#include <vector>

namespace stratoplan::drawing {

/// The rows of a drawing as signs that can be written over. Rows that nobody touches keep their
/// bytes. Units: terminal columns.
class SheetRows {
public:
    explicit SheetRows(std::string_view text);

    int rows() const { return static_cast<int>(m_rows.size()); }
    int columns() const;
    bool isBlank(int row, int column) const { return at(row, column) == " "; }
    /// The sign in a cell; empty behind a wide one, a blank outside.
    std::string_view at(int row, int column) const;
    void put(int row, int column, std::string_view sign);
    void write(int row, int column, std::string_view text);
    /// Rows before `row`, in which upright lines run on and heads stay at what they point at.
    void insert(int row, int count);
    std::string text() const;

private:
    struct Row {
        std::string prefix = {};
        std::string line = {};  ///< as it was, without prefix
        std::vector<std::string> cells = {};
        bool changed = false;
    };
    bool runsOn(int row, int column) const;
    void moveHeads(int row, int count);

    std::vector<Row> m_rows;
    std::string m_ending;
    bool m_endsWithEnding = true;
};

}  // namespace stratoplan::drawing
