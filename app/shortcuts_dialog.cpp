#include "app/shortcuts_dialog.h"

#include "app/actions.h"
#include "app/icons.h"
#include "app/main_window.h"
#include "app/sheet.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <optional>

namespace stratoplan::app {
namespace {

struct Gesture {
    const char* keys;
    const char* text;
};

constexpr Gesture kGestures[] = {
    {"Ctrl+Wheel", QT_TRANSLATE_NOOP("Shortcuts", "Zoom at the pointer")},
    {"Space+Drag, Middle drag", QT_TRANSLATE_NOOP("Shortcuts", "Pan")},
    {"Ctrl+Drag", QT_TRANSLATE_NOOP("Shortcuts", "Copy what is dragged")},
    {"Shift+Drag", QT_TRANSLATE_NOOP("Shortcuts", "Move along one axis")},
    {"Alt+Drag", QT_TRANSLATE_NOOP("Shortcuts", "Move without snapping")},
    {"Space during a drag", QT_TRANSLATE_NOOP("Shortcuts", "Move without changing the container")},
    {"Arrows", QT_TRANSLATE_NOOP("Shortcuts", "Nudge the selection")},
    {"Enter", QT_TRANSLATE_NOOP("Shortcuts", "First component of a container; edit a component")},
    {"Shift+Enter", QT_TRANSLATE_NOOP("Shortcuts", "Select the container around")},
    {"Escape", QT_TRANSLATE_NOOP("Shortcuts", "Cancel the gesture, or select nothing")},
};

constexpr int kActRole = Qt::UserRole;

/// What is said here, to be translated.
struct ShortcutsText {
    Q_DECLARE_TR_FUNCTIONS(Shortcuts)
};

QString keysOf(const QAction& action)
{
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText)
        .replace(QLatin1String("; "), QLatin1String(", "));
}

/// Below the list: other keys for the chosen command, with a word about who has them now.
QWidget* makeKeysRow(Actions& actions, QTreeWidget& list)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* words = new QLabel(ShortcutsText::tr("Choose a command to give it other keys."));
    words->setWordWrap(true);  // other languages need more words, the keys their room
    auto* keys = new QKeySequenceEdit;
    keys->setMinimumWidth(140);
    auto* set = new QPushButton(ShortcutsText::tr("Set"));
    auto* reset = new QPushButton(ShortcutsText::tr("Reset"));
    keys->setAccessibleName(ShortcutsText::tr("New keys"));
    layout->addWidget(words, 1);
    for (QWidget* part :
         {static_cast<QWidget*>(keys), static_cast<QWidget*>(set), static_cast<QWidget*>(reset)}) {
        part->setEnabled(false);
        layout->addWidget(part);
    }
    const auto chosen = [&list] {
        const QTreeWidgetItem* item = list.currentItem();
        const QVariant act = item ? item->data(0, kActRole) : QVariant();
        return act.isValid() ? std::optional(static_cast<Act>(act.toInt())) : std::nullopt;
    };
    const auto refresh = [&actions, &list] {
        for (int i = 0; i < list.topLevelItemCount(); ++i) {
            QTreeWidgetItem* item = list.topLevelItem(i);
            if (const QVariant act = item->data(0, kActRole); act.isValid())
                item->setText(1, keysOf(*actions[static_cast<Act>(act.toInt())]));
        }
    };
    QObject::connect(&list, &QTreeWidget::currentItemChanged, row, [=, &actions] {
        const auto act = chosen();
        for (QWidget* part : {static_cast<QWidget*>(keys), static_cast<QWidget*>(set),
                              static_cast<QWidget*>(reset)})
            part->setEnabled(act.has_value());
        keys->setKeySequence(act ? actions[*act]->shortcut() : QKeySequence());
        words->setText(act ? plainText(*actions[*act])
                           : ShortcutsText::tr("This one cannot be changed."));
    });
    QObject::connect(
        keys, &QKeySequenceEdit::keySequenceChanged, row,
        [=, &actions](const QKeySequence& wanted) {
            const ActionSpec* owner = actions.ownerOf(wanted);
            if (owner && chosen() && owner->id != *chosen())
                words->setText(
                    ShortcutsText::tr("Taken from: %1").arg(plainText(*actions[owner->id])));
        });
    QObject::connect(set, &QPushButton::clicked, row, [=, &actions] {
        actions.setKeys(*chosen(), {keys->keySequence()});
        refresh();
    });
    QObject::connect(reset, &QPushButton::clicked, row, [=, &actions] {
        actions.resetKeys(*chosen());
        refresh();
    });
    return row;
}

}  // namespace

void showShortcuts(MainWindow* window)
{
    Sheet sheet(ShortcutsText::tr("Keyboard shortcuts"), window);
    sheet.resize(560, 620);
    auto* search = new QLineEdit;
    search->setPlaceholderText(ShortcutsText::tr("Search commands"));
    search->setAccessibleName(ShortcutsText::tr("Search commands"));
    search->addAction(icon("ui-search"), QLineEdit::LeadingPosition);
    sheet.addContent(search);
    auto* list = new QTreeWidget;
    list->setHeaderHidden(true);
    list->setColumnCount(2);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAccessibleName(ShortcutsText::tr("Commands"));
    for (const ActionSpec& spec : Actions::table()) {
        auto* item = new QTreeWidgetItem(
            list, {plainText(*window->actions()[spec.id]), keysOf(*window->actions()[spec.id])});
        item->setData(0, kActRole, static_cast<int>(spec.id));
    }
    for (const Gesture& gesture : kGestures)
        new QTreeWidgetItem(list,
                            {ShortcutsText::tr(gesture.text), QString::fromLatin1(gesture.keys)});
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
    sheet.addContent(makeKeysRow(window->actions(), *list));
    sheet.addButton(ShortcutsText::tr("Close"), 0, Sheet::Place::Default);
    sheet.exec();
}

}  // namespace stratoplan::app
