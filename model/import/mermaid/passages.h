#pragma once

#include "model/base/text_edit.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace stratoplan::mermaid {

/// Some whole lines of a text, in its order.
struct Excerpt {
    struct Piece {
        unsigned begin = 0;  ///< bytes of the excerpt
        unsigned end = 0;
        unsigned source = 0;  ///< byte of the text that it begins with
    };
    std::string text = {};
    std::vector<Piece> pieces = {};

    /// Edits of the excerpt as edits of the text; nothing where one reaches over a gap.
    std::optional<std::vector<TextEdit>> inSource(std::vector<TextEdit> edits) const;
};

/// Where the names of a flowchart stand in its text, so that an edit of a few nodes can be made,
/// and proved, in the lines that speak of them.
///
/// Statements of a flowchart say things one after the other, and none undoes what is said of a name
/// that it does not mention: what all lines about a name say of it is what the whole text says.
/// Units: bytes of the text.
class Passages {
public:
    /// Nothing for another family, for a text with errors, and for one whose lines mean something
    /// else when others are left out: with directives between them, edges called by
    /// number or by the id of a node, or a description in braces, which may be open to the end.
    static std::optional<Passages> of(std::string_view text);

    /// Follows edits of the text; false: they reach further than that, make them anew. What was
    /// found is of no use then.
    bool follow(std::string_view before, std::string_view after,
                const std::vector<TextEdit>& edits);

    /// All lines about the names, what frames those, and what a new line goes by: the first and the
    /// last line of each frame, of the annotations and of the text. Of the frames called `whole`
    /// all lines.
    Excerpt excerpt(std::string_view text, const std::vector<std::string>& names,
                    const std::vector<std::string>& whole = {}) const;

    /// The first byte of the lines that name a node first, which is what nodes are ordered by;
    /// nothing for an unknown name.
    std::optional<unsigned> firstMention(const std::string& name) const;

    bool speaksOf(const std::string& name) const;
    std::vector<std::string> names() const;

    /// Whether `linkStyle` speaks of edges by their number.
    bool numbersEdges() const { return m_numbersEdges; }
    /// Whether frames without an id are numbered by where they close.
    bool numbersFrames() const { return m_numbersFrames; }
    /// Whether lines speak of such a frame by what may be its number.
    bool mentionsNumbers() const { return m_mentionsNumbers; }

private:
    enum class Role { Head, Lines, Open, Close, Direction, Looks, Annotation };
    /// Lines that belong together; its place in m_units never changes.
    struct Unit {
        ByteRange range;
        Role role = Role::Lines;
        int parent = -1;       ///< the Open around it
        int partner = -1;      ///< of Open and Close
        bool indents = false;  ///< begins with a blank or right at its line's begin
        bool always = false;
        bool gone = false;
    };
    /// A unit that speaks of a name.
    struct Place {
        int unit = -1;
        bool names = false;  ///< it makes a node of the name, where it is the first to do so
    };
    class Builder;

    bool follow(std::string_view before, std::string_view after, ByteRange old, ByteRange anew);
    bool sharesIds(const Passages& part) const;
    void put(int unit);
    std::vector<int> cornerstones() const;
    std::size_t orderBehind(unsigned byte) const;
    int frameAt(std::size_t place) const;
    const Unit& at(int unit) const { return m_units[static_cast<std::size_t>(unit)]; }

    std::vector<Unit> m_units;
    std::vector<int> m_order;  // the units that are there, as they follow each other
    std::vector<int> m_always;
    std::vector<int> m_directions;
    std::unordered_map<std::string, std::vector<Place>> m_places;
    std::set<std::string, std::less<>> m_edgeIds;  // that the author wrote
    bool m_numbersEdges = false;
    bool m_numbersFrames = false;
    bool m_mentionsNumbers = false;
};

}  // namespace stratoplan::mermaid
