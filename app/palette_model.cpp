#include "app/palette_model.h"

#include "canvas/canvas_view.h"
#include "canvas/convert.h"

#include <QCoreApplication>
#include <QMimeData>

#include <algorithm>
#include <array>
#include <set>

namespace stratoplan::app {
namespace {

using canvas::qt;

/// A section of the palette: its categories, and the kinds that are shown before "more" is asked
/// for, under names that fit a cell.
struct SectionSpec {
    const char* title;
    std::array<std::string_view, 2> categories;
    std::vector<std::pair<std::string_view, const char*>> first;
};

const std::vector<SectionSpec>& sectionSpecs()
{
    static const std::vector<SectionSpec> kSpecs{
        {QT_TRANSLATE_NOOP("Palette", "Boundaries"),
         {},
         {{"aws.account", QT_TRANSLATE_NOOP("Palette", "Account")},
          {"aws.region", QT_TRANSLATE_NOOP("Palette", "Region")},
          {"aws.vpc", QT_TRANSLATE_NOOP("Palette", "VPC")},
          {"aws.az", QT_TRANSLATE_NOOP("Palette", "Zone")},
          {"aws.subnet_public", QT_TRANSLATE_NOOP("Palette", "Public subnet")},
          {"aws.subnet_private", QT_TRANSLATE_NOOP("Palette", "Private subnet")},
          {"aws.subnet_db", QT_TRANSLATE_NOOP("Palette", "Data subnet")},
          {"k8s.cluster", QT_TRANSLATE_NOOP("Palette", "Cluster")},
          {"ci.pipeline", QT_TRANSLATE_NOOP("Palette", "Pipeline")},
          {"ci.stage", QT_TRANSLATE_NOOP("Palette", "Stage")},
          {"base.group", QT_TRANSLATE_NOOP("Palette", "Group")},
          {"base.external", QT_TRANSLATE_NOOP("Palette", "External")}}},
        {QT_TRANSLATE_NOOP("Palette", "Network"),
         {"network", "edge"},
         {{"aws.alb", QT_TRANSLATE_NOOP("Palette", "App balancer")},
          {"aws.nlb", QT_TRANSLATE_NOOP("Palette", "Net balancer")},
          {"aws.nat_gateway", QT_TRANSLATE_NOOP("Palette", "NAT")},
          {"aws.igw", QT_TRANSLATE_NOOP("Palette", "Internet gw")},
          {"aws.route53", QT_TRANSLATE_NOOP("Palette", "DNS zone")},
          {"aws.cloudfront", QT_TRANSLATE_NOOP("Palette", "CDN")},
          {"aws.vpc_endpoint", QT_TRANSLATE_NOOP("Palette", "Endpoint")},
          {"aws.transit_gateway", QT_TRANSLATE_NOOP("Palette", "Transit gw")}}},
        {QT_TRANSLATE_NOOP("Palette", "Compute, containers"),
         {"compute", "containers"},
         {{"aws.ec2_instance", QT_TRANSLATE_NOOP("Palette", "Instance")},
          {"aws.asg", QT_TRANSLATE_NOOP("Palette", "Scaling group")},
          {"aws.ecs_service", QT_TRANSLATE_NOOP("Palette", "Service")},
          {"aws.eks_cluster", QT_TRANSLATE_NOOP("Palette", "Kubernetes")},
          {"k8s.pod", QT_TRANSLATE_NOOP("Palette", "Pod")},
          {"k8s.deployment", QT_TRANSLATE_NOOP("Palette", "Deployment")},
          {"aws.lambda", QT_TRANSLATE_NOOP("Palette", "Function")},
          {"aws.ecr", QT_TRANSLATE_NOOP("Palette", "Registry")}}},
        {QT_TRANSLATE_NOOP("Palette", "Data"),
         {"database", "storage"},
         {{"aws.rds_instance", QT_TRANSLATE_NOOP("Palette", "Database")},
          {"aws.aurora_cluster", QT_TRANSLATE_NOOP("Palette", "Cluster DB")},
          {"aws.elasticache_redis", QT_TRANSLATE_NOOP("Palette", "Cache")},
          {"aws.dynamodb", QT_TRANSLATE_NOOP("Palette", "Table")},
          {"aws.s3", QT_TRANSLATE_NOOP("Palette", "Bucket")},
          {"aws.efs", QT_TRANSLATE_NOOP("Palette", "File system")}}},
        {QT_TRANSLATE_NOOP("Palette", "Integration"),
         {"serverless", "integration"},
         {{"aws.sqs", QT_TRANSLATE_NOOP("Palette", "Queue")},
          {"aws.sns", QT_TRANSLATE_NOOP("Palette", "Topic")},
          {"aws.eventbridge", QT_TRANSLATE_NOOP("Palette", "Event bus")},
          {"aws.api_gateway", QT_TRANSLATE_NOOP("Palette", "API gateway")},
          {"aws.step_functions", QT_TRANSLATE_NOOP("Palette", "Workflow")},
          {"aws.msk", QT_TRANSLATE_NOOP("Palette", "Stream")}}},
        {QT_TRANSLATE_NOOP("Palette", "Security"),
         {"security", "identity"},
         {{"aws.waf", QT_TRANSLATE_NOOP("Palette", "Web firewall")},
          {"aws.security_group", QT_TRANSLATE_NOOP("Palette", "Security grp")},
          {"aws.iam_role", QT_TRANSLATE_NOOP("Palette", "Role")},
          {"aws.kms", QT_TRANSLATE_NOOP("Palette", "Key")},
          {"aws.secrets_manager", QT_TRANSLATE_NOOP("Palette", "Secret")},
          {"aws.acm", QT_TRANSLATE_NOOP("Palette", "Certificate")}}},
        {QT_TRANSLATE_NOOP("Palette", "Monitoring"),
         {"monitoring", ""},
         {{"aws.cloudwatch", QT_TRANSLATE_NOOP("Palette", "Metrics")},
          {"aws.cloudwatch_logs", QT_TRANSLATE_NOOP("Palette", "Logs")},
          {"aws.cloudwatch_alarm", QT_TRANSLATE_NOOP("Palette", "Alarm")},
          {"aws.xray", QT_TRANSLATE_NOOP("Palette", "Traces")},
          {"tool.prometheus", QT_TRANSLATE_NOOP("Palette", "Prometheus")},
          {"tool.grafana", QT_TRANSLATE_NOOP("Palette", "Grafana")}}},
        {QT_TRANSLATE_NOOP("Palette", "Delivery"),
         {"devops", ""},
         {{"ci.source", QT_TRANSLATE_NOOP("Palette", "Source")},
          {"ci.build", QT_TRANSLATE_NOOP("Palette", "Build")},
          {"ci.test", QT_TRANSLATE_NOOP("Palette", "Test")},
          {"ci.security_scan", QT_TRANSLATE_NOOP("Palette", "Scan")},
          {"ci.approval", QT_TRANSLATE_NOOP("Palette", "Approval")},
          {"ci.deploy", QT_TRANSLATE_NOOP("Palette", "Deploy")},
          {"tool.terraform", QT_TRANSLATE_NOOP("Palette", "Terraform")},
          {"tool.argocd", QT_TRANSLATE_NOOP("Palette", "Argo CD")}}},
        {QT_TRANSLATE_NOOP("Palette", "General"),
         {},
         {{"base.user", QT_TRANSLATE_NOOP("Palette", "User")},
          {"base.internet", QT_TRANSLATE_NOOP("Palette", "Internet")},
          {"base.client_device", QT_TRANSLATE_NOOP("Palette", "Device")},
          {"generic", QT_TRANSLATE_NOOP("Palette", "Box")}}},
    };
    return kSpecs;
}

std::size_t sectionNumber(const Kind& kind)
{
    const auto& specs = sectionSpecs();
    for (std::size_t i = 0; i < specs.size(); ++i) {
        for (const auto& [id, name] : specs[i].first) {
            if (id == kind.id)
                return i;
        }
    }
    if (kind.isContainer && !kind.family.empty() && kind.family != "group")
        return 0;
    for (std::size_t i = 1; i + 1 < specs.size(); ++i) {
        const auto& keys = specs[i].categories;
        if (std::find(keys.begin(), keys.end(), kind.category) != keys.end())
            return i;
    }
    return specs.size() - 1;
}

bool isSubsequence(const QString& wanted, const QString& text)
{
    qsizetype at = 0;
    for (const QChar letter : wanted) {
        at = text.indexOf(letter, at, Qt::CaseInsensitive);
        if (at < 0)
            return false;
        ++at;
    }
    return true;
}

int textScore(const QString& text, const QString& wanted)
{
    if (text.compare(wanted, Qt::CaseInsensitive) == 0)
        return 100;
    if (text.startsWith(wanted, Qt::CaseInsensitive))
        return 80;
    if (text.contains(QLatin1Char(' ') + wanted, Qt::CaseInsensitive))
        return 60;
    if (text.contains(wanted, Qt::CaseInsensitive))
        return 40;
    return wanted.size() > 2 && isSubsequence(wanted, text) ? 10 : 0;
}

}  // namespace

int searchScore(const Kind& kind, const QString& wanted)
{
    int best = textScore(qt(kind.label), wanted);
    for (const std::string& alias : kind.aliases)
        best = std::max(best, textScore(qt(alias), wanted) - 1);
    return std::max(best, qt(kind.id).contains(wanted, Qt::CaseInsensitive) ? 20 : 0);
}

PaletteModel::PaletteModel(const Catalog& catalog, QObject* parent)
    : QAbstractItemModel(parent), m_catalog(catalog)
{
    const auto& specs = sectionSpecs();
    std::set<std::string_view> placed;
    for (const SectionSpec& spec : specs) {
        Section section{spec.title, QCoreApplication::translate("Palette", spec.title), {}, 0};
        for (const auto& [id, name] : spec.first) {
            if (catalog.knows(id)) {
                section.entries.push_back(
                    {&catalog.kind(id), QCoreApplication::translate("Palette", name)});
                placed.insert(id);
            }
        }
        section.closed = section.entries.size();
        m_sections.push_back(std::move(section));
    }
    for (const Kind& kind : catalog.kinds()) {
        if (!placed.contains(kind.id))
            m_sections[sectionNumber(kind)].entries.push_back({&kind, qt(kind.label)});
    }
    std::erase_if(m_sections, [](const Section& section) { return section.entries.empty(); });
    m_shown = m_sections;
}

void PaletteModel::search(const QString& text)
{
    const QString wanted = text.trimmed();
    beginResetModel();
    m_searching = !wanted.isEmpty();
    if (!m_searching) {
        m_shown = m_sections;
    } else {
        std::vector<std::pair<int, const Kind*>> hits;
        for (const Kind& kind : m_catalog.kinds()) {
            if (const int score = searchScore(kind, wanted))
                hits.push_back({score, &kind});
        }
        std::stable_sort(hits.begin(), hits.end(),
                         [](const auto& a, const auto& b) { return a.first > b.first; });
        const QString title = hits.size() == 1
                                  ? tr("1 component")
                                  : tr("%1 components").arg(static_cast<int>(hits.size()));
        m_shown = {{"", title, {}, hits.size()}};
        for (const auto& [score, kind] : hits)
            m_shown.front().entries.push_back({kind, qt(kind->label)});
    }
    endResetModel();
}

void PaletteModel::setOwn(const QStringList& favourites, const QStringList& recent)
{
    beginResetModel();
    m_sections.erase(m_sections.begin(), m_sections.begin() + m_own);
    std::vector<Section> own;
    const auto add = [&](const char* key, const QStringList& ids) {
        Section section{key, QCoreApplication::translate("Palette", key), {}, 0};
        for (const QString& id : ids) {
            const std::string name = canvas::utf8(id);
            if (m_catalog.knows(name))
                section.entries.push_back({&m_catalog.kind(name), qt(m_catalog.kind(name).label)});
        }
        section.closed = section.entries.size();
        if (!section.entries.empty())
            own.push_back(std::move(section));
    };
    add(QT_TRANSLATE_NOOP("Palette", "Favourites"), favourites);
    add(QT_TRANSLATE_NOOP("Palette", "Recent"), recent);
    m_own = static_cast<std::ptrdiff_t>(own.size());
    m_sections.insert(m_sections.begin(), own.begin(), own.end());
    if (!m_searching)
        m_shown = m_sections;
    endResetModel();
}

const PaletteModel::Section* PaletteModel::sectionOf(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() != 0 ? &m_shown[index.internalId() - 1] : nullptr;
}

const PaletteModel::Entry* PaletteModel::entry(const QModelIndex& index) const
{
    const Section* section = sectionOf(index);
    const auto at =
        static_cast<std::size_t>(index.row()) * static_cast<std::size_t>(columnCount()) +
        static_cast<std::size_t>(index.column());
    return section && at < section->closed ? &section->entries[at] : nullptr;
}

const Kind* PaletteModel::kind(const QModelIndex& index) const
{
    const Entry* found = entry(index);
    return found ? found->kind : nullptr;
}

bool PaletteModel::isMore(const QModelIndex& index) const
{
    const Section* section = sectionOf(index);
    return section && section->closed < section->entries.size() && index.column() == 0 &&
           index.row() == rowsOf(*section) - 1;
}

void PaletteModel::openAll(const QModelIndex& more)
{
    const auto number = static_cast<std::size_t>(more.internalId()) - 1;
    const QModelIndex parent = this->parent(more);
    const auto all = m_shown[number].entries.size();
    const int before = rowsOf(m_shown[number]);
    const int after = static_cast<int>((all + kColumns - 1) / kColumns);
    beginRemoveRows(parent, before - 1, before - 1);  // the row "more"
    const std::size_t closed = m_shown[number].closed;
    m_shown[number].entries.resize(closed);
    endRemoveRows();
    if (after > before - 1)
        beginInsertRows(parent, before - 1, after - 1);
    m_sections[number].closed = all;
    m_shown[number] = m_sections[number];
    if (after > before - 1)
        endInsertRows();
    Q_EMIT dataChanged(index(0, 0, parent), index(after - 1, 1, parent));
}

int PaletteModel::rowsOf(const Section& section) const
{
    const auto columns = static_cast<std::size_t>(columnCount());
    const auto rows = (section.closed + columns - 1) / columns;
    return static_cast<int>(rows) + (section.closed < section.entries.size() ? 1 : 0);
}

QModelIndex PaletteModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // The internal id is the section's number from 1; 0 marks the sections themselves.
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex PaletteModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr{0});
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_shown.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return rowsOf(m_shown[static_cast<std::size_t>(parent.row())]);
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (index.isValid() && index.internalId() == 0) {
        if (index.column() == 0 && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
            return sectionName(index.row());
        return {};
    }
    if (isMore(index)) {
        const Section& section = *sectionOf(index);
        const auto hidden = static_cast<int>(section.entries.size() - section.closed);
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
                   ? tr("%1 more…").arg(hidden)
                   : QVariant();
    }
    const Entry* found = entry(index);
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return found->name;
    case Qt::AccessibleTextRole:
        return qt(found->kind->label);
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2").arg(qt(found->kind->label), qt(found->kind->id));
    case KindIdRole:
        return qt(found->kind->id);
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    if (index.internalId() == 0)
        return Qt::ItemIsEnabled;
    if (isMore(index))
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (!kind(index))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled |
           Qt::ItemNeverHasChildren;
}

QStringList PaletteModel::mimeTypes() const
{
    return {QString::fromLatin1(canvas::kKindMimeType)};
}

QMimeData* PaletteModel::mimeData(const QModelIndexList& indexes) const
{
    const Kind* dragged = indexes.isEmpty() ? nullptr : kind(indexes.first());
    if (!dragged)
        return nullptr;
    auto* data = new QMimeData;
    data->setData(mimeTypes().first(), QByteArray::fromStdString(dragged->id));
    return data;
}

}  // namespace stratoplan::app
