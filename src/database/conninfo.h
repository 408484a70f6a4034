#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "database/postgres/options.h"

#include <QList>
#include <QString>

namespace database {

/// One `name=value` of a URL or keyword string. The value may be a secret.
struct Parameter
{
    QString name{};
    QString value{};
};

/// The parameters of one PostgreSQL connection, checked against those that libpq knows, with the
/// secrets among them kept apart.
class Conninfo
{
public:
    Conninfo();

    /// Sets \a parameter; the last value of a name counts. Names of SQLAlchemy's drivers are
    /// translated or, when they only tune the driver, passed over. \a mayQuote: the name is sure
    /// not to be a piece of a password, so that BadUrl may name it.
    base::Result<> set(Parameter parameter, bool mayQuote);

    [[nodiscard]] QString value(const QString &name) const;
    /// `name='value'` pairs for libpq, without the secrets.
    [[nodiscard]] QString text() const;
    /// A URL for people, without the secrets.
    [[nodiscard]] QString display() const;

    base::Secret takePassword() { return std::move(m_password); }
    base::Secret takeSslPassword() { return std::move(m_sslPassword); }

private:
    [[nodiscard]] std::unexpected<base::Error> unknown(const QString &name, bool mayQuote) const;

    QList<postgres::Option> m_keywords{};
    QList<Parameter> m_parameters{};
    base::Secret m_password{};
    base::Secret m_sslPassword{};
};

/// BadUrl for what no rule explains. The usual cause is a password that was not percent-encoded,
/// and for that reason \a message must quote nothing of the text.
std::unexpected<base::Error> unreadableUrl(const QString &message);

} // namespace database
