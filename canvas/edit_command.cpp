#include "canvas/edit_command.h"

#include "canvas/open_file.h"

#include <algorithm>
#include <utility>

namespace stratoplan::canvas {

EditCommand::EditCommand(OpenFile& file, EditKind kind, std::vector<FileEdit> steps,
                         const QString& text)
    : QUndoCommand(text), m_file(file), m_kind(kind), m_run(file.run), m_steps(std::move(steps))
{
    if (m_steps.size() == 1)
        return;
    DiffSum sum;
    for (const FileEdit& step : m_steps)
        sum.add(step.diff);
    m_sum = sum.take();
}

int EditCommand::id() const
{
    return m_kind == EditKind::Single ? -1 : static_cast<int>(m_kind);
}

void EditCommand::redo()
{
    if (std::exchange(m_done, true)) {
        m_file.announce(m_steps.back().diagram, whole(), EditReason::Edit);
        return;
    }
    for (const FileEdit& step : m_steps)
        if (const Status done = m_file.redoStep(step); !done)
            m_file.refuse(done.reason());
    m_file.announce(m_steps.back().diagram, whole(), EditReason::Redo);
}

void EditCommand::undo()
{
    m_done = false;
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step)
        if (const Status done = m_file.undoStep(*step); !done)
            m_file.refuse(done.reason());
    m_file.announce(m_steps.back().diagram, whole().inverted(), EditReason::Undo);
}

bool EditCommand::mergeWith(const QUndoCommand* next)
{
    const auto& later = static_cast<const EditCommand&>(*next);  // same id(), same class
    if (later.m_run != m_run || later.m_steps.front().diagram != m_steps.front().diagram)
        return false;
    if (m_kind != EditKind::Typing && !touchSameRecords(whole(), later.whole()))
        return false;
    m_sum = squashed(whole(), later.whole());
    m_steps.insert(m_steps.end(), later.m_steps.begin(), later.m_steps.end());
    setObsolete(changesNothing());
    return true;
}

const Diff& EditCommand::whole() const
{
    return m_steps.size() == 1 ? m_steps.front().diff : m_sum;
}

bool EditCommand::changesNothing() const
{
    if (!whole().empty())
        return false;
    std::string before = m_file.file.bytes();
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step)
        before = applied(before, step->backward);
    return before == m_file.file.bytes();
}

void RewriteCommand::redo()
{
    m_file.exchange(m_other);
}

}  // namespace stratoplan::canvas
