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

QPixmap drawn(const Comparison& comparison, qreal ratio)
{
    const Theme& theme = windowTheme();
    const Layout layout = layOut(comparison.both, builtInCatalog(), tableMeasurer());
    Picture picture =
        buildPicture(comparison.both, layout, builtInCatalog(), theme, tableMeasurer());
    markDifferences(picture, comparison, layout, theme, tableMeasurer());
    QPixmap pixmap = QPixmap::fromImage(canvas::rasterImage(picture, {.scale = ratio}));
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
    m_picture->setPixmap(drawn(comparison, devicePixelRatioF()));
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setAccessibleName(tr("Picture of the difference"));
    auto* area = new QScrollArea;
    area->setWidget(m_picture);
    area->setWidgetResizable(true);
    addContent(area, 1);
    addText(tr("Added is what another program wrote, removed is what stands here only."));
    addButton(tr("Keep what is here"), Rejected);
    addButton(tr("Reload"), Accepted, Place::Default);
    resize(kSize);
}

}  // namespace stratoplan::app
