#pragma once

#include <QProxyStyle>

namespace stratoplan::app {

/// Which look a tab bar wears: set as dynamic property kTabsProperty. Others are underlined.
inline constexpr char kTabsProperty[] = "stratoplanTabs";
inline constexpr char kDocumentTabs[] = "document";
/// Dynamic property of a push button that is the one filled button of its window or dialog.
inline constexpr char kFilledProperty[] = "stratoplanFilled";
/// Dynamic property of a check box that is drawn as a switch.
inline constexpr char kSwitchProperty[] = "stratoplanSwitch";
/// Dynamic property of a scroll bar that lies over the content instead of beside it.
inline constexpr char kOverlayProperty[] = "stratoplanOverlay";
/// Dynamic property of a line edit whose value is not valid: its border is the error colour.
inline constexpr char kInvalidProperty[] = "stratoplanInvalid";

/// The number beside an underlined tab's text: the tab's data.
struct TabBadge {
    int count = 0;       ///< 0 shows none
    bool error = false;  ///< in the error colour
};

/// Fusion with our metrics and drawing (visual.md 9.1): tabs, dock titles, tool buttons, fields,
/// the switch, the filled button, menus and scroll bars. All colours follow the application's
/// palette.
class Style final : public QProxyStyle {
    Q_OBJECT

public:
    Style();

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;

    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                         SubControl subControl, const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption* option,
                       const QWidget* widget) const override;
};

}  // namespace stratoplan::app

Q_DECLARE_METATYPE(stratoplan::app::TabBadge)
