#include "app/actions.h"

#include "app/icons.h"
#include "app/settings.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QWidget>

#include <algorithm>

namespace stratoplan::app {
namespace {

const std::vector<ActionSpec> kTable{
    {Act::New, "file.new", QT_TRANSLATE_NOOP("Actions", "&New"), "Ctrl+N", "ui-new"},
    {Act::NewWindow, "file.newWindow", QT_TRANSLATE_NOOP("Actions", "New &window"), "Ctrl+Shift+N",
     nullptr},
    {Act::Open, "file.open", QT_TRANSLATE_NOOP("Actions", "&Open…"), "Ctrl+O", "ui-open"},
    {Act::ImportText, "file.import", QT_TRANSLATE_NOOP("Actions", "&Import text…"), "Ctrl+Shift+I",
     "ui-import"},
    {Act::Save, "file.save", QT_TRANSLATE_NOOP("Actions", "&Save"), "Ctrl+S", "ui-save",
     Needs::Document},
    {Act::SaveAs, "file.saveAs", QT_TRANSLATE_NOOP("Actions", "Save &as…"), "Ctrl+Shift+S", nullptr,
     Needs::Document},
    {Act::Reload, "file.reload", QT_TRANSLATE_NOOP("Actions", "&Reload from disk"), "", nullptr,
     Needs::Document},
    {Act::Export, "file.export", QT_TRANSLATE_NOOP("Actions", "&Export…"), "Ctrl+E", "ui-export",
     Needs::Diagram},
    {Act::ExportAgain, "file.exportAgain", QT_TRANSLATE_NOOP("Actions", "Export a&gain"),
     "Ctrl+Alt+E", nullptr, Needs::Diagram},
    {Act::Print, "file.print", QT_TRANSLATE_NOOP("Actions", "&Print…"), "Ctrl+P", nullptr,
     Needs::Diagram},
    {Act::CloseTab, "file.close", QT_TRANSLATE_NOOP("Actions", "&Close"), "Ctrl+W", "ui-close",
     Needs::Document},
    {Act::Quit, "file.quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", nullptr},

    {Act::Undo, "edit.undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", "ui-undo",
     Needs::Document},
    {Act::Redo, "edit.redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z; Ctrl+Y",
     "ui-redo", Needs::Document},
    {Act::Cut, "edit.cut", QT_TRANSLATE_NOOP("Actions", "Cu&t"), "Ctrl+X", nullptr,
     Needs::EditableSelection},
    {Act::Copy, "edit.copy", QT_TRANSLATE_NOOP("Actions", "&Copy"), "Ctrl+C", nullptr,
     Needs::Selection},
    {Act::Paste, "edit.paste", QT_TRANSLATE_NOOP("Actions", "&Paste"), "Ctrl+V", nullptr,
     Needs::Nothing},
    {Act::PasteHere, "edit.pasteHere", QT_TRANSLATE_NOOP("Actions", "Paste &here"), "Ctrl+Shift+V",
     nullptr, Needs::Editable},
    {Act::Duplicate, "edit.duplicate", QT_TRANSLATE_NOOP("Actions", "D&uplicate"), "Ctrl+D",
     nullptr, Needs::EditableSelection},
    {Act::Delete, "edit.delete", QT_TRANSLATE_NOOP("Actions", "&Delete"), "Del", "ui-trash",
     Needs::EditableSelection},
    {Act::DeleteHealing, "edit.deleteHealing",
     QT_TRANSLATE_NOOP("Actions", "Delete and &reconnect"), "Shift+Del", nullptr,
     Needs::EditableSelection},
    {Act::Rename, "edit.rename", QT_TRANSLATE_NOOP("Actions", "Re&name"), "F2", nullptr,
     Needs::EditableSelection},
    {Act::SelectAll, "edit.selectAll", QT_TRANSLATE_NOOP("Actions", "Select &all"), "Ctrl+A",
     nullptr, Needs::Diagram},
    {Act::SelectNone, "edit.selectNone", QT_TRANSLATE_NOOP("Actions", "Select n&one"),
     "Ctrl+Shift+A", nullptr, Needs::Selection},
    {Act::SelectNodes, "edit.selectNodes", QT_TRANSLATE_NOOP("Actions", "Select all c&omponents"),
     "Ctrl+Alt+I", nullptr, Needs::Diagram},
    {Act::SelectEdges, "edit.selectEdges", QT_TRANSLATE_NOOP("Actions", "Select all &lines"),
     "Ctrl+Shift+E", nullptr, Needs::Diagram},
    {Act::SelectSameKind, "edit.selectSameKind",
     QT_TRANSLATE_NOOP("Actions", "Select the same &kind"), "", nullptr, Needs::Selection},
    {Act::SelectConnected, "edit.selectConnected",
     QT_TRANSLATE_NOOP("Actions", "Select what is &connected"), "", nullptr, Needs::Selection},
    {Act::SelectDownstream, "edit.selectDownstream",
     QT_TRANSLATE_NOOP("Actions", "Select all &downstream"), "", nullptr, Needs::Selection},
    {Act::CopyStyle, "edit.copyStyle", QT_TRANSLATE_NOOP("Actions", "Copy st&yle"),
     "Ctrl+Alt+Shift+C", nullptr, Needs::Selection},
    {Act::PasteStyle, "edit.pasteStyle", QT_TRANSLATE_NOOP("Actions", "Paste sty&le"),
     "Ctrl+Alt+Shift+V", nullptr, Needs::EditableSelection},
    {Act::OpenLink, "edit.openLink", QT_TRANSLATE_NOOP("Actions", "Open lin&k"), "", nullptr,
     Needs::Selection},
    {Act::CommandPalette, "edit.commands", QT_TRANSLATE_NOOP("Actions", "&Commands…"),
     "Ctrl+K; Ctrl+Shift+P", nullptr},
    {Act::CopyAscii, "edit.copyAscii", QT_TRANSLATE_NOOP("Actions", "Copy as te&xt drawing"), "",
     nullptr, Needs::Diagram},
    {Act::CopyTerraform, "edit.copyTerraform", QT_TRANSLATE_NOOP("Actions", "Copy as &Terraform"),
     "", nullptr, Needs::Diagram},
    {Act::CopyMermaid, "edit.copyMermaid", QT_TRANSLATE_NOOP("Actions", "Copy as &Mermaid"),
     "Ctrl+Shift+C", nullptr, Needs::Diagram},
    {Act::CopySvg, "edit.copySvg", QT_TRANSLATE_NOOP("Actions", "Copy as &SVG"), "", nullptr,
     Needs::Diagram},
    {Act::CopyPng, "edit.copyPng", QT_TRANSLATE_NOOP("Actions", "Copy as &picture"), "", nullptr,
     Needs::Diagram},
    {Act::Find, "edit.find", QT_TRANSLATE_NOOP("Actions", "&Find…"), "Ctrl+F", "ui-search",
     Needs::Diagram},
    {Act::Replace, "edit.replace", QT_TRANSLATE_NOOP("Actions", "R&eplace…"), "Ctrl+H", nullptr,
     Needs::Editable},
    {Act::FindNext, "edit.findNext", QT_TRANSLATE_NOOP("Actions", "Find ne&xt"), "F3", nullptr,
     Needs::Diagram},
    {Act::FindPrevious, "edit.findPrevious", QT_TRANSLATE_NOOP("Actions", "Find pre&vious"),
     "Shift+F3", nullptr, Needs::Diagram},
    {Act::Settings, "edit.settings", QT_TRANSLATE_NOOP("Actions", "S&ettings…"), "Ctrl+,", nullptr},

    {Act::ZoomIn, "view.zoomIn", QT_TRANSLATE_NOOP("Actions", "Zoom &in"),
     "Ctrl++; Ctrl+=", "ui-plus", Needs::Diagram},
    {Act::ZoomOut, "view.zoomOut", QT_TRANSLATE_NOOP("Actions", "Zoom &out"), "Ctrl+-", "ui-minus",
     Needs::Diagram},
    {Act::Zoom100, "view.zoom100", QT_TRANSLATE_NOOP("Actions", "&Actual size"), "Ctrl+0", nullptr,
     Needs::Diagram},
    {Act::FitAll, "view.fitAll", QT_TRANSLATE_NOOP("Actions", "&Fit diagram"), "Shift+1", "ui-fit",
     Needs::Diagram},
    {Act::FitSelection, "view.fitSelection", QT_TRANSLATE_NOOP("Actions", "Fit &selection"),
     "Shift+2", nullptr, Needs::Selection},
    {Act::Grid, "view.grid", QT_TRANSLATE_NOOP("Actions", "&Grid"), "Ctrl+Shift+G", "ui-grid",
     Needs::Nothing, true},
    {Act::Minimap, "view.minimap", QT_TRANSLATE_NOOP("Actions", "&Minimap"), "Ctrl+Shift+M",
     nullptr, Needs::Nothing, true},
    {Act::Source, "view.source", QT_TRANSLATE_NOOP("Actions", "So&urce"), "Ctrl+`", nullptr,
     Needs::Nothing, true},
    {Act::HidePanels, "view.hidePanels", QT_TRANSLATE_NOOP("Actions", "&Hide panels"), "F11",
     nullptr, Needs::Nothing, true},
    {Act::FullScreen, "view.fullScreen", QT_TRANSLATE_NOOP("Actions", "F&ull screen"), "Shift+F11",
     nullptr, Needs::Nothing, true},
    {Act::Present, "view.present", QT_TRANSLATE_NOOP("Actions", "Pre&sentation"), "F5", nullptr,
     Needs::Diagram, true},
    {Act::NextPane, "view.nextPane", QT_TRANSLATE_NOOP("Actions", "Next &pane"), "F6", nullptr},
    {Act::ThemeSystem, "view.themeSystem", QT_TRANSLATE_NOOP("Actions", "As the &system"), "",
     nullptr, Needs::Nothing, true},
    {Act::ThemeLight, "view.themeLight", QT_TRANSLATE_NOOP("Actions", "&Light"), "", nullptr,
     Needs::Nothing, true},
    {Act::ThemeDark, "view.themeDark", QT_TRANSLATE_NOOP("Actions", "&Dark"), "", nullptr,
     Needs::Nothing, true},
    {Act::NextDiagram, "view.nextDiagram", QT_TRANSLATE_NOOP("Actions", "Next &diagram"),
     "Ctrl+PgDown", nullptr, Needs::Document},
    {Act::PreviousDiagram, "view.previousDiagram",
     QT_TRANSLATE_NOOP("Actions", "Pre&vious diagram"), "Ctrl+PgUp", nullptr, Needs::Document},
    {Act::WholeSystem, "view.wholeSystem", QT_TRANSLATE_NOOP("Actions", "Whole s&ystem"), "",
     nullptr, Needs::Diagram},
    {Act::ComparePlan, "check.comparePlan",
     QT_TRANSLATE_NOOP("Actions", "Compare with a &Terraform plan…"), "", nullptr, Needs::Diagram},
    {Act::NextTab, "view.nextTab", QT_TRANSLATE_NOOP("Actions", "Next &tab"), "Ctrl+Tab", nullptr},
    {Act::PreviousTab, "view.previousTab", QT_TRANSLATE_NOOP("Actions", "Previous ta&b"),
     "Ctrl+Shift+Tab", nullptr},

    {Act::NewView, "window.newView", QT_TRANSLATE_NOOP("Actions", "Another &view of this document"),
     "", nullptr, Needs::Document},
    {Act::NewViewWindow, "window.newViewWindow",
     QT_TRANSLATE_NOOP("Actions", "View this document in a new &window"), "", nullptr,
     Needs::Document},
    {Act::MoveToWindow, "window.moveTab",
     QT_TRANSLATE_NOOP("Actions", "&Move this tab to a new window"), "", nullptr, Needs::Document},
    {Act::Overlays, "view.overlays", QT_TRANSLATE_NOOP("Actions", "Show &overlays"), "Ctrl+Alt+O",
     nullptr, Needs::Nothing, true},
    {Act::FocusGroup, "view.focusGroup", QT_TRANSLATE_NOOP("Actions", "Fo&cus on the container"),
     "Ctrl+Alt+F", nullptr, Needs::Diagram},

    {Act::ToolSelect, "insert.select", QT_TRANSLATE_NOOP("Actions", "&Select"), "V", "ui-select",
     Needs::Nothing, true},
    {Act::ToolConnect, "insert.connect", QT_TRANSLATE_NOOP("Actions", "&Connect"), "C",
     "ui-connect", Needs::Editable, true},
    {Act::AddComponent, "insert.component", QT_TRANSLATE_NOOP("Actions", "&Component…"), "A",
     "ui-plus", Needs::Editable},
    {Act::AddContainer, "insert.container", QT_TRANSLATE_NOOP("Actions", "Con&tainer"), "",
     "ui-frame", Needs::Editable},

    {Act::AutoLayout, "arrange.auto", QT_TRANSLATE_NOOP("Actions", "&Arrange everything"),
     "Ctrl+Shift+L", "ui-layout", Needs::Editable},
    {Act::AutoLayoutSelection, "arrange.autoSelection",
     QT_TRANSLATE_NOOP("Actions", "Arrange inside the &selection"), "Ctrl+Alt+L", nullptr,
     Needs::EditableSelection},
    {Act::Tidy, "arrange.tidy", QT_TRANSLATE_NOOP("Actions", "&Tidy"), "Ctrl+Alt+T", nullptr,
     Needs::Editable},
    {Act::ResetArrangement, "arrange.reset", QT_TRANSLATE_NOOP("Actions", "&Reset arrangement"), "",
     nullptr, Needs::Editable},
    {Act::MoveByKeys, "arrange.move", QT_TRANSLATE_NOOP("Actions", "&Move with the arrow keys"),
     "M", nullptr, Needs::EditableSelection},
    {Act::ShrinkToContent, "arrange.shrink", QT_TRANSLATE_NOOP("Actions", "S&hrink to content"),
     "Ctrl+Shift+Y", nullptr, Needs::EditableContainer},
    {Act::SameSize, "arrange.sameSize", QT_TRANSLATE_NOOP("Actions", "Same si&ze"), "Ctrl+Alt+Z",
     nullptr, Needs::Several},
    {Act::Pin, "arrange.pin", QT_TRANSLATE_NOOP("Actions", "&Pin"), "P", nullptr,
     Needs::EditableSelection},
    {Act::Lock, "arrange.lock", QT_TRANSLATE_NOOP("Actions", "L&ock"), "Ctrl+L", nullptr,
     Needs::EditableSelection},
    {Act::Collapse, "arrange.collapse", QT_TRANSLATE_NOOP("Actions", "Collapse or e&xpand"),
     "Ctrl+Home; Ctrl+End", nullptr, Needs::EditableContainer},
    {Act::ResetRoute, "arrange.resetRoute", QT_TRANSLATE_NOOP("Actions", "Reset ro&ute"), "",
     nullptr, Needs::EditableLine},
    {Act::BringToFront, "arrange.front", QT_TRANSLATE_NOOP("Actions", "Bring to &front"),
     "Ctrl+Shift+F", nullptr, Needs::EditableSelection},
    {Act::SendToBack, "arrange.back", QT_TRANSLATE_NOOP("Actions", "Send to bac&k"), "Ctrl+Shift+B",
     nullptr, Needs::EditableSelection},
    {Act::Group, "arrange.group", QT_TRANSLATE_NOOP("Actions", "&Group"), "Ctrl+G", nullptr,
     Needs::EditableSelection},
    {Act::Ungroup, "arrange.ungroup", QT_TRANSLATE_NOOP("Actions", "&Ungroup"), "Ctrl+Shift+U",
     nullptr, Needs::EditableContainer},
    {Act::AlignLeft, "arrange.alignLeft", QT_TRANSLATE_NOOP("Actions", "Align &left"), "Ctrl+Alt+A",
     "ui-align", Needs::Several},
    {Act::AlignCenter, "arrange.alignCenter", QT_TRANSLATE_NOOP("Actions", "Align &centres"),
     "Ctrl+Alt+C", nullptr, Needs::Several},
    {Act::AlignRight, "arrange.alignRight", QT_TRANSLATE_NOOP("Actions", "Align ri&ght"),
     "Ctrl+Alt+D", nullptr, Needs::Several},
    {Act::AlignTop, "arrange.alignTop", QT_TRANSLATE_NOOP("Actions", "Align &top"), "Ctrl+Alt+W",
     nullptr, Needs::Several},
    {Act::AlignMiddle, "arrange.alignMiddle", QT_TRANSLATE_NOOP("Actions", "Align &middles"),
     "Ctrl+Alt+M", nullptr, Needs::Several},
    {Act::AlignBottom, "arrange.alignBottom", QT_TRANSLATE_NOOP("Actions", "Align &bottom"),
     "Ctrl+Alt+S", nullptr, Needs::Several},
    {Act::DistributeHorizontally, "arrange.distributeH",
     QT_TRANSLATE_NOOP("Actions", "Distribute &horizontally"), "Ctrl+Alt+H", nullptr,
     Needs::Several},
    {Act::DistributeVertically, "arrange.distributeV",
     QT_TRANSLATE_NOOP("Actions", "Distribute &vertically"), "Ctrl+Alt+V", nullptr, Needs::Several},

    {Act::Check, "check.run", QT_TRANSLATE_NOOP("Actions", "&Check"), "F7", "shield-check",
     Needs::Diagram},
    {Act::NextProblem, "check.next", QT_TRANSLATE_NOOP("Actions", "&Next problem"), "F8", nullptr,
     Needs::Document},
    {Act::PreviousProblem, "check.previous", QT_TRANSLATE_NOOP("Actions", "&Previous problem"),
     "Shift+F8", nullptr, Needs::Document},
    {Act::ApplyFix, "check.fix", QT_TRANSLATE_NOOP("Actions", "Apply &fix"), "Ctrl+.", nullptr,
     Needs::Document},

    {Act::Shortcuts, "help.shortcuts", QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), "F1",
     nullptr},
    {Act::About, "help.about", QT_TRANSLATE_NOOP("Actions", "&About Stratoplan"), "", nullptr},
};

bool offered(Needs needs, const Situation& now)
{
    switch (needs) {
    case Needs::Nothing:
        return true;
    case Needs::Document:
        return now.document;
    case Needs::Diagram:
        return now.diagram;
    case Needs::Editable:
        return now.editable;
    case Needs::Selection:
        return now.selected > 0;
    case Needs::EditableSelection:
        return now.editable && now.selected > 0;
    case Needs::EditableContainer:
        return now.editable && now.container;
    case Needs::EditableLine:
        return now.editable && now.line;
    case Needs::Several:
        return now.editable && now.selected > 1;
    }
    return false;
}

/// "Save (Ctrl+S)": what a button shows when the pointer rests on it.
QString toolTipOf(const QAction& action)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    const QString text = plainText(action);
    return keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys);
}

/// The name of the setting that holds the keys of a command.
QString keysName(const ActionSpec& spec)
{
    return QStringLiteral("keys/") + QString::fromLatin1(spec.name);
}

}  // namespace

QString plainText(const QAction& action)
{
    // Languages without letters on their keys name the key behind the text: "保存(&S)".
    static const QRegularExpression behind(QStringLiteral("\\(&.\\)"));
    QString text = action.text();
    text.remove(behind);
    text.remove(QLatin1Char('&'));
    text.remove(QChar(0x2026));
    return text;
}

const std::vector<ActionSpec>& Actions::table()
{
    return kTable;
}

Actions::Actions(QWidget* owner) : QObject(owner)
{
    for (const ActionSpec& spec : kTable) {
        auto* action = new QAction(QCoreApplication::translate("Actions", spec.text), owner);
        action->setObjectName(QString::fromLatin1(spec.name));
        action->setCheckable(spec.checkable);
        if (spec.glyph)
            action->setIcon(icon(spec.glyph));
        owner->addAction(action);
        m_actions.insert(static_cast<int>(spec.id), action);
        wearKeys(spec, QKeySequence::listFromString(
                           settings::text(keysName(spec), QString::fromLatin1(spec.shortcut))));
    }
}

void Actions::wearKeys(const ActionSpec& spec, const QList<QKeySequence>& keys)
{
    QAction& action = *(*this)[spec.id];
    QList<QKeySequence> worn = keys;
    worn.removeAll(QKeySequence());  // what no keys are written as
    action.setShortcuts(worn);
    action.setToolTip(toolTipOf(action));
}

void Actions::setKeys(Act id, const QList<QKeySequence>& keys)
{
    for (const ActionSpec& spec : kTable) {
        QList<QKeySequence> own = spec.id == id ? keys : (*this)[spec.id]->shortcuts();
        if (spec.id != id)
            own.removeIf([&](const QKeySequence& key) { return keys.contains(key); });
        if (own == (*this)[spec.id]->shortcuts())
            continue;
        wearKeys(spec, own);
        settings::setText(keysName(spec), QKeySequence::listToString(own));
    }
}

void Actions::resetKeys(Act id)
{
    for (const ActionSpec& spec : kTable) {
        if (spec.id == id)
            setKeys(id, QKeySequence::listFromString(QString::fromLatin1(spec.shortcut)));
    }
}

const ActionSpec* Actions::ownerOf(const QKeySequence& keys) const
{
    const auto found = std::ranges::find_if(kTable, [&](const ActionSpec& spec) {
        return (*this)[spec.id]->shortcuts().contains(keys);
    });
    return found == kTable.end() ? nullptr : &*found;
}

void Actions::on(Act id, std::function<void()> slot)
{
    connect((*this)[id], &QAction::triggered, this, std::move(slot));
}

void Actions::update(const Situation& situation)
{
    for (const ActionSpec& spec : kTable)
        (*this)[spec.id]->setEnabled(offered(spec.needs, situation));
}

}  // namespace stratoplan::app
