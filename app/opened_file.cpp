#include "app/opened_file.h"

#include "app/file_commands.h"
#include "canvas/convert.h"
#include "model/io/project_catalog.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace stratoplan::app {
namespace {

constexpr qint64 kLargest = 256 * 1024 * 1024;

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
    std::string content = bytes.toStdString();
    const std::string absolute = canvas::utf8(opened.path);
    const SourceFormat format = detectFormat(content, absolute);
    opened.project = &projectCatalogFor(absolute);
    opened.document = std::make_unique<canvas::Document>(absolute, std::move(content), format,
                                                         *opened.project->catalog);
    opened.document->setOnDisk(digestOfBytes(bytes));
    return opened;
}

QByteArray digestOfBytes(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

}  // namespace stratoplan::app
