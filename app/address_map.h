#pragma once

#include "model/core/diagram.h"

#include <QWidget>

#include <cstdint>
#include <optional>
#include <string_view>

namespace stratoplan::app {

/// An IPv4 block. Units: addresses.
struct AddressBlock {
    std::uint32_t begin = 0;
    std::uint64_t size = 0;  ///< up to 2^32

    std::uint64_t end() const { return begin + size; }
    bool overlaps(const AddressBlock& other) const
    {
        return begin < other.end() && other.begin < end();
    }
};

std::optional<AddressBlock> addressBlock(std::string_view cidr);

/// The address space of a network: its block as cells in address order, the subnets on it in their
/// family's colours, overlaps hatched, free space counted; below, a row a subnet.
class AddressMap final : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Whether the node has a block and holds subnets with blocks.
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
        AddressBlock block;
        bool overlapping = false;
        bool outside = false;
    };

    QRectF cellRect(const AddressBlock& block) const;
    int rowTop(int row) const;

    AddressBlock m_network;
    std::vector<Subnet> m_subnets;
};

}  // namespace stratoplan::app
