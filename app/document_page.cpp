#include "app/document_page.h"

#include "app/diagnostic_text.h"
#include "app/find_bar.h"
#include "app/icon_packs.h"
#include "app/layout_notice.h"
#include "app/notice_bar.h"
#include "app/source_editor.h"
#include "app/source_pane.h"
#include "app/window_colors.h"
#include "canvas/convert.h"
#include "model/io/project_catalog.h"

#include <QFileInfo>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace stratoplan::app {
namespace {

constexpr int kBesideWidth = 720;  // narrower than that, the source goes below the canvas
constexpr int kSourceWidth = 312;
constexpr int kSourceHeight = 200;
const QString kEmptyNotice = QStringLiteral("empty");

}  // namespace

DocumentPage::DocumentPage(std::unique_ptr<canvas::Document> document, QWidget* parent)
    : QWidget(parent)
    , m_document(std::move(document))
    , m_view(new canvas::CanvasView)
    , m_notices(new NoticeBar)
    , m_splitter(new QSplitter)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notices);
    layout->addWidget(m_splitter, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_view);
    m_splitter->setStretchFactor(0, 1);
    m_view->setAccessibleName(tr("Canvas"));
    m_view->setMinimumSize(200, 120);
    wearIcons();
    wearTheme();
    m_view->setDocument(m_document.get());
    setFocusProxy(m_view);
    m_layoutNotice = new LayoutNotice(*this);
    connect(m_document.get(), &canvas::Document::refused, this, [this](const QString& reason) {
        m_notices->tell({.id = QStringLiteral("refused"),
                         .text = reason,
                         .severity = Severity::Error,
                         .passing = true});
    });
    connect(m_document.get(), &canvas::Document::redrawn, this, [this] {
        m_notices->tell({.id = QStringLiteral("redrawn"),
                         .text = translated({.code = DiagCode::ASC021}),
                         .passing = true});
    });
}

DocumentPage::~DocumentPage()
{
    m_view->setDocument(nullptr);  // the view is a child and outlives the document otherwise
    delete m_source;
}

QString DocumentPage::name() const
{
    if (!isUntitled())
        return QFileInfo(canvas::qt(m_document->path())).fileName();
    return m_untitledName.isEmpty() ? tr("Untitled") : m_untitledName;
}

bool DocumentPage::apply(const Diff& diff, const QString& text, canvas::EditKind kind)
{
    return m_document->apply(diff, text, kind);
}

void DocumentPage::cure(const Diagnostic& finding)
{
    if (finding.code == DiagCode::IMP001)
        repairEncoding();
    else if (const std::optional<Fix> fix = m_document->fixOf(finding))
        apply(fix->diff, translatedFix(*fix));
}

void DocumentPage::repairEncoding()
{
    commitEdits();
    m_document->repairEncoding(tr("Repair the encoding"));
    if (m_document->diagramCount() > 0)
        m_notices->withdraw(kEmptyNotice);
}

void DocumentPage::tellEmpty()
{
    if (m_document->diagramCount() > 0)
        return;
    NoticeBar::Notice notice{
        .id = kEmptyNotice,
        .text = tr("No diagram was found in this file. Diagrams are Mermaid blocks, drawings of "
                   "boxes, or a whole Mermaid file.")};
    if (m_document->misreadCount() > 0) {
        notice.text = tr("No diagram was found in this file. Its text was read in the wrong "
                         "encoding, which may hide one.");
        notice.choices = {{tr("Repair the encoding"), [this] { repairEncoding(); }}};
    }
    m_notices->tell(std::move(notice));
}

void DocumentPage::commitEdits()
{
    m_view->commitLabel();
    if (m_source)
        m_source->commit();
}

void DocumentPage::setSourceShown(bool shown)
{
    if (shown && !m_source) {
        m_source = new SourcePane(*m_document, *m_view);
        m_splitter->addWidget(m_source);
        placeSplitter();
    }
    if (m_source)
        m_source->setVisible(shown);
}

ViewPlace DocumentPage::place() const
{
    return m_wasShown ? ViewPlace{m_view->zoom(), m_view->sceneAt(QRectF(m_view->rect()).center())}
                      : m_place;
}

void DocumentPage::setPlace(const ViewPlace& place)
{
    m_place = place;  // also while the first look at the page is still to come
    if (m_wasShown)
        m_view->showAt(place.zoom, place.center);
}

void DocumentPage::showInSource(ByteRange span, bool takesFocus)
{
    if (!m_source || !m_source->isVisible())
        return;
    const int index = m_document->currentIndex();
    const std::string_view text = m_document->block(index).text;
    QTextCursor cursor = m_source->editor()->textCursor();
    cursor.setPosition(static_cast<int>(canvas::qt(text.substr(0, span.begin)).size()));
    m_source->editor()->setTextCursor(cursor);
    m_source->editor()->ensureCursorVisible();
    if (takesFocus && !m_document->isEditable())
        m_source->editor()->setFocus(Qt::OtherFocusReason);
}

void DocumentPage::showFind(bool replacing)
{
    if (!m_find) {
        m_find = new FindBar(*m_view, this);
        m_find->raise();
    }
    m_find->open(replacing);
}

void DocumentPage::findNext(int by)
{
    if (m_find)
        m_find->step(by);
    else
        showFind();
}

void DocumentPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // Not before the docks have taken their room, and still before the first frame.
    if (!m_wasShown) {
        QTimer::singleShot(0, this, [this] {
            m_document->waitForLayout(canvas::kFirstPatience);
            if (m_place.zoom > 0)
                m_view->showAt(m_place.zoom, m_place.center);
            else
                m_view->fitFirst();
            m_place = {};
        });
    }
    m_wasShown = true;
}

void DocumentPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeSplitter();
}

void DocumentPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        wearTheme();
}

void DocumentPage::placeSplitter()
{
    const Qt::Orientation wanted = width() >= kBesideWidth ? Qt::Horizontal : Qt::Vertical;
    const bool turned = m_splitter->orientation() != wanted;
    m_splitter->setOrientation(wanted);
    const bool fresh = m_source && m_splitter->sizes().value(1) == 0;
    if (m_source && (turned || fresh || !m_source->isVisible())) {
        const int whole = wanted == Qt::Horizontal ? width() : height();
        const int source = wanted == Qt::Horizontal ? kSourceWidth : kSourceHeight;
        m_splitter->setSizes({whole - source, source});
    }
}

void DocumentPage::wearTheme()
{
    m_view->setTheme(windowTheme());
}

void DocumentPage::wearIcons()
{
    if (iconPackFolder().isEmpty() && !m_dressed)
        return;
    m_dressed = true;
    m_document->setCatalog(shownCatalog(*projectCatalogFor(m_document->path()).catalog));
    m_view->setTheme(windowTheme());
}

}  // namespace stratoplan::app
