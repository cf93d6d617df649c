#include "app/opened_file.h"

#include "app/busy_bar.h"
#include "app/file_commands.h"
#include "app/sheet.h"
#include "canvas/convert.h"
#include "model/import/facts/facts.h"
#include "model/io/project_catalog.h"

#include <QCryptographicHash>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include <chrono>
#include <future>

namespace stratoplan::app {
namespace {

constexpr qint64 kLargest = 256 * 1024 * 1024;
constexpr qint64 kWorthAThread = 64 * 1024;  // bytes; what is smaller is read within a frame
constexpr int kPollMs = 4;

bool isReady(const std::future<OpenedFile>& reading)
{
    return reading.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

}  // namespace

OpenedFile readFileAt(const QString& path)
{
    OpenedFile opened;
    opened.path = QFileInfo(path).absoluteFilePath();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        opened.error = file.errorString();
    else if (file.size() > kLargest)
        opened.error = FileCommands::tr("it is larger than 256 MB");
    if (!opened.error.isEmpty())
        return opened;
    const QByteArray bytes = file.readAll();
    opened.digest = digestOfBytes(bytes);
    std::string content = bytes.toStdString();
    const std::string absolute = canvas::utf8(opened.path);
    const SourceFormat format = detectFormat(content, absolute);
    opened.prepared.facts = std::make_shared<const std::vector<Fact>>(
        format == SourceFormat::Markdown ? readFacts(content) : std::vector<Fact>());
    opened.project = &projectCatalogFor(absolute);
    opened.file.emplace(absolute, std::move(content), format, *opened.project->catalog);
    if (opened.file->diagramCount() > 0)
        opened.prepared.first = std::make_shared<const Diagram>(opened.file->diagram(0));
    return opened;
}

void OpenedFile::begin()
{
    document = std::make_unique<canvas::Document>(*std::move(file), std::move(prepared));
    document->setOnDisk(digest);
    file.reset();
}

std::optional<OpenedFile> readBeside(const QString& path, QWidget& window, int patienceMs)
{
    if (!window.isVisible() || QFileInfo(path).size() < kWorthAThread)
        return readFileAt(path);
    // What was given up ends by itself: there is nobody to tell.
    static std::vector<std::future<OpenedFile>> abandoned;
    std::erase_if(abandoned, isReady);
    std::future<OpenedFile> reading = std::async(std::launch::async, readFileAt, path);
    QTimer poll;
    poll.start(kPollMs);

    // Input waits as it would if this thread read the file.
    QEventLoop loop;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (isReady(reading))
            loop.quit();
    });
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (isReady(reading))
        return reading.get();

    Sheet sheet(FileCommands::tr("Opening %1").arg(QFileInfo(path).fileName()), &window);
    sheet.addContent(new BusyBar);
    sheet.addButton(FileCommands::tr("Cancel"), QDialog::Rejected);
    QObject::connect(&poll, &QTimer::timeout, &sheet, [&] {
        if (isReady(reading))
            sheet.accept();
    });
    if (sheet.exec() == QDialog::Accepted)
        return reading.get();
    abandoned.push_back(std::move(reading));
    return std::nullopt;
}

QByteArray digestOfBytes(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

}  // namespace stratoplan::app
