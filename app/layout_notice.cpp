#include "app/layout_notice.h"

#include "app/document_page.h"
#include "app/file_commands.h"
#include "app/main_window.h"
#include "app/notice_bar.h"
#include "app/windows.h"

namespace stratoplan::app {
namespace {

constexpr int kPatienceMs = 500;
const QString kNotice = QStringLiteral("layout");

}  // namespace

LayoutNotice::LayoutNotice(DocumentPage& page) : QObject(&page), m_page(page)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &LayoutNotice::tell);
    const canvas::Document& document = page.document();
    connect(&document, &canvas::Document::awaitedChanged, this, &LayoutNotice::follow);
    follow();
}

void LayoutNotice::follow()
{
    if (m_page.document().awaited() == canvas::Document::Awaited::Nothing) {
        m_patience.stop();
        m_page.notices().withdraw(kNotice);
    } else if (!m_patience.isActive()) {
        m_patience.start();
    }
}

void LayoutNotice::tell()
{
    const auto count = static_cast<int>(m_page.document().diagram().nodes().size());
    m_page.notices().tell({.id = kNotice,
                           .text = tr("Laying out %n component(s)…", nullptr, count),
                           .choices = {{tr("Cancel"), [this] { giveUp(); }}}});
}

void LayoutNotice::giveUp()
{
    MainWindow* window = Windows::instance().windowOf(m_page);
    if (!m_page.document().giveUp() && window && window->files().mayClose(m_page))
        window->removePage(&m_page);
}

}  // namespace stratoplan::app
