#include "app/render_service.h"

#include "canvas/raster.h"
#include "model/picture/picture_bytes.h"

#include <QIODevice>

#include <cstdio>

namespace stratoplan::app {
namespace {

constexpr int kDone = 0;
constexpr int kFailed = 2;
constexpr qint64 kHeader = 4;

int fail(const char* why)
{
    std::fprintf(stderr, "stratoplan-designer: %s\n", why);
    return kFailed;
}

/// Exactly `size` bytes, or fewer at the end of the input.
QByteArray readExactly(QIODevice& in, qint64 size)
{
    QByteArray bytes;
    while (bytes.size() < size) {
        const QByteArray more = in.read(size - bytes.size());
        if (more.isEmpty() && !in.waitForReadyRead(-1))
            break;
        bytes += more;
    }
    return bytes;
}

}  // namespace

int renderPictures(const RenderRequest& request, QIODevice& in, QIODevice& out)
{
    const bool pdf = request.format == QLatin1String("pdf");
    if (!pdf && request.format != QLatin1String("png"))
        return fail("--render draws png or pdf");
    for (;;) {
        const QByteArray header = readExactly(in, kHeader);
        if (header.isEmpty())
            return kDone;
        quint32 size = 0;
        for (int i = 0; i < header.size(); ++i)
            size |= static_cast<quint32>(static_cast<unsigned char>(header[i])) << (8 * i);
        const QByteArray content = header.size() == kHeader ? readExactly(in, size) : QByteArray();
        const auto picture =
            content.size() == static_cast<qint64>(size)
                ? pictureFromBytes({content.data(), static_cast<std::size_t>(content.size())})
                : std::nullopt;
        if (!picture)
            return fail(
                "the input holds no picture; only `stratoplan convert` speaks this protocol");
        const canvas::RasterOptions options{.scale = request.scale};
        const QByteArray drawn =
            pdf ? canvas::rasterPdf(*picture, options) : canvas::rasterPng(*picture, options);
        if (drawn.isEmpty())
            return fail("the picture is too large to draw; choose a smaller --scale");
        const std::string frame = framed({drawn.data(), static_cast<std::size_t>(drawn.size())});
        if (out.write(frame.data(), static_cast<qint64>(frame.size())) !=
            static_cast<qint64>(frame.size()))
            return fail("the result could not be written");
        out.waitForBytesWritten(-1);
    }
}

}  // namespace stratoplan::app
