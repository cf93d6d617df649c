#include "app/shortcuts_dialog.h"

#include "app/actions.h"
#include "app/icons.h"
#include "app/main_window.h"
#include "app/sheet.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>

namespace stratoplan::app {
namespace {

struct Gesture {
    const char* keys;
    const char* text;
};

#define GESTURE(text) QT_TRANSLATE_NOOP("Shortcuts", text)

constexpr Gesture kGestures[] = {
    {"Ctrl+Wheel", GESTURE("Zoom at the pointer")},
    {"Space+Drag, Middle drag", GESTURE("Pan")},
    {"Ctrl+Drag", GESTURE("Copy what is dragged")},
    {"Shift+Drag", GESTURE("Move along one axis")},
    {"Alt+Drag", GESTURE("Move without snapping")},
    {"Space during a drag", GESTURE("Move without changing the container")},
    {"Arrows", GESTURE("Nudge the selection")},
    {"Enter", GESTURE("First component of a container; edit a component")},
    {"Shift+Enter", GESTURE("Select the container around")},
    {"Escape", GESTURE("Cancel the gesture, or select nothing")},
};

#undef GESTURE

}  // namespace

void showShortcuts(MainWindow* window)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("Shortcuts", text); };
    Sheet sheet(tr("Keyboard shortcuts"), window);
    sheet.resize(560, 620);
    auto* search = new QLineEdit;
    search->setPlaceholderText(tr("Search commands"));
    search->setAccessibleName(tr("Search commands"));
    search->addAction(icon("ui-search"), QLineEdit::LeadingPosition);
    sheet.addContent(search);
    auto* list = new QTreeWidget;
    list->setHeaderHidden(true);
    list->setColumnCount(2);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setFocusPolicy(Qt::NoFocus);
    list->setAccessibleName(tr("Commands"));
    for (const ActionSpec& spec : Actions::table()) {
        const QAction& action = *window->actions()[spec.id];
        QStringList keys;
        for (const QKeySequence& shortcut : action.shortcuts())
            keys.append(shortcut.toString(QKeySequence::NativeText));
        if (!keys.isEmpty())
            new QTreeWidgetItem(list, {QCoreApplication::translate("Actions", spec.text)
                                           .remove(QLatin1Char('&'))
                                           .remove(QChar(0x2026)),
                                       keys.join(QStringLiteral(", "))});
    }
    for (const Gesture& gesture : kGestures)
        new QTreeWidgetItem(list, {tr(gesture.text), QString::fromLatin1(gesture.keys)});
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(false);
    sheet.addContent(list, 1);
    QObject::connect(search, &QLineEdit::textChanged, list, [list](const QString& wanted) {
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            QTreeWidgetItem* item = list->topLevelItem(i);
            item->setHidden(!item->text(0).contains(wanted, Qt::CaseInsensitive) &&
                            !item->text(1).contains(wanted, Qt::CaseInsensitive));
        }
    });
    sheet.addButton(tr("Close"), 0, Sheet::Place::Default);
    sheet.exec();
}

}  // namespace stratoplan::app
