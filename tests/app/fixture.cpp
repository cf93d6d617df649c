#include "tests/app/fixture.h"

#include "app/file_commands.h"

#include <QFile>

namespace stratoplan::app {

const char kTwoDiagrams[] = R"(# Shop

Some prose.

## Network

```mermaid
flowchart TB
  subgraph vpc["VPC 10.0.0.0/16"]
    alb[Application Load Balancer]
    api[Orders API]
  end
  alb --> api
```

## Flow

```mermaid
flowchart LR
  a[First] --> b[Second]
```

The end.
)";

void WindowTest::SetUp()
{
    ASSERT_TRUE(folder.isValid());
    window = std::make_unique<MainWindow>();
    window->resize(1280, 800);
    window->show();
    window->files().askUnsaved = [](DocumentPage&) { return FileCommands::Answer::Discard; };
    settle();
}

void WindowTest::TearDown()
{
    window.reset();
}

QString WindowTest::write(const QString& name, const std::string& bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0)
        ADD_FAILURE() << "cannot write " << name.toStdString();
    return path(name);
}

std::string WindowTest::read(const QString& name) const
{
    QFile file(name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll().toStdString();
}

DocumentPage& WindowTest::open(const std::string& bytes, const QString& name)
{
    window->openFiles({write(name, bytes)});
    settle();
    return page();
}

NodeId WindowTest::id(const std::string& name) const
{
    const Node* node = diagram().nodeNamed(name);
    EXPECT_NE(node, nullptr) << name;
    return node ? node->id : NodeId{};
}

void WindowTest::select(const std::string& name)
{
    page().view().setSelection({.nodes = {id(name)}, .edges = {}});
    QCoreApplication::processEvents();
}

void WindowTest::trigger(Act act)
{
    QAction* action = window->actions()[act];
    ASSERT_TRUE(action->isEnabled()) << action->objectName().toStdString();
    action->trigger();
    QCoreApplication::processEvents();
}

void WindowTest::settle()
{
    if (DocumentPage* shown = window->currentPage())
        shown->document().waitForLayout(10000);
    QCoreApplication::processEvents();
}

}  // namespace stratoplan::app
