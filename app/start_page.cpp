#include "app/start_page.h"

#include "app/actions.h"
#include "app/icons.h"
#include "app/recent_card.h"
#include "app/settings.h"
#include "app/style_draw.h"
#include "app/window_colors.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace stratoplan::app {
namespace {

constexpr int kTop = 96;
constexpr int kColumn = 480;
constexpr int kCardColumns = 2;
constexpr int kTemplateColumns = 2;
constexpr int kTemplateGap = 8;

constexpr Template kTemplates[] = {
    {QT_TRANSLATE_NOOP("StartPage", "Three-tier VPC"),
     QT_TRANSLATE_NOOP("StartPage", "Two zones, six subnets"), "subnet", "three-tier-vpc.md"},
    {QT_TRANSLATE_NOOP("StartPage", "ECS Fargate service"),
     QT_TRANSLATE_NOOP("StartPage", "Balancer, tasks, database"), "task", "ecs-fargate.md"},
    {QT_TRANSLATE_NOOP("StartPage", "EKS platform"),
     QT_TRANSLATE_NOOP("StartPage", "Cluster, nodes, ingress"), "helm-wheel", "eks-platform.md"},
    {QT_TRANSLATE_NOOP("StartPage", "CI/CD pipeline"),
     QT_TRANSLATE_NOOP("StartPage", "From commit to production"), "build", "ci-cd-pipeline.md"},
    {QT_TRANSLATE_NOOP("StartPage", "Serverless API"),
     QT_TRANSLATE_NOOP("StartPage", "Gateway, functions, table"), "function", "serverless-api.md"},
};

/// A row with glyph, words and shortcut that does something.
class StartRow final : public QAbstractButton {
public:
    StartRow(const QIcon& glyph, const QString& text, const QString& detail, const QString& keys)
        : m_detail(detail), m_keys(keys)
    {
        setIcon(glyph);
        setText(text);
        setAccessibleDescription(detail);
        setFixedHeight(56);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const WindowColors& c = windowColors();
        QPainter painter(this);
        const QRectF box = QRectF(rect());
        draw::roundedBox(painter, box, 8, underMouse() ? c.hover : c.pane,
                         hasFocus() ? c.accent : c.line, hasFocus() ? 2 : 1);
        const auto mirrored = [this](const QRect& logical) {
            return QStyle::visualRect(layoutDirection(), rect(), logical);
        };
        icon().paint(&painter, mirrored(QRect(16, 18, 20, 20)));
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(c.text1);
        const int keysRoom =
            m_keys.isEmpty() ? 12 : 28 + painter.fontMetrics().horizontalAdvance(m_keys);
        const QRect words = mirrored(rect().adjusted(52, 9, -keysRoom, -9));
        const auto fitting = [&](const QString& line) {
            return painter.fontMetrics().elidedText(line, Qt::ElideRight, words.width());
        };
        painter.drawText(words, Qt::AlignTop | Qt::AlignLeft, fitting(text()));
        QFont small = font();
        small.setPixelSize(std::max(9, QFontInfo(small).pixelSize() - 1));
        painter.setFont(small);
        painter.setPen(c.text2);
        painter.drawText(words, Qt::AlignBottom | Qt::AlignLeft, fitting(m_detail));
        painter.setPen(c.text3);
        painter.drawText(mirrored(rect().adjusted(0, 0, -16, 0)), Qt::AlignVCenter | Qt::AlignRight,
                         m_keys);
    }

private:
    QString m_detail;
    QString m_keys;
};

QLabel* heading(const QString& text, int by)
{
    auto* label = new QLabel(text);
    QFont font = label->font();
    font.setPixelSize(QFontInfo(font).pixelSize() + by);
    font.setBold(true);
    label->setFont(font);
    return label;
}

}  // namespace

std::span<const Template> templates()
{
    return kTemplates;
}

StartPage::StartPage(Actions& actions, QWidget* parent) : QWidget(parent), m_recent(new QWidget)
{
    auto* page = new QHBoxLayout(this);
    page->setContentsMargins(48, kTop, 48, 24);
    page->setSpacing(64);
    page->addStretch(1);

    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(heading(QStringLiteral("Stratoplan"), 12));
    auto* words = new QLabel(
        tr("Draw cloud and CI/CD architecture that stays text: Mermaid and drawings in Markdown, "
           "opened as what they mean."));
    words->setWordWrap(true);
    words->setFixedWidth(kColumn);
    QPalette palette = words->palette();
    palette.setColor(QPalette::WindowText, windowColors().text2);
    words->setPalette(palette);
    left->addWidget(words);
    left->addSpacing(16);
    const auto addRow = [&](QAction* action, const QString& detail) {
        auto* row = new StartRow(action->icon(), plainText(*action), detail,
                                 action->shortcut().toString(QKeySequence::NativeText));
        row->setFixedWidth(kColumn);
        connect(row, &QAbstractButton::clicked, action, &QAction::trigger);
        left->addWidget(row);
    };
    addRow(actions[Act::Open], tr("Markdown, Mermaid, a text drawing or a Stratoplan file"));
    addRow(actions[Act::New], tr("An empty diagram"));
    addRow(actions[Act::ImportText], tr("Paste Mermaid or a drawing of boxes and arrows"));
    auto* example = new StartRow(icon("ui-layout"), tr("Example"),
                                 tr("A storefront on AWS: network, services, delivery"), {});
    example->setFixedWidth(kColumn);
    connect(example, &QAbstractButton::clicked, this, &StartPage::exampleRequested);
    left->addWidget(example);
    left->addSpacing(16);
    left->addWidget(heading(tr("Begin with"), 2));
    auto* grid = new QGridLayout;
    grid->setSpacing(kTemplateGap);
    int cell = 0;
    for (const Template& one : kTemplates) {
        const QString title = QCoreApplication::translate("StartPage", one.title);
        auto* row = new StartRow(icon(one.glyph), title,
                                 QCoreApplication::translate("StartPage", one.detail), {});
        row->setProperty("template", true);
        row->setFixedWidth((kColumn - kTemplateGap) / kTemplateColumns);
        connect(row, &QAbstractButton::clicked, this, [this, title, file = std::string(one.file)] {
            Q_EMIT templateRequested(title, file);
        });
        grid->addWidget(row, cell / kTemplateColumns, cell % kTemplateColumns);
        ++cell;
    }
    left->addLayout(grid);
    left->addStretch();
    page->addLayout(left);

    auto* right = new QVBoxLayout;
    right->addWidget(m_recent);
    right->addStretch();
    page->addLayout(right);
    page->addStretch(1);
    refresh();
}

void StartPage::refresh()
{
    delete m_recent->layout();
    const auto old = m_recent->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* child : old) {
        child->hide();
        child->deleteLater();
    }
    QStringList files = settings::recentFiles();
    files.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    m_recent->setVisible(!files.isEmpty());
    if (files.isEmpty())
        return;
    auto* grid = new QGridLayout(m_recent);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setSpacing(16);
    grid->addWidget(heading(tr("Recent"), 2), 0, 0, 1, kCardColumns);
    for (int i = 0; i < files.size(); ++i) {
        auto* card = new RecentCard(files[i]);
        connect(card, &QAbstractButton::clicked, this,
                [this, path = files[i]] { Q_EMIT openRequested(path); });
        grid->addWidget(card, 1 + i / kCardColumns, i % kCardColumns);
    }
}

/// In the stack of pages one that is hidden asks for room as well.
void StartPage::showEvent(QShowEvent* event)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    QWidget::showEvent(event);
}

void StartPage::hideEvent(QHideEvent* event)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    QWidget::hideEvent(event);
}

void StartPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), windowColors().chrome);
}

}  // namespace stratoplan::app
