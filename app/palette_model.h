#pragma once

#include "model/catalog/catalog.h"

#include <QAbstractItemModel>

#include <vector>

namespace stratoplan::app {

/// The components of the catalog as the palette shows them: sections, and in each a grid of two
/// columns.
///
/// Rows of the top level are sections; a section's rows hold two kinds each, in columns 0 and 1. A
/// search replaces the sections by one without a title that holds the hits, best first.
class PaletteModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    static constexpr int kColumns = 2;
    enum Role { KindIdRole = Qt::UserRole };

    explicit PaletteModel(const Catalog& catalog, QObject* parent = nullptr);

    void search(const QString& text);
    /// Sections of the user's own before all others, each only where it holds something.
    void setOwn(const QStringList& favourites, const QStringList& recent);
    bool isSearching() const { return m_searching; }
    /// The kind at the index; nullptr for a section or an empty cell.
    const Kind* kind(const QModelIndex& index) const;
    /// Whether the index is the row that opens the rest of its section; openAll() does so.
    bool isMore(const QModelIndex& index) const;
    void openAll(const QModelIndex& more);
    QString sectionName(int section) const
    {
        return m_shown[static_cast<std::size_t>(section)].title;
    }
    /// Whether the section is the user's own.
    bool isOwn(int section) const { return !m_searching && section < m_own; }
    /// The same in every language, for settings.
    QString sectionKey(int section) const
    {
        return QString::fromLatin1(m_shown[static_cast<std::size_t>(section)].key);
    }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    /// One while searching: what is found bears its whole name.
    int columnCount(const QModelIndex& = {}) const override { return m_searching ? 1 : kColumns; }
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    struct Entry {
        const Kind* kind = nullptr;
        QString name;  ///< short, to fit a cell
    };
    struct Section {
        const char* key;  ///< its English title
        QString title;
        std::vector<Entry> entries;  ///< the common ones first
        std::size_t closed = 0;      ///< how many are shown
    };

    const Section* sectionOf(const QModelIndex& index) const;
    const Entry* entry(const QModelIndex& index) const;
    int rowsOf(const Section& section) const;

    const Catalog& m_catalog;
    std::vector<Section> m_sections;
    std::vector<Section> m_shown;
    std::ptrdiff_t m_own = 0;  // how many of m_sections are the user's
    bool m_searching = false;
};

/// How well a kind answers a search: 0 not at all, higher is better. Matches in order the start of
/// the label, of a word, an alias, letters in their order.
int searchScore(const Kind& kind, const QString& wanted);

}  // namespace stratoplan::app
