#pragma once

#include "app/export_job.h"
#include "app/sheet.h"
#include "model/io/target.h"

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
    void setReplace(bool replace);
    QListWidget* files() const { return m_files; }

public Q_SLOTS:
    /// Writes the files but those that were edited by hand; closes when all were written.
    bool write();

private:
    QWidget* makeChoices();
    void showChoices();
    void refresh();
    void showFiles(Target& target);
    void tellWritten();
    ExportChoice choice() const;
    const ExportFormat& format() const;

    DocumentPage& m_page;
    std::vector<ExportFormat> m_formats;
    QTimer m_refresh;
    exporting::Bundle m_bundle;
    std::vector<Target::Plan> m_plans;
    QLabel* m_picture;
    QComboBox* m_format;
    QComboBox* m_theme;
    QComboBox* m_background;
    QComboBox* m_scale;
    QComboBox* m_charset;
    QCheckBox* m_all;
    QLineEdit* m_folder;
    QListWidget* m_files;
    QCheckBox* m_replace;
    QLabel* m_note;
    QPushButton* m_export = nullptr;
    std::vector<std::pair<QWidget*, QWidget*>> m_pictureRows;  // label and editor
};

/// The last export once more, without a dialog. Tells in the page's notice bar what was written.
void exportAgain(DocumentPage& page, MainWindow& window);

}  // namespace stratoplan::app
