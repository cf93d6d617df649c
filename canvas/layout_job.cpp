#include "canvas/layout_job.h"

#include "model/catalog/stated.h"
#include "model/import/facts/facts.h"
#include "model/text/text_measurer.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

namespace stratoplan::canvas {

StatedProperties statedBeside(const std::vector<Fact>& facts, const Diagram& diagram,
                              const Catalog& catalog)
{
    if (facts.empty())
        return {};
    std::vector<Fact> joined = facts;
    joinFacts(joined, {&diagram}, catalog);
    return statedProperties(joined, 0, diagram, catalog);
}

LayoutJob::LayoutJob(const Catalog& catalog, QObject* parent)
    : QObject(parent), m_catalog(catalog), m_thread([this] { work(); })
{
}

LayoutJob::~LayoutJob()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        m_outdated = true;
        m_request.reset();
    }
    m_wake.notify_one();
    m_thread.join();
}

void LayoutJob::request(LayoutRequest request)
{
    {
        const std::lock_guard lock(m_mutex);
        m_newest = request.revision;
        m_waiting = true;
        m_outdated = true;
        m_answer.reset();
        m_places.reset();
        m_findings.reset();
        if (m_request && !request.diagram) {  // that one is dropped, what it tells is not
            request.diagram = std::move(m_request->diagram);
            std::ranges::move(request.edits, std::back_inserter(m_request->edits));
            request.edits = std::move(m_request->edits);
        }
        m_request = std::move(request);
    }
    m_wake.notify_one();
}

bool LayoutJob::busy() const
{
    const std::lock_guard lock(m_mutex);
    return m_waiting;
}

std::optional<LayoutAnswer> LayoutJob::waitFor(int timeoutMs)
{
    std::unique_lock lock(m_mutex);
    m_ready.wait_for(lock, std::chrono::milliseconds(timeoutMs),
                     [this] { return m_answer.has_value() || !m_waiting; });
    return std::exchange(m_answer, std::nullopt);
}

std::optional<LayoutAnswer> LayoutJob::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_answer, std::nullopt);
}

std::optional<LayoutAnswer> LayoutJob::takePlaces()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_places, std::nullopt);
}

std::optional<CheckAnswer> LayoutJob::takeFindings()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_findings, std::nullopt);
}

/// Gives the request its diagram, edits done.
void LayoutJob::follow(LayoutRequest& request)
{
    if (!request.diagram)
        request.diagram = m_diagram;
    if (!request.edits.empty()) {
        auto edited = std::make_shared<Diagram>(*request.diagram);
        for (const Diff& edit : request.edits)
            if (!edited->apply(edit))
                break;  // whoever asked sees by the ids that this is not the diagram
        request.diagram = std::move(edited);
    }
    m_diagram = request.diagram;
}

std::vector<Finding> LayoutJob::findingsOf(const LayoutRequest& request)
{
    if (!m_check || m_checkedIndex != request.diagramIndex)
        m_check.emplace(m_catalog);
    m_checkedIndex = request.diagramIndex;
    m_check->update(request.diagram, request.facts
                                         ? statedBeside(*request.facts, *request.diagram, m_catalog)
                                         : StatedProperties());
    return m_check->findings();
}

void LayoutJob::tellPlaces(const LayoutRequest& request, Layout layout)
{
    const std::lock_guard lock(m_mutex);
    if (request.revision != m_newest || m_stop)
        return;
    m_places = LayoutAnswer{.revision = request.revision,
                            .diagramIndex = request.diagramIndex,
                            .ids = idsOf(*request.diagram),
                            .layout = std::move(layout)};
    QMetaObject::invokeMethod(this, &LayoutJob::placed, Qt::QueuedConnection);
}

void LayoutJob::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stop || m_request.has_value(); });
        if (m_stop)
            return;
        LayoutRequest request = std::move(*m_request);
        m_request.reset();
        m_outdated = false;
        lock.unlock();

        follow(request);
        if (!request.anew) {
            CheckAnswer found{request.revision, request.diagramIndex, findingsOf(request)};
            lock.lock();
            if (found.revision != m_newest || m_stop)
                continue;
            m_findings = std::move(found);
            lock.unlock();
            QMetaObject::invokeMethod(this, &LayoutJob::checked, Qt::QueuedConnection);
        }
        const auto begun = std::chrono::steady_clock::now();
        LayoutOptions options{.anew = request.anew,
                              .only = request.only,
                              .direction = request.direction,
                              .stop = &m_outdated};
        if (request.unseen)
            options.placed = [&](Layout layout) { tellPlaces(request, std::move(layout)); };
        LayoutAnswer answer;
        answer.revision = request.revision;
        answer.diagramIndex = request.diagramIndex;
        answer.anew = request.anew;
        try {
            answer.layout = layOut(*request.diagram, m_catalog, tableMeasurer(), options);
        } catch (const LayoutStopped&) {
            lock.lock();
            continue;
        }
        if (!request.anew)
            answer.cuts = edgeCuts(*request.diagram, answer.layout);
        answer.ids = idsOf(*request.diagram);
        answer.costMs =
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun)
                .count();

        lock.lock();
        if (answer.revision != m_newest || m_stop)
            continue;  // the diagram went on meanwhile
        m_answer = std::move(answer);
        m_places.reset();
        m_waiting = false;
        m_ready.notify_all();
        QMetaObject::invokeMethod(this, &LayoutJob::answered, Qt::QueuedConnection);
    }
}

}  // namespace stratoplan::canvas
