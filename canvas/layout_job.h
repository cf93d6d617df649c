#pragma once

#include "canvas/carry.h"
#include "model/catalog/catalog.h"
#include "model/core/fact.h"
#include "model/layout/layout.h"
#include "model/picture/edge_cuts.h"
#include "model/validate/live_check.h"

#include <QObject>

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace stratoplan::canvas {

/// What the worker is asked: one diagram at one revision.
struct LayoutRequest {
    unsigned revision = 0;
    std::size_t diagramIndex = 0;
    /// Null: that of the request before, which `edits` then change.
    std::shared_ptr<const Diagram> diagram = {};
    std::vector<Diff> edits = {};
    bool anew = false;    ///< auto-layout: ignore stored boxes; not checked
    bool unseen = false;  ///< boxes are wanted before the lines, where those take long
    std::vector<NodeId> only = {};
    std::optional<Direction> direction = {};
    /// What the file says beside its drawings, not yet joined; null: nothing.
    std::shared_ptr<const std::vector<Fact>> facts = {};
};

struct LayoutAnswer {
    unsigned revision = 0;
    std::size_t diagramIndex = 0;
    bool anew = false;
    LayoutIds ids = {};  ///< what the layout is parallel to
    Layout layout = {};
    std::vector<EdgeCuts> cuts = {};
    double costMs = 0;  ///< how long the worker took
};

/// What the rules found, without the records of fixes.
struct CheckAnswer {
    unsigned revision = 0;
    std::size_t diagramIndex = 0;
    std::vector<Finding> findings;
};

/// What a file says beside its drawings of the components of one of them.
StatedProperties statedBeside(const std::vector<Fact>& facts, const Diagram& diagram,
                              const Catalog& catalog);

/// One worker thread that checks diagrams and lays them out, in this order and so that the GUI
/// thread never waits for it. The same diagram again is checked near what changed. Only the newest
/// request counts: an older one is dropped or stopped, an older answer is not delivered.
/// Thread: all members are for the owner's thread.
class LayoutJob final : public QObject {
    Q_OBJECT

public:
    explicit LayoutJob(const Catalog& catalog, QObject* parent = nullptr);
    ~LayoutJob() override;  ///< stops a run in progress

    void request(LayoutRequest request);
    bool busy() const;
    /// The answer of the newest request if it comes within that time; answered() is then not
    /// emitted.
    std::optional<LayoutAnswer> waitFor(int timeoutMs);

Q_SIGNALS:
    void answered();  ///< call take()
    void checked();   ///< call takeFindings()
    void placed();    ///< call takePlaces()

public:
    std::optional<LayoutAnswer> take();
    /// Boxes without lines of the newest request, whose answer is still to come.
    std::optional<LayoutAnswer> takePlaces();
    /// Findings of the newest request that were not taken yet.
    std::optional<CheckAnswer> takeFindings();

private:
    void work();
    void follow(LayoutRequest& request);
    void tellPlaces(const LayoutRequest& request, Layout layout);
    std::vector<Finding> findingsOf(const LayoutRequest& request);

    const Catalog& m_catalog;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_ready;
    std::optional<LayoutRequest> m_request;
    std::optional<LayoutAnswer> m_answer;
    std::optional<LayoutAnswer> m_places;
    std::optional<CheckAnswer> m_findings;
    unsigned m_newest = 0;
    bool m_waiting = false;
    bool m_stop = false;
    std::atomic<bool> m_outdated = false;      // what the worker is at
    std::shared_ptr<const Diagram> m_diagram;  // the worker's own: of the last request
    std::optional<LiveCheck> m_check;          // the worker's own, of one diagram
    std::size_t m_checkedIndex = 0;
    std::thread m_thread;
};

}  // namespace stratoplan::canvas
