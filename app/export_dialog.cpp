#include "app/export_dialog.h"

#include "app/diagnostic_text.h"
#include "app/document_page.h"
#include "app/main_window.h"
#include "app/notice_bar.h"
#include "app/settings.h"
#include "app/style.h"
#include "app/unsaved_dialog.h"
#include "canvas/convert.h"
#include "canvas/raster.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>

#include <algorithm>

namespace stratoplan::app {
namespace {

using canvas::qt;
using canvas::utf8;

constexpr QSize kPictureSize{420, 300};
constexpr int kRefreshMs = 120;
const QString kFormatKey = QStringLiteral("export/format");
const QString kFolderKey = QStringLiteral("export/folder");
const QString kThemeKey = QStringLiteral("export/theme");
const QString kBackgroundKey = QStringLiteral("export/background");
const QString kScaleKey = QStringLiteral("export/scale");

QString folderFor(const DocumentPage& page)
{
    const QString home = page.isUntitled()
                             ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                             : QFileInfo(qt(page.document().path())).absolutePath();
    return settings::text(kFolderKey, home + QStringLiteral("/out"));
}

QComboBox* choiceBox(std::initializer_list<std::pair<QString, QString>> rows, const QString& chosen)
{
    auto* box = new QComboBox;
    for (const auto& [text, data] : rows)
        box->addItem(text, data);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    return box;
}

bool has(const std::vector<Target::Plan>& plans, Target::Way way)
{
    return std::ranges::find(plans, way, &Target::Plan::way) != plans.end();
}

QString wordsOf(Target::Way way)
{
    switch (way) {
    case Target::Way::New:
        return ExportDialog::tr("new");
    case Target::Way::Replace:
        return ExportDialog::tr("replaces");
    case Target::Way::Same:
        return ExportDialog::tr("unchanged");
    case Target::Way::Beside:
        return ExportDialog::tr("edited by hand: stays, the new one is written beside it");
    case Target::Way::Refused:
        break;
    }
    return ExportDialog::tr("not made here: stays");
}

}  // namespace

ExportDialog::ExportDialog(DocumentPage& page, QWidget* parent)
    : Sheet(tr("Export"), parent)
    , m_page(page)
    , m_formats(exportFormats())
    , m_picture(new QLabel)
    , m_files(new QListWidget)
    , m_replace(new QCheckBox(tr("Replace files that were edited by hand or not made here")))
    , m_note(new QLabel)
{
    auto* content = new QWidget;
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(20);
    m_picture->setFixedSize(kPictureSize);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setFrameShape(QFrame::StyledPanel);
    m_picture->setAccessibleName(tr("Preview"));
    columns->addWidget(m_picture);
    columns->addWidget(makeChoices(), 1);
    addContent(content);

    auto* heading = new QLabel(tr("Files"));
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    addContent(heading);
    m_files->setFixedHeight(112);
    m_files->setAccessibleName(tr("Files that will be written"));
    m_files->setSelectionMode(QAbstractItemView::NoSelection);
    m_files->setFocusPolicy(Qt::NoFocus);
    addContent(m_files);
    addContent(m_replace);
    connect(m_replace, &QCheckBox::toggled, this, &ExportDialog::refresh);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    addContent(m_note);
    addButton(tr("Cancel"), Rejected);
    m_export = addButton(tr("Export"), -1, Place::Default);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::write);
    setMinimumWidth(780);

    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kRefreshMs);
    connect(&m_refresh, &QTimer::timeout, this, &ExportDialog::refresh);
    showChoices();
    refresh();
}

QWidget* ExportDialog::makeChoices()
{
    auto* choices = new QWidget;
    auto* grid = new QGridLayout(choices);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    const auto addRow = [&](const QString& text, QWidget* editor) {
        auto* label = new QLabel(text);
        label->setBuddy(editor);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(editor, row, 1);
        return label;
    };
    m_format = new QComboBox;
    for (const ExportFormat& format : m_formats)
        m_format->addItem(format.label, qt(format.name));
    m_format->setCurrentIndex(
        std::max(0, m_format->findData(settings::text(kFormatKey, QStringLiteral("svg")))));
    m_format->setMaxVisibleItems(24);
    addRow(tr("Format"), m_format);
    m_theme =
        choiceBox({{tr("Light"), QStringLiteral("light")}, {tr("Dark"), QStringLiteral("dark")}},
                  settings::text(kThemeKey, QStringLiteral("light")));
    m_pictureRows.push_back({addRow(tr("Theme"), m_theme), m_theme});
    m_background = choiceBox({{tr("As the theme"), QString()},
                              {tr("White"), QStringLiteral("white")},
                              {tr("None"), QStringLiteral("none")}},
                             settings::text(kBackgroundKey, {}));
    m_pictureRows.push_back({addRow(tr("Background"), m_background), m_background});
    m_scale = choiceBox({{QStringLiteral("1 ×"), QStringLiteral("1")},
                         {QStringLiteral("2 ×"), QStringLiteral("2")},
                         {QStringLiteral("3 ×"), QStringLiteral("3")},
                         {QStringLiteral("4 ×"), QStringLiteral("4")}},
                        settings::text(kScaleKey, QStringLiteral("2")));
    m_pictureRows.push_back({addRow(tr("Size"), m_scale), m_scale});
    m_charset = choiceBox({{tr("Box drawing"), QStringLiteral("unicode")},
                           {tr("Plain ASCII"), QStringLiteral("ascii")}},
                          QStringLiteral("unicode"));
    m_pictureRows.push_back({addRow(tr("Characters"), m_charset), m_charset});
    m_all =
        new QCheckBox(tr("All %1 diagrams of the document").arg(m_page.document().diagramCount()));
    m_all->setVisible(m_page.document().diagramCount() > 1);
    grid->addWidget(m_all, grid->rowCount(), 1);
    m_folder = new QLineEdit(folderFor(m_page));
    auto* browse = new QPushButton(tr("Choose…"));
    browse->setAutoDefault(false);
    auto* folder = new QWidget;
    auto* folderRow = new QHBoxLayout(folder);
    folderRow->setContentsMargins(0, 0, 0, 0);
    folderRow->setSpacing(8);
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(browse);
    folder->setFocusProxy(m_folder);
    addRow(tr("Folder"), folder);
    grid->setRowStretch(grid->rowCount(), 1);

    connect(browse, &QPushButton::clicked, this, [this] {
        const QString chosen =
            QFileDialog::getExistingDirectory(this, tr("Folder"), m_folder->text());
        if (!chosen.isEmpty())
            m_folder->setText(chosen);
    });
    for (QComboBox* box : {m_format, m_theme, m_background, m_scale, m_charset})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            showChoices();
            m_refresh.start();
        });
    connect(m_all, &QCheckBox::toggled, this, [this] { m_refresh.start(); });
    connect(m_folder, &QLineEdit::textChanged, this, [this] { m_refresh.start(); });
    return choices;
}

const ExportFormat& ExportDialog::format() const
{
    return m_formats[static_cast<std::size_t>(std::max(0, m_format->currentIndex()))];
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice;
    choice.format = format().name;
    choice.options.theme = utf8(m_theme->currentData().toString());
    choice.options.background = utf8(m_background->currentData().toString());
    choice.options.charset = utf8(m_charset->currentData().toString());
    choice.scale = m_scale->currentData().toString().toDouble();
    choice.allDiagrams = m_all->isChecked();
    return choice;
}

void ExportDialog::setFormat(const QString& name)
{
    m_format->setCurrentIndex(m_format->findData(name));
    refresh();
}

void ExportDialog::setFolder(const QString& folder)
{
    m_folder->setText(folder);
    refresh();
}

void ExportDialog::setReplace(bool replace)
{
    m_replace->setChecked(replace);
}

void ExportDialog::showChoices()
{
    const ExportFormat& now = format();
    for (const auto& [label, editor] : m_pictureRows) {
        const bool fits = editor == m_scale     ? now.name == "png"
                          : editor == m_charset ? now.name == "ascii"
                                                : now.isPicture;
        label->setVisible(fits);
        editor->setVisible(fits);
    }
}

void ExportDialog::refresh()
{
    m_refresh.stop();
    const ExportChoice chosen = choice();
    Target target(utf8(m_folder->text()));
    m_bundle = exported(m_page.document(), chosen, &target);
    const int index = m_page.document().currentIndex();
    if (index >= 0) {
        const Picture picture = pictureOf(m_page.document(), index, chosen.options);
        const double fit = std::min((kPictureSize.width() - 8) / (picture.size.width + 32),
                                    (kPictureSize.height() - 8) / (picture.size.height + 32));
        canvas::RasterOptions options{.scale = std::min(1.0, fit) * devicePixelRatioF()};
        QImage image = canvas::rasterImage(picture, options);
        image.setDevicePixelRatio(devicePixelRatioF());
        m_picture->setPixmap(QPixmap::fromImage(image));
    }
    showFiles(target);
    QStringList notes;
    for (const Diagnostic& diagnostic : m_bundle.diagnostics)
        notes.append(translated(diagnostic));
    notes.removeDuplicates();
    if (m_bundle.files.empty() && notes.isEmpty())
        notes.append(tr("This format has nothing to say about this diagram."));
    const bool refused = has(m_plans, Target::Way::Refused);
    if (refused)
        notes.prepend(
            tr("Files that were not made here stand in the way. Replace them, or choose another "
               "folder."));
    m_replace->setVisible(m_replace->isChecked() || refused || has(m_plans, Target::Way::Beside));
    m_note->setText(notes.mid(0, 4).join(QLatin1Char('\n')));
    m_note->setVisible(!notes.isEmpty());
    if (m_export)
        m_export->setEnabled(!m_plans.empty() && !refused && !m_folder->text().isEmpty());
}

bool ExportDialog::write()
{
    refresh();
    settings::setText(kFormatKey, qt(format().name));
    settings::setText(kFolderKey, m_folder->text());
    settings::setText(kThemeKey, m_theme->currentData().toString());
    settings::setText(kBackgroundKey, m_background->currentData().toString());
    settings::setText(kScaleKey, m_scale->currentData().toString());
    Target target(utf8(m_folder->text()));
    if (has(m_plans, Target::Way::Refused))
        return false;  // the note says why
    if (const Status written = target.write(m_plans); !written) {
        m_note->setText(translated(written.reason()));
        m_note->show();
        return false;
    }
    accept();
    tellWritten();
    return true;
}

void ExportDialog::tellWritten()
{
    QStringList kept;
    for (const Target::Plan& plan : m_plans) {
        if (plan.way == Target::Way::Beside)
            kept.append(qt(plan.path));
    }
    const QString& folder = m_folder->text();
    const auto written = static_cast<int>(m_plans.size()) - static_cast<int>(kept.size());
    QStringList words;
    if (m_plans.size() == 1 && kept.isEmpty())
        words.append(tr("Wrote %1").arg(folder + QLatin1Char('/') + qt(m_plans[0].path)));
    else
        words.append(tr("Wrote %1 files to %2").arg(written).arg(folder));
    if (!kept.isEmpty())
        words.append(tr("Kept, since edited by hand: %1. What was made stands beside, as .new")
                         .arg(kept.join(QStringLiteral(", "))));
    m_page.notices().tell({.id = QStringLiteral("exported"),
                           .text = words.join(QStringLiteral(". ")),
                           .passing = kept.isEmpty()});
}

void ExportDialog::showFiles(Target& target)
{
    for (const exporting::OutputFile& file : m_bundle.files)
        target.add(file.path, file.content);
    m_plans = target.planned(m_replace->isChecked());
    m_files->clear();
    const QLocale locale;
    for (const Target::Plan& plan : m_plans) {
        const QString size = locale.formattedDataSize(static_cast<qint64>(plan.content.size()), 0);
        m_files->addItem(
            QStringLiteral("%1   %2 · %3").arg(qt(plan.path), size, wordsOf(plan.way)));
    }
}

void exportAgain(DocumentPage& page, MainWindow& window)
{
    ExportDialog dialog(page, &window);
    if (!dialog.write())
        dialog.exec();
}

}  // namespace stratoplan::app
