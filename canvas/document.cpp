#include "canvas/document.h"

#include "canvas/convert.h"
#include "model/base/repair_encoding.h"
#include "model/edit/arrange.h"
#include "model/edit/infer.h"
#include "model/import/facts/facts.h"
#include "model/validate/drift.h"

#include <QTimer>

#include <algorithm>
#include <set>
#include <utility>

namespace stratoplan::canvas {
namespace {

/// From an edit to the frame that shows it, and what painting takes of that. Within the rest the
/// GUI thread waits for a layout, but only where it will come in time: small diagrams then appear
/// at once, without a carried frame in between. Units: ms.
constexpr int kFrameMs = 16;
constexpr int kPaintMs = 4;

const Diagram& emptyDiagram()
{
    static const Diagram diagram;
    return diagram;
}

const Layout& emptyLayout()
{
    static const Layout layout;
    return layout;
}

bool hasPins(const Diagram& diagram)
{
    for (const Node& node : diagram.nodes()) {
        if (node.placement.pinned || node.placement.locked)
            return true;
    }
    return false;
}

}  // namespace

Document::Document(std::string path, std::string bytes, SourceFormat format, const Catalog& catalog,
                   QObject* parent)
    : QObject(parent)
    , m_open(std::make_shared<OpenFile>(
          DocumentFile(std::move(path), std::move(bytes), format, catalog)))
    , m_job(catalog)
{
    attach(0);
}

Document::Document(DocumentFile file, Prepared prepared)
    : m_open(std::make_shared<OpenFile>(std::move(file)))
    , m_job(*m_open->catalog)
    , m_facts(std::move(prepared.facts))
    , m_prepared(std::move(prepared.first))
{
    attach(0);
}

Document::Document(const Document& other, QObject* parent)
    : QObject(parent), m_open(other.m_open), m_job(other.catalog())
{
    attach(other.m_current);
}

void Document::attach(int index)
{
    m_states.resize(m_open->file.diagramCount());
    m_open->attach(*this);
    connect(&m_open->undo, &QUndoStack::cleanChanged, this,
            [this](bool clean) { Q_EMIT dirtyChanged(!clean); });
    connect(&m_job, &LayoutJob::answered, this, [this] {
        if (std::optional<LayoutAnswer> answer = m_job.take())
            deliver(std::move(*answer));
    });
    connect(&m_job, &LayoutJob::checked, this, &Document::deliverFindings);
    connect(&m_job, &LayoutJob::placed, this, &Document::deliverPlaces);
    // The worker lays out while the window is still being made: nobody waits for it here.
    if (diagramCount() > 0)
        bring(index, 0);
}

Document::~Document()
{
    // The stack says "clean" when it goes, and nobody is left to hear it.
    m_open->undo.disconnect(this);
    m_open->detach(*this);
}

void Document::setPath(std::string path)
{
    m_open->file.setPath(std::move(path));
    for (Document* view : m_open->views())
        Q_EMIT view->pathChanged();
}

void Document::markSaved()
{
    closeRun();
    m_open->undo.setClean();
}

void Document::markUnsaved()
{
    m_open->undo.resetClean();
}

void Document::setCurrentIndex(int index)
{
    if (index < 0 || index >= diagramCount() || index == m_current)
        return;
    closeRun();
    bring(index, kFirstPatience);
}

void Document::bring(int index, int patienceMs)
{
    m_current = index;
    State& state = m_states[static_cast<std::size_t>(index)];
    if (!state.current) {
        requestLayout();
        std::optional<LayoutAnswer> answer;
        if (patienceMs > state.costMs)  // that of its last layout tells how long it takes
            answer = m_job.waitFor(patienceMs);
        if (answer)
            deliver(std::move(*answer));
    }
    if (!state.any) {
        Layout layout;  // nothing to draw yet, but parallel to the diagram
        layout.nodes.resize(diagram().nodes().size());
        layout.edges.resize(diagram().edges().size());
        layout.notes.resize(diagram().notes().size());
        setLayout(state, idsOf(diagram()), std::move(layout));
        state.any = false;
    }
    setArranging(Arranging::No);
    Q_EMIT diagramChanged(index);
}

const Diagram& Document::diagram(int index) const
{
    return m_open->file.diagram(static_cast<std::size_t>(index));
}

const Diagram& Document::diagram() const
{
    return m_current < 0 ? emptyDiagram() : diagram(m_current);
}

const std::vector<Diagnostic>& Document::diagnostics(int index) const
{
    return m_open->file.entry(static_cast<std::size_t>(index)).parsed.diagnostics;
}

std::vector<Fact> Document::facts() const
{
    // Edits of diagrams add no facts: where there was none, the file is not read for each
    // selection.
    if (format() != SourceFormat::Markdown || m_current < 0 || (m_facts && m_facts->empty()))
        return {};
    std::vector<Fact> facts = readFacts(bytes());
    joinFacts(facts, {&diagram()}, catalog());
    return facts;
}

const std::vector<Finding>& Document::findings(int index) const
{
    return m_states[static_cast<std::size_t>(index)].findings;
}

std::optional<Fix> Document::fixOf(const Diagnostic& finding) const
{
    CheckOptions options;
    if (m_facts)
        options.stated = statedBeside(*m_facts, diagram(), catalog());
    return stratoplan::fixOf(finding, diagram(), catalog(), std::move(options));
}

bool Document::isEditable() const
{
    return m_current >= 0 && !m_readOnly &&
           m_open->file.entry(static_cast<std::size_t>(m_current)).writable;
}

void Document::compareWith(std::shared_ptr<const Diagram> plan)
{
    m_plan = std::move(plan);
    if (m_current < 0)
        return;
    std::erase_if(m_states[static_cast<std::size_t>(m_current)].findings,
                  [](const Finding& finding) {
                      return finding.diagnostic.code == DiagCode::TFJ003 ||
                             finding.diagnostic.code == DiagCode::TFJ004;
                  });
    addDrift(m_current);
    Q_EMIT findingsChanged(m_current);
}

void Document::renew(std::string text)
{
    Result<FileEdit> edit = m_open->file.replaceText(0, std::move(text));
    if (edit && !edit->diff.empty())
        m_open->announce(0, edit->diff, Reason::Edit);
}

void Document::tellFindings(std::vector<Finding> findings)
{
    if (m_current < 0)
        return;
    std::set<DiagCode> old;
    for (const Finding& finding : m_told)
        old.insert(finding.diagnostic.code);
    std::erase_if(m_states[static_cast<std::size_t>(m_current)].findings,
                  [&](const Finding& finding) { return old.contains(finding.diagnostic.code); });
    m_told = std::move(findings);
    addTold(m_current);
    Q_EMIT findingsChanged(m_current);
}

void Document::addTold(int index)
{
    std::vector<Finding>& all = m_states[static_cast<std::size_t>(index)].findings;
    all.insert(all.begin(), m_told.begin(), m_told.end());  // what the page is about comes first
}

/// All diagrams of the file are one system: what one of them draws is drawn.
void Document::addDrift(int index)
{
    if (!m_plan)
        return;
    std::vector<const Diagram*> drawn;
    drawn.reserve(static_cast<std::size_t>(diagramCount()));
    for (int i = 0; i < diagramCount(); ++i)
        drawn.push_back(&diagram(i));
    Drift drift = driftBetween(drawn, *m_plan, catalog());
    std::vector<Finding>& findings = m_states[static_cast<std::size_t>(index)].findings;
    for (Drift::Missing& missing : drift.notPlanned)
        if (missing.diagram == index)
            findings.push_back(std::move(missing.finding));
    for (Finding& finding : drift.notDrawn)
        findings.push_back(std::move(finding));
}

const Layout& Document::layout() const
{
    return m_current < 0 ? emptyLayout() : m_states[static_cast<std::size_t>(m_current)].layout;
}

const std::vector<EdgeCuts>* Document::edgeCuts() const
{
    return m_current >= 0 && isLayoutCurrent() ? &m_states[static_cast<std::size_t>(m_current)].cuts
                                               : nullptr;
}

bool Document::isLayoutCurrent() const
{
    return m_current < 0 || m_states[static_cast<std::size_t>(m_current)].current;
}

bool Document::waitForLayout(int timeoutMs)
{
    if (!isLayoutCurrent() || m_job.busy()) {
        if (std::optional<LayoutAnswer> answer = m_job.waitFor(timeoutMs))
            deliver(std::move(*answer));
    }
    return isLayoutCurrent();
}

Size Document::step() const
{
    const SourceFormat format = m_current < 0 ? this->format() : block(m_current).format;
    if (format == SourceFormat::Native)
        return {1, 1};
    return format == SourceFormat::Ascii ? Size{8, 16} : Size{8, 8};
}

bool Document::apply(const Diff& diff, const QString& text, EditKind kind)
{
    if (diff.empty())
        return true;
    m_edit.start();
    if (!isEditable()) {
        refuse(tr("This diagram is read-only: mend its text first."));
        return false;
    }
    const auto index = static_cast<std::size_t>(m_current);
    const std::optional<KindGround>& ground = m_open->file.entry(index).parsed.ground;
    return push(m_open->file.applyInSteps(index, withInference(diagram(), diff, *m_open->catalog,
                                                               KindPolicy::Keep, ground)),
                text, kind);
}

bool Document::replaceText(int index, std::string text, std::optional<Parsed> parsed)
{
    if (m_readOnly) {
        refuse(tr("This diagram is read-only: it was made from others."));
        return false;
    }
    m_edit.start();
    Result<FileEdit> edit = m_open->file.replaceText(static_cast<std::size_t>(index),
                                                     std::move(text), std::move(parsed));
    if (!edit)
        return push(edit.reason(), {}, EditKind::Typing);
    return push(std::vector{*std::move(edit)}, tr("Edit text"), EditKind::Typing);
}

bool Document::push(Result<std::vector<FileEdit>> steps, const QString& text, EditKind kind)
{
    if (!steps) {
        refuse(qt(sentence(steps.reason())));
        return false;
    }
    activate();
    const bool isRedrawn = std::ranges::any_of(*steps, &FileEdit::isRedrawn);
    m_open->undo.push(new EditCommand(*m_open, kind, std::move(*steps), text));
    if (isRedrawn)
        Q_EMIT redrawn();
    return true;
}

void Document::repairEncoding(const QString& text)
{
    if (m_readOnly || misreadCount() == 0)
        return;
    std::string repaired = repairedEncoding(bytes());
    const SourceFormat format = detectFormat(repaired, path());
    activate();
    closeRun();
    m_open->undo.push(new RewriteCommand(
        *m_open, DocumentFile(path(), std::move(repaired), format, catalog()), text));
}

/// The file has other diagrams: nothing that is known of the old ones holds.
void Document::beginAnew()
{
    const int index = std::min(std::max(m_current, 0), diagramCount() - 1);
    m_states.clear();
    m_states.resize(m_open->file.diagramCount());
    m_facts = nullptr;
    m_prepared = nullptr;
    m_asked = -1;
    m_seen = -1;
    ++m_revision;  // an answer that is still to come is about nothing
    if (index >= 0) {
        bring(index, kFirstPatience);
    } else {
        m_current = -1;
        setArranging(Arranging::No);
        Q_EMIT diagramChanged(m_current);
    }
    Q_EMIT textChanged();
}

void Document::announce(std::size_t index, const Diff& diff, Reason reason, bool acting)
{
    if (!acting && m_current != static_cast<int>(index)) {
        m_states[index] = {};  // laid out anew when it comes into view
        m_asked = -1;
        Q_EMIT textChanged();
        return;
    }
    State& state = m_states[index];
    const bool switched = m_current != static_cast<int>(index);
    m_current = static_cast<int>(index);
    Layout layout = carried(std::move(state.layout), state.ids, diagram(), diff, *m_open->catalog);
    setLayout(state, idsOf(diagram()), std::move(layout));
    state.current = false;
    requestLayout(&diff);
    std::optional<LayoutAnswer> answer;
    if (const int wait = acting ? patience(state) : 0; wait > 0)
        answer = m_job.waitFor(wait);
    if (switched)
        Q_EMIT diagramChanged(m_current);  // undo brings what it changes into view
    Q_EMIT changed(diff, reason);
    Q_EMIT textChanged();
    m_edit.invalidate();
    setArranging(Arranging::No);
    if (answer)
        deliver(std::move(*answer));
}

int Document::patience(const State& state) const
{
    const auto spent = m_edit.isValid() ? static_cast<int>(m_edit.elapsed()) : 0;
    const int left = kFrameMs - kPaintMs - spent;
    return state.costMs < left ? left : 0;
}

/// What to ask of the worker: it follows the edits of the diagram that it has, and gets another one
/// whole.
LayoutRequest Document::asked(const Diff* edit)
{
    LayoutRequest request{.revision = ++m_revision,
                          .diagramIndex = static_cast<std::size_t>(m_current)};
    std::shared_ptr<const Diagram> prepared = std::exchange(m_prepared, nullptr);
    if (std::exchange(m_asked, m_current) != m_current)
        request.diagram =
            prepared ? std::move(prepared) : std::make_shared<const Diagram>(diagram());
    else if (edit)
        request.edits.push_back(*edit);
    return request;
}

void Document::requestLayout(const Diff* edit)
{
    if (!m_facts)
        m_facts = std::make_shared<const std::vector<Fact>>(
            format() == SourceFormat::Markdown ? readFacts(bytes()) : std::vector<Fact>());
    LayoutRequest request = asked(edit);
    request.facts = m_facts;
    request.unseen = !m_states[static_cast<std::size_t>(m_current)].any;
    m_job.request(std::move(request));
}

Document::Awaited Document::awaited() const
{
    if (m_current < 0)
        return Awaited::Nothing;
    if (!m_states[static_cast<std::size_t>(m_current)].any)
        return Awaited::FirstPicture;
    return m_arranging == Arranging::No ? Awaited::Nothing : Awaited::Arrangement;
}

void Document::setArranging(Arranging how)
{
    m_arranging = how;
    Q_EMIT awaitedChanged();
}

bool Document::giveUp()
{
    if (awaited() == Awaited::FirstPicture) {
        if (m_seen < 0 || m_seen == m_current)
            return false;
        setCurrentIndex(m_seen);
    } else if (m_arranging == Arranging::AsEdit) {
        m_open->undo.undo();
    } else if (m_arranging == Arranging::InWorker) {
        requestLayout();
        setArranging(Arranging::No);
    }
    return true;
}

void Document::autoLayout(const std::vector<NodeId>& only)
{
    if (m_current < 0)
        return;
    const bool mermaid = block(m_current).format == SourceFormat::Mermaid;
    if (mermaid && only.empty() && !hasPins(diagram())) {
        apply(resetArrangement(diagram()), tr("Auto-layout"));
        if (!isLayoutCurrent())
            setArranging(Arranging::AsEdit);
        return;
    }
    LayoutRequest request = asked(nullptr);
    request.anew = true;
    request.only = only;
    m_job.request(std::move(request));
    setArranging(Arranging::InWorker);
    if (std::optional<LayoutAnswer> answer = m_job.waitFor(kFrameMs - kPaintMs))
        deliver(std::move(*answer));
}

void Document::deliver(LayoutAnswer answer)
{
    if (answer.revision != m_revision)
        return;
    deliverFindings();
    const auto index = static_cast<int>(answer.diagramIndex);
    if (answer.ids != idsOf(diagram(index))) {
        m_asked = -1;  // the worker went another way: it gets the diagram whole
        return requestLayout();
    }
    if (answer.anew) {
        // The boxes come into the diagram as an edit; its own layout follows from them.
        if (index == m_current)
            apply(arrangement(diagram(), answer.layout), tr("Auto-layout"));
        return;
    }
    State& state = m_states[answer.diagramIndex];
    state.cuts = std::move(answer.cuts);
    state.costMs = answer.costMs;
    for (const Diagnostic& diagnostic : answer.layout.diagnostics)
        state.findings.push_back({diagnostic});
    const bool told = !answer.layout.diagnostics.empty();
    setLayout(state, std::move(answer.ids), std::move(answer.layout));
    state.current = true;
    if (index == m_current) {
        m_seen = index;
        Q_EMIT layoutChanged();
        if (told)
            Q_EMIT findingsChanged(index);
        setArranging(Arranging::No);
    }
    // Once what is drawn stands on the screen, so that neither waits for the other.
    QTimer::singleShot(0, this, [this, at = answer.diagramIndex] {
        if (at < m_open->file.diagramCount())
            m_open->file.prepareEdits(at);
    });
}

/// A first look at a large diagram; its picture is awaited as before.
void Document::deliverPlaces()
{
    std::optional<LayoutAnswer> answer = m_job.takePlaces();
    if (!answer || answer->revision != m_revision || awaited() != Awaited::FirstPicture ||
        answer->ids != idsOf(diagram()))
        return;
    State& state = m_states[answer->diagramIndex];
    setLayout(state, std::move(answer->ids), std::move(answer->layout));
    state.any = false;
    Q_EMIT layoutChanged();
}

void Document::deliverFindings()
{
    std::optional<CheckAnswer> answer = m_job.takeFindings();
    if (!answer || answer->revision != m_revision)
        return;
    const auto index = static_cast<int>(answer->diagramIndex);
    m_states[answer->diagramIndex].findings = std::move(answer->findings);
    addDrift(index);
    addTold(index);
    Q_EMIT findingsChanged(index);
}

void Document::setLayout(State& state, LayoutIds ids, Layout layout)
{
    state.ids = std::move(ids);
    state.layout = std::move(layout);
    state.any = true;
}

}  // namespace stratoplan::canvas
