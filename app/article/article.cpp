// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/article.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Hearsay {

QString Article::displayTitle() const
{
    if (!metadata.title.isEmpty())
        return metadata.title;
    if (fileName.isEmpty())
        //: Stands for the title of an article that has neither title nor file name.
        return QCoreApplication::translate("Article", "Untitled article");
    const QString base = QFileInfo(fileName).completeBaseName();
    return base.isEmpty() ? fileName : base;
}

} // namespace Hearsay
