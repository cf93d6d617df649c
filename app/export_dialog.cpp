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
#include "model/io/file_io.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>

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

}  // namespace

QString writeBundle(const exporting::Bundle& bundle, const QString& folder)
{
    for (const exporting::OutputFile& file : bundle.files) {
        const QString path = folder + QLatin1Char('/') + qt(file.path);
        if (!QDir().mkpath(QFileInfo(path).absolutePath()))
            return ExportDialog::tr("The folder %1 could not be made")
                .arg(QFileInfo(path).absolutePath());
        if (const Status done = writeFile(utf8(path), file.content); !done)
            return translated(done.reason());
    }
    return {};
}

ExportDialog::ExportDialog(DocumentPage& page, QWidget* parent)
    : Sheet(tr("Export"), parent)
    , m_page(page)
    , m_formats(exportFormats())
    , m_picture(new QLabel)
    , m_files(new QListWidget)
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
    m_bundle = exported(m_page.document(), chosen);
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
    m_files->clear();
    const QLocale locale;
    for (const exporting::OutputFile& file : m_bundle.files) {
        const QString path = m_folder->text() + QLatin1Char('/') + qt(file.path);
        const QString size = locale.formattedDataSize(static_cast<qint64>(file.content.size()), 0);
        const QString state = QFileInfo::exists(path) ? tr("replaces") : tr("new");
        m_files->addItem(QStringLiteral("%1   %2 · %3").arg(qt(file.path), size, state));
    }
    QStringList notes;
    for (const Diagnostic& diagnostic : m_bundle.diagnostics)
        notes.append(translated(diagnostic));
    notes.removeDuplicates();
    if (m_bundle.files.empty() && notes.isEmpty())
        notes.append(tr("This format has nothing to say about this diagram."));
    m_note->setText(notes.mid(0, 4).join(QLatin1Char('\n')));
    m_note->setVisible(!notes.isEmpty());
    if (m_export)
        m_export->setEnabled(!m_bundle.files.empty() && !m_folder->text().isEmpty());
}

bool ExportDialog::write()
{
    refresh();
    settings::setText(kFormatKey, qt(format().name));
    settings::setText(kFolderKey, m_folder->text());
    settings::setText(kThemeKey, m_theme->currentData().toString());
    settings::setText(kBackgroundKey, m_background->currentData().toString());
    settings::setText(kScaleKey, m_scale->currentData().toString());
    const QString why = writeBundle(m_bundle, m_folder->text());
    if (!why.isEmpty()) {
        m_note->setText(why);
        m_note->show();
        return false;
    }
    accept();
    m_page.notices().tell(
        {.id = QStringLiteral("exported"),
         .text = m_bundle.files.size() == 1
                     ? tr("Wrote %1")
                           .arg(m_folder->text() + QLatin1Char('/') + qt(m_bundle.files[0].path))
                     : tr("Wrote %1 files to %2").arg(m_bundle.files.size()).arg(m_folder->text()),
         .passing = true});
    return true;
}

void exportAgain(DocumentPage& page, MainWindow& window)
{
    ExportDialog dialog(page, &window);
    if (!dialog.write())
        dialog.exec();
}

}  // namespace stratoplan::app
