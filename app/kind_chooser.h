#pragma once

#include "model/catalog/catalog.h"

#include <QLineEdit>

namespace stratoplan::app {

/// A field that chooses a component kind by typing a part of its name.
class KindChooser final : public QLineEdit {
    Q_OBJECT

public:
    explicit KindChooser(const Catalog& catalog, QWidget* parent = nullptr);

    void showKind(const QString& id);  ///< empty: the selected things differ

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void makeCompleter();
    QString labelOf(const QString& id) const;

    const Catalog& m_catalog;
    QString m_shown;
};

}  // namespace stratoplan::app
