#pragma once

#include "model/base/ids.h"

#include <QDockWidget>

#include <vector>

class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace stratoplan::app {

class ChecksPage;
class DocumentPage;
class InspectorHeader;
class ProblemsModel;
class PropertiesForm;
class StyleForm;

/// The inspector: what is selected, and everything about it that can be edited. Without a selection
/// it shows the diagram itself.
class InspectorDock final : public QDockWidget {
    Q_OBJECT

public:
    explicit InspectorDock(const ProblemsModel& problems, QWidget* parent = nullptr);

    void setPage(DocumentPage* page);
    void focusName();
    void refreshChecks();

private:
    void follow();

    const ProblemsModel& m_problems;
    DocumentPage* m_page = nullptr;
    InspectorHeader* m_header;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    PropertiesForm* m_properties;
    StyleForm* m_style;
    ChecksPage* m_checks;
    std::vector<QMetaObject::Connection> m_connections;
};

}  // namespace stratoplan::app
