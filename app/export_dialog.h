#pragma once

#include "app/export_job.h"
#include "app/sheet.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace stratoplan::app {

class DocumentPage;
class MainWindow;

/// Export: the live picture left, choices right, the list of files that will be written below.
class ExportDialog final : public Sheet {
    Q_OBJECT

public:
    ExportDialog(DocumentPage& page, QWidget* parent);

    void setFormat(const QString& name);
    void setFolder(const QString& folder);
    QListWidget* files() const { return m_files; }

public Q_SLOTS:
    bool write();  ///< writes the files; closes when all were written

private:
    QWidget* makeChoices();
    void showChoices();
    void refresh();
    ExportChoice choice() const;
    const ExportFormat& format() const;

    DocumentPage& m_page;
    std::vector<ExportFormat> m_formats;
    QTimer m_refresh;
    exporting::Bundle m_bundle;
    QLabel* m_picture;
    QComboBox* m_format;
    QComboBox* m_theme;
    QComboBox* m_background;
    QComboBox* m_scale;
    QComboBox* m_charset;
    QCheckBox* m_all;
    QLineEdit* m_folder;
    QListWidget* m_files;
    QLabel* m_note;
    QPushButton* m_export = nullptr;
    std::vector<std::pair<QWidget*, QWidget*>> m_pictureRows;  // label and editor
};

/// The last export once more, without a dialog. Tells in the page's notice bar what was written.
void exportAgain(DocumentPage& page, MainWindow& window);

/// Writes the bundle under `folder`, making folders as needed. Errors: the reason in words.
QString writeBundle(const exporting::Bundle& bundle, const QString& folder);

}  // namespace stratoplan::app
