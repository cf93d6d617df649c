#include "app/journal.h"

#include "app/document_page.h"
#include "app/file_commands.h"
#include "app/main_window.h"
#include "app/notice_bar.h"
#include "app/windows.h"
#include "canvas/convert.h"
#include "model/io/document_json.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

namespace stratoplan::app {
namespace {

using canvas::qt;

constexpr int kWithinMs = 1000;
const QString kRecovered = QStringLiteral("recovered");
const QString kLockName = QStringLiteral("lock");
const QStringList kRuns{QStringLiteral("run-*")};
const QString kEntries = QStringLiteral("*.unsaved");

/// One line of JSON that says what the bytes behind it are.
struct Entry {
    QString path;
    QString name;
    QString digest;   ///< of the file as it was read or written last
    QString drawing;  ///< the edited diagram, where the text of the file cannot say it
    QByteArray bytes;
};

std::optional<Entry> readEntry(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject head = QJsonDocument::fromJson(file.readLine()).object();
    if (!head.contains(QLatin1String("name")))
        return std::nullopt;
    return Entry{head.value(QLatin1String("path")).toString(),
                 head.value(QLatin1String("name")).toString(),
                 head.value(QLatin1String("digest")).toString(),
                 head.value(QLatin1String("drawing")).toString(), file.readAll()};
}

}  // namespace

QString Journal::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
           QStringLiteral("/journal");
}

Journal::Journal(MainWindow& window, const QString& folder)
    : m_window(window)
    , m_root(folder)
    , m_folder(folder + QStringLiteral("/run-") + QUuid::createUuid().toString(QUuid::Id128))
{
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_lock = std::make_unique<QLockFile>(m_folder + QLatin1Char('/') + kLockName);
    m_lock->setStaleLockTime(0);
    m_lock->tryLock(0);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kWithinMs);
    connect(&m_timer, &QTimer::timeout, this, &Journal::flush);
    for (MainWindow* one : Windows::instance().all())
        follow(*one);
    connect(&Windows::instance(), &Windows::opened, this,
            [this](MainWindow* opened) { follow(*opened); });
}

Journal::~Journal()
{
    m_lock->unlock();
    if (m_kept && !m_files.isEmpty())
        return;
    QDir(m_folder).removeRecursively();
}

bool Journal::hasOtherRuns(const QString& folder)
{
    return !QDir(folder).entryList({kRuns}, QDir::Dirs).isEmpty();
}

void Journal::keepForNextRun()
{
    flush();
    m_kept = true;
}

void Journal::follow(MainWindow& window)
{
    connect(&window, &MainWindow::pageAdded, this, qOverload<DocumentPage*>(&Journal::follow));
    for (DocumentPage* page : window.pages())
        follow(page);
}

void Journal::mark(DocumentPage* page)
{
    if (!m_changed.contains(page))
        m_changed.append(page);
    if (!m_timer.isActive())
        m_timer.start();
}

void Journal::follow(DocumentPage* page)
{
    const auto changed = [this, page] { mark(page); };
    connect(&page->document(), &canvas::Document::changed, this, changed);
    connect(&page->document(), &canvas::Document::textChanged, this, changed);
    connect(&page->document(), &canvas::Document::dirtyChanged, this, changed);
    connect(page, &QObject::destroyed, this, [this, page] {
        if (m_kept)
            return;
        m_changed.removeAll(page);
        if (const QString file = m_files.take(page); !file.isEmpty())
            QFile::remove(file);
        // Another view may still hold what this one held.
        for (DocumentPage* other : Windows::instance().pages()) {
            if (other != page && other->document().isDirty())
                mark(other);
        }
    });
    if (page->document().isDirty())
        changed();
}

void Journal::flush()
{
    m_timer.stop();
    for (DocumentPage* page : std::exchange(m_changed, {}))
        write(*page);
}

QString Journal::fileOf(const DocumentPage& page)
{
    QString& file = m_files[&page];
    if (file.isEmpty())
        file = QStringLiteral("%1/%2.unsaved").arg(m_folder).arg(++m_count);
    return file;
}

void Journal::write(DocumentPage& page)
{
    const canvas::Document& document = page.document();
    if (!document.isDirty()) {
        if (const QString file = m_files.take(&page); !file.isEmpty())
            QFile::remove(file);
        return;
    }
    for (auto kept = m_files.cbegin(); kept != m_files.cend(); ++kept) {
        // One copy is enough for a document with several views.
        if (kept.key() != &page && kept.key()->document().shares(document))
            return;
    }
    const QString path = qt(document.path());
    QJsonObject head{{QStringLiteral("path"), path}, {QStringLiteral("name"), page.name()}};
    head.insert(QStringLiteral("digest"), QString::fromLatin1(document.onDisk().toHex()));
    if (document.holdsUnwritten())
        head.insert(QStringLiteral("drawing"), qt(writeNative(document.diagram())));
    QSaveFile file(fileOf(page));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n');
    file.write(document.bytes().data(), static_cast<qint64>(document.bytes().size()));
    file.commit();
}

int Journal::recover()
{
    int count = 0;
    const QFileInfoList runs = QDir(m_root).entryInfoList({kRuns}, QDir::Dirs);
    for (const QFileInfo& run : runs) {
        const QString folder = run.absoluteFilePath();
        if (folder == QFileInfo(m_folder).absoluteFilePath())
            continue;
        QLockFile lock(folder + QLatin1Char('/') + kLockName);
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0))
            continue;  // that run is still there
        for (const QFileInfo& info : QDir(folder).entryInfoList({kEntries}, QDir::Files)) {
            const std::optional<Entry> entry = readEntry(info.absoluteFilePath());
            if (!entry)
                continue;
            DocumentPage* page =
                m_window.files().openRecovered(entry->path, entry->name, entry->bytes.toStdString(),
                                               QByteArray::fromHex(entry->digest.toLatin1()));
            page->notices().tell(
                {.id = kRecovered,
                 .text =
                     tr("Stratoplan ended before %1 was saved. This is how it stood at %2; save "
                        "it to keep it.")
                         .arg(page->name(),
                              QLocale().toString(info.lastModified(), QLocale::ShortFormat)),
                 .severity = Severity::Warning});
            QObject::connect(&page->document(), &canvas::Document::dirtyChanged, page,
                             [page](bool dirty) {
                                 if (!dirty)
                                     page->notices().withdraw(kRecovered);
                             });
            ++count;
            if (!entry->drawing.isEmpty()) {
                DocumentPage* drawing = m_window.files().openRecovered(
                    {}, tr("Drawing of %1").arg(entry->name), entry->drawing.toStdString(), {});
                drawing->document().markUnsaved();
            }
        }
        flush();  // they stand in the journal of this run before that of the other goes
        lock.unlock();
        QDir(folder).removeRecursively();
    }
    return count;
}

}  // namespace stratoplan::app
