#pragma once

#include <QDockWidget>
#include <QTreeView>

class QLineEdit;

namespace stratoplan::app {

class PaletteModel;

/// The grid of components: drags a kind, activates one with Enter or a double click.
class PaletteView final : public QTreeView {
    Q_OBJECT

public:
    explicit PaletteView(QWidget* parent = nullptr);

    void reset() override;

protected:
    void startDrag(Qt::DropActions actions) override;
    void resizeEvent(QResizeEvent* event) override;
    void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override {}
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;
    void mousePressEvent(QMouseEvent* event) override;
};

/// The palette: a search field and the components in folded sections.
class PaletteDock final : public QDockWidget {
    Q_OBJECT

public:
    explicit PaletteDock(QWidget* parent = nullptr);

    void focusSearch();
    /// The user's own kinds, by id: they stand in a section before all others.
    static QStringList favourites();
    void setFavourite(const QString& kindId, bool favourite);
    /// A component of that kind was added: it is among the recent ones now.
    void noteUsed(const QString& kindId);
    QLineEdit* searchField() const { return m_search; }
    PaletteView* view() const { return m_view; }

Q_SIGNALS:
    /// Enter or a double click: place it in the selected container.
    void placeRequested(const QString& kindId);

private:
    void showHits(const QString& text);
    void showOwn();
    void showMenu(const QPoint& at);
    void restoreFolds();
    bool eventFilter(QObject* watched, QEvent* event) override;

    QLineEdit* m_search;
    PaletteView* m_view;
    PaletteModel* m_model;
};

}  // namespace stratoplan::app
