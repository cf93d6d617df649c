#pragma once

#include "model/drawing/place.h"
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
    /// The first row that is no opening of a comment, and the row after the last that is no end of
    /// one.
    int firstRow() const;
    int endRow() const;
    /// The first column that signs may stand in: behind a comment prefix one stays blank.
    int firstColumn() const;
    /// Rows before `row`, in which upright lines run on and heads stay at what they point at.
    void insert(int row, int count);
    /// Columns before `column`, in which level lines run on and heads stay at what they point at. A
    /// text that begins before stays whole, what stands behind it moves. Rows of text beside the
    /// drawing stay, but for those that hold one of the `places`.
    void insertColumns(int column, int count, const std::vector<Place>& places);
    /// At most so many rows at the end in which nothing stands go.
    void dropBlankEnd(int most);
    std::string text() const;

private:
    struct Row {
        std::string prefix = {};
        std::string line = {};   ///< as it was, without prefix
        bool isBracket = false;  ///< opens or ends a comment
        std::vector<std::string> cells = {};
        bool changed = false;
    };
    int columnAt(const ascii::Reading& reading, int row, int column) const;
    std::string fillAt(const ascii::Reading& reading, int row, int column) const;
    bool runsOn(int row, int column) const;
    bool isText(int row, int column) const;
    bool leadsOn(int row, int column) const;
    void moveHeads(int row, int count);

    std::vector<Row> m_rows;
    std::string m_ending;
    bool m_endsWithEnding = true;
};

}  // namespace stratoplan::drawing
