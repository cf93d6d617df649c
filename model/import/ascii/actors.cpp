#include "model/import/ascii/graph.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>

// Persons drawn as a head, arms and legs, above or below their name.

namespace stratoplan::ascii {

namespace {

constexpr std::string_view kHeads[] = {"O", "o", "0", "()", "( )", "(_)", "○", "◯", "☺"};
constexpr std::string_view kBodies[] = {"/|\\", "-|-", "--|--", "\\|/",
                                        "/|",   "<|>", "-+-",   "--+--"};
constexpr std::string_view kLegs[] = {"/ \\", "/\\", "| |", "||", "/ |"};
constexpr int kParts = 3;
constexpr int kAside = 1;      // column by which a part may stand beside the others
constexpr int kNameReach = 2;  // rows from the legs to the name
constexpr int kNameAside = 8;  // columns from the middle of a person to its name

bool isOneOf(std::string_view text, const auto& all)
{
    return std::find(std::begin(all), std::end(all), text) != std::end(all);
}

bool isPart(std::string_view text, int part)
{
    return part == 0   ? isOneOf(text, kHeads)
           : part == 1 ? isOneOf(text, kBodies)
                       : isOneOf(text, kLegs);
}

}  // namespace

/// The text that names the person whose part a text is; -1 where it is none, or has no name.
int Graph::nameOfPerson(int run) const
{
    const Run& own = (*m_texts)[run];
    const int middle = (own.begin + own.end - 1) / 2;
    const std::string text = m_texts->textOf(run);
    const auto partAt = [&](int row, int part) {
        for (int c = middle - kAside; c <= middle + kAside; ++c) {
            const int other = m_texts->at(row, c);
            if (other >= 0 && isPart(m_texts->textOf(other), part))
                return true;
        }
        return false;
    };
    for (int part = 0; part < kParts; ++part) {
        if (!isPart(text, part))
            continue;
        const int top = own.row - part;
        bool whole = true;
        for (int other = 0; other < kParts; ++other)
            whole = whole && (other == part || partAt(top + other, other));
        if (!whole)
            continue;
        // Below the legs or right above the head.
        for (int row = top + kParts; row <= top + kParts + kNameReach; ++row) {
            const int at = row == top + kParts + kNameReach ? top - 1 : row;
            const int name = nameNear(at, middle);
            if (name >= 0)
                return name;
        }
    }
    return -1;
}

/// The text in the row whose middle is nearest to the column.
int Graph::nameNear(int row, int column) const
{
    if (row < 0 || row >= m_grid->rows())
        return -1;
    int best = -1;
    int away = kNameAside + 1;
    for (int i = m_texts->rowBegin(row); i < m_texts->rowEnd(row); ++i) {
        const Run& run = (*m_texts)[i];
        const int off = std::abs((run.begin + run.end - 1) / 2 - column);
        if (off < away && isName(i)) {
            best = i;
            away = off;
        }
    }
    return best;
}

/// A line that ends at a person ends at its name; the person itself is no text.
void Graph::namePersons()
{
    for (int run = 0; run < m_texts->count(); ++run)
        m_personOfRun.push_back(nameOfPerson(run));
    for (int run = 0; run < m_texts->count(); ++run) {
        if (m_personOfRun[static_cast<std::size_t>(run)] >= 0)
            (*m_texts)[run].role = Run::Role::Node;
    }
    for (Connectors::Wire& wire : m_connectors->wires()) {
        for (End& end : wire.ends) {
            const int person = end.kind == End::Kind::Run
                                   ? m_personOfRun[static_cast<std::size_t>(end.target)]
                                   : -1;
            end.target = person >= 0 ? person : end.target;
        }
    }
}

}  // namespace stratoplan::ascii
