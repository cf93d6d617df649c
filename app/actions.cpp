#include "app/actions.h"

#include "app/icons.h"
#include "app/settings.h"

#include <QCoreApplication>
#include <QWidget>

#include <algorithm>

namespace stratoplan::app {
namespace {

#define ACT(text) QT_TRANSLATE_NOOP("Actions", text)

const std::vector<ActionSpec> kTable{
    {Act::New, "file.new", ACT("&New"), "Ctrl+N", "ui-new"},
    {Act::NewWindow, "file.newWindow", ACT("New &window"), "Ctrl+Shift+N", nullptr},
    {Act::Open, "file.open", ACT("&Open…"), "Ctrl+O", "ui-open"},
    {Act::ImportText, "file.import", ACT("&Import text…"), "Ctrl+Shift+I", "ui-import"},
    {Act::Save, "file.save", ACT("&Save"), "Ctrl+S", "ui-save", Needs::Document},
    {Act::SaveAs, "file.saveAs", ACT("Save &as…"), "Ctrl+Shift+S", nullptr, Needs::Document},
    {Act::Reload, "file.reload", ACT("&Reload from disk"), "", nullptr, Needs::Document},
    {Act::Export, "file.export", ACT("&Export…"), "Ctrl+E", "ui-export", Needs::Diagram},
    {Act::ExportAgain, "file.exportAgain", ACT("Export a&gain"), "Ctrl+Alt+E", nullptr,
     Needs::Diagram},
    {Act::Print, "file.print", ACT("&Print…"), "Ctrl+P", nullptr, Needs::Diagram},
    {Act::CloseTab, "file.close", ACT("&Close"), "Ctrl+W", "ui-close", Needs::Document},
    {Act::Quit, "file.quit", ACT("&Quit"), "Ctrl+Q", nullptr},

    {Act::Undo, "edit.undo", ACT("&Undo"), "Ctrl+Z", "ui-undo", Needs::Document},
    {Act::Redo, "edit.redo", ACT("&Redo"), "Ctrl+Shift+Z; Ctrl+Y", "ui-redo", Needs::Document},
    {Act::Cut, "edit.cut", ACT("Cu&t"), "Ctrl+X", nullptr, Needs::EditableSelection},
    {Act::Copy, "edit.copy", ACT("&Copy"), "Ctrl+C", nullptr, Needs::Selection},
    {Act::Paste, "edit.paste", ACT("&Paste"), "Ctrl+V", nullptr, Needs::Nothing},
    {Act::Duplicate, "edit.duplicate", ACT("D&uplicate"), "Ctrl+D", nullptr,
     Needs::EditableSelection},
    {Act::Delete, "edit.delete", ACT("&Delete"), "Del", "ui-trash", Needs::EditableSelection},
    {Act::DeleteHealing, "edit.deleteHealing", ACT("Delete and &reconnect"), "Shift+Del", nullptr,
     Needs::EditableSelection},
    {Act::Rename, "edit.rename", ACT("Re&name"), "F2", nullptr, Needs::EditableSelection},
    {Act::SelectAll, "edit.selectAll", ACT("Select &all"), "Ctrl+A", nullptr, Needs::Diagram},
    {Act::SelectNone, "edit.selectNone", ACT("Select n&one"), "Ctrl+Shift+A", nullptr,
     Needs::Selection},
    {Act::SelectNodes, "edit.selectNodes", ACT("Select all c&omponents"), "Ctrl+Alt+I", nullptr,
     Needs::Diagram},
    {Act::SelectEdges, "edit.selectEdges", ACT("Select all &lines"), "Ctrl+Shift+E", nullptr,
     Needs::Diagram},
    {Act::SelectSameKind, "edit.selectSameKind", ACT("Select the same &kind"), "", nullptr,
     Needs::Selection},
    {Act::SelectConnected, "edit.selectConnected", ACT("Select what is &connected"), "", nullptr,
     Needs::Selection},
    {Act::SelectDownstream, "edit.selectDownstream", ACT("Select all &downstream"), "", nullptr,
     Needs::Selection},
    {Act::CopyStyle, "edit.copyStyle", ACT("Copy st&yle"), "Ctrl+Alt+Shift+C", nullptr,
     Needs::Selection},
    {Act::PasteStyle, "edit.pasteStyle", ACT("Paste sty&le"), "Ctrl+Alt+Shift+V", nullptr,
     Needs::EditableSelection},
    {Act::CommandPalette, "edit.commands", ACT("&Commands…"), "Ctrl+K; Ctrl+Shift+P", nullptr},
    {Act::CopyAscii, "edit.copyAscii", ACT("Copy as te&xt drawing"), "", nullptr, Needs::Diagram},
    {Act::CopyTerraform, "edit.copyTerraform", ACT("Copy as &Terraform"), "", nullptr,
     Needs::Diagram},
    {Act::CopyMermaid, "edit.copyMermaid", ACT("Copy as &Mermaid"), "Ctrl+Shift+C", nullptr,
     Needs::Diagram},
    {Act::CopySvg, "edit.copySvg", ACT("Copy as &SVG"), "", nullptr, Needs::Diagram},
    {Act::CopyPng, "edit.copyPng", ACT("Copy as &picture"), "", nullptr, Needs::Diagram},
    {Act::Find, "edit.find", ACT("&Find…"), "Ctrl+F", "ui-search", Needs::Diagram},
    {Act::Replace, "edit.replace", ACT("R&eplace…"), "Ctrl+H", nullptr, Needs::Editable},
    {Act::FindNext, "edit.findNext", ACT("Find ne&xt"), "F3", nullptr, Needs::Diagram},
    {Act::FindPrevious, "edit.findPrevious", ACT("Find pre&vious"), "Shift+F3", nullptr,
     Needs::Diagram},
    {Act::Settings, "edit.settings", ACT("S&ettings…"), "Ctrl+,", nullptr},

    {Act::ZoomIn, "view.zoomIn", ACT("Zoom &in"), "Ctrl++; Ctrl+=", "ui-plus", Needs::Diagram},
    {Act::ZoomOut, "view.zoomOut", ACT("Zoom &out"), "Ctrl+-", "ui-minus", Needs::Diagram},
    {Act::Zoom100, "view.zoom100", ACT("&Actual size"), "Ctrl+0", nullptr, Needs::Diagram},
    {Act::FitAll, "view.fitAll", ACT("&Fit diagram"), "Shift+1", "ui-fit", Needs::Diagram},
    {Act::FitSelection, "view.fitSelection", ACT("Fit &selection"), "Shift+2", nullptr,
     Needs::Selection},
    {Act::Grid, "view.grid", ACT("&Grid"), "Ctrl+Shift+G", "ui-grid", Needs::Nothing, true},
    {Act::Minimap, "view.minimap", ACT("&Minimap"), "Ctrl+Shift+M", nullptr, Needs::Nothing, true},
    {Act::Source, "view.source", ACT("So&urce"), "Ctrl+`", nullptr, Needs::Nothing, true},
    {Act::HidePanels, "view.hidePanels", ACT("&Hide panels"), "F11", nullptr, Needs::Nothing, true},
    {Act::FullScreen, "view.fullScreen", ACT("F&ull screen"), "Shift+F11", nullptr, Needs::Nothing,
     true},
    {Act::Present, "view.present", ACT("Pre&sentation"), "F5", nullptr, Needs::Diagram, true},
    {Act::NextPane, "view.nextPane", ACT("Next &pane"), "F6", nullptr},
    {Act::ThemeSystem, "view.themeSystem", ACT("As the &system"), "", nullptr, Needs::Nothing,
     true},
    {Act::ThemeLight, "view.themeLight", ACT("&Light"), "", nullptr, Needs::Nothing, true},
    {Act::ThemeDark, "view.themeDark", ACT("&Dark"), "", nullptr, Needs::Nothing, true},
    {Act::NextDiagram, "view.nextDiagram", ACT("Next &diagram"), "Ctrl+PgDown", nullptr,
     Needs::Document},
    {Act::PreviousDiagram, "view.previousDiagram", ACT("Pre&vious diagram"), "Ctrl+PgUp", nullptr,
     Needs::Document},
    {Act::NextTab, "view.nextTab", ACT("Next &tab"), "Ctrl+Tab", nullptr},
    {Act::PreviousTab, "view.previousTab", ACT("Previous ta&b"), "Ctrl+Shift+Tab", nullptr},

    {Act::NewView, "window.newView", ACT("Another &view of this document"), "", nullptr,
     Needs::Document},
    {Act::NewViewWindow, "window.newViewWindow", ACT("View this document in a new &window"), "",
     nullptr, Needs::Document},
    {Act::MoveToWindow, "window.moveTab", ACT("&Move this tab to a new window"), "", nullptr,
     Needs::Document},
    {Act::Overlays, "view.overlays", ACT("Show &overlays"), "Ctrl+Alt+O", nullptr, Needs::Nothing,
     true},
    {Act::FocusGroup, "view.focusGroup", ACT("Fo&cus on the container"), "Ctrl+Alt+F", nullptr,
     Needs::Diagram},

    {Act::ToolSelect, "insert.select", ACT("&Select"), "V", "ui-select", Needs::Nothing, true},
    {Act::ToolConnect, "insert.connect", ACT("&Connect"), "C", "ui-connect", Needs::Editable, true},
    {Act::AddComponent, "insert.component", ACT("&Component…"), "A", "ui-plus", Needs::Editable},
    {Act::AddContainer, "insert.container", ACT("Con&tainer"), "", "ui-frame", Needs::Editable},

    {Act::AutoLayout, "arrange.auto", ACT("&Arrange everything"), "Ctrl+Shift+L", "ui-layout",
     Needs::Editable},
    {Act::AutoLayoutSelection, "arrange.autoSelection", ACT("Arrange inside the &selection"),
     "Ctrl+Alt+L", nullptr, Needs::EditableSelection},
    {Act::Tidy, "arrange.tidy", ACT("&Tidy"), "Ctrl+Alt+T", nullptr, Needs::Editable},
    {Act::ResetArrangement, "arrange.reset", ACT("&Reset arrangement"), "", nullptr,
     Needs::Editable},
    {Act::MoveByKeys, "arrange.move", ACT("&Move with the arrow keys"), "M", nullptr,
     Needs::EditableSelection},
    {Act::ShrinkToContent, "arrange.shrink", ACT("S&hrink to content"), "Ctrl+Shift+Y", nullptr,
     Needs::EditableSelection},
    {Act::SameSize, "arrange.sameSize", ACT("Same si&ze"), "Ctrl+Alt+Z", nullptr, Needs::Several},
    {Act::Pin, "arrange.pin", ACT("&Pin"), "P", nullptr, Needs::EditableSelection},
    {Act::Lock, "arrange.lock", ACT("L&ock"), "Ctrl+L", nullptr, Needs::EditableSelection},
    {Act::Collapse, "arrange.collapse", ACT("Collapse or e&xpand"), "Ctrl+Home; Ctrl+End", nullptr,
     Needs::EditableSelection},
    {Act::ResetRoute, "arrange.resetRoute", ACT("Reset ro&ute"), "", nullptr,
     Needs::EditableSelection},
    {Act::BringToFront, "arrange.front", ACT("Bring to &front"), "Ctrl+Shift+F", nullptr,
     Needs::EditableSelection},
    {Act::SendToBack, "arrange.back", ACT("Send to bac&k"), "Ctrl+Shift+B", nullptr,
     Needs::EditableSelection},
    {Act::Group, "arrange.group", ACT("&Group"), "Ctrl+G", nullptr, Needs::EditableSelection},
    {Act::Ungroup, "arrange.ungroup", ACT("&Ungroup"), "Ctrl+Shift+U", nullptr,
     Needs::EditableSelection},
    {Act::AlignLeft, "arrange.alignLeft", ACT("Align &left"), "Ctrl+Alt+A", "ui-align",
     Needs::Several},
    {Act::AlignCenter, "arrange.alignCenter", ACT("Align &centres"), "Ctrl+Alt+C", nullptr,
     Needs::Several},
    {Act::AlignRight, "arrange.alignRight", ACT("Align ri&ght"), "Ctrl+Alt+D", nullptr,
     Needs::Several},
    {Act::AlignTop, "arrange.alignTop", ACT("Align &top"), "Ctrl+Alt+W", nullptr, Needs::Several},
    {Act::AlignMiddle, "arrange.alignMiddle", ACT("Align &middles"), "Ctrl+Alt+M", nullptr,
     Needs::Several},
    {Act::AlignBottom, "arrange.alignBottom", ACT("Align &bottom"), "Ctrl+Alt+S", nullptr,
     Needs::Several},
    {Act::DistributeHorizontally, "arrange.distributeH", ACT("Distribute &horizontally"),
     "Ctrl+Alt+H", nullptr, Needs::Several},
    {Act::DistributeVertically, "arrange.distributeV", ACT("Distribute &vertically"), "Ctrl+Alt+V",
     nullptr, Needs::Several},

    {Act::Check, "check.run", ACT("&Check"), "F7", "shield-check", Needs::Diagram},
    {Act::NextProblem, "check.next", ACT("&Next problem"), "F8", nullptr, Needs::Diagram},
    {Act::PreviousProblem, "check.previous", ACT("&Previous problem"), "Shift+F8", nullptr,
     Needs::Diagram},
    {Act::ApplyFix, "check.fix", ACT("Apply &fix"), "Ctrl+.", nullptr, Needs::Editable},

    {Act::Shortcuts, "help.shortcuts", ACT("&Keyboard shortcuts"), "F1", nullptr},
    {Act::About, "help.about", ACT("&About Stratoplan"), "", nullptr},
};

#undef ACT

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
    QString text = action.text();
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
