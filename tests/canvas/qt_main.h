#pragma once

#include <QApplication>
#include <gtest/gtest.h>

namespace stratoplan::test {

/// What the offscreen platform says about itself; nothing of ours.
inline bool isOfThePlatform(const QString& text)
{
    return text.contains(QLatin1String("XDG_RUNTIME_DIR")) ||
           text.contains(QLatin1String("propagateSizeHints")) ||
           text.startsWith(QLatin1String("This plugin does not support"));
}

inline void failOnWarning(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type != QtDebugMsg && type != QtInfoMsg && !isOfThePlatform(text))
        ADD_FAILURE() << "Qt says: " << text.toStdString();
}

/// The main() of tests with widgets: no screen is needed, and any warning of Qt fails the test.
/// `prepare` runs when the application is there.
inline int runQtTests(int argc, char** argv, void (*prepare)() = nullptr)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    const QApplication app(argc, argv);
    qInstallMessageHandler(failOnWarning);
    if (prepare)
        prepare();
    return RUN_ALL_TESTS();
}

}  // namespace stratoplan::test
