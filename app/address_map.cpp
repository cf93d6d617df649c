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
#include <cmath>
#include <optional>

namespace stratoplan::app {
namespace {

using canvas::qt;

constexpr int kTitle = 40;
constexpr int kBar = 52;
constexpr int kTableTop = kTitle + kBar + 12;
constexpr int kRow = 26;
constexpr double kReserved = 5;  // addresses of every subnet that AWS keeps for itself

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

/// The blocks of a network of one family; those of IPv4 stand in a property of their own, or in
/// that of all.
std::vector<CidrBlock> blocksOf(const Node& node, bool isV6)
{
    std::vector<CidrBlock> all;
    for (const char* name : {"cidr", "cidrs", "ipv6_cidr"})
        if (const std::string* value = node.property(name))
            for (const CidrBlock& block : cidrBlocks(*value))
                if (block.isV6 == isV6)
                    all.push_back(block.canonical());
    return all;
}

/// The block that is shown of a network.
std::optional<CidrBlock> spaceOf(const Node& node)
{
    for (const bool isV6 : {false, true})
        if (const auto blocks = blocksOf(node, isV6); !blocks.empty())
            return blocks.front();
    return std::nullopt;
}

/// Addresses before `at`, counted from the beginning of a block.
double offsetIn(const CidrBlock& block, IpAddress at)
{
    return static_cast<double>(at - block.first());
}

/// "65,536"; of IPv6, whose numbers nobody reads, "/64" networks.
QString amount(const QLocale& locale, const CidrBlock& block)
{
    if (!block.isV6)
        return locale.toString(static_cast<qulonglong>(block.size()));
    return block.prefix <= 64 && block.prefix > 0
               ? QStringLiteral("%1 × /64")
                     .arg(locale.toString(
                         static_cast<qulonglong>(std::ldexp(1.0, 64 - block.prefix))))
               : QStringLiteral("/%1").arg(block.prefix);
}

}  // namespace

bool AddressMap::fits(const Diagram& diagram, NodeId network)
{
    const Node* node = diagram.node(network);
    const auto space = node && node->isContainer ? spaceOf(*node) : std::nullopt;
    if (!space)
        return false;
    const NodeId ids[] = {network};
    return std::ranges::any_of(diagram.withDescendants(ids), [&](NodeId id) {
        return id != network && !blocksOf(*diagram.node(id), space->isV6).empty();
    });
}

void AddressMap::show(const Diagram& diagram, NodeId network)
{
    m_subnets.clear();
    if (fits(diagram, network)) {
        m_network = *spaceOf(*diagram.node(network));
        const NodeId ids[] = {network};
        for (const NodeId id : diagram.withDescendants(ids)) {
            const Node& node = *diagram.node(id);
            if (id == network)
                continue;
            for (const CidrBlock& block : blocksOf(node, m_network.isV6))
                m_subnets.push_back({id, qt(node.label).section(QLatin1Char('\n'), 0, 0),
                                     qt(cidrText(block)), qt(node.kind), block, false, false});
        }
    }
    std::ranges::stable_sort(m_subnets, {},
                             [](const Subnet& subnet) { return subnet.block.first(); });
    IpAddress covered = 0;
    for (std::size_t i = 0; i < m_subnets.size(); ++i) {
        Subnet& subnet = m_subnets[i];
        // The CIDR is often a part of the name: the table has a column for it.
        subnet.name = subnet.name.remove(subnet.cidr).simplified();
        subnet.outside = !m_network.contains(subnet.block);
        subnet.overlapping = i > 0 && subnet.block.first() <= covered;
        covered = std::max(covered, subnet.block.last());
    }
    updateGeometry();
    update();
}

QSize AddressMap::sizeHint() const
{
    return {200, kTableTop + kRow * (static_cast<int>(m_subnets.size()) + 1) + 4};
}

QRectF AddressMap::cellRect(const CidrBlock& block) const
{
    const double scale = width() / m_network.size();
    const double left = offsetIn(m_network, block.first()) * scale;
    return QRectF(left + 1, kTitle, std::max(4.0, block.size() * scale - 2), kBar);
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
    double used = 0;
    for (const Subnet& subnet : m_subnets)
        used += subnet.overlapping || subnet.outside ? 0 : subnet.block.size();
    const QLocale locale;
    painter.setFont(sized(font(), 0, true));
    painter.setPen(c.text1);
    painter.drawText(QRect(0, 16, width(), 20), Qt::AlignVCenter | Qt::AlignLeft,
                     tr("Address space"));
    painter.setFont(sized(font(), -1));
    painter.setPen(c.text2);
    painter.drawText(QRect(0, 16, width(), 20), Qt::AlignVCenter | Qt::AlignRight,
                     tr("%1 % of %2 used")
                         .arg(qRound(100.0 * used / m_network.size()))
                         .arg(amount(locale, m_network)));

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
        const QString usable = subnet.block.isV6 ? amount(locale, subnet.block)
                                                 : locale.toString(static_cast<qulonglong>(std::max(
                                                       subnet.block.size() - kReserved, 0.0)));
        rowText(rowTop(i), subnet.name, subnet.cidr, usable, false,
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
