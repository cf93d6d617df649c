#include "app/whole_system.h"

#include "app/document_page.h"
#include "app/windows.h"
#include "model/diag/source_text.h"
#include "model/document/mentions.h"
#include "model/document/one_system.h"
#include "model/import/facts/facts.h"
#include "model/import/markdown_file.h"
#include "model/validate/conflicts.h"

#include <QEvent>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <map>
#include <utility>

namespace stratoplan::app {
namespace {

constexpr int kPauseMs = 250;
const char kNothingYet[] = "flowchart TB\n";

/// All that the picture is made of, as it was at one moment: another thread may read it.
struct Snapshot {
    std::vector<Diagram> drawings;
    std::vector<Block> blocks;
    std::string bytes;
    SourceFormat format;
    const Catalog* catalog;
};

Snapshot snapshotOf(const canvas::Document& document)
{
    Snapshot now{{}, {}, document.bytes(), document.format(), &document.catalog()};
    for (int i = 0; i < document.diagramCount(); ++i) {
        now.drawings.push_back(document.diagram(i));
        now.blocks.push_back(document.block(i));
    }
    return now;
}

WholeSystem::Picture pictureOf(const Snapshot& of)
{
    std::vector<const Diagram*> drawings;
    for (const Diagram& drawing : of.drawings)
        drawings.push_back(&drawing);
    std::vector<std::unordered_map<NodeId, NodeId>> places;
    const Diagram system = oneSystem(drawings, *of.catalog, &places);
    SystemText text = systemText(system, *of.catalog);
    WholeSystem::Picture picture{std::move(text.text)};
    const auto nameOf = [&](NodeId node) {
        return text.names[static_cast<std::size_t>(system.indexOf(node))];
    };

    std::vector<Fact> facts;
    if (of.format == SourceFormat::Markdown) {
        facts = readFacts(of.bytes);
        joinFacts(facts, drawings, *of.catalog);
    }
    const LineTable lines(of.bytes);
    std::map<std::size_t, Mentions> mentions;
    const auto lineOf = [&](std::size_t drawing, const Node& node) {
        const Block& block = of.blocks[drawing];
        const Mentions& known = mentions.try_emplace(drawing, block.text).first->second;
        const ByteRange span = known.of(node, block.format).value_or(ByteRange{});
        return lines.at(inFile(block, span.begin)).line;
    };
    for (Conflict& conflict : conflictsIn(drawings, facts, *of.catalog, lineOf)) {
        const NodeId node = conflict.finding.nodes.front();
        picture.contradictions.push_back({static_cast<int>(conflict.diagram),
                                          std::move(conflict.finding),
                                          nameOf(places[conflict.diagram].at(node))});
    }
    return picture;
}

}  // namespace

bool WholeSystem::joins(const canvas::Document& document)
{
    int drawn = 0;
    for (int i = 0; i < document.diagramCount() && drawn < 2; ++i)
        drawn += document.diagram(i).nodes().empty() ? 0 : 1;
    return drawn > 1;
}

DocumentPage* WholeSystem::newPage(DocumentPage& origin)
{
    auto* page = new DocumentPage(std::make_unique<canvas::Document>(
        "", kNothingYet, SourceFormat::Mermaid, origin.document().catalog()));
    page->document().setReadOnly();
    auto* system = new WholeSystem(*page, origin);
    page->setSystem(system);
    // A small system is there at once; for a large one the window does not stand still.
    if (system->begin()->tryAcquire(1, canvas::kFirstPatience))
        system->takeMade();
    return page;
}

WholeSystem::WholeSystem(DocumentPage& shown, DocumentPage& origin)
    : QObject(&shown), m_shown(shown)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &WholeSystem::begin);
    connect(&m_making, &QFutureWatcherBase::finished, this, [this] {
        takeMade();
        if (m_behind && m_shown.isVisible())
            m_pause.start();
    });
    connect(&Windows::instance(), &Windows::changed, this, &WholeSystem::findOrigin);
    shown.installEventFilter(this);
    follow(&origin);
}

void WholeSystem::follow(DocumentPage* origin)
{
    for (const QMetaObject::Connection& connection : m_connections)
        disconnect(connection);
    m_origin = origin;
    const auto name = [this] {
        m_path = m_origin->document().path();
        m_shown.setUntitledName(tr("System of %1").arg(m_origin->name()));
        if (m_shown.isUntitled())
            Q_EMIT m_shown.document().pathChanged();  // whoever shows the name asks for it again
    };
    canvas::Document& document = origin->document();
    m_connections = {
        connect(&document, &canvas::Document::textChanged, this, &WholeSystem::changed),
        connect(&document, &canvas::Document::pathChanged, this, name),
    };
    name();
}

/// A page goes from one window to another, and a document that is read anew gets new pages: it is
/// closed only where none is left once that is over.
void WholeSystem::findOrigin()
{
    const auto isOpen = [](const DocumentPage* page) {
        return page && Windows::instance().windowOf(*page);
    };
    if (isOpen(m_origin))
        return;
    if (m_origin) {
        const std::vector<DocumentPage*> views = Windows::instance().viewsOf(*m_origin);
        if (!views.empty()) {
            follow(views.front());
            Q_EMIT originChanged();
            return;
        }
    }
    QMetaObject::invokeMethod(
        this,
        [this, isOpen] {
            if (isOpen(m_origin))
                return;
            for (DocumentPage* page : Windows::instance().pages()) {
                if (!page->system() && !m_path.empty() && page->document().path() == m_path) {
                    follow(page);
                    Q_EMIT originChanged();
                    return changed();
                }
            }
            Q_EMIT abandoned();
        },
        Qt::QueuedConnection);
}

void WholeSystem::changed()
{
    m_behind = true;
    if (m_shown.isVisible())
        m_pause.start();
}

bool WholeSystem::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && m_behind)
        begin();
    return QObject::eventFilter(watched, event);
}

/// Gives what is released when the picture is made.
std::shared_ptr<QSemaphore> WholeSystem::begin()
{
    auto made = std::make_shared<QSemaphore>();
    if (!m_origin || m_making.isRunning())
        return made;  // what is being made is taken first, and then made anew
    m_pause.stop();
    m_behind = false;
    auto promise = std::make_shared<QPromise<std::shared_ptr<Picture>>>();
    promise->start();
    m_making.setFuture(promise->future());
    QThreadPool::globalInstance()->start(
        [promise, made, of = std::make_shared<const Snapshot>(snapshotOf(m_origin->document()))] {
            promise->addResult(std::make_shared<Picture>(pictureOf(*of)));
            promise->finish();
            made->release();
        });
    return made;
}

void WholeSystem::takeMade()
{
    Picture picture = std::exchange(*m_making.result(), {});
    if (picture.text.empty())
        return;  // waited for, and taken before it was told
    canvas::Document& document = m_shown.document();
    if (document.diagram().nodes().empty())
        connect(
            &document, &canvas::Document::layoutChanged, this,
            [this] { m_shown.view().fitFirst(); }, Qt::SingleShotConnection);
    document.renew(std::move(picture.text));
    m_contradictions = std::move(picture.contradictions);
    std::vector<Finding> findings;
    for (Contradiction& one : m_contradictions) {
        one.told = one.finding;
        const Node* node = m_shown.document().diagram().nodeNamed(one.drawnAs);
        one.told.nodes = node ? std::vector{node->id} : std::vector<NodeId>();
        findings.push_back({one.told});
    }
    m_shown.document().tellFindings(std::move(findings));
}

std::optional<WholeSystem::Place> WholeSystem::placeOf(const Diagnostic& told) const
{
    const auto found = std::ranges::find(m_contradictions, told, &Contradiction::told);
    if (!m_origin || found == m_contradictions.end())
        return std::nullopt;
    Place place{m_origin, found->diagram};
    if (found->diagram >= m_origin->document().diagramCount())
        return std::nullopt;
    for (const NodeId node : found->finding.nodes)
        if (m_origin->document().diagram(found->diagram).node(node))
            place.selection.nodes.push_back(node);  // unless it went meanwhile
    return place;
}

}  // namespace stratoplan::app
