#include "app/select_commands.h"

#include "app/document_page.h"
#include "app/notice_bar.h"
#include "canvas/convert.h"
#include "model/edit/change.h"
#include "model/edit/reparent.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <unordered_set>

namespace stratoplan::app {
namespace {

struct Look {
    std::vector<std::string> style;
    std::vector<std::string> classes;
};

Look& keptLook()
{
    static Look look;
    return look;
}

/// What is said here, to be translated.
struct SelectText {
    Q_DECLARE_TR_FUNCTIONS(Select)
};

}  // namespace

std::vector<NodeId> downstreamOf(const Diagram& diagram, std::span<const NodeId> nodes)
{
    std::vector<NodeId> reached(nodes.begin(), nodes.end());
    std::unordered_set<NodeId> seen(nodes.begin(), nodes.end());
    for (std::size_t i = 0; i < reached.size(); ++i) {
        for (const EdgeId id : diagram.edgesAt(reached[i])) {
            const Edge& edge = *diagram.edge(id);
            if (edge.source == reached[i] && seen.insert(edge.target).second)
                reached.push_back(edge.target);
        }
    }
    return reached;
}

void selectSameKind(DocumentPage& page)
{
    const Diagram& diagram = page.document().diagram();
    std::unordered_set<std::string> kinds;
    for (const NodeId id : page.view().selection().nodes)
        kinds.insert(diagram.node(id)->kind);
    canvas::Selection same;
    for (const Node& node : diagram.nodes()) {
        if (kinds.contains(node.kind))
            same.nodes.push_back(node.id);
    }
    page.view().setSelection(same);
}

void selectConnected(DocumentPage& page)
{
    const Diagram& diagram = page.document().diagram();
    canvas::Selection around = page.view().selection();
    canvas::SelectedIds known(around);
    const auto takeEnds = [&](EdgeId id) {
        for (const NodeId end : {diagram.edge(id)->source, diagram.edge(id)->target}) {
            if (known.nodes.insert(end).second)
                around.nodes.push_back(end);
        }
    };
    for (const EdgeId id : page.view().selection().edges)
        takeEnds(id);
    for (const NodeId node : page.view().selection().nodes) {
        for (const EdgeId id : diagram.edgesAt(node)) {
            if (known.edges.insert(id).second)
                around.edges.push_back(id);
            takeEnds(id);
        }
    }
    page.view().setSelection(around);
}

void selectDownstream(DocumentPage& page)
{
    const Diagram& diagram = page.document().diagram();
    canvas::Selection all;
    all.nodes = downstreamOf(diagram, page.view().selection().nodes);
    for (const NodeId node : all.nodes) {
        for (const EdgeId id : diagram.edgesAt(node)) {
            if (diagram.edge(id)->source == node)
                all.edges.push_back(id);
        }
    }
    page.view().setSelection(all);
}

void copyStyle(DocumentPage& page)
{
    const auto& nodes = page.view().selection().nodes;
    if (nodes.empty())
        return;
    const Node& node = *page.document().diagram().node(nodes.front());
    keptLook() = {node.style, node.classes};
}

void pasteStyle(DocumentPage& page)
{
    page.apply(changedNodes(page.document().diagram(), page.view().selection().nodes,
                            [](Node& node) {
                                node.style = keptLook().style;
                                node.classes = keptLook().classes;
                            }),
               SelectText::tr("Paste style"));
}

void restack(DocumentPage& page, bool toFront)
{
    const Diagram& diagram = page.document().diagram();
    Diagram work = diagram;
    DiffSum whole;
    std::vector<NodeId> nodes = page.view().selection().nodes;
    if (!toFront)
        std::ranges::reverse(nodes);  // each goes before all, so the last one ends in front
    for (const NodeId id : nodes) {
        const auto siblings = work.childrenOf(work.node(id)->parent);
        const NodeId before = toFront ? NodeId{} : siblings.front();
        if (before == id || (toFront && siblings.back() == id))
            continue;
        const Diff diff = reorderNode(work, id, before);
        if (work.apply(diff))
            whole.add(diff);
    }
    page.apply(whole.take(),
               toFront ? SelectText::tr("Bring to front") : SelectText::tr("Send to back"));
}

void openLink(DocumentPage& page, const std::function<void(const QUrl&)>& open)
{
    const auto& nodes = page.view().selection().nodes;
    const Node* node = nodes.empty() ? nullptr : page.document().diagram().node(nodes.front());
    const QUrl url = node && node->link ? QUrl(canvas::qt(node->link->url)) : QUrl();
    const QStringList kSafe{QStringLiteral("http"), QStringLiteral("https"),
                            QStringLiteral("mailto")};
    if (url.isValid() && kSafe.contains(url.scheme())) {
        open(url);
        return;
    }
    page.notices().tell({.id = QStringLiteral("link"),
                         .text = SelectText::tr("This component has no link to the web."),
                         .passing = true});
}

}  // namespace stratoplan::app
