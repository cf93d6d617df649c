#pragma once

#include "model/import/ascii/connectors.h"

#include <map>
#include <string>
#include <vector>

namespace stratoplan::ascii {

/// A component as the drawing shows it: a frame, a bare text or an item of a tree.
struct DrawnNode {
    enum class Kind { Frame, Text, Tree } kind = Kind::Frame;
    int source = -1;              ///< number of the frame, first run or tree item
    std::vector<int> runs = {};   ///< of a bare text, or of the caption of a frame
    int frame = -1;               ///< the frame around it
    std::vector<int> again = {};  ///< of a flow: first runs of texts that say its name once more
};

enum class Directed { None, Forward, Both };

struct DrawnEdge {
    int source = -1;  ///< numbers of nodes
    int target = -1;
    std::string label = {};
    Directed directed = Directed::None;
    bool dashed = false;
    bool words = false;  ///< by an arrow among words
    std::vector<Place> path =
        {};  ///< cells from source to target where the line bends, ends included
};

/// Nodes and edges of a drawing, before they get ids. Order: frames, then texts, then tree items.
class Graph {
public:
    Graph(const Grid& grid, const Strokes& strokes, const Frames& frames, const Trees& trees,
          Texts& texts, Connectors& connectors);

    const std::vector<DrawnNode>& nodes() const { return m_nodes; }
    const std::vector<DrawnEdge>& edges() const { return m_edges; }
    int looseEnds() const { return m_looseEnds; }
    /// Bare texts, drawn lines and arrows of words make the kind of a diagram.
    /// Rows with text or lines of the largest piece that connections join; names join rows only
    /// where one goes on from an earlier one.
    int longestPiece() const { return m_longestPiece; }
    bool hasWordArrows() const { return m_wordArrows; }

private:
    struct Pair {
        int source = 0;  // numbers of ends
        int target = 0;
        Directed directed = Directed::None;
        int message = -1;  // of a sequence: its head
    };
    void dropColumnRules();
    void connectStacked();
    void measurePieces();
    void annotate();
    void dropLegends();
    void dropRules();
    bool comesFromOutside(const Connectors::Wire& wire, int frame) const;
    bool isLegend(int row, int column) const;
    void labelByPlace();
    void labelOf(int run);
    bool isRowOfBox(int run, int joint) const;
    void namePersons();
    int nameOfPerson(int run) const;
    int nameNear(int row, int column) const;
    void goOnFromAbove();
    void resolveEnds();
    int nodeOfRun(int run);
    int nodeOf(const End& end);
    std::vector<Pair> pairsOf(const Connectors::Wire& wire) const;
    bool isSequence(const Connectors::Wire& wire, const std::vector<Pair>& messages) const;
    bool isBeside(int run, int message) const;
    std::vector<Pair> undirectedPairs(const Connectors::Wire& wire) const;
    bool isAtTee(const End& end) const;
    bool isLoop(const Connectors::Wire& wire) const;
    void connect(const Connectors::Wire& wire);
    std::vector<int> pathBetween(int from, int to) const;
    void mergeFlowNames();
    void addEdge(DrawnEdge edge);
    bool isTitle(int run) const;
    bool isName(int run) const;
    std::string nameOf(const DrawnNode& node) const;

    const Grid* m_grid;
    const Strokes* m_strokes;
    const Frames* m_frames;
    const Trees* m_trees;
    Texts* m_texts;
    Connectors* m_connectors;
    std::vector<DrawnNode> m_nodes;
    std::size_t m_steps = 0;
    std::vector<DrawnEdge> m_edges;
    std::vector<int> m_firstTextRow;  // of each frame
    std::vector<int> m_nodeOfRun;
    std::vector<int> m_personOfRun;   // of each run that is part of a person: its name, else -1
    std::vector<Arms> m_hits;         // of each run: directions of the lines that end at it
    std::vector<char> m_wordHit;      // of each run: an arrow among words ends at it
    std::vector<char> m_isSaid;       // of each run: an edge has it in its label
    std::vector<char> m_fromOutside;  // of each run: a line comes to it through a border
    std::vector<char> m_leaf;         // of each frame: it holds no other
    std::vector<int> m_hitsInFrame;   // lines that end at a text in each frame
    std::map<std::pair<int, int>, std::vector<std::size_t>> m_edgesOf;
    // Of each joint, for one wire or search at a time.
    mutable std::vector<int> m_local;   // its number within the wire
    mutable std::vector<int> m_before;  // the joint that it was reached from
    mutable std::vector<int> m_round;   // the search that reached it
    mutable int m_rounds = 0;
    int m_treeBase = 0;
    int m_looseEnds = 0;
    int m_longestPiece = 0;
    bool m_wordArrows = false;
};

/// Where in the label of a flow its name stands, without a number in front and a trailing `(...)`:
/// two texts with one name are one component.
std::string_view nameInFlow(std::string_view label);

/// Makes text again of what is drawn inside boxes but means text: branches of lists, arrows of
/// words.
void makeTextOfLists(const Grid& grid, Strokes& strokes, const Links& links, const Frames& frames);

}  // namespace stratoplan::ascii
