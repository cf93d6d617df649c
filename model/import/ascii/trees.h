#pragma once

#include "model/import/ascii/frames.h"

#include <string>
#include <vector>

namespace stratoplan::ascii {

/// An item of a `├──` list: where its text stands and what it hangs from.
struct TreeItem {
    int row = 0;
    int branch = -1;  ///< column of the `├`; -1 for a root text
    int begin = 0;    ///< columns of its text
    int end = 0;
    int parent = -1;  ///< item that it hangs from; -1 for a root
    int root = -1;    ///< the item at the top of its tree
    int list = -1;    ///< number of the list, of one tree or of several without a root
    std::vector<int> moreRows = {};  ///< rows of further text of the item
};

/// Lists drawn with branches, outside boxes. Order: rows; a root stands before its items.
class Trees {
public:
    Trees(const Grid& grid, const Strokes& strokes, const Frames& frames);

    const std::vector<TreeItem>& items() const { return m_items; }
    /// The item whose text, branch or trunk the row belongs to, or -1.
    int itemOfRow(int row) const { return m_itemOfRow[static_cast<std::size_t>(row)]; }
    /// Whether one of the trees is one of things, not of files: at least three items, at most half
    /// of them file names.
    bool meansThings(const Grid& grid) const;

private:
    void readFrom(const Grid& grid, const Strokes& strokes, const Frames& frames, int& row);

    std::vector<TreeItem> m_items;
    std::vector<int> m_itemOfRow;
    int m_lists = 0;
};

/// Where a `├── text` begins in the row: columns of branch and text. False when the row has none.
/// `headed`: also `├─> text`.
bool branchAt(const Grid& grid, const Strokes& strokes, int row, int from, int end, int& branch,
              int& text, bool headed = false);

}  // namespace stratoplan::ascii
