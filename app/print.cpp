#include "app/print.h"

#include "app/document_page.h"
#include "app/export_job.h"
#include "canvas/raster.h"

#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace stratoplan::app {

void printDiagram(DocumentPage& page, QWidget* parent)
{
    page.commitEdits();
    QPrinter printer(QPrinter::HighResolution);
    const Size size = page.document().layout().size;
    printer.setPageOrientation(size.width > size.height ? QPageLayout::Landscape
                                                        : QPageLayout::Portrait);
    printer.setDocName(page.name());
    QPrintPreviewDialog dialog(&printer, parent);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&page](QPrinter* onto) { drawPage(page, *onto); });
    dialog.exec();
}

void drawPage(const DocumentPage& page, QPrinter& printer)
{
    const canvas::Document& document = page.document();
    exporting::ExportOptions options;
    options.theme = "light";  // paper is white
    const Picture picture = pictureOf(document, document.currentIndex(), options);
    QPainter painter(&printer);
    canvas::paintOnPage(painter, picture,
                        QRectF(QPointF(), printer.pageRect(QPrinter::DevicePixel).size()));
}

}  // namespace stratoplan::app
