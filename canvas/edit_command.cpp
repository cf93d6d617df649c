#include "canvas/edit_command.h"

#include "canvas/document.h"

#include <algorithm>
#include <utility>

namespace stratoplan::canvas {

EditCommand::EditCommand(Document& document, EditKind kind, unsigned run, FileEdit edit,
                         const QString& text)
    : QUndoCommand(text), m_document(document), m_kind(kind), m_run(run)
{
    m_steps.push_back(std::move(edit));
}

int EditCommand::id() const
{
    return m_kind == EditKind::Single ? -1 : static_cast<int>(m_kind);
}

void EditCommand::redo()
{
    if (std::exchange(m_done, true)) {
        m_document.announce(m_steps.back().diagram, whole(), Document::Reason::Edit);
        return;
    }
    for (const FileEdit& step : m_steps)
        m_document.redoStep(step);
    m_document.announce(m_steps.back().diagram, whole(), Document::Reason::Redo);
}

void EditCommand::undo()
{
    m_done = false;
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step)
        m_document.undoStep(*step);
    m_document.announce(m_steps.back().diagram, whole().inverted(), Document::Reason::Undo);
}

bool EditCommand::mergeWith(const QUndoCommand* next)
{
    const auto& later = static_cast<const EditCommand&>(*next);  // same id(), same class
    if (later.m_run != m_run || later.m_steps.front().diagram != m_steps.front().diagram)
        return false;
    if (m_kind != EditKind::Typing && !touchSameRecords(whole(), later.whole()))
        return false;
    m_steps.insert(m_steps.end(), later.m_steps.begin(), later.m_steps.end());
    setObsolete(changesNothing());
    return true;
}

Diff EditCommand::whole() const
{
    Diff diff = m_steps.front().diff;
    for (std::size_t i = 1; i < m_steps.size(); ++i)
        diff = squashed(diff, m_steps[i].diff);
    return diff;
}

bool EditCommand::changesNothing() const
{
    if (!whole().empty())
        return false;
    std::string before = m_document.bytes();
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step)
        before = applied(before, step->backward);
    return before == m_document.bytes();
}

}  // namespace stratoplan::canvas
