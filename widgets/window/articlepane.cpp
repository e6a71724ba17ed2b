// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/articlepane.h"

#include "app/annotation/sentences.h"
#include "app/models/articlelistmodel.h"
#include "app/text/isolated.h"
#include "widgets/article/documentmarks.h"
#include "widgets/article/readingview.h"
#include "widgets/common/messagebar.h"
#include "widgets/window/findbar.h"
#include "widgets/window/tagstatus.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Hearsay {

namespace {

using namespace Qt::StringLiterals;

/// "France 24 · Jane Doe · 1 September 2019": what is known, in one line.
QString factsOf(const Article &article)
{
    QStringList facts{article.metadata.outlet, article.metadata.byline};
    if (article.metadata.published.isValid())
        facts.append(QLocale().toString(article.metadata.published, QLocale::LongFormat));
    if (article.encodingWasGuessed) {
        //: %1: the name of a character encoding
        facts.append(ArticlePane::tr("read as %1, a guess").arg(article.encoding));
    }
    return joinedFacts(facts);
}

/// The first words of the object in an article, and the article.
std::optional<std::pair<QUuid, TextSpan>> wordsOf(const Document &document, QUuid object, QUuid preferredArticle)
{
    QList<std::pair<QUuid, TextSpan>> all;
    const auto add = [&](QUuid id) {
        const auto found = document.object(id);
        if (const QList<TextSpan> spans = spansOf(*found); !spans.isEmpty())
            all.append({articleOf(*found), spans.first()});
    };
    if (!document.contains(object))
        return std::nullopt;
    add(object);
    if (const Dispute *dispute = document.find<Dispute>(object)) {
        for (const DisputePosition &position : dispute->positions)
            add(position.claim);
    } else if (all.isEmpty()) {
        for (const QUuid referrer : document.referrers(object))
            add(referrer);
    }
    if (all.isEmpty())
        return std::nullopt;
    return *std::ranges::min_element(all, {}, [preferredArticle](const auto &place) {
        return std::pair(place.first != preferredArticle, place.second);
    });
}

} // namespace

ArticlePane::ArticlePane(Document &document, ArticleListModel &articles, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_articles(articles)
    , m_header(new QWidget(this))
    , m_body(new QStackedLayout)
    , m_chooser(new QComboBox(this))
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_details(new QToolButton(this))
    , m_messages(new MessageBar(this))
    , m_view(new ReadingView(this))
    , m_marks(new DocumentMarks(document, *m_view, this))
    , m_findBar(new FindBar(this))
    , m_status(new TagStatus(this))
{
    m_chooser->setObjectName(u"articleChooser"_s);
    m_chooser->setAccessibleName(tr("Articles of the project"));
    m_chooser->setToolTip(tr("Articles of the project"));
    m_chooser->setModel(&articles);
    // One long title must not make the window wide.
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(16);
    m_title->setObjectName(u"articleTitle"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLabel *label : {m_title, m_facts}) {
        label->setTextFormat(Qt::PlainText);
        // Both at the side where the window begins, whatever the language of the article.
        label->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
        // A long title must not make the window wide.
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_details->setText(tr("Details…"));
    m_details->setToolTip(tr("Title, byline, outlet, date and address of the article"));
    m_details->setAutoRaise(true);
    connect(m_details, &QToolButton::clicked, this, &ArticlePane::detailsRequested);

    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    auto *header = new QHBoxLayout(m_header);
    header->setContentsMargins(12, 6, 6, 6);
    header->addLayout(words, 1);
    header->addWidget(m_chooser);
    header->addWidget(m_details);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_messages);
    m_body->addWidget(m_view);
    layout->addLayout(m_body, 1);
    layout->addWidget(m_findBar);
    layout->addWidget(m_status);
    setFocusProxy(m_view);

    connect(m_chooser, &QComboBox::activated, this, [this](int row) {
        setArticle(m_articles.idAt(row));
        m_view->setFocus();
    });
    connect(&document, &Document::reset, this, [this] { setArticle(m_articles.idAt(0)); });
    connect(&document, &Document::applied, this, [this](const Change &change) {
        const auto isArticle = [](const ObjectChange &object) { return object.kind() == ObjectKind::Article; };
        if (std::ranges::none_of(change.objects, isArticle))
            return;
        if (currentArticle()) {
            refreshChooser();
            refreshHeader();
        } else {
            takeNeighbour();
        }
    });
    refreshChooser();
    refreshHeader();
}

const Article *ArticlePane::currentArticle() const
{
    return m_document.find<Article>(m_article);
}

void ArticlePane::setArticle(QUuid article)
{
    m_article = article;
    const Article *shown = currentArticle();
    const CanonicalText text = shown ? shown->text : CanonicalText();
    m_view->setText(text, shown ? shown->structure : ArticleStructure());
    m_marks->setArticle(article);
    m_findBar->setText(text);
    refreshHeader();
    refreshChooser();
    Q_EMIT articleChanged(article);
}

void ArticlePane::refreshHeader()
{
    const Article *shown = currentArticle();
    m_title->setText(shown ? shown->displayTitle() : tr("No article is open"));
    const QString facts = shown ? factsOf(*shown) : tr("Open an article to begin, or the sample to look around.");
    m_facts->setText(facts);
    m_facts->setVisible(!facts.isEmpty());
    m_details->setVisible(shown != nullptr);
    m_view->setAccessibleName(shown ? tr("Article: %1").arg(shown->displayTitle()) : tr("Article"));
}

void ArticlePane::refreshChooser()
{
    if (const QModelIndex index = m_articles.indexOf(m_article); index.isValid())
        m_row = index.row();
    m_chooser->setCurrentIndex(m_articles.indexOf(m_article).row());
    m_chooser->setVisible(!m_hasList && m_articles.rowCount() > 1);
}

void ArticlePane::takeNeighbour()
{
    setArticle(m_articles.idAt(std::clamp(m_row, 0, qMax(0, m_articles.rowCount() - 1))));
}

void ArticlePane::setHasList(bool hasList)
{
    m_hasList = hasList;
    refreshChooser();
}

void ArticlePane::setStartPage(QWidget *page)
{
    m_body->addWidget(page);
}

void ArticlePane::showStartPage(bool isShown)
{
    QWidget *page = isShown && m_body->count() > 1 ? m_body->widget(1) : m_view;
    m_header->setVisible(page == m_view);
    if (page != m_view)
        m_findBar->hide();
    m_body->setCurrentWidget(page);
    setFocusProxy(page);
}

void ArticlePane::reveal(QUuid object)
{
    const auto words = wordsOf(m_document, object, m_article);
    if (!words)
        return;
    if (words->first != m_article)
        setArticle(words->first);
    m_view->scrollTo(currentArticle()->text.toUtf16(words->second));
}

} // namespace Hearsay
