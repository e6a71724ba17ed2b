// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/canonicaltext.h"

#include <QCryptographicHash>

#include <algorithm>
#include <mutex>
#include <utility>
#include <vector>

namespace Hearsay {

struct CanonicalText::Data
{
    explicit Data(QString text)
        : string(std::move(text))
    {
        for (qsizetype i = 0; i < string.size(); ++i) {
            if (string.at(i).isHighSurrogate())
                pairs.push_back(i++);
        }
    }

    QString string;
    std::vector<qsizetype> pairs; ///< where the surrogate pairs begin, in UTF-16 units
    mutable std::once_flag hashed;
    mutable QByteArray sha256;
};

namespace {

bool isPair(QStringView text, qsizetype i)
{
    return text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
}

/// Where the first character stands that a canonical text must not hold; -1: nowhere.
qsizetype firstUnclean(QStringView text)
{
    if (text.startsWith(QChar::ByteOrderMark))
        return 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isNull() || c == u'\r')
            return i;
        if (c.isSurrogate()) {
            if (!isPair(text, i))
                return i;
            ++i;
        }
    }
    return -1;
}

/// Rewrites @p text from @p from on in place: it never grows.
void clean(QString &text, qsizetype from)
{
    QChar *const data = text.data();
    const qsizetype size = text.size();
    qsizetype in = from;
    qsizetype out = from;
    // All leading marks, not one: what was cleaned once must not change a second time.
    while (out == 0 && in < size && data[in] == QChar::ByteOrderMark)
        ++in;
    while (in < size) {
        const QChar c = data[in];
        if (c == u'\r') {
            in += in + 1 < size && data[in + 1] == u'\n' ? 2 : 1;
            data[out++] = u'\n';
        } else if (isPair(text, in)) {
            data[out++] = data[in++];
            data[out++] = data[in++];
        } else {
            data[out++] = c.isNull() || c.isSurrogate() ? QChar(QChar::ReplacementCharacter) : c;
            ++in;
        }
    }
    text.truncate(out);
}

} // namespace

CanonicalText::CanonicalText()
{
    static const auto empty = std::make_shared<const Data>(QString());
    d = empty;
}

CanonicalText::CanonicalText(std::shared_ptr<const Data> data) noexcept
    : d(std::move(data))
{
}

CanonicalText CanonicalText::fromString(QString text)
{
    if (text.isEmpty())
        return {};
    if (const qsizetype at = firstUnclean(text); at >= 0)
        clean(text, at);
    return CanonicalText(std::make_shared<const Data>(std::move(text)));
}

const QString &CanonicalText::string() const noexcept
{
    return d->string;
}

bool CanonicalText::isEmpty() const noexcept
{
    return d->string.isEmpty();
}

qsizetype CanonicalText::length() const noexcept
{
    return d->string.size() - qsizetype(d->pairs.size());
}

qsizetype CanonicalText::utf16Length() const noexcept
{
    return d->string.size();
}

QByteArray CanonicalText::sha256() const
{
    std::call_once(d->hashed, [this] {
        d->sha256 = QCryptographicHash::hash(d->string.toUtf8(), QCryptographicHash::Sha256);
    });
    return d->sha256;
}

std::optional<qsizetype> CanonicalText::toCodePoint(qsizetype utf16) const noexcept
{
    if (utf16 < 0 || utf16 > d->string.size())
        return std::nullopt;
    const auto it = std::ranges::lower_bound(d->pairs, utf16);
    const auto before = std::distance(d->pairs.cbegin(), it);
    if (before > 0 && *std::prev(it) + 1 == utf16)
        return std::nullopt;
    return utf16 - before;
}

qsizetype CanonicalText::toUtf16(qsizetype codePoint) const noexcept
{
    Q_ASSERT(codePoint >= 0 && codePoint <= length());
    // The pair number n begins at pairs[n] units, which is code point pairs[n] - n: rising,
    // hence a binary search over n.
    qsizetype low = 0;
    auto high = qsizetype(d->pairs.size());
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        if (d->pairs[std::size_t(middle)] - middle < codePoint)
            low = middle + 1;
        else
            high = middle;
    }
    return codePoint + low;
}

std::optional<TextSpan> CanonicalText::toCodePoints(Utf16Span span) const noexcept
{
    if (span.begin > span.end)
        return std::nullopt;
    const auto begin = toCodePoint(span.begin);
    const auto end = toCodePoint(span.end);
    if (!begin || !end)
        return std::nullopt;
    return TextSpan{*begin, *end};
}

Utf16Span CanonicalText::toUtf16(TextSpan span) const noexcept
{
    return {toUtf16(span.begin), toUtf16(span.end)};
}

bool CanonicalText::isValid(TextSpan span) const noexcept
{
    return span.begin >= 0 && span.begin < span.end && span.end <= length();
}

QString CanonicalText::slice(TextSpan span) const
{
    const TextSpan cut{std::clamp<qsizetype>(span.begin, 0, length()),
                       std::clamp<qsizetype>(span.end, 0, length())};
    if (cut.isEmpty())
        return {};
    const Utf16Span units = toUtf16(cut);
    return d->string.sliced(units.begin, units.length());
}

} // namespace Hearsay
