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
    return RUN_ALL_TESTS();
}
