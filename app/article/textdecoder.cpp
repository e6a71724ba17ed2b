// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/textdecoder.h"

#include <QStringConverter>

#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace Hearsay {

namespace {

constexpr qsizetype detectorBytes = 1024 * 1024;

struct ByteOrderMark
{
    QByteArrayView bytes;
    QStringConverter::Encoding encoding;
};

// The longer ones first: the mark of UTF-32LE begins with that of UTF-16LE.
constexpr std::array byteOrderMarks{
    ByteOrderMark{QByteArrayView("\xff\xfe\0\0", 4), QStringConverter::Utf32LE},
    ByteOrderMark{QByteArrayView("\0\0\xfe\xff", 4), QStringConverter::Utf32BE},
    ByteOrderMark{QByteArrayView("\xef\xbb\xbf", 3), QStringConverter::Utf8},
    ByteOrderMark{QByteArrayView("\xff\xfe", 2), QStringConverter::Utf16LE},
    ByteOrderMark{QByteArrayView("\xfe\xff", 2), QStringConverter::Utf16BE},
};

/// Control characters that no text editor writes.
constexpr bool isForeignControl(char16_t c)
{
    // Bits: the usual \b \t \n \v \f \r, end of file of old systems, escape.
    constexpr quint32 usual = 0x0c003f00;
    return c < 0x20 ? (usual >> c & 1) == 0 : c == 0x7f;
}

/// A stray control character makes no binary file, one in fifty does.
constexpr bool tooMany(qsizetype foreign, qsizetype size)
{
    return foreign > std::max<qsizetype>(2, size / 50);
}

bool looksBinary(QByteArrayView bytes)
{
    const auto foreign =
        std::ranges::count_if(bytes, [](char c) { return isForeignControl(char16_t(uchar(c))); });
    return tooMany(foreign, bytes.size());
}

bool looksBinary(QStringView text)
{
    const auto foreign =
        std::ranges::count_if(text, [](QChar c) { return isForeignControl(c.unicode()); });
    return tooMany(foreign, text.size());
}

/// What CanonicalText will replace: NUL and surrogates without their other half.
qsizetype countUnusable(QStringView text)
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (c.isNull() || c.isSurrogate())
            ++count;
    }
    return count;
}

/// @p genuine: how many U+FFFD were in the file already.
DecodedText decoded(QStringDecoder &decoder, QByteArrayView bytes, const QString &name,
                    qsizetype genuine)
{
    DecodedText result;
    result.text = decoder.decode(bytes);
    result.encoding = name;
    const qsizetype replaced = result.text.count(QChar::ReplacementCharacter) - genuine;
    result.replacedCharacters = std::max<qsizetype>(replaced, 0) + countUnusable(result.text);
    return result;
}

qsizetype genuineReplacements(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    // Asked of the bytes for UTF-8. In UTF-16 the decoder replaces nothing but an odd last
    // byte; in UTF-32 all is counted, since nobody writes U+FFFD in it.
    if (encoding == QStringConverter::Utf8)
        return bytes.count("\xef\xbf\xbd"_ba);
    if (encoding != QStringConverter::Utf16LE && encoding != QStringConverter::Utf16BE)
        return 0;
    const bool little = encoding == QStringConverter::Utf16LE;
    qsizetype count = 0;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        const auto low = uchar(bytes[little ? i : i + 1]);
        const auto high = uchar(bytes[little ? i + 1 : i]);
        count += high == 0xff && low == 0xfd ? 1 : 0;
    }
    return count;
}

DecodedText decodeUnicode(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    // Stateless: an unfinished sequence at the end is an error and not awaited.
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    return decoded(decoder, bytes, QString::fromLatin1(QStringConverter::nameForEncoding(encoding)),
                   genuineReplacements(bytes, encoding));
}

std::optional<DecodedText> decodeMarked(QByteArrayView bytes)
{
    for (const ByteOrderMark &mark : byteOrderMarks) {
        if (bytes.startsWith(mark.bytes))
            return decodeUnicode(bytes.sliced(mark.bytes.size()), mark.encoding);
    }
    return std::nullopt;
}

/// Does @p text, decoded as UTF-16, read like text? Bytes of anything else give characters
/// that are unassigned, private or halves of pairs.
bool readsLikeText(QStringView text)
{
    qsizetype odd = countUnusable(text);
    for (const QChar c : text) {
        const auto category = c.category();
        odd += category == QChar::Other_NotAssigned || category == QChar::Other_PrivateUse
                       || isForeignControl(c.unicode())
                   ? 1
                   : 0;
    }
    return odd * 100 <= text.size();
}

/// UTF-16 without a mark shows by zero bytes (of spaces and line ends at least) that stand
/// on one side of the pairs only.
std::optional<DecodedText> decodeUnmarkedUtf16(QByteArrayView bytes)
{
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\0')
            ++zeros[std::size_t(i % 2)];
    }
    const auto [fewer, more] = std::ranges::minmax(zeros);
    if (more * 50 < bytes.size() || fewer * 20 > more)
        return std::nullopt;
    // In a short text a single stray NUL is as many as that.
    if (more * 4 < bytes.size() && bytes.isValidUtf8() && !looksBinary(bytes))
        return std::nullopt;
    const auto encoding =
        zeros[1] > zeros[0] ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
    DecodedText result = decodeUnicode(bytes, encoding);
    if (!readsLikeText(result.text))
        return std::nullopt;
    return result;
}

/// How many characters beyond ASCII @p bytes hold in well-formed UTF-8.
qsizetype countMultibyte(QStringView decodedUtf8)
{
    return std::ranges::count_if(decodedUtf8, [](QChar c) {
        return c.unicode() >= 0x80 && !c.isLowSurrogate() && c != QChar::ReplacementCharacter;
    });
}

std::optional<DecodedText> decodeDamagedUtf8(QByteArrayView bytes)
{
    DecodedText result = decodeUnicode(bytes, QStringConverter::Utf8);
    // A legacy encoding makes well-formed sequences only by accident.
    const qsizetype good = countMultibyte(result.text);
    const qsizetype bad = result.replacedCharacters;
    const bool onlyTheEnd = bad > 0 && result.text.endsWith(QChar::ReplacementCharacter)
                            && result.text.count(QChar::ReplacementCharacter) <= 3;
    if (good == 0 || (bad * 4 > good && !onlyTheEnd))
        return std::nullopt;
    return result;
}

QByteArray detectedEncoding(QByteArrayView bytes)
{
    const auto plain = [](char c) { return uchar(c) < 0x80; };
    const auto first = std::ranges::find_if_not(bytes, plain) - bytes.begin();
    const qsizetype from = std::max<qsizetype>(0, first - 1024);
    const QByteArrayView sample = bytes.sliced(from, std::min(detectorBytes, bytes.size() - from));

    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(),
                                                                         &uchardet_delete);
    if (uchardet_handle_data(detector.get(), sample.data(), std::size_t(sample.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    const QByteArray name = uchardet_get_charset(detector.get());
    // What calls itself Latin-1 or ASCII is windows-1252 wherever they differ.
    return name == "ISO-8859-1" || name == "ASCII" ? "WINDOWS-1252"_ba : name;
}

DecodedText decodeGuessed(QByteArrayView bytes)
{
    QByteArray name = detectedEncoding(bytes);
    if (name.isEmpty())
        name = "WINDOWS-1252"_ba;
    QStringDecoder decoder(name.constData());
    if (!decoder.isValid()) {
        name = "WINDOWS-1252"_ba;
        decoder = QStringDecoder(name.constData());
    }
    DecodedText result = decoded(decoder, bytes, QString::fromLatin1(name), 0);
    result.wasGuessed = true;
    return result;
}

} // namespace

std::expected<DecodedText, DecodeFailure> decodeText(QByteArrayView bytes, const QString &encoding)
{
    if (!encoding.isEmpty()) {
        if (const auto known = QStringConverter::encodingForName(encoding))
            return decodeUnicode(bytes, *known);
        QStringDecoder decoder(encoding);
        if (!decoder.isValid())
            return std::unexpected(DecodeFailure::UnknownEncoding);
        return decoded(decoder, bytes, encoding, 0);
    }

    auto result = decodeMarked(bytes);
    const bool hasZeros = bytes.contains('\0');
    if (!result && hasZeros)
        result = decodeUnmarkedUtf16(bytes);
    if (!result && bytes.isValidUtf8())
        result = decodeUnicode(bytes, QStringConverter::Utf8);
    if (!result && !looksBinary(bytes))
        result = decodeDamagedUtf8(bytes);
    if (!result && !looksBinary(bytes))
        result = decodeGuessed(bytes);
    if (!result || looksBinary(result->text))
        return std::unexpected(DecodeFailure::Binary);
    return *std::move(result);
}

QString guessedEncoding(QByteArrayView bytes)
{
    return QString::fromLatin1(detectedEncoding(bytes));
}

QStringList readableEncodings()
{
    // Of the some hundred names that ICU knows, one for each encoding that the detector tells or
    // that old files of newsrooms are in.
    static constexpr std::array legacy{
        "Big5"_L1,         "EUC-JP"_L1,       "EUC-KR"_L1,       "GB18030"_L1,      "IBM850"_L1,
        "IBM866"_L1,       "ISO-2022-JP"_L1,  "ISO-8859-1"_L1,   "ISO-8859-2"_L1,   "ISO-8859-5"_L1,
        "ISO-8859-6"_L1,   "ISO-8859-7"_L1,   "ISO-8859-8"_L1,   "ISO-8859-9"_L1,   "ISO-8859-15"_L1,
        "KOI8-R"_L1,       "KOI8-U"_L1,       "macintosh"_L1,    "Shift_JIS"_L1,    "TIS-620"_L1,
        "windows-1250"_L1, "windows-1251"_L1, "windows-1252"_L1, "windows-1253"_L1, "windows-1254"_L1,
        "windows-1255"_L1, "windows-1256"_L1, "windows-1257"_L1, "windows-1258"_L1,
    };
    QStringList names{u"UTF-8"_s, u"UTF-16LE"_s, u"UTF-16BE"_s};
    for (const QLatin1StringView name : legacy) {
        if (QStringDecoder(name).isValid())
            names.append(name);
    }
    return names;
}

} // namespace Hearsay
