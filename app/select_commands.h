#pragma once

#include "model/core/diagram.h"

#include <functional>
#include <span>
#include <vector>

class QUrl;

namespace stratoplan::app {

class DocumentPage;

/// Everything that lines lead to from these nodes, the nodes themselves first. Order: as it is
/// reached. Cost: the lines that are followed.
std::vector<NodeId> downstreamOf(const Diagram& diagram, std::span<const NodeId> nodes);

void selectSameKind(DocumentPage& page);
void selectConnected(DocumentPage& page);   ///< the lines at the selection and their other ends
void selectDownstream(DocumentPage& page);  ///< all that the selection leads to, near and far

/// The look of the first selected component, kept until the next copy, for all selected ones.
void copyStyle(DocumentPage& page);
void pasteStyle(DocumentPage& page);

/// Puts the selection in front of its siblings or behind them, which is the order of the source.
void restack(DocumentPage& page, bool toFront);

/// Opens what the author linked the selected component to; tells where there is none, or none that
/// leads to the web or to a mailbox.
void openLink(DocumentPage& page, const std::function<void(const QUrl&)>& open);

}  // namespace stratoplan::app
