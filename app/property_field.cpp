#include "app/property_field.h"

#include "app/diagnostic_text.h"
#include "app/style.h"
#include "canvas/convert.h"
#include "model/base/cidr.h"
#include "model/base/text_util.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace stratoplan::app {
namespace {

using canvas::qt;
using canvas::utf8;

/// Words of property names that are written in capitals.
constexpr const char* kCapitals[] = {"ip",  "acu",  "ips",   "cidr", "cidrs", "az",  "dns",
                                     "vpc", "id",   "url",   "arn",  "ttl",   "cpu", "tls",
                                     "ssl", "http", "https", "api",  "kms",   "iam", "os",
                                     "ebs", "iops", "acl",   "asn",  "ami",   "db",  "ha"};

/// Last words of property names that tell their unit.
constexpr const char* kUnitWords[] = {"s", "mb", "gb", "days"};

bool isCidr(const QString& value)
{
    const auto block = cidrBlock(utf8(value));
    return block && *block == block->canonical();
}

QString propertyHelp(const PropertySpec& spec)
{
    return spec.help.empty() ? QString()
                             : QCoreApplication::translate("PropertyHelp", spec.help.c_str());
}

}  // namespace

QString propertyTitle(const PropertySpec& spec)
{
    if (spec.name == "name")
        return PropertyField::tr("Resource name");  // "Name" is what the diagram calls it
    // Other languages say how it is written, by its label or its name; English follows from these.
    for (const std::string* key : {&spec.label, &spec.name}) {
        const QString said = QCoreApplication::translate("Properties", key->c_str());
        if (!key->empty() && said != qt(*key))
            return said;
    }
    QString text = qt(spec.label.empty() ? spec.name : spec.label);
    QStringList words = text.replace(QLatin1Char('_'), QLatin1Char(' '))
                            .split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto endsIn = [&](const char* unit) { return words.back() == QLatin1String(unit); };
    if (!spec.unit.empty() && words.size() > 1 && std::ranges::any_of(kUnitWords, endsIn))
        words.removeLast();  // the unit stands behind the field
    for (QString& word : words) {
        for (const char* capital : kCapitals) {
            if (word.compare(QLatin1String(capital), Qt::CaseInsensitive) == 0)
                word = word.endsWith(QLatin1Char('s')) && word.size() > 3
                           ? word.chopped(1).toUpper() + QLatin1Char('s')
                           : word.toUpper();
        }
    }
    QString title = words.join(QLatin1Char(' '));
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

QString whyInvalid(const PropertySpec& spec, const QString& value)
{
    if (value.isEmpty())
        return {};
    if (spec.type == "cidr" && !isCidr(value))
        return PropertyField::tr("A block such as 10.0.0.0/16, with no bits set behind the prefix");
    if (spec.type == "integer" || spec.type == "number") {
        const auto number = toDouble(utf8(value));
        if (!number || (spec.type == "integer" && !toInteger(utf8(value))))
            return spec.type == "integer" ? PropertyField::tr("A whole number")
                                          : PropertyField::tr("A number");
        if (spec.min && *number < *spec.min)
            return PropertyField::tr("At least %1").arg(*spec.min);
        if (spec.max && *number > *spec.max)
            return PropertyField::tr("At most %1").arg(*spec.max);
    }
    if (!spec.pattern.empty()) {
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(qt(spec.pattern)));
        if (pattern.isValid() && !pattern.match(value).hasMatch())
            return spec.help.empty() ? PropertyField::tr("Not of the form that this takes")
                                     : propertyHelp(spec);
    }
    return {};
}

PropertyField::PropertyField(const PropertySpec& spec, QWidget* parent)
    : QWidget(parent), m_spec(spec), m_editor(makeEditor())
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(2);
    auto* layout = new QHBoxLayout;
    layout->setSpacing(6);
    layout->addWidget(m_editor, 1);
    all->addLayout(layout);
    if (!spec.unit.empty()) {
        auto* unit = new QLabel(QCoreApplication::translate("Units", spec.unit.c_str()));
        unit->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(unit);
    }
    m_editor->setAccessibleName(propertyTitle(spec));
    m_editor->setToolTip(propertyHelp(spec));
    setFocusProxy(m_editor);
}

QWidget* PropertyField::makeEditor()
{
    if (m_spec.type == "boolean") {
        auto* box = new QCheckBox;
        box->setProperty(kSwitchProperty, true);
        connect(box, &QCheckBox::clicked, this, [this, box](bool on) {
            box->setTristate(false);
            commit(on ? QStringLiteral("true") : QStringLiteral("false"));
        });
        return box;
    }
    if (m_spec.type == "choice") {
        auto* box = new QComboBox;
        const QString fallback = qt(m_spec.defaultValue);
        box->addItem(fallback.isEmpty() ? tr("Not set") : tr("%1 (default)").arg(fallback),
                     QString());
        for (const std::string& choice : m_spec.choices)
            box->addItem(qt(choice), qt(choice));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(box, &QComboBox::activated, this,
                [this, box](int index) { commit(box->itemData(index).toString()); });
        return box;
    }
    auto* field = new QLineEdit;
    field->setPlaceholderText(qt(m_spec.defaultValue));
    connect(field, &QLineEdit::textEdited, this, &PropertyField::showValidity);
    connect(field, &QLineEdit::editingFinished, this,
            [this, field] { commit(field->text().trimmed()); });
    return field;
}

void PropertyField::setValue(const std::optional<QString>& value)
{
    m_shown = value;
    const QSignalBlocker quiet(m_editor);
    if (auto* box = qobject_cast<QCheckBox*>(m_editor)) {
        const bool on =
            value && (value->isEmpty() ? qt(m_spec.defaultValue) : *value) == QLatin1String("true");
        box->setTristate(!value);
        box->setCheckState(!value ? Qt::PartiallyChecked : on ? Qt::Checked : Qt::Unchecked);
        box->setText(!value ? tr("mixed") : on ? tr("on") : tr("off"));
    } else if (auto* combo = qobject_cast<QComboBox*>(m_editor)) {
        int index = value ? combo->findData(*value) : -1;
        if (index < 0 && value && !value->isEmpty()) {
            combo->addItem(*value,
                           *value);  // the text says something that the catalog does not list
            index = combo->count() - 1;
        }
        combo->setPlaceholderText(tr("Mixed"));
        combo->setCurrentIndex(index);
    } else if (auto* field = qobject_cast<QLineEdit*>(m_editor)) {
        if (!field->hasFocus() || !field->isModified())
            field->setText(value.value_or(QString()));
        field->setPlaceholderText(value ? qt(m_spec.defaultValue) : tr("Mixed"));
        showValidity(field->text());
    }
}

void PropertyField::commit(const QString& value)
{
    if (!whyInvalid(m_spec, value).isEmpty() || (m_shown && *m_shown == value) ||
        (!m_shown && value.isEmpty()))
        return;
    m_shown = value;
    Q_EMIT committed(value);
}

void PropertyField::showValidity(const QString& value)
{
    const QString why = whyInvalid(m_spec, value.trimmed());
    m_editor->setProperty(kInvalidProperty, !why.isEmpty());
    m_editor->setToolTip(why.isEmpty() ? propertyHelp(m_spec) : why);
    m_editor->update();
    if (!m_reason && why.isEmpty())
        return;
    if (!m_reason) {
        m_reason = new QLabel;
        m_reason->setWordWrap(true);
        layout()->addWidget(m_reason);
    }
    QPalette colors;
    colors.setColor(QPalette::WindowText, severityColor(Severity::Error));
    m_reason->setPalette(colors);
    m_reason->setText(why);
    m_editor->setAccessibleDescription(why);
    m_reason->setVisible(!why.isEmpty());
}

}  // namespace stratoplan::app
