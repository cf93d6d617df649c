#pragma once

#include "model/base/cidr.h"
#include "model/core/diagram.h"

#include <QWidget>

#include <cstdint>
#include <optional>
#include <string_view>

namespace stratoplan::app {

/// The address space of a network: its block as cells in address order, the subnets on it in their
/// family's colours, overlaps hatched, free space counted; below, a row a block of a subnet. Blocks
/// of IPv4, or of IPv6 where the network has no other.
class AddressMap final : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Whether the node has a block and holds subnets with blocks of its family.
    static bool fits(const Diagram& diagram, NodeId network);
    void show(const Diagram& diagram, NodeId network);
    QSize sizeHint() const override;

Q_SIGNALS:
    void selected(stratoplan::NodeId subnet);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Subnet {
        NodeId id;
        QString name;
        QString cidr;
        QString kind;
        CidrBlock block;
        bool overlapping = false;
        bool outside = false;
    };

    QRectF cellRect(const CidrBlock& block) const;
    int rowTop(int row) const;

    CidrBlock m_network;
    std::vector<Subnet> m_subnets;
};

}  // namespace stratoplan::app
