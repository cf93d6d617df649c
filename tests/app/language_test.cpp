#include "app/export_dialog.h"
#include "app/form_rows.h"
#include "app/icon_packs.h"
#include "app/language.h"
#include "app/settings.h"
#include "app/settings_dialog.h"
#include "app/windows.h"
#include "tests/app/fixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTimer>

/// The window in another language, and in two that only try its patience.
namespace stratoplan::app {
namespace {

class Languages : public WindowTest {
protected:
    void TearDown() override
    {
        speak(QStringLiteral("en"));
        settings::setText(kLanguage, {});
        for (MainWindow* other : std::vector<MainWindow*>(Windows::instance().all())) {
            if (other != window.get())
                delete other;
        }
        WindowTest::TearDown();
    }
};

TEST_F(Languages, EveryLanguageIsInTheProgram)
{
    for (const Language& language : languages()) {
        if (language.code.isEmpty() || language.code == QLatin1String("en"))
            continue;
        speak(language.code);
        EXPECT_NE(QCoreApplication::translate("Actions", "&Save"), QStringLiteral("&Save"))
            << language.code.toStdString();
    }
}

TEST_F(Languages, WriteNumbersInTheirWay)
{
    speak(QStringLiteral("de"));
    EXPECT_EQ(QLocale().toString(65536), QStringLiteral("65.536"));
    speak(QStringLiteral("en"));
    EXPECT_EQ(QLocale().toString(65536), QStringLiteral("65,536"));
}

TEST_F(Languages, GiveALongWordTheRoomThatItNeeds)
{
    FormRows rows(nullptr);
    const QLabel* label = rows.addRow(QStringLiteral("Mandantenfähigkeit"), new QLineEdit, {});
    rows.resize(260, 60);
    rows.show();
    QCoreApplication::processEvents();
    EXPECT_GE(label->width(), label->fontMetrics().horizontalAdvance(label->text()));
}

TEST_F(Languages, AreSwitchedInTheSettingsWithoutLosingWhatIsOpen)
{
    open(kTwoDiagrams);
    page().document().setCurrentIndex(1);
    page().view().setSelection({.nodes = {id("a")}, .edges = {}});
    trigger(Act::Delete);
    const std::string edited = page().document().bytes();
    QTimer::singleShot(0, [] {
        QWidget* dialog = QApplication::activeModalWidget();
        ASSERT_NE(dialog, nullptr);
        auto* choice = dialog->findChild<QComboBox*>(QStringLiteral("language"));
        ASSERT_NE(choice, nullptr);
        const int german = choice->findData(QStringLiteral("de"));
        choice->setCurrentIndex(german);
        Q_EMIT choice->activated(german);
        dialog->close();
    });
    MainWindow* old = window.release();  // it makes room for its successor
    editSettings(*old);
    QCoreApplication::processEvents();
    ASSERT_EQ(Windows::instance().all().size(), 1U);
    window.reset(Windows::instance().all().front());
    window->setAttribute(Qt::WA_DeleteOnClose, false);
    EXPECT_EQ(window->menuBar()->actions().front()->text().remove(QLatin1Char('&')),
              QStringLiteral("Datei"));
    ASSERT_NE(window->currentPage(), nullptr);
    EXPECT_EQ(page().document().bytes(), edited);
    EXPECT_EQ(page().document().currentIndex(), 1);
    EXPECT_TRUE(page().document().isDirty());
    trigger(Act::Undo);
    EXPECT_EQ(page().document().bytes(), kTwoDiagrams);
}

/// Words that do not fit into what shows them, and widgets that reach out of their dialog.
QStringList brokenIn(const QWidget& dialog)
{
    QStringList broken;
    for (const QWidget* child : dialog.findChildren<QWidget*>()) {
        if (!child->isVisibleTo(&dialog) || child->window() != &dialog)
            continue;
        constexpr int kLeastField = 60;  // px: some words can still be read in it
        if (qobject_cast<const QLineEdit*>(child) && child->width() < kLeastField)
            broken.append(QStringLiteral("a field of %1 px").arg(child->width()));
        QString text;
        if (const auto* button = qobject_cast<const QPushButton*>(child))
            text = button->text();
        else if (const auto* label = qobject_cast<const QLabel*>(child);
                 label && !label->wordWrap())
            text = label->text();
        if (text.isEmpty() || text.contains(QLatin1Char('<')))
            continue;
        if (child->width() + 1 <
            child->fontMetrics().horizontalAdvance(text.remove(QLatin1Char('&'))))
            broken.append(QStringLiteral("cut: %1 (%2 px)").arg(text).arg(child->width()));
        const QRect place(child->mapTo(&dialog, QPoint()), child->size());
        if (place.right() > dialog.width() || place.left() < -1)
            broken.append(QStringLiteral("outside: %1").arg(text));
    }
    return broken;
}

class PseudoLocale : public Languages, public testing::WithParamInterface<const char*> {};

TEST_P(PseudoLocale, BreaksNoDialog)
{
    const QString code = QString::fromLatin1(GetParam());
    speak(code);
    window.reset();
    window = std::make_unique<MainWindow>();
    window->resize(1280, 800);
    window->show();
    open(kTwoDiagrams);
    select("api");
    EXPECT_EQ(window->layoutDirection(),
              code == QLatin1String("x-rtl") ? Qt::RightToLeft : Qt::LeftToRight);
    QStringList seen;
    const auto look = [&](const std::function<void()>& show) {
        QTimer::singleShot(150, [&] {
            QWidget* dialog = QApplication::activeModalWidget();
            if (!dialog)
                dialog = QApplication::activePopupWidget();
            ASSERT_NE(dialog, nullptr);
            seen.append(dialog->windowTitle());
            EXPECT_EQ(brokenIn(*dialog).join(QLatin1Char('\n')).toStdString(), "")
                << dialog->windowTitle().toStdString();
            EXPECT_LE(dialog->width(), 1280) << dialog->windowTitle().toStdString();
            dialog->close();
        });
        show();
    };
    look([&] { window->actions()[Act::Settings]->trigger(); });
    look([&] { window->actions()[Act::Shortcuts]->trigger(); });
    look([&] { window->actions()[Act::About]->trigger(); });
    look([&] { window->actions()[Act::ImportText]->trigger(); });
    look([&] { ExportDialog(page(), window.get()).exec(); });
    look([&] { chooseIconPack(*window); });
    EXPECT_EQ(seen.size(), 6);
    for (const QString& title : seen)
        EXPECT_TRUE(title.startsWith(QLatin1Char('[')))
            << title.toStdString() << " is not translated";
}

INSTANTIATE_TEST_SUITE_P(All, PseudoLocale, testing::Values("x-long", "x-rtl"),
                         [](const auto& test) {
                             return test.param[2] == 'l' ? std::string("Longer")
                                                         : std::string("RightToLeft");
                         });

}  // namespace
}  // namespace stratoplan::app
