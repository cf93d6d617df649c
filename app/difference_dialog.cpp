#include "app/difference_dialog.h"

#include "app/window_colors.h"
#include "canvas/raster.h"
#include "model/document/difference.h"
#include "model/picture/build.h"
#include "model/picture/difference_marks.h"

#include <QLabel>
#include <QScrollArea>

#include <algorithm>

namespace stratoplan::app {
namespace {

constexpr QSize kSize{960, 680};
constexpr QSizeF kRoom{880, 500};    // of the picture in it
constexpr double kLeastZoom = 0.55;  // names can be read

double zoomFor(Size size)
{
    return std::clamp(std::min(kRoom.width() / size.width, kRoom.height() / size.height),
                      kLeastZoom, 1.0);
}

/// Where the first change is drawn. Units: scene units.
Point firstChange(const Comparison& comparison, const Layout& layout)
{
    for (std::size_t i = 0; i < comparison.nodes.size(); ++i)
        if (comparison.nodes[i] != Fate::Same)
            return layout.nodes[i].box.center();
    for (std::size_t i = 0; i < comparison.edges.size(); ++i)
        if (comparison.edges[i] != Fate::Same && !layout.edges[i].route.empty())
            return layout.edges[i].route.front();
    return {};
}

QPixmap drawn(const Comparison& comparison, const Layout& layout, double zoom, qreal ratio)
{
    const Theme& theme = windowTheme();
    Picture picture =
        buildPicture(comparison.both, layout, builtInCatalog(), theme, tableMeasurer());
    markDifferences(picture, comparison, layout, theme, tableMeasurer());
    QPixmap pixmap = QPixmap::fromImage(canvas::rasterImage(picture, {.scale = ratio * zoom}));
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

}  // namespace

std::optional<Comparison> firstDifference(DocumentFile& before, DocumentFile& after, int index)
{
    const std::size_t count = std::max(before.diagramCount(), after.diagramCount());
    const Diagram none;
    const auto diagramOf = [&](DocumentFile& file, std::size_t at) -> const Diagram& {
        return at < file.diagramCount() ? file.diagram(at) : none;
    };
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t at = (static_cast<std::size_t>(std::max(0, index)) + i) % count;
        Comparison comparison = compared(diagramOf(before, at), diagramOf(after, at));
        const auto differs = [](Fate fate) { return fate != Fate::Same; };
        if (std::ranges::any_of(comparison.nodes, differs) ||
            std::ranges::any_of(comparison.edges, differs))
            return comparison;
    }
    return std::nullopt;
}

DifferenceDialog::DifferenceDialog(const QString& name, const Comparison& comparison,
                                   QWidget* parent)
    : Sheet(tr("What changed in %1").arg(name), parent), m_picture(new QLabel)
{
    const Layout layout = layOut(comparison.both, builtInCatalog(), tableMeasurer());
    const double zoom = zoomFor(layout.size);
    m_picture->setPixmap(drawn(comparison, layout, zoom, devicePixelRatioF()));
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setAccessibleName(tr("Picture of the difference"));
    auto* area = new QScrollArea;
    area->setWidget(m_picture);
    area->setWidgetResizable(true);
    addContent(area, 1);
    const auto count = [&](Fate fate) {
        return std::ranges::count(comparison.nodes, fate) +
               std::ranges::count(comparison.edges, fate);
    };
    addText(tr("%1 added, %2 removed, %3 changed.")
                .arg(count(Fate::Added))
                .arg(count(Fate::Removed))
                .arg(count(Fate::Changed)));
    addText(tr("Added is what another program wrote, removed is what stands here only."));
    addButton(tr("Keep what is here"), Rejected);
    addButton(tr("Reload"), Accepted, Place::Default);
    resize(kSize);
    const Point first = firstChange(comparison, layout) * zoom;
    QMetaObject::invokeMethod(
        area,
        [area, first] {
            area->ensureVisible(static_cast<int>(first.x), static_cast<int>(first.y),
                                area->viewport()->width() / 3, area->viewport()->height() / 3);
        },
        Qt::QueuedConnection);
}

}  // namespace stratoplan::app
