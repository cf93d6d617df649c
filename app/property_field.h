#pragma once

#include "model/catalog/catalog.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace stratoplan::app {

/// What a property is called in the form: the catalog's label, or its name in words
/// ("map_public_ip" is "Map public IP").
QString propertyTitle(const PropertySpec& spec);

/// Why the value is not valid for the property; empty when it is. An empty value always is.
QString whyInvalid(const PropertySpec& spec, const QString& value);

/// The editor of one typed property: a field, a chooser or a switch, with its unit behind it and,
/// below it, what is wrong with what was typed.
class PropertyField final : public QWidget {
    Q_OBJECT

public:
    explicit PropertyField(const PropertySpec& spec, QWidget* parent = nullptr);

    /// What it shows; nullopt where the selected things differ.
    void setValue(const std::optional<QString>& value);

Q_SIGNALS:
    /// A valid value was entered. Never one that is shown already.
    void committed(const QString& value);

private:
    QWidget* makeEditor();
    void commit(const QString& value);
    void showValidity(const QString& value);

    PropertySpec m_spec;
    QWidget* m_editor;
    QLabel* m_reason = nullptr;  // below the field; there when it is needed first
    std::optional<QString> m_shown;
};

}  // namespace stratoplan::app
