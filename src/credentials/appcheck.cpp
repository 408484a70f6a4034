#include "credentials/appcheck.h"

#include "credentials/base64.h"
#include "credentials/examiner.h"
#include "credentials/rowstore.h"
#include "credentials/text.h"

#include <QMessageAuthenticationCode>
#include <QProcess>

namespace credentials {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostValues = 100;
constexpr int rowsRead = 200;
constexpr int patience = 60'000; ///< Milliseconds.

/// Reads the key, a nonce, and then lines of a value and what is authenticated beside it.
constexpr auto program = R"(
import sys, hmac, base64
from cryptography.fernet import Fernet
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
lines = sys.stdin.buffer.read().split(b"\n")
key, nonce = lines[0], bytes.fromhex(lines[1].decode())
for line in lines[2:]:
    if not line:
        continue
    value, associated = line.split(b" ")
    try:
        if value.startswith(b"v1."):
            text = value.split(b".")[2]
            data = base64.urlsafe_b64decode(text + b"=" * (-len(text) % 4))
            aes = AESGCM(base64.urlsafe_b64decode(key))
            plain = aes.decrypt(data[:12], data[12:], bytes.fromhex(associated.decode()))
        else:
            plain = Fernet(key).decrypt(value)
        print(hmac.new(nonce, plain, "sha256").hexdigest())
    except Exception as error:
        print(type(error).__name__)
)";

base::Error notRun(const QString &python, const QString &words)
{
    return {.code = base::ErrorCode::StatementFailed,
            .message = Text::tr("%1 could not open the sample.").arg(python),
            .hint = Text::tr("Name the application's own interpreter, which has the package "
                             "`cryptography`: --app /srv/app/venv/bin/python."),
            .detail = words};
}

/// What goes to the program, and what it should answer.
struct Sample
{
    Buffer input{};
    QByteArrayList expected{};
};

base::Result<Sample> takeSample(database::Connection &connection, const CredentialSet &set,
                                const KeyRing &ring)
{
    auto shape = inspectTable(connection, set);
    auto examiner = Examiner::create(ring, set);
    if (!shape || !examiner)
        return base::failure(shape ? std::move(examiner.error()) : std::move(shape.error()));
    const auto store = makeRowStore(connection, *shape, Purpose::Looking);
    database::Cells cells;
    if (auto read = store->read({}, {}, rowsRead, cells); !read)
        return base::failure(std::move(read.error()));
    Sample sample;
    const QByteArray nonce = randomHex(32);
    appendBase64(ring.primary()->bytes.view(), sample.input, Base64::Url);
    sample.input.append('\n');
    sample.input.append(nonce);
    sample.input.append('\n');
    Buffer plaintext;
    for (int row = 0; row < cells.rows(); ++row) {
        for (int i = 0; i < set.columns.size() && sample.expected.size() < mostValues; ++i) {
            const QByteArrayView value = cells.at(row, store->firstValue() + i);
            const QByteArray table = set.table.toUtf8();
            const QByteArray column = set.columns[i].toUtf8();
            Place place{.table = table, .column = column};
            store->keyText(cells, row, place.key);
            const Finding finding = examiner->examine(value, place, true, plaintext);
            if (finding.key != examiner->primary() || !finding.current)
                continue;
            sample.input.append(value.sliced(set.prefix.toUtf8().size()));
            sample.input.append(' ');
            sample.input.append(associatedBytes(ring.primary()->mark(), place, set.bound).toHex());
            sample.input.append('\n');
            QMessageAuthenticationCode code(QCryptographicHash::Sha256, QByteArray::fromHex(nonce));
            code.addData(plaintext.view().data(), plaintext.size());
            sample.expected.append(code.result().toHex());
        }
    }
    return sample;
}

} // namespace

QString appCheckText(const AppCheck &check)
{
    return Text::tr("Python opened %1 of %2 tokens, to the same text.")
        .arg(check.agreed)
        .arg(check.asked);
}

base::Result<AppCheck> checkWithPython(database::Connection &connection, const CredentialSet &set,
                                       const KeyRing &ring, const QString &python)
{
    auto sample = takeSample(connection, set, ring);
    if (!sample)
        return base::failure(std::move(sample.error()));
    QProcess process;
    process.start(python, {u"-c"_s, QString::fromLatin1(program)});
    if (!process.waitForStarted(patience))
        return base::failure(notRun(python, process.errorString()));
    process.write(sample->input.view().data(), sample->input.size());
    process.closeWriteChannel();
    if (!process.waitForFinished(patience) || process.exitCode() != 0) {
        const QByteArray words = process.readAllStandardError();
        return base::failure(notRun(python, QString::fromUtf8(words.trimmed().split('\n').last())));
    }
    const QByteArrayList answers = process.readAllStandardOutput().trimmed().split('\n');
    AppCheck check{.asked = static_cast<int>(sample->expected.size())};
    for (qsizetype i = 0; i < sample->expected.size(); ++i)
        check.agreed += answers.value(i).trimmed() == sample->expected[i] ? 1 : 0;
    return check;
}

} // namespace credentials
