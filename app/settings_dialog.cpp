#include "app/settings_dialog.h"

#include "app/actions.h"
#include "app/document_page.h"
#include "app/icon_packs.h"
#include "app/language.h"
#include "app/main_window.h"
#include "app/settings.h"
#include "app/sheet.h"
#include "app/style.h"
#include "app/windows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace stratoplan::app {
namespace {

/// What is said here, to be translated.
struct SettingsText {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

}  // namespace

void editSettings(MainWindow& window)
{
    Sheet sheet(SettingsText::tr("Settings"), &window);
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(10);
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(1, 1);
    const auto addRow = [&](const QString& text, QWidget* editor) {
        auto* label = new QLabel(text);
        label->setBuddy(editor);
        label->setWordWrap(true);  // other languages need more words
        editor->setAccessibleName(text);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(editor, row, 1);
    };
    auto* theme = new QComboBox;
    theme->addItems(
        {SettingsText::tr("As the system"), SettingsText::tr("Light"), SettingsText::tr("Dark")});
    theme->setCurrentIndex(static_cast<int>(settings::theme()));
    constexpr Act kThemes[] = {Act::ThemeSystem, Act::ThemeLight, Act::ThemeDark};
    QObject::connect(theme, &QComboBox::activated, &sheet,
                     [&](int index) { window.actions()[kThemes[index]]->trigger(); });
    addRow(SettingsText::tr("Theme"), theme);

    auto* language = new QComboBox;
    const QString spoken = settings::text(kLanguage, {});
    for (const Language& one : languages()) {
        language->addItem(one.name, one.code);
        if (one.code == spoken)
            language->setCurrentIndex(language->count() - 1);
    }
    language->setObjectName(QStringLiteral("language"));
    QObject::connect(language, &QComboBox::activated, &sheet, [&, language](int index) {
        settings::setText(kLanguage, language->itemData(index).toString());
    });
    addRow(SettingsText::tr("Language"), language);

    auto* drops = new QComboBox;
    drops->addItems({SettingsText::tr("Allow it and mark it red"), SettingsText::tr("Block it")});
    drops->setCurrentIndex(settings::flag(kBlockDropsFlag, false) ? 1 : 0);
    QObject::connect(drops, &QComboBox::activated, &sheet, [&](int index) {
        settings::setFlag(kBlockDropsFlag, index == 1);
        window.applyCanvasSettings();
    });
    addRow(SettingsText::tr("A drop that the catalog forbids"), drops);

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
    addSwitch(SettingsText::tr("Snap to grid and guides"), kSnapFlag, true);
    addSwitch(SettingsText::tr("Animations"), kMotionFlag, true);
    addSwitch(SettingsText::tr("Reopen what was open at the last end"), kSessionFlag, true);
    auto* icons = new QPushButton(SettingsText::tr("Choose…"));
    QObject::connect(icons, &QPushButton::clicked, &sheet, [&] { chooseIconPack(window); });
    addRow(SettingsText::tr("Icon pack"), icons);
    sheet.addContent(content);
    sheet.addButton(SettingsText::tr("Close"), 0, Sheet::Place::Default);
    sheet.exec();
    if (settings::text(kLanguage, {}) != spoken) {
        // This window goes with the rest: not while it is in the middle of a command.
        QMetaObject::invokeMethod(
            &Windows::instance(),
            [] {
                speak(settings::text(kLanguage, {}));
                Windows::instance().rebuild();
            },
            Qt::QueuedConnection);
    }
}

}  // namespace stratoplan::app
