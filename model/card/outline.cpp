#include "model/card/outline.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace stratoplan {

namespace {

struct Name {
    std::string_view shape;
    Outline outline;
};

constexpr Name kNames[] = {
    // sorted by shape
    {"bang", Outline::Bang},
    {"bolt", Outline::Bolt},
    {"bow-rect", Outline::BowRect},
    {"brace", Outline::BraceLeft},
    {"brace-r", Outline::BraceRight},
    {"braces", Outline::Braces},
    {"choice", Outline::Diamond},
    {"circle", Outline::Circle},
    {"cloud", Outline::Cloud},
    {"cross-circ", Outline::CrossedCircle},
    {"curv-trap", Outline::Display},
    {"cyl", Outline::Cylinder},
    {"datastore", Outline::DataStore},
    {"dbl-circ", Outline::DoubleCircle},
    {"delay", Outline::Delay},
    {"diam", Outline::Diamond},
    {"div-rect", Outline::DividedRect},
    {"doc", Outline::Document},
    {"docs", Outline::StackedDocuments},
    {"ellipse", Outline::Ellipse},
    {"end", Outline::EndDot},
    {"f-circ", Outline::FilledDot},
    {"flag", Outline::PaperTape},
    {"flip-tri", Outline::FlippedTriangle},
    {"fork", Outline::Bar},
    {"fr-circ", Outline::EndDot},
    {"fr-rect", Outline::Subroutine},
    {"h-cyl", Outline::HorizontalCylinder},
    {"hex", Outline::Hexagon},
    {"hourglass", Outline::Hourglass},
    {"join", Outline::Bar},
    {"lean-l", Outline::LeanLeft},
    {"lean-r", Outline::LeanRight},
    {"lin-cyl", Outline::LinedCylinder},
    {"lin-doc", Outline::LinedDocument},
    {"lin-rect", Outline::LinedRect},
    {"notch-pent", Outline::NotchedPentagon},
    {"notch-rect", Outline::NotchedRect},
    {"odd", Outline::Odd},
    {"rounded", Outline::Rounded},
    {"sl-rect", Outline::SlopedRect},
    {"sm-circ", Outline::StartDot},
    {"st-rect", Outline::StackedRect},
    {"stadium", Outline::Stadium},
    {"start", Outline::StartDot},
    {"state", Outline::Rounded},
    {"tag-doc", Outline::TaggedDocument},
    {"tag-rect", Outline::TaggedRect},
    {"text", Outline::PlainText},
    {"trap-b", Outline::TrapezoidBottom},
    {"trap-t", Outline::TrapezoidTop},
    {"tri", Outline::Triangle},
    {"win-pane", Outline::WindowPane},
};

constexpr double kSide = 12;
constexpr double kEdge = 8;
constexpr double kMinimumWidth = 112;
constexpr double kMinimumHeight = 40;

struct Room {
    double left = kSide;
    double right = kSide;
    double top = kEdge;
    double bottom = kEdge;
};

/// What a text needs on each side of outlines that have a rectangle inside.
Room roomOf(Outline outline, double height)
{
    const double slant = slantOf(outline, height);
    switch (outline) {
    case Outline::Stadium:
        return {16, 16, kEdge, kEdge};
    case Outline::Subroutine:
        return {20, 20, kEdge, kEdge};
    case Outline::Cylinder:
        return {kSide, kSide, 16, 10};
    case Outline::LinedCylinder:
        return {kSide, kSide, 22, 10};
    case Outline::HorizontalCylinder:
        return {16, 24, kEdge, kEdge};
    case Outline::Odd:
    case Outline::Hexagon:
    case Outline::LeanRight:
    case Outline::LeanLeft:
    case Outline::TrapezoidBottom:
    case Outline::TrapezoidTop:
        return {kSide + slant, outline == Outline::Odd ? kSide : kSide + slant, kEdge, kEdge};
    case Outline::NotchedRect:
    case Outline::NotchedPentagon:
        return {kSide + 4, kSide + 4, kEdge, kEdge};
    case Outline::LinedRect:
        return {20, kSide, kEdge, kEdge};
    case Outline::DividedRect:
        return {kSide, kSide, 16, kEdge};
    case Outline::WindowPane:
        return {20, kSide, 16, kEdge};
    case Outline::StackedRect:
        return {kSide, 20, 14, kEdge};
    case Outline::SlopedRect:
        return {kSide, kSide, 18, kEdge};
    case Outline::TaggedRect:
        return {kSide, 16, kEdge, kEdge};
    case Outline::BowRect:
        return {20, 20, kEdge, kEdge};
    case Outline::Document:
    case Outline::TaggedDocument:
        return {kSide, kSide, kEdge, 18};
    case Outline::LinedDocument:
        return {20, kSide, kEdge, 18};
    case Outline::StackedDocuments:
        return {kSide, 20, 14, 18};
    case Outline::PaperTape:
        return {kSide, kSide, 16, 16};
    case Outline::Delay:
        return {kSide, kSide + slant, kEdge, kEdge};
    case Outline::Display:
        return {kSide + slant, kSide + slant, kEdge, kEdge};
    case Outline::BraceLeft:
        return {20, 4, kEdge, kEdge};
    case Outline::BraceRight:
        return {4, 20, kEdge, kEdge};
    case Outline::Braces:
        return {20, 20, kEdge, kEdge};
    case Outline::PlainText:
        return {4, 4, 4, 4};
    default:
        return {};
    }
}

double upTo8(double value)
{
    return std::ceil(value / 8 - 1e-6) * 8;
}

bool isRound(Outline outline)
{
    return outline == Outline::Circle || outline == Outline::DoubleCircle ||
           outline == Outline::Ellipse || outline == Outline::Cloud || outline == Outline::Bang;
}

/// How much of a round outline's half axes text may use.
double roundMargin(Outline outline)
{
    switch (outline) {
    case Outline::DoubleCircle:
        return 8;
    case Outline::Cloud:
    case Outline::Bang:
        return 10;
    default:
        return 4;
    }
}

Size roundSize(Outline outline, Size text)
{
    const double margin = roundMargin(outline);
    if (outline == Outline::Circle || outline == Outline::DoubleCircle) {
        const double d = std::hypot(text.width, text.height) + 2 * margin;
        const double side = std::max(64.0, upTo8(d));
        return {side, side};
    }
    // The ellipse of least area around a box has axes of sqrt 2 times the box; a flatter one reads
    // better around a single line.
    const double h = text.height + 24 + 2 * margin - 8;
    const double share = text.height / (h - 2 * margin);
    const double w = text.width / std::sqrt(1 - share * share) + 2 * margin;
    return {std::max(96.0, upTo8(w)), std::max(48.0, upTo8(h))};
}

Size diamondSize(Size text)
{
    if (text.width <= 0)
        return {32, 32};
    constexpr double kTallest = 96;
    const double pad = 8;
    const double w = text.width + pad;
    const double height = std::max(
        {64.0, upTo8(text.height * 2 + 16), std::min(kTallest, upTo8(w / 1.5 + text.height))});
    return {std::max(96.0, upTo8(w / (1 - text.height / height))), height};
}

Size triangleSize(Size text)
{
    const double height = std::max(64.0, upTo8(text.height * 2 + 32));
    const double share = (height - 8 - text.height) / height;
    return {std::max(80.0, upTo8((text.width + 8) / share)), height};
}

}  // namespace

Outline outlineOf(std::string_view shape)
{
    const auto* found = std::lower_bound(
        std::begin(kNames), std::end(kNames), shape,
        [](const Name& name, std::string_view wanted) { return name.shape < wanted; });
    return found != std::end(kNames) && found->shape == shape ? found->outline : Outline::Rect;
}

double slantOf(Outline outline, double height)
{
    switch (outline) {
    case Outline::Odd:
    case Outline::Hexagon:
    case Outline::LeanRight:
    case Outline::LeanLeft:
    case Outline::TrapezoidBottom:
    case Outline::TrapezoidTop:
    case Outline::Display:
        return std::min(16.0, height / 3);
    case Outline::Delay:
        return std::min(20.0, height / 3);
    default:
        return 0;
    }
}

Size outlineSize(Outline outline, Size text)
{
    switch (outline) {
    case Outline::StartDot:
    case Outline::FilledDot:
        return {16, 16};
    case Outline::EndDot:
        return {20, 20};
    case Outline::Bar:
        return {64, 8};
    case Outline::CrossedCircle:
    case Outline::Hourglass:
        return {32, 32};
    case Outline::Bolt:
        return {32, 40};
    case Outline::Diamond:
        return diamondSize(text);
    case Outline::Triangle:
    case Outline::FlippedTriangle:
        return triangleSize(text);
    default:
        break;
    }
    if (isRound(outline))
        return roundSize(outline, text);
    Room room = roomOf(outline, kMinimumHeight);
    const double height = std::max(kMinimumHeight, upTo8(text.height + room.top + room.bottom));
    room = roomOf(outline, height);
    const double least = outline == Outline::PlainText ? 16 : kMinimumWidth;
    return {std::max(least, upTo8(text.width + room.left + room.right)), height};
}

Rect textArea(Outline outline, Size size, double textHeight)
{
    const double w = size.width;
    const double h = size.height;
    const auto centred = [&](double width) {
        return Rect{(w - width) / 2, (h - textHeight) / 2, width, textHeight};
    };
    switch (outline) {
    case Outline::StartDot:
    case Outline::FilledDot:
    case Outline::EndDot:
    case Outline::Bar:
    case Outline::CrossedCircle:
    case Outline::Hourglass:
    case Outline::Bolt:
        return {};
    case Outline::Diamond: {
        const double width = w * (1 - textHeight / h) - 6;
        return width > 0 ? centred(width) : Rect{};
    }
    case Outline::Triangle:
    case Outline::FlippedTriangle: {
        const double width = w * (h - 8 - textHeight) / h - 6;
        if (width <= 0)
            return {};
        const double top = outline == Outline::Triangle ? h - 8 - textHeight : 8;
        return {(w - width) / 2, top, width, textHeight};
    }
    default:
        break;
    }
    if (isRound(outline)) {
        const double margin = roundMargin(outline);
        const double share = textHeight / std::max(h - 2 * margin, 1.0);
        if (share >= 1)
            return {};
        return centred((w - 2 * margin) * std::sqrt(1 - share * share));
    }
    Room room = roomOf(outline, h);
    // A box that is drawn tight may use half of the padding; ornaments keep their place.
    const double slackX = w < kMinimumWidth ? 6 : 0;
    const double slackY = 4;
    room.left -= slackX;
    room.right -= slackX;
    room.top -= slackY;
    room.bottom -= slackY;
    const Rect area = {room.left, room.top, w - room.left - room.right, h - room.top - room.bottom};
    return area.width > 0 && area.height > 0 ? area : Rect{};
}

}  // namespace stratoplan
