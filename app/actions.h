#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace stratoplan::app {

/// Every command of the window. One row of the table in actions.cpp each.
enum class Act {
    New,
    NewWindow,
    Open,
    ImportText,
    Save,
    SaveAs,
    Reload,
    Export,
    Print,
    ExportAgain,
    CloseTab,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    PasteHere,
    Duplicate,
    Delete,
    Rename,
    SelectAll,
    SelectNone,
    CopyMermaid,
    CopyAscii,
    CopyTerraform,
    CopySvg,
    CopyPng,
    CopyStyle,
    PasteStyle,
    OpenLink,
    SelectNodes,
    SelectEdges,
    SelectSameKind,
    SelectConnected,
    SelectDownstream,
    DeleteHealing,
    CommandPalette,
    Find,
    Replace,
    FindNext,
    FindPrevious,
    Settings,
    ZoomIn,
    ZoomOut,
    Zoom100,
    FitAll,
    FitSelection,
    Grid,
    Minimap,
    Source,
    HidePanels,
    FullScreen,
    Present,
    NextPane,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    NextDiagram,
    PreviousDiagram,
    WholeSystem,
    ComparePlan,
    NextTab,
    PreviousTab,
    NewView,
    NewViewWindow,
    MoveToWindow,
    Overlays,
    FocusGroup,
    ToolSelect,
    ToolConnect,
    AddComponent,
    AddContainer,
    AutoLayout,
    AutoLayoutSelection,
    Tidy,
    ResetArrangement,
    MoveByKeys,
    ShrinkToContent,
    SameSize,
    Pin,
    Lock,
    Collapse,
    ResetRoute,
    BringToFront,
    SendToBack,
    Group,
    Ungroup,
    AlignLeft,
    AlignCenter,
    AlignRight,
    AlignTop,
    AlignMiddle,
    AlignBottom,
    DistributeHorizontally,
    DistributeVertically,
    Check,
    NextProblem,
    PreviousProblem,
    ApplyFix,
    Shortcuts,
    About,
};

/// What must be there for a command to be enabled.
enum class Needs {
    Nothing,
    Document,
    Diagram,
    Editable,
    Selection,
    EditableSelection,
    EditableContainer,
    EditableLine,
    Several
};

struct ActionSpec {
    Act id;
    const char* name;      ///< stable, for settings and tests: "file.save"
    const char* text;      ///< with mnemonic; translated in the context "Actions"
    const char* shortcut;  ///< QKeySequence's portable text; several separated by "; "
    const char* glyph;     ///< or nullptr
    Needs needs = Needs::Nothing;
    bool checkable = false;
};

/// What the window can offer at the moment.
struct Situation {
    bool document = false;
    bool diagram = false;
    bool editable = false;
    int selected = 0;
    bool container = false;  ///< one of what is selected is one
    bool line = false;
};

/// The actions made from the table. Every icon button made from one has text, tooltip with its
/// shortcut and accessible name, because they all come from the action.
class Actions final : public QObject {
    Q_OBJECT

public:
    explicit Actions(QWidget* owner);

    QAction* operator[](Act id) const { return m_actions.value(static_cast<int>(id)); }
    void on(Act id, std::function<void()> slot);
    void update(const Situation& situation);
    /// Other keys for a command, remembered; what else had them loses them.
    void setKeys(Act id, const QList<QKeySequence>& keys);
    void resetKeys(Act id);
    /// The command that has these keys, or nullptr.
    const ActionSpec* ownerOf(const QKeySequence& keys) const;
    /// The table's actions, in its order, for menus and the list of shortcuts.
    static const std::vector<ActionSpec>& table();

private:
    void wearKeys(const ActionSpec& spec, const QList<QKeySequence>& keys);

    QHash<int, QAction*> m_actions;
};

/// The text of an action without mnemonic and ellipsis, for tooltips and lists.
QString plainText(const QAction& action);

}  // namespace stratoplan::app
