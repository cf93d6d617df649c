#include "app/language.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace stratoplan::app {
namespace {

const QString kFolder = QStringLiteral(":/translations");
const QString kLong = QStringLiteral("x-long");
const QString kRightToLeft = QStringLiteral("x-rtl");
constexpr double kLonger = 1.4;  // what translations of short English texts come to at most

/// Says everything in English, longer and between brackets, so that what is cut off or was never
/// to be translated is seen.
class PseudoTranslator final : public QTranslator {
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        QString text = QString::fromUtf8(source);
        if (text.isEmpty() || text.contains(QLatin1String(";;")))  // filters of file dialogs
            return text;
        const auto more = static_cast<qsizetype>(static_cast<double>(text.size()) * (kLonger - 1));
        return QLatin1Char('[') + text + QString(std::max<qsizetype>(0, more - 2), QChar(0x00E9)) +
               QLatin1Char(']');
    }
};

std::vector<std::unique_ptr<QTranslator>>& installed()
{
    static std::vector<std::unique_ptr<QTranslator>> all;
    return all;
}

void install(std::unique_ptr<QTranslator> translator)
{
    QCoreApplication::installTranslator(translator.get());
    installed().push_back(std::move(translator));
}

}  // namespace

std::vector<Language> languages()
{
    return {{QString(), QCoreApplication::translate("Settings", "As the system")},
            {QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("es"), QStringLiteral("Español")},
            {QStringLiteral("fr"), QStringLiteral("Français")},
            {QStringLiteral("ja"), QStringLiteral("日本語")},
            {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
}

void speak(const QString& code)
{
    for (const std::unique_ptr<QTranslator>& translator : installed())
        QCoreApplication::removeTranslator(translator.get());
    installed().clear();
    if (code == kLong || code == kRightToLeft) {
        install(std::make_unique<PseudoTranslator>());
        QGuiApplication::setLayoutDirection(code == kRightToLeft ? Qt::RightToLeft
                                                                 : Qt::LeftToRight);
        return;
    }
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);  // numbers and dates are part of a language
    // A machine without a language speaks English too, with its plurals.
    const QLocale words = locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);  // of all languages that there are
    // First what Qt itself says, so that ours is asked before it.
    auto toolkit = std::make_unique<QTranslator>();
    if (toolkit->load(words, QStringLiteral("qtbase"), QStringLiteral("_"),
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(std::move(toolkit));
    for (const QString& file : {QStringLiteral("findings"), QStringLiteral("stratoplan")}) {
        auto own = std::make_unique<QTranslator>();
        if (own->load(words, file, QStringLiteral("_"), kFolder))
            install(std::move(own));
    }
}

}  // namespace stratoplan::app
