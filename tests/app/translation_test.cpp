#include "app/language.h"
#include "export/format.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

#include <filesystem>
#include <map>

/// What the translations promise: nothing left out, the same placeholders, one word for one thing,
/// names of products as they are.
namespace stratoplan::app {
namespace {

const QString kFolder = QStringLiteral(STRATOPLAN_TRANSLATIONS);

struct Message {
    QString source;
    QStringList translations;  ///< one, or one for each plural form
    bool finished = true;
};

std::vector<Message> messagesOf(const QString& language, const char* what = "stratoplan")
{
    QFile file(QStringLiteral("%1/%2_%3.ts").arg(kFolder, QString::fromLatin1(what), language));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    std::vector<Message> all;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("message")) {
            all.push_back({});
        } else if (xml.name() == QLatin1String("source")) {
            all.back().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("numerusform")) {
            all.back().translations.append(xml.readElementText());
        } else if (xml.name() == QLatin1String("translation")) {
            all.back().finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            QString text;
            while (xml.readNext() == QXmlStreamReader::Characters)
                text += xml.text();
            if (xml.tokenType() == QXmlStreamReader::EndElement)
                all.back().translations.append(text);
            else if (xml.name() == QLatin1String("numerusform"))
                all.back().translations.append(xml.readElementText());
        }
    }
    return all;
}

QString plain(QString text)
{
    static const QRegularExpression marked(QStringLiteral("\\(&.\\)"));
    return text.remove(marked).remove(QLatin1Char('&')).toLower();
}

QStringList placeholdersOf(const QString& text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(\\d|n)"));
    QStringList all;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        all.append(match.next().captured());
    all.sort();
    all.removeDuplicates();
    return all;
}

/// Rows of the glossary: the English word, and what the language calls it, in small letters.
std::vector<std::pair<QString, QStringList>> glossaryOf(const QString& language)
{
    QFile file(kFolder + QStringLiteral("/glossary.tsv"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    std::vector<std::pair<QString, QStringList>> rows;
    qsizetype column = -1;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        const QStringList cells = line.split(QLatin1Char('\t'));
        if (line.startsWith(QLatin1Char('#')) || cells.size() < 2)
            continue;
        if (column < 0)
            column = cells.indexOf(language);
        else
            rows.push_back({cells[0], cells.value(column).toLower().split(QLatin1Char('/'))});
    }
    return rows;
}

class Translation : public testing::TestWithParam<const char*> {
protected:
    QString language = QString::fromLatin1(GetParam());
};

TEST_P(Translation, IsCompleteAndKeepsPlaceholders)
{
    std::vector<Message> messages = messagesOf(language);
    EXPECT_GT(messages.size(), 400U);
    const std::vector<Message> findings = messagesOf(language, "findings");
    EXPECT_GT(findings.size(), 200U);
    messages.insert(messages.end(), findings.begin(), findings.end());
    for (const Message& message : messages) {
        EXPECT_FALSE(message.translations.isEmpty()) << message.source.toStdString();
        EXPECT_TRUE(message.finished) << message.source.toStdString();
        for (const QString& text : message.translations) {
            EXPECT_FALSE(text.trimmed().isEmpty()) << message.source.toStdString();
            EXPECT_EQ(placeholdersOf(text), placeholdersOf(message.source))
                << message.source.toStdString();
            EXPECT_EQ(text.contains(QLatin1Char('&')), message.source.contains(QLatin1Char('&')))
                << message.source.toStdString();
        }
    }
}

/// What data and rules say is no text of the window: a new property, fix or format that nobody
/// translated is found here.
TEST_P(Translation, KnowsWhatTheDataSay)
{
    QSet<QString> known;
    for (const Message& message : messagesOf(language, "findings"))
        known.insert(message.source);
    const auto expectKnown = [&](const std::string& text) {
        EXPECT_TRUE(known.contains(QString::fromStdString(text)))
            << text << ": run ./dev translate";
    };
    for (const Kind& kind : builtInCatalog().kinds()) {
        for (const PropertySpec& property : kind.properties) {
            if (!known.contains(QString::fromStdString(property.label)))
                expectKnown(property.name);
            if (!property.help.empty())
                expectKnown(property.help);
        }
    }
    for (const exporting::Format& format : exporting::formats())
        expectKnown(std::string(format.label));
    const std::filesystem::path rules =
        std::filesystem::path(STRATOPLAN_TRANSLATIONS).parent_path() / "model/validate";
    static const QRegularExpression title(
        QStringLiteral("FixMaker[ a-z]*\\(\\s*\\w+,\\s*\"([^\"]+)\""));
    int titles = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(rules)) {
        QFile file(QString::fromStdString(entry.path().string()));
        if (entry.path().extension() != ".cpp" || !file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = title.globalMatch(text); match.hasNext(); ++titles)
            expectKnown(match.next().captured(1).toStdString());
    }
    EXPECT_GT(titles, 60);
}

TEST_P(Translation, CallsOneThingByOneWord)
{
    const auto glossary = glossaryOf(language);
    EXPECT_GE(glossary.size(), 60U);
    const std::vector<Message> messages = messagesOf(language);
    for (const auto& [word, forms] : glossary) {
        const QRegularExpression asWord(QStringLiteral("(?<![\\w-])%1s?(?![\\w-])").arg(word));
        bool used = false;
        for (const Message& message : messages) {
            if (!asWord.match(plain(message.source)).hasMatch())
                continue;
            used = true;
            for (const QString& text : message.translations) {
                EXPECT_TRUE(std::ranges::any_of(
                    forms, [&](const QString& form) { return plain(text).contains(form); }))
                    << word.toStdString() << ": " << message.source.toStdString() << " -> "
                    << text.toStdString();
            }
        }
        EXPECT_TRUE(used) << word.toStdString() << " is said nowhere";
    }
}

TEST_P(Translation, LeavesNamesOfProductsAlone)
{
    const char* const kNames[] = {"Stratoplan", "Mermaid", "Markdown", "Terraform", "Kubernetes",
                                  "Prometheus", "Grafana", "Argo CD",  "ECS",       "EKS",
                                  "Fargate",    "AWS",     "VPC",      "SVG",       "Qt"};
    for (const Message& message : messagesOf(language)) {
        for (const char* const name : kNames) {
            const QString word = QString::fromLatin1(name);
            if (!message.source.contains(word))
                continue;
            for (const QString& text : message.translations)
                EXPECT_TRUE(QString(text).remove(QLatin1Char('&')).contains(word))
                    << text.toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(All, Translation, testing::Values("de", "es", "fr", "ja", "zh_CN"),
                         [](const auto& test) { return std::string(test.param); });

}  // namespace
}  // namespace stratoplan::app
