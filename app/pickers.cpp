#include "app/pickers.h"

#include "app/actions.h"
#include "app/document_page.h"
#include "app/main_window.h"
#include "app/palette_model.h"
#include "app/pick_list.h"
#include "app/start_page.h"
#include "app/window_menus.h"
#include "canvas/convert.h"

#include <QCoreApplication>
#include <QLineEdit>

#include <algorithm>

namespace stratoplan::app {
namespace {

using canvas::qt;

const QString kPlain = QStringLiteral("generic");

/// What is said here, to be translated.
struct PickersText {
    Q_DECLARE_TR_FUNCTIONS(Pickers)
};

struct Scored {
    int score = 0;
    PickList::Row row;
};

std::vector<PickList::Row> bestFirst(std::vector<Scored> found)
{
    std::ranges::stable_sort(found, std::ranges::greater(), &Scored::score);
    std::vector<PickList::Row> rows;
    rows.reserve(found.size());
    for (Scored& one : found)
        rows.push_back(std::move(one.row));
    return rows;
}

std::vector<PickList::Row> commandsFor(MainWindow& window, const QString& typed)
{
    std::vector<Scored> found;
    for (const ActionSpec& spec : Actions::table()) {
        const QAction& action = *window.actions()[spec.id];
        const QString text = plainText(action);
        const int score = typed.isEmpty() ? 1 : matchScore(text, typed);
        if (score > 0 && action.isEnabled() && spec.id != Act::CommandPalette)
            found.push_back({score,
                             {.id = action.objectName(),
                              .text = text,
                              .detail = action.shortcut().toString(QKeySequence::NativeText)}});
    }
    for (const Template& one : templates()) {
        const QString text =
            PickersText::tr("New: %1").arg(QCoreApplication::translate("StartPage", one.title));
        // Told by the word, too: who looks for a template types it.
        const int score =
            typed.isEmpty()
                ? 1
                : std::max(matchScore(text, typed), matchScore(PickersText::tr("template"), typed));
        if (score > 0)
            found.push_back({score,
                             {.id = kTemplateAction + QString::fromLatin1(one.file),
                              .text = text,
                              .detail = PickersText::tr("Template")}});
    }
    return bestFirst(std::move(found));
}

/// Kinds that may stand in `parent`; with nothing typed those of the palette's first rows lead, as
/// the catalog lists them. What was typed finds the others too: they are marked.
std::vector<PickList::Row> kindsFor(const Catalog& catalog, const std::string& parent,
                                    const QString& typed)
{
    std::vector<Scored> found;
    for (const Kind& kind : catalog.kinds()) {
        const int score = typed.isEmpty() ? 1 : searchScore(kind, typed);
        const bool fits = catalog.mayContain(parent, kind.id);
        if (score == 0 || (!fits && typed.isEmpty()))
            continue;
        found.push_back({2 * score + (fits ? 1 : 0),
                         {.id = qt(kind.id),
                          .text = qt(kind.label),
                          .detail = fits ? QString() : PickersText::tr("belongs elsewhere"),
                          .kind = qt(kind.id)}});
    }
    if (!typed.isEmpty())
        found.push_back({0,
                         {.id = kPlain,
                          .text = PickersText::tr("Plain component"),
                          .detail = typed,
                          .kind = kPlain}});
    return bestFirst(std::move(found));
}

}  // namespace

int matchScore(const QString& text, const QString& typed)
{
    const qsizetype at = text.indexOf(typed, 0, Qt::CaseInsensitive);
    if (at == 0)
        return 4;
    if (at > 0)
        return text[at - 1].isSpace() ? 3 : 2;
    qsizetype next = 0;
    for (const QChar letter : typed) {
        next = text.indexOf(letter, next, Qt::CaseInsensitive);
        if (next < 0)
            return 0;
        ++next;
    }
    return 1;
}

PickList* pickCommand(MainWindow& window)
{
    auto* list = new PickList(
        PickersText::tr("Command"),
        [&window](const QString& typed) { return commandsFor(window, typed); }, &window);
    QObject::connect(list, &PickList::chosen, &window, [&window](const QString& name) {
        if (auto* action = window.findChild<QAction*>(name))
            action->trigger();
    });
    list->showAt(window.mapToGlobal(QPoint(window.width() / 2 - list->width() / 2, 90)));
    return list;
}

PickList* pickComponent(DocumentPage& page, const QPoint& globalPosition, NodeId source,
                        Point scene)
{
    const Catalog& catalog = page.document().catalog();
    const Node* container = page.document().diagram().node(page.view().containerAt(scene));
    const std::string parent = container ? container->kind : std::string();
    auto* list = new PickList(
        source ? PickersText::tr("Connect to a new…") : PickersText::tr("Add…"),
        [&catalog, parent](const QString& typed) { return kindsFor(catalog, parent, typed); },
        &page);
    QObject::connect(
        list, &PickList::chosen, &page, [&page, list, source, scene](const QString& id) {
            const QString label = id == kPlain ? list->field()->text().trimmed() : QString();
            if (page.view().addConnected(id, scene, source, label))
                page.view().setFocus(Qt::OtherFocusReason);
        });
    list->showAt(globalPosition);
    return list;
}

}  // namespace stratoplan::app
