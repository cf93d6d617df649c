#pragma once

#include "model/catalog/catalog.h"
#include "model/core/fact.h"
#include "model/layout/layout.h"
#include "model/picture/edge_cuts.h"
#include "model/validate/rule.h"

#include <QObject>

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
    Diagram diagram;
    bool anew = false;  ///< auto-layout: ignore stored boxes
    std::vector<NodeId> only = {};
    std::optional<Direction> direction = {};
    /// What the file says beside its drawings, not yet joined; null: nothing.
    std::shared_ptr<const std::vector<Fact>> facts = {};
};

struct LayoutAnswer {
    unsigned revision = 0;
    std::size_t diagramIndex = 0;
    bool anew = false;
    Diagram diagram;  ///< what was laid out
    Layout layout;
    std::vector<EdgeCuts> cuts;
    std::vector<Finding> findings;
    double costMs = 0;  ///< how long the worker took
};

/// One worker thread that lays diagrams out and checks them, so that the GUI thread never waits for
/// Graphviz. Only the newest request counts: an older one that has not begun is dropped, an older
/// answer is not delivered. Thread: all members are for the owner's thread.
class LayoutJob final : public QObject {
    Q_OBJECT

public:
    explicit LayoutJob(const Catalog& catalog, QObject* parent = nullptr);
    ~LayoutJob() override;  ///< waits for a run in progress

    void request(LayoutRequest request);
    /// Forgets what was asked: its answer is not delivered.
    void cancel();
    bool busy() const;
    /// The answer of the newest request if it comes within that time; answered() is then not
    /// emitted.
    std::optional<LayoutAnswer> waitFor(int timeoutMs);

Q_SIGNALS:
    void answered();  ///< call take()

public:
    std::optional<LayoutAnswer> take();

private:
    void work();

    const Catalog& m_catalog;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_ready;
    std::optional<LayoutRequest> m_request;
    std::optional<LayoutAnswer> m_answer;
    unsigned m_newest = 0;
    bool m_waiting = false;
    bool m_stop = false;
    std::thread m_thread;
};

}  // namespace stratoplan::canvas
