#include "app/appearance.h"
#include "app/settings.h"
#include "app/window_colors.h"

#include <QApplication>
#include <gtest/gtest.h>

namespace {

/// What the offscreen platform says about itself; nothing of ours.
bool isKnown(const QString& text)
{
    return text.contains(QLatin1String("XDG_RUNTIME_DIR")) ||
           text.contains(QLatin1String("propagateSizeHints"));
}

void failOnWarning(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type != QtDebugMsg && type != QtInfoMsg && !isKnown(text))
        ADD_FAILURE() << "Qt says: " << text.toStdString();
}

}  // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    QApplication app(argc, argv);
    qInstallMessageHandler(failOnWarning);
    stratoplan::app::settings::useEphemeral();
    stratoplan::app::dressApplication();
    stratoplan::app::wear(stratoplan::lightTheme());
    return RUN_ALL_TESTS();
}
