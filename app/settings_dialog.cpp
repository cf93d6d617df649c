#include "app/settings_dialog.h"

#include "app/actions.h"
#include "app/document_page.h"
#include "app/main_window.h"
#include "app/settings.h"
#include "app/sheet.h"
#include "app/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>

namespace stratoplan::app {

void editSettings(MainWindow& window)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("Settings", text); };
    Sheet sheet(tr("Settings"), &window);
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(10);
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(1, 1);
    const auto addRow = [&](const QString& text, QWidget* editor) {
        auto* label = new QLabel(text);
        label->setBuddy(editor);
        editor->setAccessibleName(text);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(editor, row, 1);
    };
    auto* theme = new QComboBox;
    theme->addItems({tr("As the system"), tr("Light"), tr("Dark")});
    theme->setCurrentIndex(static_cast<int>(settings::theme()));
    constexpr Act kThemes[] = {Act::ThemeSystem, Act::ThemeLight, Act::ThemeDark};
    QObject::connect(theme, &QComboBox::activated, &sheet,
                     [&](int index) { window.actions()[kThemes[index]]->trigger(); });
    addRow(tr("Theme"), theme);

    auto* drops = new QComboBox;
    drops->addItems({tr("Allow it and mark it red"), tr("Block it")});
    drops->setCurrentIndex(settings::flag(kBlockDropsFlag, false) ? 1 : 0);
    QObject::connect(drops, &QComboBox::activated, &sheet, [&](int index) {
        settings::setFlag(kBlockDropsFlag, index == 1);
        window.applyCanvasSettings();
    });
    addRow(tr("A drop that the catalog forbids"), drops);

    const auto addSwitch = [&](const QString& text, const QString& flag, bool fallback) {
        auto* box = new QCheckBox;
        box->setProperty(kSwitchProperty, true);
        box->setChecked(settings::flag(flag, fallback));
        QObject::connect(box, &QCheckBox::toggled, &sheet, [&window, flag](bool on) {
            settings::setFlag(flag, on);
            window.applyCanvasSettings();
        });
        addRow(text, box);
    };
    addSwitch(tr("Snap to grid and guides"), kSnapFlag, true);
    addSwitch(tr("Animations"), kMotionFlag, true);
    addSwitch(tr("Reopen what was open at the last end"), kSessionFlag, true);
    sheet.addContent(content);
    sheet.addButton(tr("Close"), 0, Sheet::Place::Default);
    sheet.exec();
}

}  // namespace stratoplan::app
