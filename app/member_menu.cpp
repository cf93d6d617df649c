#include "app/member_menu.h"

#include "app/document_page.h"
#include "canvas/convert.h"
#include "canvas/membership.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QMenu>

#include <algorithm>

namespace stratoplan::app {
namespace {

using canvas::qt;

/// What is said here, to be translated.
struct MemberMenuText {
    Q_DECLARE_TR_FUNCTIONS(MemberMenu)
};

/// Names that can be belonged to: components whose kind says so, and what is named already.
std::vector<std::string> offeredNames(const DocumentPage& page)
{
    const Diagram& diagram = page.document().diagram();
    const auto& selected = page.view().selection().nodes;
    std::vector<std::string> names;
    for (const Node& node : diagram.nodes()) {
        if (page.document().catalog().kind(node.kind).hasTrait(canvas::kOverlayTrait) &&
            std::ranges::find(selected, node.id) == selected.end())
            names.push_back(node.name);
    }
    for (const Node& node : diagram.nodes()) {
        for (const std::string& name : canvas::memberNames(node)) {
            if (std::ranges::find(names, name) == names.end())
                names.push_back(name);
        }
    }
    return names;
}

void change(DocumentPage& page, const std::string& name, bool member)
{
    page.apply(
        canvas::setMember(page.document().diagram(), page.view().selection().nodes, name, member),
        member ? MemberMenuText::tr("Make a member") : MemberMenuText::tr("No longer a member"));
}

}  // namespace

void addMemberMenu(QMenu& menu, DocumentPage& page)
{
    const Diagram& diagram = page.document().diagram();
    const auto& nodes = page.view().selection().nodes;
    if (nodes.empty() || !page.document().isEditable())
        return;
    QMenu* sub = menu.addMenu(MemberMenuText::tr("&Member of"));
    for (const std::string& name : offeredNames(page)) {
        const Node* owner = diagram.nodeNamed(name);
        const QString label = owner && !owner->label.empty() ? qt(owner->label) : qt(name);
        QAction* action = sub->addAction(label.section(QLatin1Char('\n'), 0, 0));
        action->setCheckable(true);
        action->setChecked(std::ranges::all_of(nodes, [&](NodeId id) {
            const std::vector<std::string> names = canvas::memberNames(*diagram.node(id));
            return std::ranges::find(names, name) != names.end();
        }));
        QObject::connect(action, &QAction::triggered, &page,
                         [&page, name](bool checked) { change(page, name, checked); });
    }
    if (!sub->isEmpty())
        sub->addSeparator();
    QObject::connect(
        sub->addAction(MemberMenuText::tr("&Another name…")), &QAction::triggered, &page, [&page] {
            const QString name = QInputDialog::getText(
                page.window(), MemberMenuText::tr("Member of"),
                MemberMenuText::tr("Name of the security group, zone or environment:"));
            if (!name.trimmed().isEmpty())
                change(page, canvas::utf8(name.trimmed().remove(QLatin1Char(','))), true);
        });
}

}  // namespace stratoplan::app
