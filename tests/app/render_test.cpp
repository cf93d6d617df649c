#include "app/render_service.h"
#include "model/picture/picture_bytes.h"

#include <QBuffer>
#include <QImage>
#include <gtest/gtest.h>

namespace stratoplan::app {
namespace {

Picture square(double side)
{
    Picture picture{.size = {side, side}, .background = {0xFFFFFF, 255}, .marks = {}};
    Mark mark;
    mark.bounds = {0, 0, side, side};
    mark.shape = BoxMark{mark.bounds, 0, {0xFF0000, 255}, {}};
    picture.marks.push_back(mark);
    return picture;
}

QByteArray frame(const Picture& picture)
{
    return QByteArray::fromStdString(framed(pictureBytes(picture)));
}

std::vector<QByteArray> frames(const QByteArray& bytes)
{
    std::vector<QByteArray> all;
    qsizetype at = 0;
    while (at + 4 <= bytes.size()) {
        quint32 size = 0;
        for (int i = 0; i < 4; ++i)
            size |= static_cast<quint32>(static_cast<unsigned char>(bytes[at + i])) << (8 * i);
        all.push_back(bytes.mid(at + 4, size));
        at += 4 + static_cast<qsizetype>(size);
    }
    EXPECT_EQ(at, bytes.size());
    return all;
}

int render(const QString& format, QByteArray input, QByteArray& output)
{
    QBuffer in(&input);
    QBuffer out(&output);
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    return renderPictures({format, 2}, in, out);
}

TEST(RenderPictures, AnswersEachFrameInOrder)
{
    QByteArray output;
    EXPECT_EQ(render(QStringLiteral("png"), frame(square(40)) + frame(square(80)), output), 0);
    const auto drawn = frames(output);
    ASSERT_EQ(drawn.size(), 2u);
    const int small = QImage::fromData(drawn[0]).width();
    const int large = QImage::fromData(drawn[1]).width();
    EXPECT_EQ(large - small, 80);  // 40 units more at scale 2
}

TEST(RenderPictures, DrawsPdf)
{
    QByteArray output;
    EXPECT_EQ(render(QStringLiteral("pdf"), frame(square(40)), output), 0);
    ASSERT_EQ(frames(output).size(), 1u);
    EXPECT_TRUE(frames(output)[0].startsWith("%PDF"));
}

TEST(RenderPictures, RefusesWhatIsNoPicture)
{
    QByteArray output;
    EXPECT_EQ(render(QStringLiteral("png"), QByteArray(), output), 0);
    EXPECT_EQ(render(QStringLiteral("gif"), frame(square(40)), output), 2);
    EXPECT_EQ(render(QStringLiteral("png"), QByteArray("\5\0\0\0hello", 9), output), 2);
    EXPECT_EQ(render(QStringLiteral("png"), frame(square(40)).chopped(3), output), 2);
    EXPECT_TRUE(output.isEmpty());
}

}  // namespace
}  // namespace stratoplan::app
