#include "canvas/open_file.h"

#include "canvas/convert.h"
#include "canvas/document.h"
#include "model/base/repair_encoding.h"

#include <algorithm>
#include <utility>

namespace stratoplan::canvas {
namespace {

constexpr std::size_t kReadAgain = 256 * 1024;  // bytes that are read again after each edit

}  // namespace

void OpenFile::attach(Document& view)
{
    m_views.push_back(&view);
    if (!m_acting)
        m_acting = &view;
}

void OpenFile::detach(Document& view)
{
    std::erase(m_views, &view);
    if (m_acting == &view)
        m_acting = m_views.empty() ? nullptr : m_views.front();
}

void OpenFile::announce(std::size_t index, const Diff& diff, EditReason reason)
{
    if (file.bytes().size() <= kReadAgain)
        m_misread.reset();
    const std::vector<Document*> views = m_views;  // a view may be closed by what it is told
    // The one that acts first: what waits for a frame is in front of the user.
    if (m_acting)
        m_acting->announce(index, diff, reason, true);
    for (Document* view : views) {
        if (view != m_acting && std::ranges::find(m_views, view) != m_views.end())
            view->announce(index, diff, reason, false);
    }
}

void OpenFile::exchange(DocumentFile& other)
{
    other.setPath(file.path());  // it may have been saved elsewhere since
    std::swap(file, other);
    m_misread.reset();
    const std::vector<Document*> views = m_views;
    for (Document* view : views) {
        if (std::ranges::find(m_views, view) != m_views.end())
            view->beginAnew();
    }
}

std::size_t OpenFile::misreadCount()
{
    if (!m_misread)
        m_misread = misreadPlaces(file.bytes()).size();
    return *m_misread;
}

void OpenFile::refuse(const Diagnostic& reason)
{
    if (m_acting)
        m_acting->refuse(qt(sentence(reason)));
}

}  // namespace stratoplan::canvas
