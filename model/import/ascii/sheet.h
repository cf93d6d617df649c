#pragma once

#include "model/import/ascii/reading.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace stratoplan::ascii {

/// A drawing as pieces: what stands in one row keeps its order, what belongs to one vertical line
/// shares one column, and between two pieces of a row there are blanks or a line that may stretch.
///
/// The columns are the leftmost that satisfy all of this without moving anything to the left of
/// where most of its line stands, so a box is as wide as its text asks and pushes what is beside
/// it.
class Sheet {
public:
    Sheet(const Reading& reading, std::string_view text);

    /// Another text for columns [begin, end) of a row, all of one text; `moved`: columns to the
    /// right that it begins.
    struct Patch {
        int row = 0;
        int begin = 0;
        int end = 0;
        std::string text = {};
        int moved = 0;
    };
    /// The sign for a cell with these arms, of the family of the sign `like`.
    static std::string glyphFor(Arms arms, std::string_view like);
    /// To be called before straight().
    void patch(Patch patch) { m_patches.push_back(std::move(patch)); }

    /// The line or the blanks in columns [begin, end) of a row become at least so wide.
    struct Room {
        int row = 0;
        int begin = 0;
        int end = 0;
        int width = 0;
    };
    /// To be called before straight().
    void makeRoom(const Room& room) { m_rooms.push_back(room); }

    /// The rows with their prefixes, each ended by `lineEnding`; nothing when the pieces contradict
    /// each other.
    std::optional<std::string> straight(std::string_view lineEnding);

private:
    struct Piece {
        int begin = 0;  ///< columns of the source
        int end = 0;
        int width = 0;
        int column = -1;  ///< number of the shared column
        Arms arms = 0;    ///< of a cell that is drawn; 0 for text
        Arms head = 0;
        std::string glyph = {};  ///< instead of what the source has there
    };
    /// What stands between two pieces: the part from a text to the line, the line, the rest.
    struct Gap {
        std::vector<std::string> cells = {};  ///< a blank or the sign of a line, in each column
    };
    struct Row {
        std::vector<Piece> pieces = {};
        std::vector<Gap> gaps = {};  ///< gaps[i] stands before pieces[i]
        Gap tail = {};               ///< behind the last piece
    };
    struct Rule {
        int from = 0;
        int to = 0;
        int distance = 0;  ///< `to` stands at least so far to the right of `from`
    };

    /// A row into which the line that ends in the cell is drawn on.
    struct Longer {
        int row = 0;
        int cell = 0;
        bool last = false;
    };

    void shareColumns();
    void touch(int cell, int other);
    void reachOut();
    std::string bridged(int row, int column) const;
    void cut(int row);
    void applyPatches();
    bool isStraddled(int frame, int row) const;
    void closeSides();
    void alignStacks();
    void crossBorders();
    void lengthen();
    void closeGaps();
    void turnCorners();
    void branchOff();
    void closeSide(int row, int column, int at, bool isRight, Arms corner, const Frame& frame);
    void mendCorner(const Frame& frame, int frameNumber);
    void orderRows();
    void keepRooms();
    void keepFrames();
    void keepTexts();
    void keepLabels();
    void keepArrows();
    int offsetIn(const Piece& piece, int row, int column) const;
    std::pair<int, int> textIn(const Piece& piece, int row, int column) const;
    void keepEnds();
    void findHomes();
    bool solve();
    std::string drawn(const Row& row, std::string_view prefix) const;
    static std::string filled(const Gap& gap, int width);
    static int least(const Gap& gap, const Piece* before, const Piece& after);
    std::string sourceOf(int row, int begin, int end) const;
    std::string glyphFor(Arms arms, const Frame& like) const;
    static bool isBar(std::string_view sign);
    enum class Beside { Line, Near, Nothing };
    static Beside beside(const Row& row, std::size_t piece, bool east);
    int newColumn(int home);
    int find(int column) const;
    void unite(int a, int b);
    int rawAt(int row, int column) const;
    static constexpr int kAnywhere = -1;  ///< home of a piece that only its neighbours place
    static std::size_t u(int i) { return static_cast<std::size_t>(i); }

    const Reading& m_reading;
    const Grid& m_grid;
    const Strokes& m_strokes;
    std::string_view m_text;
    std::vector<int> m_columnOf;  ///< of each cell: its shared column, or -1
    std::vector<Longer> m_longer;
    std::set<std::pair<int, int>> m_taken;  ///< shared columns and the rows that they stand in
    mutable std::vector<int> m_parent;      ///< columns that became one
    std::vector<int> m_home;                ///< of each column: where most of it stands
    std::vector<int> m_place;
    std::vector<Row> m_rows;
    std::vector<Rule> m_rules;
    std::vector<Patch> m_patches;
    std::vector<Room> m_rooms;
};

}  // namespace stratoplan::ascii
