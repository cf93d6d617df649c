#include "app/address_map.h"

#include "app/style_draw.h"
#include "app/window_colors.h"
#include "canvas/convert.h"
#include "model/base/text_util.h"
#include "model/catalog/catalog.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace stratoplan::app {
namespace {

using canvas::qt;

constexpr int kTitle = 40;
constexpr int kBar = 52;
constexpr int kTableTop = kTitle + kBar + 12;
constexpr int kRow = 26;
constexpr unsigned kReserved = 5;  // addresses of every subnet that AWS keeps for itself

QFont sized(const QFont& base, int by, bool bold = false)
{
    QFont font = base;
    font.setPixelSize(std::max(9, QFontInfo(base).pixelSize() + by));
    font.setBold(bold);
    return font;
}

const FamilyStyle& familyOf(const QString& kind)
{
    return windowTheme().family(builtInCatalog().kind(kind.toStdString()).family);
}

const std::string* cidrOf(const Node& node)
{
    return node.property("cidr");
}

}  // namespace

std::optional<AddressBlock> addressBlock(std::string_view cidr)
{
    const auto parts = split(trimmed(cidr), '/');
    if (parts.size() != 2)
        return std::nullopt;
    const auto octets = split(parts[0], '.');
    const auto prefix = toInteger(parts[1]);
    if (octets.size() != 4 || !prefix || *prefix < 0 || *prefix > 32)
        return std::nullopt;
    std::uint32_t address = 0;
    for (const std::string_view octet : octets) {
        const auto value = toInteger(octet);
        if (!value || *value < 0 || *value > 255)
            return std::nullopt;
        address = address << 8 | static_cast<std::uint32_t>(*value);
    }
    const std::uint64_t size = std::uint64_t{1} << (32 - *prefix);
    return AddressBlock{static_cast<std::uint32_t>(address & ~(size - 1)), size};
}

bool AddressMap::fits(const Diagram& diagram, NodeId network)
{
    const Node* node = diagram.node(network);
    if (!node || !node->isContainer || !cidrOf(*node) || !addressBlock(*cidrOf(*node)))
        return false;
    const NodeId ids[] = {network};
    return std::ranges::any_of(diagram.withDescendants(ids), [&](NodeId id) {
        const Node* inner = diagram.node(id);
        return id != network && cidrOf(*inner) && addressBlock(*cidrOf(*inner));
    });
}

void AddressMap::show(const Diagram& diagram, NodeId network)
{
    m_subnets.clear();
    if (fits(diagram, network)) {
        m_network = *addressBlock(*cidrOf(*diagram.node(network)));
        const NodeId ids[] = {network};
        for (const NodeId id : diagram.withDescendants(ids)) {
            const Node& node = *diagram.node(id);
            const std::string* cidr = cidrOf(node);
            const auto block = cidr && id != network ? addressBlock(*cidr) : std::nullopt;
            if (block)
                m_subnets.push_back({id, qt(node.label).section(QLatin1Char('\n'), 0, 0), qt(*cidr),
                                     qt(node.kind), *block, false, false});
        }
    }
    for (Subnet& subnet : m_subnets) {
        // The CIDR is often a part of the name: the table has a column for it.
        subnet.name = subnet.name.remove(subnet.cidr).simplified();
        subnet.outside =
            subnet.block.begin < m_network.begin || subnet.block.end() > m_network.end();
        subnet.overlapping = std::ranges::any_of(m_subnets, [&](const Subnet& other) {
            return other.id != subnet.id && other.block.overlaps(subnet.block) &&
                   other.block.begin <= subnet.block.begin && other.id < subnet.id;
        });
    }
    std::ranges::stable_sort(m_subnets, {},
                             [](const Subnet& subnet) { return subnet.block.begin; });
    updateGeometry();
    update();
}

QSize AddressMap::sizeHint() const
{
    return {200, kTableTop + kRow * (static_cast<int>(m_subnets.size()) + 1) + 4};
}

QRectF AddressMap::cellRect(const AddressBlock& block) const
{
    const double scale = width() / static_cast<double>(m_network.size);
    const double left = (static_cast<double>(block.begin) - m_network.begin) * scale;
    return QRectF(left + 1, kTitle, std::max(4.0, static_cast<double>(block.size) * scale - 2),
                  kBar);
}

int AddressMap::rowTop(int row) const
{
    return kTableTop + kRow * (row + 1);
}

void AddressMap::paintEvent(QPaintEvent*)
{
    const WindowColors& c = windowColors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(-16, 8, width() + 32, 1), c.line);
    std::uint64_t used = 0;
    for (const Subnet& subnet : m_subnets)
        used += subnet.overlapping || subnet.outside ? 0 : subnet.block.size;
    const QLocale locale;
    painter.setFont(sized(font(), 0, true));
    painter.setPen(c.text1);
    painter.drawText(QRect(0, 16, width(), 20), Qt::AlignVCenter | Qt::AlignLeft,
                     tr("Address space"));
    painter.setFont(sized(font(), -1));
    painter.setPen(c.text2);
    painter.drawText(
        QRect(0, 16, width(), 20), Qt::AlignVCenter | Qt::AlignRight,
        tr("%1 % of %2 used")
            .arg(qRound(100.0 * static_cast<double>(used) / static_cast<double>(m_network.size)))
            .arg(locale.toString(static_cast<qulonglong>(m_network.size))));

    // Free space is what shows of the dashed ground.
    painter.setPen(QPen(c.field, 1, Qt::DashLine));
    painter.setBrush(c.paneHead);
    painter.drawRoundedRect(QRectF(0.5, kTitle + 0.5, width() - 1, kBar - 1), 4, 4);
    for (const Subnet& subnet : m_subnets) {
        if (subnet.outside)
            continue;
        const QRectF cell = cellRect(subnet.block);
        const FamilyStyle& family = familyOf(subnet.kind);
        draw::roundedBox(painter, cell, 4, subnet.overlapping ? c.errorSoft : qt(family.fill),
                         subnet.overlapping ? c.error : qt(family.border), 1.25);
        if (subnet.overlapping) {
            painter.save();
            QPainterPath clip;
            clip.addRoundedRect(cell.adjusted(1, 1, -1, -1), 3, 3);
            painter.setClipPath(clip);
            painter.setPen(QPen(c.error, 0.75));
            for (double x = cell.left() - kBar; x < cell.right(); x += 6)
                painter.drawLine(QPointF(x, cell.bottom()), QPointF(x + kBar, cell.top()));
            painter.restore();
        }
        const QString prefix = QLatin1Char('/') + subnet.cidr.section(QLatin1Char('/'), 1);
        painter.setPen(subnet.overlapping ? c.error : qt(family.title));
        painter.setFont(sized(font(), -1));
        const QRectF half(cell.left() + 3, cell.top() + 8, cell.width() - 6, kBar / 2.0 - 8);
        const auto fits = [&](const QString& text) {
            return painter.fontMetrics().horizontalAdvance(text) <= half.width();
        };
        if (fits(prefix))
            painter.drawText(half.translated(0, half.height()), Qt::AlignCenter, prefix);
        painter.setFont(sized(font(), -1, true));
        const QString last = subnet.name.section(QLatin1Char(' '), -1);
        const QString name = fits(subnet.name) ? subnet.name : last;
        if (fits(name))
            painter.drawText(half, Qt::AlignCenter, name);
    }

    const int block = width() * 9 / 20;
    const auto rowText = [&](int top, const QString& name, const QString& cidr, const QString& free,
                             bool head, bool wrong) {
        painter.setFont(sized(font(), -1));
        painter.setPen(head ? c.text2 : c.text1);
        const QRect row(0, top, width(), kRow);
        const int left = head ? 0 : 22;
        painter.drawText(row.adjusted(left, 0, block - width() - 6, 0),
                         Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(name, Qt::ElideRight, block - left - 6));
        if (!head)
            painter.setPen(c.text2);
        painter.drawText(row, Qt::AlignVCenter | Qt::AlignRight, free);
        if (wrong) {
            painter.setFont(sized(font(), -1, true));
            painter.setPen(c.error);
        } else {
            painter.setPen(head ? c.text2 : c.text1);
        }
        painter.drawText(row.adjusted(block, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, cidr);
        painter.fillRect(QRect(0, top + kRow - 1, width(), 1), mixed(c.pane, c.line, 0.7));
    };
    rowText(kTableTop, tr("Subnet"), tr("Block"), tr("Usable"), true, false);
    for (int i = 0; i < static_cast<int>(m_subnets.size()); ++i) {
        const Subnet& subnet = m_subnets[static_cast<std::size_t>(i)];
        const std::uint64_t usable =
            subnet.block.size > kReserved ? subnet.block.size - kReserved : 0;
        rowText(rowTop(i), subnet.name, subnet.cidr,
                locale.toString(static_cast<qulonglong>(usable)), false,
                subnet.overlapping || subnet.outside);
        const FamilyStyle& family = familyOf(subnet.kind);
        draw::roundedBox(painter, QRectF(0, rowTop(i) + 7, 12, 12), 3, qt(family.fill),
                         qt(family.border), 1.25);
    }
}

void AddressMap::mousePressEvent(QMouseEvent* event)
{
    for (int i = 0; i < static_cast<int>(m_subnets.size()); ++i) {
        const Subnet& subnet = m_subnets[static_cast<std::size_t>(i)];
        const QRectF row(0, rowTop(i), width(), kRow);
        if (row.contains(event->position()) || cellRect(subnet.block).contains(event->position())) {
            Q_EMIT selected(subnet.id);
            return;
        }
    }
}

bool AddressMap::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (const Subnet& subnet : m_subnets) {
            if (cellRect(subnet.block).contains(help->pos())) {
                QToolTip::showText(help->globalPos(),
                                   QStringLiteral("%1 %2").arg(subnet.name, subnet.cidr), this);
                return true;
            }
        }
    }
    return QWidget::event(event);
}

}  // namespace stratoplan::app
