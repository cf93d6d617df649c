#include "model/picture/picture_bytes.h"

#include <gtest/gtest.h>

namespace stratoplan {
namespace {

Picture everyMark()
{
    Picture picture{.size = {320, 200}, .background = {0xF7F8FA, 255}, .marks = {}};
    picture.marks.push_back(
        {.owner = {.node = {7}, .edge = {}, .note = {}},
         .layer = PaintLayer::Container,
         .detail = MarkDetail::Always,
         .depth = 2,
         .bounds = {1, 2, 3, 4},
         .shape = BoxMark{{1, 2, 3, 4}, 8, {0xFF, 20}, {{0x10, 255}, 1.25, {6, 4}, true}}});
    picture.marks.push_back({.owner = {.node = {}, .edge = {9}, .note = {}},
                             .layer = PaintLayer::EdgeThick,
                             .detail = MarkDetail::Head,
                             .depth = 0,
                             .bounds = {},
                             .shape = PathMark{{{PathStep::Verb::Move, {1, 1}, {}, {}},
                                                {PathStep::Verb::Quad, {2, 3}, {4, 5}, {}}},
                                               {},
                                               {}}});
    picture.marks.push_back(
        {.owner = {},
         .layer = PaintLayer::Pill,
         .detail = MarkDetail::EdgeLabel,
         .depth = 0,
         .bounds = {},
         .shape =
             TextMark{{5, 6}, 30, TextRole::EdgeLabel, 11, false, {0x333333, 255}, "läuft \n \0"}});
    picture.marks.push_back({.owner = {},
                             .layer = PaintLayer::Card,
                             .detail = MarkDetail::Icon,
                             .depth = 0,
                             .bounds = {},
                             .shape = IconMark{{0, 0, 22, 22}, "database", {0x275FE3, 255}, "pg"}});
    return picture;
}

TEST(PictureBytes, ComeBackAsTheSamePicture)
{
    const std::string bytes = pictureBytes(everyMark());
    const std::optional<Picture> back = pictureFromBytes(bytes);

    ASSERT_TRUE(back);
    EXPECT_EQ(back->size, (Size{320, 200}));
    ASSERT_EQ(back->marks.size(), 4u);
    EXPECT_EQ(back->marks[0].owner.node, NodeId{7});
    EXPECT_EQ(std::get<TextMark>(back->marks[2].shape).text,
              std::get<TextMark>(everyMark().marks[2].shape).text);
    EXPECT_EQ(pictureBytes(*back), bytes);
}

TEST(PictureBytes, OfAnyOtherKindAreRefused)
{
    const std::string bytes = pictureBytes(everyMark());

    for (std::size_t size = 0; size < bytes.size(); ++size)
        EXPECT_FALSE(pictureFromBytes(bytes.substr(0, size))) << size;
    EXPECT_FALSE(pictureFromBytes(bytes + "x"));
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        std::string broken = bytes;
        broken[at] = static_cast<char>(0xff);
        pictureFromBytes(broken);  // whatever it gives, it stays inside its bytes (ASan watches)
    }
}

TEST(PictureBytes, AreFramedWithTheirLength)
{
    EXPECT_EQ(framed("abc"), std::string("\3\0\0\0abc", 7));
    EXPECT_EQ(framed(std::string(300, 'x')).substr(0, 4), std::string("\x2c\1\0\0", 4));
}

}  // namespace
}  // namespace stratoplan
