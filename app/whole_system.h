#pragma once

#include "app/document_page.h"
#include "canvas/document.h"
#include "canvas/selection.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QSemaphore>
#include <QTimer>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stratoplan::app {

/// What a page shows that draws all diagrams of a document as one system: it is made anew while the
/// document changes, and leads back to the diagrams. Made in another thread; made anew only for a
/// page that is seen, and when the document has been still for a moment.
class WholeSystem final : public QObject {
    Q_OBJECT

public:
    /// A component of one of the diagrams that the page draws.
    struct Place {
        QPointer<DocumentPage> page = {};  ///< what leads here may come later
        int diagram = 0;
        canvas::Selection selection = {};
    };
    /// What one of the diagrams says otherwise than another, or than the words beside it.
    struct Contradiction {
        int diagram = 0;
        Diagnostic finding;    ///< its nodes are those of the diagram
        std::string drawnAs;   ///< the component's name in the system
        Diagnostic told = {};  ///< the same, its nodes are those of the system
    };
    struct Picture {
        std::string text = {};  ///< in Mermaid
        std::vector<Contradiction> contradictions = {};
    };

    /// Whether more than one diagram of the document has something to join. Cost: reads diagrams
    /// until two are found.
    static bool joins(const canvas::Document& document);
    /// A page that shows the system of the origin's document as it is now. The caller owns it.
    static DocumentPage* newPage(DocumentPage& origin);

    /// The page whose document this is made of; nullptr when its document was closed.
    DocumentPage* origin() const { return m_origin; }
    /// Where a finding of the page leads; nothing for one about the system itself.
    std::optional<Place> placeOf(const Diagnostic& told) const;

Q_SIGNALS:
    /// Another view of the document is the origin now.
    void originChanged();
    /// The document was closed: nothing is left to show.
    void abandoned();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    WholeSystem(DocumentPage& shown, DocumentPage& origin);
    void follow(DocumentPage* origin);
    void findOrigin();
    void changed();
    std::shared_ptr<QSemaphore> begin();
    void takeMade();

    DocumentPage& m_shown;
    QPointer<DocumentPage> m_origin;
    std::string m_path;  // of the document, to find it again when it is read anew
    std::vector<QMetaObject::Connection> m_connections;
    QTimer m_pause;
    QFutureWatcher<std::shared_ptr<Picture>> m_making;
    std::vector<Contradiction> m_contradictions;
    bool m_behind = false;  // the document changed since the picture was asked for
};

}  // namespace stratoplan::app
