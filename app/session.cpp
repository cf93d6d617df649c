#include "app/session.h"

#include "app/document_page.h"
#include "app/file_commands.h"
#include "app/main_window.h"
#include "app/settings.h"
#include "app/windows.h"
#include "canvas/convert.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTabBar>

namespace stratoplan::app {
namespace {

using canvas::qt;

constexpr int kWithinMs = 1000;
const QString kKey = QStringLiteral("session");

QJsonObject writtenPage(const DocumentPage& page)
{
    const ViewPlace place = page.place();
    return {{QStringLiteral("path"), qt(page.document().path())},
            {QStringLiteral("diagram"), page.document().currentIndex()},
            {QStringLiteral("zoom"), place.zoom},
            {QStringLiteral("x"), place.center.x},
            {QStringLiteral("y"), place.center.y}};
}

/// Opens the view; one of a file that is open already shares its document. Of `recovered` pages
/// each is the view of its file that was there.
bool openPage(MainWindow& window, const QJsonObject& entry, std::vector<DocumentPage*>& recovered)
{
    const QString path = entry.value(QLatin1String("path")).toString();
    const auto known = std::ranges::find_if(
        recovered, [&](const DocumentPage* page) { return qt(page->document().path()) == path; });
    if (known != recovered.end()) {
        window.showPage(*known);
        recovered.erase(known);
    } else if (!QFileInfo(path).isReadable() || !window.files().openView(path)) {
        return false;
    }
    DocumentPage& page = *window.currentPage();
    const int diagram = entry.value(QLatin1String("diagram")).toInt();
    if (diagram >= 0 && diagram < page.document().diagramCount())
        page.document().setCurrentIndex(diagram);
    if (const double zoom = entry.value(QLatin1String("zoom")).toDouble(); zoom > 0)
        page.setPlace({.zoom = zoom,
                       .center = {entry.value(QLatin1String("x")).toDouble(),
                                  entry.value(QLatin1String("y")).toDouble()}});
    return true;
}

}  // namespace

Session::Session()
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kWithinMs);
    connect(&m_timer, &QTimer::timeout, this, &Session::write);
}

QByteArray Session::written()
{
    QJsonArray windows;
    for (const MainWindow* window : Windows::instance().all()) {
        QJsonArray tabs;
        int current = 0;
        for (const DocumentPage* page : window->pages()) {
            if (page->isUntitled())
                continue;
            if (page == window->currentPage())
                current = static_cast<int>(tabs.size());
            tabs.append(writtenPage(*page));
        }
        windows.append(QJsonObject{
            {QStringLiteral("geometry"), QString::fromLatin1(window->saveGeometry().toBase64())},
            {QStringLiteral("current"), current},
            {QStringLiteral("tabs"), tabs}});
    }
    return QJsonDocument(windows).toJson(QJsonDocument::Compact);
}

void Session::write()
{
    m_timer.stop();
    if (!m_finished && !Windows::instance().all().empty())
        settings::setText(kKey, QString::fromUtf8(written()));
}

void Session::follow()
{
    connect(&Windows::instance(), &Windows::changed, this, [this] {
        // The last window closes with all its tabs: what it had is what comes back.
        if (!m_timer.isActive() && !Windows::instance().all().empty())
            m_timer.start();
    });
    connect(&Windows::instance(), &Windows::ending, this, &Session::finish);
    m_timer.start();
}

void Session::finish()
{
    write();
    m_finished = true;
}

int Session::restore(MainWindow& first)
{
    const QJsonArray windows = QJsonDocument::fromJson(settings::text(kKey, {}).toUtf8()).array();
    std::vector<DocumentPage*> recovered = first.pages();
    std::vector<DocumentPage*> none;
    int count = 0;
    bool fresh = false;
    for (const QJsonValue& value : windows) {
        const QJsonObject entry = value.toObject();
        MainWindow* window = &first;
        if (fresh) {
            window = &Windows::instance().openNew();
            window->restoreGeometry(QByteArray::fromBase64(
                entry.value(QLatin1String("geometry")).toString().toLatin1()));
        }
        int here = 0;
        DocumentPage* current = nullptr;
        const QJsonArray tabs = entry.value(QLatin1String("tabs")).toArray();
        for (qsizetype i = 0; i < tabs.size(); ++i) {
            if (!openPage(*window, tabs[i].toObject(), window == &first ? recovered : none))
                continue;
            ++here;
            if (i == entry.value(QLatin1String("current")).toInt())
                current = window->currentPage();
        }
        if (current)
            window->showPage(current);
        count += here;
        if (window != &first) {
            if (here > 0)
                window->show();
            else
                delete window;
        }
        fresh = fresh || here > 0;
    }
    return count;
}

}  // namespace stratoplan::app
