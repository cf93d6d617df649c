#include "app/icon_packs.h"

#include "app/diagnostic_text.h"
#include "app/document_page.h"
#include "app/main_window.h"
#include "app/settings.h"
#include "app/sheet.h"
#include "app/windows.h"
#include "canvas/convert.h"
#include "canvas/icon_cache.h"
#include "model/diag/source_text.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <map>
#include <memory>

namespace stratoplan::app {
namespace {

using canvas::qt;
using canvas::utf8;

const QString kFolderKey = QStringLiteral("iconPack");
constexpr int kPreviewSide = 40;
constexpr QSize kPreviewCell{108, 84};
constexpr std::size_t kMostProblems = 4;

/// What is said here, to be translated.
struct PackText {
    Q_DECLARE_TR_FUNCTIONS(IconPacks)
};

QIcon pictureOf(const std::string& icon, qreal ratio)
{
    QPixmap pixmap(QSize(kPreviewSide, kPreviewSide) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    canvas::paintGlyph(painter, QRectF(0, 0, kPreviewSide, kPreviewSide), icon, Qt::gray);
    return pixmap;
}

QString problemsOf(const IconPack& pack)
{
    QStringList lines;
    const LineTable table(pack.text);
    for (const Diagnostic& diagnostic : pack.diagnostics) {
        if (static_cast<std::size_t>(lines.size()) == kMostProblems) {
            lines.append(PackText::tr("… and %n more", nullptr,
                                      static_cast<int>(pack.diagnostics.size() - kMostProblems)));
            break;
        }
        const auto line = table.at(diagnostic.span.begin).line;
        lines.append(QStringLiteral("icons.json:%1: %2").arg(line).arg(translated(diagnostic)));
    }
    return lines.join(QLatin1Char('\n'));
}

/// What a pack holds, before and after it is chosen.
class Preview final : public QWidget {
public:
    Preview() : m_list(new QListWidget), m_text(new QLabel), m_problems(new QLabel)
    {
        m_list->setViewMode(QListView::IconMode);
        m_list->setIconSize(QSize(kPreviewSide, kPreviewSide));
        m_list->setGridSize(kPreviewCell);
        m_list->setResizeMode(QListView::Adjust);
        m_list->setMovement(QListView::Static);
        m_list->setWordWrap(true);
        m_list->setUniformItemSizes(true);
        m_list->setMinimumHeight(3 * kPreviewCell.height());
        m_list->setAccessibleName(PackText::tr("Icons of the pack"));
        for (QLabel* label : {m_text, m_problems}) {
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        }
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_text);
        layout->addWidget(m_list, 1);
        layout->addWidget(m_problems);
    }

    void show(const QString& folder)
    {
        m_list->clear();
        m_problems->hide();
        if (folder.isEmpty()) {
            m_text->setText(PackText::tr(
                "The program's own icons are shown. A pack is a folder of SVG or PNG files with an "
                "icons.json that says which kind wears which."));
            return;
        }
        const Catalog& catalog = builtInCatalog();
        const IconPack pack = readIconPack(utf8(folder), catalog);
        const QString name = pack.name.empty() ? QFileInfo(folder).fileName() : qt(pack.name);
        m_text->setText(
            PackText::tr("%1: %n icons", nullptr, static_cast<int>(pack.entries.size())).arg(name));
        for (const IconPack::Entry& entry : pack.entries) {
            auto* item = new QListWidgetItem(pictureOf(entry.icon, devicePixelRatioF()),
                                             qt(catalog.kind(entry.kind).label), m_list);
            item->setSizeHint(kPreviewCell - QSize(4, 4));  // names have two lines
            item->setToolTip(qt(entry.kind));
        }
        m_problems->setText(problemsOf(pack));
        m_problems->setVisible(!pack.diagnostics.empty());
    }

private:
    QListWidget* m_list;
    QLabel* m_text;
    QLabel* m_problems;
};

/// The catalogs in the icons of the pack that was chosen last.
struct Shown {
    QString folder;
    std::map<const Catalog*, const Catalog*> catalogs;
    std::vector<std::unique_ptr<const Catalog>> kept;  // documents may still be drawn with them

    void forget(const QString& next)
    {
        folder = next;
        catalogs.clear();
    }
};

Shown& shownNow()
{
    static Shown shown;
    return shown;
}

}  // namespace

QString iconPackFolder()
{
    return settings::text(kFolderKey, {});
}

const Catalog& shownCatalog(const Catalog& catalog)
{
    Shown& shown = shownNow();
    if (const QString folder = iconPackFolder(); folder != shown.folder)
        shown.forget(folder);
    if (shown.folder.isEmpty())
        return catalog;
    const Catalog*& dressed = shown.catalogs[&catalog];
    if (!dressed) {
        shown.kept.push_back(std::make_unique<const Catalog>(
            withIcons(catalog, readIconPack(utf8(shown.folder), catalog))));
        dressed = shown.kept.back().get();
    }
    return *dressed;
}

void chooseIconPack(MainWindow& window)
{
    Sheet sheet(PackText::tr("Icon pack"), &window);
    auto* preview = new Preview;
    QString folder = iconPackFolder();
    preview->show(folder);
    sheet.addContent(preview, 1);
    QPushButton* browse = sheet.addButton(PackText::tr("Choose folder…"), -1, Sheet::Place::Left);
    QPushButton* none = sheet.addButton(PackText::tr("The program's own"), -1, Sheet::Place::Left);
    sheet.addButton(PackText::tr("Cancel"), QDialog::Rejected);
    sheet.addButton(PackText::tr("Use"), QDialog::Accepted, Sheet::Place::Default);
    QObject::connect(browse, &QPushButton::clicked, &sheet, [&] {
        const QString chosen = QFileDialog::getExistingDirectory(
            &sheet, PackText::tr("Folder of the icon pack"), folder);
        if (!chosen.isEmpty())
            preview->show(folder = chosen);
    });
    QObject::connect(none, &QPushButton::clicked, &sheet,
                     [&] { preview->show(folder = QString()); });
    if (sheet.exec() == QDialog::Accepted)
        useIconPack(folder);
}

void useIconPack(const QString& folder)
{
    settings::setText(kFolderKey, folder);
    shownNow().forget(folder);  // the same folder may hold other icons by now
    for (DocumentPage* page : Windows::instance().pages())
        page->wearIcons();
    for (QWidget* widget : QApplication::allWidgets())
        widget->update();
}

}  // namespace stratoplan::app
