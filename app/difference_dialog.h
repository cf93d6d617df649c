#pragma once

#include "app/sheet.h"
#include "model/core/comparison.h"
#include "model/document/document_file.h"

#include <optional>

class QLabel;

namespace stratoplan::app {

/// What a diagram of a document and the same one on disk do not share, as a picture.
/// Result of exec(): Accepted when the version on disk is wanted.
class DifferenceDialog final : public Sheet {
    Q_OBJECT

public:
    DifferenceDialog(const QString& name, const Comparison& comparison, QWidget* parent);

    QLabel* picture() const { return m_picture; }

private:
    QLabel* m_picture;
};

/// The diagram in view, from `index`, or the next one that differs, in both versions. None where
/// only text around the diagrams differs.
std::optional<Comparison> firstDifference(DocumentFile& before, DocumentFile& after, int index);

}  // namespace stratoplan::app
